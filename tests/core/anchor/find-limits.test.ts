/** How many words and neighbours prove a place, from both sides of each limit; and words with other white space. */
import { describe, expect, it, test } from "vitest";
import { composeText, isLetterBoundary, lastAtMost } from "../../../src/core/anchor/composed-text";
import { denseOccurrences, denseText, isSameButSpace } from "../../../src/core/anchor/dense-text";
import { wholeLetters } from "../../../src/core/anchor/describe";
import { find } from "../../../src/core/anchor/find";
import { SentenceIds } from "../../../src/core/anchor/sentence-ids";
import { Keys, readWords } from "../../../src/core/anchor/words";
import type { Selectors } from "../../../src/core/note";
import { articleFromText } from "../../../src/core/plain-article";
import { readText } from "../../../src/core/text/read-text";

function selectors(exact: string, prefix: string, suffix: string, start = 0, end = start + exact.length): Selectors {
  return { quote: { exact, prefix, suffix }, position: { start, end }, block: 0 };
}

/** State and place. */
function found(text: string, wanted: Selectors): string {
  const answer = find(articleFromText(text), wanted);
  return answer.state === "lost" ? "lost" : `${answer.state} ${answer.span.start}-${answer.span.end}`;
}

const A = "a".repeat(40);
const B = "b".repeat(40);
const x = (count: number): string => "x".repeat(count);

describe("words and agreeing neighbours", () => {
  it.each([
    ["all of both sides", `..${x(9)}PQRS${x(9)}..`, selectors("PQRS", x(9), x(9)), "exact 11-15"],
    ["28 and 4: enough", `..${x(28)}PQRS..`, selectors("PQRS", x(28), A), "moved 30-34"],
    ["27 and 4: too few", `..${x(27)}PQRS..`, selectors("PQRS", x(28), A), "lost"],
    ["behind it as well as before it", `..PQRS${x(28)}..`, selectors("PQRS", A, x(28)), "moved 2-6"],
    ["on both sides together", `..${x(14)}PQRS${x(14)}..`, selectors("PQRS", A + x(14), x(14) + A), "moved 16-20"],
    ["32 words' letters without any", `..${x(32)}..`, selectors(x(32), A, B), "moved 2-34"],
    ["31", `..${x(31)}..`, selectors(x(31), A, B), "lost"],
    ["at the very beginning", "PQRS", selectors("PQRS", "", "", 0), "exact 0-4"],
  ])("%s", (_, text, wanted, expected) => {
    expect(found(text, wanted)).toBe(expected);
  });

  const long = `P${x(30)}Q`;
  it.each([
    ["the one with eight neighbours", `1${long}2 zzzzzzzz${long}3`, "moved 43-75"],
    ["none by seven", `1${long}2 zzzzzzz${long}3`, "lost"],
    ["the first with all of them", `${A}${long}${B} 1${long}2`, "exact 40-72"],
    ["the nearest of two with all of them", `${A}${long}${B} ${A}${long}${B}`, "moved 40-72"],
    ["the only one", `1${long}2`, "moved 1-33"],
  ])("of several places it is %s", (_, text, expected) => {
    const prefix = text.startsWith(A) ? A : `${A}zzzzzzzz`;
    expect(found(text, selectors(long, prefix, B, 41))).toBe(expected);
  });

  it("of two that are as good it is the nearest, of two as near the first", () => {
    const place = `${A}PQRS${B}`;
    const text = `${place} ${place} ${place}`;
    const wanted = (start: number) => selectors("PQRS", A, B, start);
    expect(found(text, wanted(125))).toBe("exact 125-129");
    expect(found(text, wanted(120))).toBe("moved 125-129");
    expect(found(text, wanted(9_999))).toBe("moved 210-214");
    expect(found(`${place} ${place}`, { ...wanted(0), position: { start: 82, end: 87 } })).toBe("moved 40-44");
  });
});

describe("words of which nothing else is known", () => {
  const bare = (exact: string) => selectors(exact, "", "", 0, 0);
  it.each([
    ["stand where they stand once", "1 PQRS 2", bare("PQRS"), "exact 2-6"],
    ["are lost where they stand twice", "1 PQRS 2 PQRS", bare("PQRS"), "lost"],
    ["also where one place is the first", "PQRS 2 PQRS", bare("PQRS"), "lost"],
    ["are found by letters alone", "1 PQ\nRS 2", bare("PQ RS"), "exact 2-7"],
    ["are lost where there are none", "1 2", bare(""), "lost"],
    ["are not bare with a place", "1 PQRS 2", selectors("PQRS", "", "", 0), "lost"],
    ["are not bare with a neighbour", "1 PQRS 2", selectors("PQRS", "z", "", 0, 0), "lost"],
  ])("%s", (_, text, wanted, expected) => {
    expect(found(text, wanted)).toBe(expected);
  });

  it("are white space alone nowhere", () => {
    expect(found("1 2", bare("  "))).toBe("lost");
  });
});

