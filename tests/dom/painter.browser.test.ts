import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FINDING_KINDS } from "../../src/core/finding";
import { ACTIVE_HIGHLIGHT, FLASH_HIGHLIGHT, highlightName } from "../../src/dom/highlight-names";
import { type Painting, paint } from "../../src/dom/painter";
import { markPage, STORY, setPage } from "./marked-page";

const ALL = { official: true, statistic: true, quote: true, statement: true };
let painting: Painting;

function paintStory(): Painting {
  const { index, findings } = markPage();
  painting = paint(document, index, findings, {
    shown: ALL,
    css: (scheme) => `::highlight(onrecord-official) { color: ${scheme === "dark" ? "white" : "black"} }`,
  });
  return painting;
}

const names = (): readonly string[] => [...CSS.highlights.keys()].sort();
const wordsOf = (name: string): readonly string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });

beforeEach(() => setPage(STORY));
afterEach(() => painting.undo());

describe("paint", () => {
  it("paints each kind in a highlight of its own", () => {
    paintStory();
    expect(names()).toEqual(FINDING_KINDS.map(highlightName).sort());
    expect(wordsOf("onrecord-official")).toEqual(["Tong Van Rieng", "Rieng, which"]);
    expect(wordsOf("onrecord-statistic")).toEqual(["31 cracks"]);
  });

  it("paints what lies within something else above it", () => {
    paintStory();
    const priority = (name: string) => CSS.highlights.get(name)?.priority ?? Number.NaN;
    expect(priority("onrecord-statistic")).toBeGreaterThan(priority("onrecord-quote"));
    expect(priority("onrecord-quote")).toBeGreaterThan(priority("onrecord-statement"));
  });

  it("changes no node of the page", () => {
    const before = document.documentElement.outerHTML;
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    paintStory().show({ ...ALL, quote: false });
    painting.flash({ start: 0, end: 6 });
    painting.bringOut(painting.marks[0]?.finding ?? null);
    expect(observer.takeRecords()).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it("shows the kinds that are asked for", () => {
    paintStory().show({ ...ALL, quote: false, official: false });
    expect(names()).toEqual(["onrecord-statement", "onrecord-statistic"]);
    painting.show(ALL);
    expect(names()).toHaveLength(4);
    expect(painting.shown).toEqual(ALL);
  });

  it("lays its rules anew when their colours have changed, without painting again", () => {
    const { index, findings } = markPage();
    let colour = "red";
    painting = paint(document, index, findings, { shown: ALL, css: () => `::highlight(onrecord-official) { color: ${colour} }` });
    const highlight = CSS.highlights.get("onrecord-official");
    const rules = (): string => [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join();
    expect(rules()).toContain("color: red");
    colour = "green";
    painting.dress();
    expect(rules()).toContain("color: green");
    expect(rules()).not.toContain("color: red");
    expect(CSS.highlights.get("onrecord-official")).toBe(highlight);
  });

  it("takes everything back", () => {
    const sheets = [...document.adoptedStyleSheets];
    paintStory().flash({ start: 0, end: 6 });
    painting.bringOut(painting.marks[0]?.finding ?? null);
    expect(names()).toEqual(expect.arrayContaining([ACTIVE_HIGHLIGHT, FLASH_HIGHLIGHT]));
    painting.undo();
    expect(names()).toEqual([]);
    expect(document.adoptedStyleSheets).toEqual(sheets);
  });

  it("brings out all mentions of one finding", () => {
    paintStory().bringOut(painting.marks[0]?.finding ?? null);
    expect(wordsOf(ACTIVE_HIGHLIGHT)).toEqual(["Tong Van Rieng", "Rieng, which"]);
    painting.bringOut(null);
    expect(names()).not.toContain(ACTIVE_HIGHLIGHT);
  });

  it("lights nothing that the page has lost", () => {
    paintStory();
    document.querySelector("h1")?.remove();
    expect(painting.flash({ start: 0, end: 6 })).toBe(false);
    expect(names()).not.toContain(FLASH_HIGHLIGHT);
  });

  it("bears a page that loses its text after it was read", () => {
    const { index, findings } = markPage();
    document.querySelector("article")?.replaceChildren();
    painting = paint(document, index, findings, { shown: ALL, css: () => "" });
    expect(painting.marks).toHaveLength(5);
  });
});

describe("the page's dress", () => {
  const rule = (): string => document.adoptedStyleSheets.at(-1)?.cssRules[0]?.cssText ?? "";

  it.each([
    ["rgb(20, 20, 20)", "black"],
    ["rgb(230, 230, 230)", "white"],
    ["oklch(0.93 0.01 250)", "white"],
    ["color(srgb 0.1 0.1 0.1)", "black"],
    ["lab(90 0 0)", "white"],
  ])("letters of %s", (colour, expected) => {
    document.querySelector("article")?.style.setProperty("color", colour);
    paintStory();
    expect(rule()).toContain(`color: ${expected}`);
  });

  it("is followed when it changes", async () => {
    const style = document.createElement("style");
    style.textContent = ".dark article { color: #eee }";
    document.head.append(style);
    paintStory();
    expect(rule()).toContain("color: black");
    document.documentElement.classList.add("dark");
    await Promise.resolve();
    expect(rule()).toContain("color: white");
    document.documentElement.classList.remove("dark");
    style.remove();
  });
});
