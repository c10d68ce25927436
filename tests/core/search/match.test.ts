import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, foldWithOrigins } from "../../../src/core/search/fold-text";
import { type Field, isAnswered, matchFields } from "../../../src/core/search/match";
import { MOST_WORDS, parseQuery } from "../../../src/core/search/query";
import { wordIndexOf } from "../../../src/core/search/word-index";
import { spellingOf } from "../../../src/core/search/words";

const field = (text: string): Field => ({ field: "body", text });

/** The words of the original that a query marks in one text; null where it does not match. */
function marked(text: string, query: string): readonly string[] | null {
  const parsed = parseQuery(query);
  if (!isAnswered(text, parsed)) return null;
  return matchFields([field(text)], parsed).flatMap((match) => match.spans.map((span) => match.text.slice(span.start, span.end)));
}

const CASES: readonly [query: string, text: string, spans: readonly string[] | null][] = [
  ["nghe", "Tỉnh Nghệ Tĩnh", ["Nghệ"]],
  ["tinh", "Tỉnh Nghệ Tĩnh", ["Tỉnh", "Tĩnh"]],
  ["dong", "Đồng và đông", ["Đồng", "đông"]],
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
  // Diacritics that were typed narrow; those that were not do not.
  ["NGHỆ", "nghe ngóng", null],
  ["đong", "dong", null],
  ["đong", "đồng", ["đồng"]],
  ["thủ tướng", "thu tuong, thứ tưởng, Thủ tướng", ["Thủ tướng"]],
  ["thu tướng", "thu tuong, thứ tưởng, Thủ tướng", ["thu", "thứ", "Thủ tướng"]],
  ["thư", "thứ", ["thứ"]],
  ["thú", "thứ", ["thứ"]],
  ["thủ", "thứ", null],
  ["hoà", "hòa bình", ["hòa"]],
  ["hòa", "hoà bình", ["hoà"]],
  ["tướ", "Thủ tướng", ["tướ"]],
  ["cà phê", "ca phê, cà phe, cà phê", ["phê", "cà", "cà phê"]],
  // Phrases: in quotation marks, or written together.
  ['"cau may"', "may trên cầu", null],
  ['"cau may"', "cầu, mây trên cầu mây", ["cầu, mây", "cầu mây"]],
  ['"cau may"', "cầu mây rồi cầu", ["cầu mây"]],
  ['"cau ma"', "cầu mây", null],
  ['"cau ma', "cầu mây", ["cầu mâ"]],
  ["“cau may” treo", "treo một cầu mây", ["treo", "cầu mây"]],
  ["4.222", "4.222 tỷ, 4 và 222", ["4.222"]],
  ["4.22", "4.222 tỷ", ["4.22"]],
  ["UBND-HĐND", "HĐND, UBND", null],
];

/** The same asked of an index. */
function isIndexed(text: string, query: string): boolean {
  const index = wordIndexOf();
  index.add([{ text: "câu đầu không có gì", weight: 1 }]);
  const own = index.add([{ text, weight: 1 }]);
  let isFound = false;
  index.search(parseQuery(query), (record) => {
    isFound ||= record === own;
  });
  return isFound;
}

describe("what a query finds", () => {
  it.each(CASES)("%s in %s", (query, text, spans) => {
    expect(marked(text, query)).toEqual(spans);
    if (query.trim() !== "") expect(isIndexed(text, query)).toBe(spans !== null);
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
  });

  it("no more words are looked for than there are bits", () => {
    expect(parseQuery("a ".repeat(100)).words).toHaveLength(MOST_WORDS);
    expect(isAnswered("a", parseQuery("a ".repeat(100)))).toBe(true);
  });

  const text = fc.string({ unit: fc.constantFrom("a", "Ắ", "a\u0306\u0301", "đ", "b", " ", "1", "😀", "ﬁ", "İ", '"', "."), maxLength: 30 });

  it("spans are in order, apart, and fold to the words that were looked for", () => {
    fc.assert(
      fc.property(text, text, (words, typed) => {
        const query = parseQuery(typed);
        for (const { spans } of matchFields([field(words)], query)) {
          for (const [index, span] of spans.entries()) {
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
            const found = foldText(words.slice(span.start, span.end));
            expect(query.words.some(({ key }) => found.includes(key.slice(0, 1)))).toBe(true);
          }
        }
      }),
    );
  });

  it("index, text and marks agree", () => {
    fc.assert(
      fc.property(text, text, (words, typed) => {
        const query = parseQuery(typed);
        if (query.words.length === 0) return;
        expect(isIndexed(words, typed)).toBe(isAnswered(words, query));
        if (isAnswered(words, query)) expect(matchFields([field(words)], query)).toHaveLength(1);
      }),
    );
  });
});

it("spellings know letters from tones", () => {
  expect(spellingOf("Đường")).toEqual({ key: "duong", letters: "đ\u031b\u031b  ", tones: "\u0300" });
  expect(spellingOf("ABC")).toEqual({ key: "abc", letters: "", tones: "" });
  expect(spellingOf("hoà")).toEqual(spellingOf("hòa"));
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
