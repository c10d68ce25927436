import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, foldWithOrigins } from "../../../src/core/search/fold-text";
import { type Field, foldFields, matchFields, parseQuery, rankOf } from "../../../src/core/search/match";

const field = (text: string): Field => ({ field: "body", text });

/** The words of the original that a query marks in one text; null where it does not match. */
function marked(text: string, query: string): readonly string[] | null {
  const parsed = parseQuery(query);
  if (rankOf(foldFields([field(text)]), parsed) === null) return null;
  return matchFields([field(text)], parsed).flatMap((match) => match.spans.map((span) => match.text.slice(span.start, span.end)));
}

describe("what a query finds", () => {
  it.each<[string, string, readonly string[] | null]>([
    ["nghe", "Tỉnh Nghệ Tĩnh", ["Nghệ"]],
    ["tinh", "Tỉnh Nghệ Tĩnh", ["Tỉnh", "Tĩnh"]],
    ["NGHỆ", "nghe ngóng", ["nghe"]],
    ["dong", "Đồng và đông", ["Đồng", "đông"]],
    ["đong", "dong", ["dong"]],
    ["nghe tinh", "Tỉnh Nghệ Tĩnh", ["Tỉnh", "Nghệ Tĩnh"]],
    ["an", "bàn toàn", null],
    ["an", "Ăn Anh", ["Ăn", "An"]],
    ["12", "112 và 12,5 và 120", ["12", "12"]],
    ["%", "12% và 5 %", ["%", "%"]],
    ["một ba", "một hai", null],
    ["", "gì cũng được", []],
    ["   ", "gì cũng được", []],
    ["nghệ", "Nghê\u0323 tách rời".normalize("NFD"), ["Nghê\u0323".normalize("NFD")]],
    ["😀", "a 😀 b", ["😀"]],
    ["straße", "STRASSE Straße", ["Straße"]],
  ])("%s in %s", (query, text, spans) => {
    expect(marked(text, query)).toEqual(spans);
  });

  it("words may stand in different fields; each tells its own", () => {
    const fields: Field[] = [
      { field: "title", text: "Cầu Mây" },
      { field: "site", text: "Báo Thử" },
      { field: "text", text: "cầu treo" },
    ];
    expect(matchFields(fields, parseQuery("thu cau"))).toEqual([
      { field: "title", text: "Cầu Mây", spans: [{ start: 0, end: 3 }] },
      { field: "site", text: "Báo Thử", spans: [{ start: 4, end: 7 }] },
      { field: "text", text: "cầu treo", spans: [{ start: 0, end: 3 }] },
    ]);
    expect(rankOf(foldFields(fields), parseQuery("thu cau"))).toBe("words");
    expect(rankOf(foldFields(fields), parseQuery("thu song"))).toBeNull();
  });

  it.each([
    ["Cầu Mây", "phrase"],
    ["mây trên cầu", "words"],
    ["chiếc cầu mây", "phrase"],
    ["rau cầu mâyx, cầu", "phrase"],
    ["cầu", null],
  ])("a phrase is told from words that are scattered: %s", (text, rank) => {
    expect(rankOf(foldFields([field(text)]), parseQuery("cau may"))).toBe(rank);
  });

  it("no phrase reaches from one field into the next", () => {
    expect(rankOf(foldFields([field("cầu"), field("mây")]), parseQuery("cau may"))).toBe("words");
  });

  it("spans are in order, apart, and fold to the words that were looked for", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "Ắ", "a\u0306\u0301", "đ", "b", " ", "1", "😀", "ﬁ", "İ"), maxLength: 30 });
    fc.assert(
      fc.property(text, text, (words, query) => {
        const parsed = parseQuery(query);
        const matches = matchFields([field(words)], parsed);
        for (const { spans } of matches) {
          for (const [index, span] of spans.entries()) {
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
            const found = foldText(words.slice(span.start, span.end));
            expect(parsed.words.some((word) => found.includes(word.slice(0, 1)))).toBe(true);
          }
        }
      }),
    );
  });
});

it("folding with and without the way back agree on Vietnamese and English", () => {
  const text = fc.string({ unit: fc.constantFrom("Nghệ", "e\u0323\u0302", "Đ", " ", "x", "Ử", "1"), maxLength: 20 });
  fc.assert(
    fc.property(text, (words) => {
      const { text: folded, origins } = foldWithOrigins(words);
      expect(folded).toBe(foldText(words));
      expect([...origins]).toEqual([...origins].sort((a, b) => a - b));
      expect(origins).toHaveLength(folded.length + 1);
    }),
  );
});
