import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { marksAt } from "../../src/dom/hit-test";
import { jumpToSpan } from "../../src/dom/jump";
import { type Painting, paint } from "../../src/dom/painter";
import type { TextIndex } from "../../src/dom/text-index";
import { markPage, pointOf, STORY, setPage, until } from "./marked-page";

const ALL = { official: true, statistic: true, quote: true, statement: true };
let index: TextIndex;
let painting: Painting;

function start(html: string): void {
  setPage(html);
  const page = markPage();
  index = page.index;
  painting = paint(document, index, page.findings, { shown: ALL, css: () => "" });
}

beforeEach(() => start(STORY));
afterEach(() => painting.undo());

const POINTS = [
  ["Van", ["official"]],
  ["31", ["statistic", "quote"]],
  ["gamble", ["quote"]],
  ["stay", ["statement"]],
  ["chairman", []],
  ["reporters", []],
] as const;

/** As in a browser that cannot be asked. */
const withoutBrowser: typeof marksAt = (...asked) => {
  Object.defineProperty(CSS.highlights, "highlightsFromPoint", { value: undefined, configurable: true });
  try {
    return marksAt(...asked);
  } finally {
    Reflect.deleteProperty(CSS.highlights, "highlightsFromPoint");
  }
};

/** Both ways must give the same: the browser's own answer, and the table where the browser has none. */
const WAYS = [
  ["by the browser", marksAt],
  ["by the table", withoutBrowser],
] as const;

describe.each(WAYS)("marks at a point, %s", (_way, look) => {
  it.each(POINTS)("on “%s”", (words, kinds) => {
    const { x, y } = pointOf(words);
    const found = look(painting, index, x, y).map((mark) => mark.finding.kind);
    expect(found.toSorted()).toEqual([...kinds].toSorted());
  });

  it("knows which mention is meant", () => {
    const { x, y } = pointOf("Rieng, which".slice(7));
    expect(look(painting, index, x, y).map((mark) => mark.index)).toEqual([1]);
  });

  it("finds none beside the end of a line", () => {
    const { y } = pointOf("gamble");
    expect(look(painting, index, 390, y)).toEqual([]);
  });

  it("finds none of a hidden kind", () => {
    painting.show({ ...ALL, statistic: false });
    const { x, y } = pointOf("31");
    expect(look(painting, index, x, y).map((mark) => mark.finding.kind)).toEqual(["quote"]);
  });

  it("finds none where the text is gone", () => {
    const { x, y } = pointOf("31");
    document.querySelector("article")?.remove();
    expect(look(painting, index, x, y)).toEqual([]);
  });
});

it("gives the innermost mark first", () => {
  const { x, y } = pointOf("31");
  expect(marksAt(painting, index, x, y).map((mark) => mark.finding.kind)).toEqual(["statistic", "quote"]);
});

describe("jumpToSpan", () => {
  const spanOf = (words: string) => ({ start: index.text.indexOf(words), end: index.text.indexOf(words) + words.length });

  it("brings the words into view and lights them", async () => {
    start(`${STORY}<div style="height: 4000px"></div>`);
    scrollTo({ top: 3000, behavior: "instant" });
    expect(jumpToSpan(painting, index, spanOf("31 cracks"))).toBe(true);
    await until("the words to be in view", () => pointOf("31 cracks").y > 0 && pointOf("31 cracks").y < innerHeight);
    expect(CSS.highlights.has("onrecord-flash")).toBe(true);
  });

  it("says where there is nothing to be seen", () => {
    const span = spanOf("31 cracks");
    document.querySelectorAll("p")[1]?.style.setProperty("display", "none");
    expect(jumpToSpan(painting, index, span)).toBe(false);
    document.querySelectorAll("p")[1]?.remove();
    expect(jumpToSpan(painting, index, span)).toBe(false);
  });
});