describe("words with other white space", () => {
  it.each([
    ["a line for a blank", "xx yy zz", "xx\nyy  zz", [0]],
    ["a blank for a line", "xx\nyy", "xx yy", [0]],
    ["nothing for the end of a line", "xxyy", "xx\nyy", [0]],
    ["nothing for a blank", "xxyy", "xx yy", []],
    ["a blank for nothing", "xx yy", "xxyy", []],
    ["white space around it", " xx yy ", "1 xx yy 2", [1]],
    ["several places", "x y", "x y x\ny xy", [0, 2]],
  ])("%s", (_, passage, text, places) => {
    expect(denseOccurrences(denseText(passage), denseText(text))).toEqual(places);
  });

  it.each([
    ["all neighbours agree", "1 2 PQ\nRS 3 4", selectors("PQ RS", "1 2 ", " 3 4"), "exact 4-9"],
    ["of two places the one with its neighbours", `PQ\nRS ${x(32)} PQ\nRS`, selectors("PQ RS", ` ${x(32)} `, ""), "exact 39-44"],
    ["too few agree", "PQ\nRS 1", selectors("PQ RS", A, B), "lost"],
    ["as many as prove it", `PQ\nRS ${x(28)}`, selectors("PQ RS", A, ` ${x(28)}`), "moved 0-5"],
  ])("%s", (_, text, wanted, expected) => {
    expect(found(text, wanted)).toBe(expected);
  });

  it.each([
    ["a b", "ab", true],
    ["a\n b", " a b", true],
    ["a b", "a c", false],
  ])("%j and %j are the same but for it: %j", (a, b, is) => {
    expect(isSameButSpace(a, b)).toBe(is);
  });
});

describe("letters", () => {
  it.each([
    ["a😀b", [0, 1, 3, 4]],
    ["e\u0323\u0302a", [0, 3, 4]],
    ["\ude00a", [0, 1, 2]],
    ["\ud83da", [0, 1, 2]],
    ["a\ude00", [0, 1, 2]],
    ["\u1100\u1161\u11a8x", [0, 3, 4]],
    ["", [0]],
  ])("%j may be cut at %j", (text, cuts) => {
    const all = Array.from({ length: text.length + 1 }, (_, offset) => offset);
    expect(all.filter((offset) => isLetterBoundary(text, offset))).toEqual(cuts);
    for (const start of all.slice(0, -1)) {
      const span = wholeLetters(text, { start, end: start + 1 });
      expect([Math.max(...cuts.filter((cut) => cut <= start)), Math.min(...cuts.filter((cut) => cut > start))]).toEqual([
        span.start,
        span.end,
      ]);
    }
  });

  it("in part have no place in the original", () => {
    const { toOriginal, fromOriginal } = composeText("xe\u0323\u0302y");
    expect([toOriginal({ start: 1, end: 2 }), toOriginal({ start: 0, end: 3 })]).toEqual([
      { start: 1, end: 4 },
      { start: 0, end: 5 },
    ]);
    expect([0, 1, 2, 3, 4, 5, 9].map(fromOriginal)).toEqual([0, 1, 1, 1, 2, 3, 3]);
    expect(composeText("a😀b").toOriginal({ start: 0, end: 2 })).toBeNull();
    expect(composeText("a😀b").toOriginal({ start: 2, end: 4 })).toBeNull();
    expect(composeText("ab").fromOriginal(9)).toBe(2);
  });

  it.each([
    [[], 5, 0],
    [[3], 1, 0],
    [[1, 3, 5], 3, 1],
    [[1, 3, 5], 4, 1],
    [[1, 3, 5], 9, 2],
    [[1, 3, 5], 0, 0],
  ])("the last of %j that is not above %d is at %d", (rising, limit, at) => {
    expect(lastAtMost(rising, limit)).toBe(at);
  });
});

test("sentences have one number where their words are one, in all texts", () => {
  const [keys, ids] = [new Keys(), new SentenceIds()];
  const of = (text: string): readonly number[] => [...ids.of(readWords(readText(articleFromText(text)), keys))];
  expect(of("Mưa to. Mưa nhỏ. Mưa to. Mưa to lắm.")).toEqual([0, 1, 0, 2]);
  expect(of("Mưa nhỏ. Gió. Mưa  to.")).toEqual([1, 3, 0]);
});
