import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { analyseInSteps } from "../../src/core/analyse";
import { correct } from "../../src/core/correct";
import type { Reading } from "../../src/core/reading";
import { summarise } from "../../src/core/summarise";
import { MOST_TEXT } from "../../src/dom/index-text";
import { PageReader } from "../../src/dom/page-reader";
import { type ArticleWatch, watchArticle } from "../../src/dom/watch";
import { pause, STORY, setPage, until } from "./marked-page";

let life: AbortController;
let readings: Reading[];
let rereads: number;
let reader: PageReader;
let watch: ArticleWatch | undefined;

async function start(): Promise<void> {
  life = new AbortController();
  watch = undefined;
  readings = [];
  rereads = 0;
  reader = new PageReader(document, {
    analyser: async () => ({ analyse: analyseInSteps, correct, summarise }),
    css: () => "",
    shown: { official: true, statistic: true, quote: true, statement: true },
    changed: (reading) => readings.push(reading),
    repainted: () => watch?.aim(),
  });
  await reader.read(false);
  const reread = (isSettled: boolean): boolean => {
    rereads++;
    return reader.refresh(isSettled);
  };
  watch = watchArticle(document, {
    parts: () => reader.parts,
    roots: () => reader.roots,
    isStale: () => reader.isStale,
    reread,
    cost: () => reader.cost,
    signal: life.signal,
  });
}

const text = (): string => (reader.reading.state === "read" ? reader.reading.article.text : reader.reading.state);

beforeEach(async () => {
  setPage(`<div id="main">${STORY}</div><div id="side">12:00</div>`);
  await start();
});
afterEach(() => {
  life.abort();
  reader.clear();
});

/** Longer than the quiet time and the idle time after it. */
const A_WHILE = 900;

function paragraph(words: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = words;
  return element;
}

describe("a page that changes", () => {
  it("is read again when its article grows", async () => {
    document.querySelector("article")?.append(paragraph("The province will decide in May whether it pays for a new one."));
    await until("the new paragraph", () => text().endsWith("pays for a new one."));
    expect(readings).toHaveLength(2);
  });

  it("is read again when words change in place", async () => {
    const node = document.querySelector("b")?.firstChild;
    if (node != null) node.nodeValue = "Tong Thi Rieng";
    await until("the new name", () => text().includes("Tong Thi Rieng"));
  });

  it("is read when its article comes late", async () => {
    life.abort();
    setPage(`<div id="main"></div>`);
    await start();
    expect(reader.reading).toEqual({ state: "not-article", why: "no-text" });
    const { body } = new DOMParser().parseFromString(STORY, "text/html");
    document.querySelector("#main")?.append(...body.childNodes);
    await until("the article", () => text().startsWith("Cracks close bridge"));
  });

  it("is no article any more when the article is gone", async () => {
    document.querySelector("article")?.remove();
    await until("the loss", () => reader.reading.state === "not-article");
    expect(CSS.highlights.size).toBe(0);
    expect(reader.painted).toBeNull();
  });

  it("is painted on its new nodes, without a new reading, when it renders the same text again", async () => {
    const before = reader.painted;
    const { body } = new DOMParser().parseFromString(STORY, "text/html");
    document.querySelector("#main")?.replaceChildren(...body.childNodes);
    await until("the new paint", () => reader.painted !== before);
    expect(readings).toHaveLength(1);
    expect(reader.parts.every((part) => part.isConnected)).toBe(true);
  });

  it("is left alone when only something else on it changes", async () => {
    for (let tick = 0; tick < 5; tick++) document.querySelector("#side")?.replaceChildren(`12:0${tick}`);
    await pause(A_WHILE);
    expect(rereads).toBe(0);
  });

  it("is read once for many changes", async () => {
    for (let tick = 0; tick < 20; tick++) {
      document.querySelector("article")?.append(paragraph(`Lorry number ${tick} had to turn round at the bridge on Monday.`));
      await pause(10);
    }
    await until("the last lorry", () => text().includes("number 19"));
    expect(rereads).toBe(1);
  });

  it("is read ever more seldom when it changes its nodes but not its words", async () => {
    const clock = document.createElement("i");
    clock.setAttribute("aria-hidden", "true");
    document.querySelector("article")?.append(clock);
    for (let tick = 0; tick < 12; tick++) {
      clock.replaceChildren(String(tick));
      await pause(550); // quiet enough to be read each time
    }
    expect(rereads).toBeGreaterThan(0);
    expect(rereads).toBeLessThanOrEqual(5);
  });

  it("is read again at another address, though the old one was forced", async () => {
    const address = location.href;
    history.pushState(null, "", "?another");
    document.querySelector("article")?.replaceChildren(paragraph("Nothing here."));
    await until("the other page", () => reader.reading.state === "not-article");
    history.replaceState(null, "", address);
  });

  it("is no longer looked at after the end", async () => {
    life.abort();
    document.querySelector("article")?.append(paragraph("Too late, and nobody is there to read it."));
    await pause(A_WHILE);
    expect(rereads).toBe(0);
  });

  it("may take its own nodes away while it is read", async () => {
    const remover = setInterval(() => document.querySelector("article p")?.remove(), 1);
    for (let turn = 0; turn < 20; turn++) {
      await reader.read(true);
      reader.painted?.painting.marks.forEach((mark) => void mark.range.startContainer.isConnected);
      await pause(1);
    }
    clearInterval(remover);
    await until("the rest", () => text() === "Cracks close bridge\n12:00");
    expect(readings.every((reading) => reading.state !== "failed")).toBe(true);
  });
});

describe("a page of 10 MB", () => {
  it("is read up to a limit, whole block by whole block", async () => {
    life.abort();
    const sentence =
      "The bridge over the Lam was closed on Monday after an inspection found 31 cracks in two of its nine piers, the district said.";
    const article = document.createElement("article");
    for (let size = 0; size < 10_000_000; size += sentence.length) article.append(paragraph(sentence));
    document.body.replaceChildren(article);
    await reader.read(false);
    expect(reader.reading).toMatchObject({ state: "read", cut: true });
    expect(text().length).toBeLessThan(MOST_TEXT + 1000);
    expect(text().slice(-sentence.length) === sentence).toBe(true);
  });
});
