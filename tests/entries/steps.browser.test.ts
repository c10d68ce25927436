import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pointOf, STORY, setPage, until } from "../dom/marked-page";
import { api, ask, inject, leave, ours, restart, use } from "./content-world";

const FAR = "<p style='block-size: 2000px'>The road to the ferry is long.</p>";

beforeEach(async () => {
  restart();
  setPage(`<button id="before">Menu</button>${STORY.replace("<p>Drivers", `${FAR}<p>Drivers`)}`);
  await inject();
  await until("the marks", () => CSS.highlights.has("onrecord-quote"));
  await use();
});
afterEach(() => {
  leave();
  scrollTo(0, 0);
});

const step = (to: "next" | "previous", among: "all" | "kind" = "all") => ask("stepMark", { to, among });
const pressEscape = () => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
const kind = () => ours(".card .item")?.dataset["kind"] ?? null;
const tool = (label: string) => ours(`.card [aria-label="${label}"]`);
const focused = () => {
  const root = ours(".card")?.getRootNode();
  return root instanceof ShadowRoot && root.activeElement?.classList.contains("card") === true;
};

describe("going from mark to mark", () => {
  it("opens the card of the first in view, with the focus, and goes on in reading order", async () => {
    expect(await step("next")).toEqual({ ok: true, value: null });
    const first = ours(".card .head")?.textContent;
    expect({ kind: kind(), isFocused: focused() }).toEqual({ kind: "official", isFocused: true });
    await step("next");
    expect(kind()).not.toBeNull();
    await step("previous");
    expect(ours(".card .head")?.textContent).toBe(first);
  });

  it("goes on from the mark gone to last once its card is closed", async () => {
    await step("next");
    await step("next");
    const second = ours(".card")?.textContent;
    pressEscape();
    await step("previous");
    await step("next");
    expect(ours(".card")?.textContent).toBe(second);
  });

  it("of one kind passes the others by, and scrolls", async () => {
    while (kind() !== "statistic") await step("next");
    await step("next", "kind");
    expect(kind()).toBe("statistic");
    expect(scrollY).toBeGreaterThan(500);
    expect(pointOf("40 minutes").y).toBeLessThan(innerHeight);
  });

  it("leaves kinds out that are not shown, and says where there is nothing to go to", async () => {
    const none = { official: false, statistic: false, quote: false, statement: false };
    await ask("showKinds", { shown: { ...none, quote: true } });
    await step("next");
    expect(kind()).toBe("quote");
    await ask("showKinds", { shown: none });
    expect(await step("next")).toMatchObject({ ok: false, error: "error.noMarks" });
    expect(ours(".toast-words.fault")?.textContent).toContain("no mark");
  });

  it("gives the focus back to where it was on Escape", async () => {
    const before = document.querySelector<HTMLElement>("#before");
    before?.focus();
    await step("next");
    expect(document.activeElement).not.toBe(before);
    await step("next");
    pressEscape();
    expect(ours(".card")).toBeNull();
    expect(document.activeElement).toBe(before);
  });
});

describe("the card's own keys and the key for notes", () => {
  const press = (key: string, more: KeyboardEventInit = {}) =>
    ours(".card")?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...more }));

  it("go through the mentions of one person, and with Shift through all marks", async () => {
    while (kind() !== "official") await step("next");
    const name = ours(".card .head")?.textContent;
    const place = ours(".mark-place")?.textContent;
    press("ArrowRight");
    expect({ kind: kind(), name: ours(".card .head")?.textContent }).toEqual({ kind: "official", name });
    expect(ours(".mark-place")?.textContent).not.toBe(place);
    press("ArrowLeft", { shiftKey: true });
    expect(kind()).not.toBe("official");
  });

  it("begin a note on the mark whose card is open", async () => {
    while (kind() !== "statistic") await step("next");
    expect(await ask("keepSelection", { as: "note" })).toEqual({ ok: true, value: null });
    await until("the note", () => api.notes.size === 1);
    expect([...api.notes.values()][0]).toMatchObject({ kind: "mark", finding: expect.stringMatching(/^statistic:/) });
    expect(ours(".card")).toBeNull();
  });
});

describe("copying from the card", () => {
  const copied: string[] = [];
  const { write, writeText } = navigator.clipboard;
  beforeEach(() => {
    copied.length = 0;
    navigator.clipboard.writeText = async (text) => void copied.push(text);
    navigator.clipboard.write = async ([item]) => {
      for (const type of item?.types ?? []) copied.push((await (await item?.getType(type))?.text()) ?? "");
    };
  });
  afterEach(() => Object.assign(navigator.clipboard, { write, writeText }));

  it("gives the words with their source in both forms, and says so while the card stays", async () => {
    while (kind() !== "quote") await step("next");
    tool("Copy with citation")?.click();
    await until("the toast", () => ours(".toast-words")?.textContent === "Copied with its source.");
    expect(copied[0]).toMatch(
      /^“We found 31 cracks.*\nTong Van Rieng, chairman of the district\n“Cracks close bridge”, localhost\n\S+#:~:text=\S+$/,
    );
    expect(copied[1]).toContain("<blockquote");
    expect(kind()).toBe("quote");
  });

  it("gives a link to the very words", async () => {
    while (kind() !== "statistic") await step("next");
    tool("Copy link to these words")?.click();
    await until("the toast", () => ours(".toast-words")?.textContent === "Link copied.");
    expect(copied[0]).toMatch(/#:~:text=.*31%20cracks/);
  });

  it("says where the browser refuses", async () => {
    navigator.clipboard.write = () => Promise.reject(new Error("no"));
    const { execCommand } = document;
    document.execCommand = () => false;
    await step("next");
    tool("Copy with citation")?.click();
    await until("the toast", () => ours(".toast-words.fault") !== null);
    document.execCommand = execCommand;
    expect(ours(".toast-words.fault")?.textContent).toContain("did not let it be copied");
    expect(api.sent.filter(({ name }) => name === "keepNote")).toEqual([]);
  });
});
