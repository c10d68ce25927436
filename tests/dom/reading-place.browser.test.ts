import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { blockKindOf } from "../../src/dom/block-kind";
import { indexText } from "../../src/dom/index-text";
import { followReadingPlace, placeAt } from "../../src/dom/reading-place";
import type { TextIndex } from "../../src/dom/text-index";

const PARAGRAPHS = 40;
let root: HTMLElement;
let index: TextIndex;

beforeEach(() => {
  root = document.createElement("article");
  for (let n = 0; n < PARAGRAPHS; n++) {
    const paragraph = document.createElement("p");
    paragraph.style.cssText = "height: 100px; margin: 0; font: 16px/20px monospace";
    paragraph.textContent = `Paragraph ${n} of a page that is long enough to scroll.`;
    root.append(paragraph);
  }
  document.body.style.margin = "0";
  document.body.prepend(root);
  index = indexText([root], { skips: () => false, kindOf: blockKindOf });
});

afterEach(() => {
  root.remove();
  scrollTo(0, 0);
});

function paragraphAt(place: number): number {
  return index.blocks.findIndex((block) => block.span.start === place);
}

describe("the place at a height of the window", () => {
  it.each([
    [0, 0, 0],
    [0, 50, 1], // below the words of the first
    [0, 110, 1],
    [1_000, 10, 10],
    [1_000, 210, 12],
    [100_000, 100_000, PARAGRAPHS - 1],
  ])("scrolled to %d, at %d, is in paragraph %d", (top, y, paragraph) => {
    scrollTo(0, top);
    expect(paragraphAt(placeAt(document, index, y))).toBe(paragraph);
  });

  it("is somewhere, too, when the page takes its text away", () => {
    root.remove();
    expect(placeAt(document, index, 100)).toBe(0);
  });
});

describe("following the page", () => {
  it("tells the place at once, then each other one, until it is told to stop", async () => {
    const life = new AbortController();
    const moved = vi.fn();
    followReadingPlace(document, { index: () => index, moved }, life.signal);
    expect(moved).toHaveBeenCalledOnce();
    scrollTo(0, 1_500);
    await expect.poll(() => moved.mock.calls.length).toBe(2);
    expect(paragraphAt(moved.mock.calls[1]?.[0])).toBeGreaterThanOrEqual(15);
    life.abort();
    scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(moved).toHaveBeenCalledTimes(2);
  });

  it("tells that there is no place where nothing was read", () => {
    const life = new AbortController();
    const moved = vi.fn();
    followReadingPlace(document, { index: () => null, moved }, life.signal);
    expect(moved).toHaveBeenCalledExactlyOnceWith(null);
    life.abort();
  });
});
