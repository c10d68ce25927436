import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchFields } from "../../src/core/search/match";
import { parseQuery } from "../../src/core/search/query";
import { matchedExcerpt, type Piece } from "../../src/ui/matched-excerpt";

/** Matches in square brackets. */
function shown(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");
}

function search(text: string, query: string, most: number): string {
  const [match] = matchFields([{ field: "text", text }], parseQuery(query)) ?? [];
  return shown(matchedExcerpt(match ?? { text, spans: [] }, most));
}

const LONG = `${"Mở đầu dài dòng. ".repeat(20)}Xã Mây Trắng làm cầu mới.${" Phần sau cũng dài.".repeat(20)}`;

describe("an excerpt around what was searched for", () => {
  it.each([
    ["all of a short text", "Xã Mây Trắng làm cầu", "may trang", 60, "Xã [Mây Trắng] làm cầu"],
    ["every match", "cầu này, cầu kia", "cau", 60, "[cầu] này, [cầu] kia"],
    ["the beginning, where nothing matches", "Xã Mây Trắng làm cầu", "không có", 12, "Xã Mây Trắng…"],
    ["line breaks as spaces", "Xã Mây\nTrắng", "may", 60, "Xã [Mây] Trắng"],
    ["a text that is cut within the first word", "x".repeat(100), "y", 10, `${"x".repeat(10)}…`],
  ])("shows %s", (_, text, query, most, expected) => {
    expect(search(text, query, most)).toBe(expected);
  });

  it("begins a little before the first match, at a word, and ends with a whole one", () => {
    expect(search(LONG, "mây trắng", 80)).toBe("…Mở đầu dài dòng. Mở đầu dài dòng. Xã [Mây Trắng] làm cầu mới. Phần sau cũng dài.…");
  });

  it("shows the words where they stand together, not where one of them stands first", () => {
    const text = `Xã xa. ${"Chữ khác. ".repeat(20)}Ở xã Mây Trắng có cầu.`;
    expect(search(text, "xã mây", 60)).toBe("…khác. Chữ khác. Chữ khác. Chữ khác. Ở [xã Mây] Trắng có cầu.");
  });

  it("keeps a match that is longer than what is shown", () => {
    expect(shown(matchedExcerpt({ text: "abcdefghij klm", spans: [{ start: 0, end: 10 }] }, 4))).toBe("[abcdefghij]…");
  });

  it("holds the words of the text, the first match, and little more than was asked for", () => {
    const word = fc.stringMatching(/^[a-zđệ]{1,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.nat(), fc.integer({ min: 20, max: 120 }), (words, pick, most) => {
        const text = words.join(" ");
        const start = words.slice(0, pick % words.length).join(" ").length + (pick % words.length === 0 ? 0 : 1);
        const span = { start, end: start + (words[pick % words.length]?.length ?? 0) };
        const pieces = matchedExcerpt({ text, spans: [span] }, most);
        const inside = pieces
          .map((piece) => piece.text)
          .join("")
          .replace(/^…|…$/g, "");
        expect(text).toContain(inside);
        expect(pieces.filter((piece) => piece.isMatch).map((piece) => piece.text)).toEqual([text.slice(span.start, span.end)]);
        expect(inside.length).toBeLessThanOrEqual(Math.max(most, 40 + span.end - span.start) + 1);
      }),
    );
  });

  it("never cuts a letter in two", () => {
    const text = "😀".repeat(50);
    for (const most of [9, 10, 11]) expect(shown(matchedExcerpt({ text, spans: [] }, most))).toMatch(/^(?:😀)+…$/u);
  });
});
