import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { analyseInSteps } from "../../src/core/analyse";
import type { Article } from "../../src/core/article";
import { correct } from "../../src/core/correct";
import type { Finding } from "../../src/core/finding";
import type { Reading } from "../../src/core/reading";
import { summarise } from "../../src/core/summarise";
import { PageReader } from "../../src/dom/page-reader";
import { pause, STORY, setPage, until } from "./marked-page";

/** Texts whose analysis came to its end. */
let analysed: string[];
let readings: Reading[];
let reader: PageReader;

function* slowly(article: Article): Generator<void, readonly Finding[]> {
  for (let step = 0; step < 5; step++) {
    for (const end = performance.now() + 20; performance.now() < end; );
    yield;
  }
  const findings = yield* analyseInSteps(article);
  analysed.push(article.text);
  return findings;
}

beforeEach(() => {
  analysed = [];
  readings = [];
  setPage(STORY);
  reader = new PageReader(document, {
    analyser: async () => ({ analyse: slowly, correct, summarise }),
    css: () => "",
    shown: { official: true, statistic: true, quote: true, statement: true },
    changed: (reading) => readings.push(reading),
    repainted: () => {},
  });
});
afterEach(() => reader.clear());

const texts = () => readings.flatMap((reading) => (reading.state === "read" ? [reading.article.text] : []));

describe("reading a page", () => {
  it("keeps the page from nothing while it takes long, and tells what it cost", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++);
    expect((await reader.read(false)).state).toBe("read");
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
    expect(reader.cost).toBeGreaterThanOrEqual(100);
  });

  it("gives an analysis up when another text takes the place of its own", async () => {
    reader.refresh();
    await pause(30);
    setPage(STORY.replaceAll("31", "77"));
    expect(reader.refresh()).toBe(true);
    const reading = await reader.read(false);
    expect(reading).toMatchObject({ state: "read" });
    await pause(150);
    expect(analysed).toHaveLength(1);
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain("77 cracks");
  });

  it("leaves the marks of the last text until those of the new one are there, on the nodes of now", async () => {
    await reader.read(false);
    const before = reader.painted;
    setPage(STORY.replaceAll("31", "77"));
    reader.refresh();
    expect(reader.painted).toBe(before);
    await pause(30);
    setPage(STORY.replaceAll("31", "77")); // the same words again, rendered anew
    expect(reader.refresh()).toBe(false);
    expect(reader.isStale).toBe(false);
    await until("the new text", () => texts().length === 2);
    expect(reader.isStale).toBe(false);
    expect(analysed).toHaveLength(2);
  });

  it("comes to nothing once the page is cleared", async () => {
    reader.refresh();
    await pause(30);
    reader.clear();
    await pause(200);
    expect(analysed).toEqual([]);
    expect(texts()).toEqual([]);
    expect(CSS.highlights.size).toBe(0);
  });
});
