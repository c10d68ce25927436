/** The index against the plain way: asking every record. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAnswered } from "../../../src/core/search/match";
import { parseQuery } from "../../../src/core/search/query";
import { type WordIndex, wordIndexOf } from "../../../src/core/search/word-index";

function found(index: WordIndex, typed: string): readonly number[] {
  const records: number[] = [];
  index.search(parseQuery(typed), (record) => records.push(record));
  return records;
}

/** The best first. */
function ranked(texts: readonly string[], typed: string): readonly string[] {
  const index = wordIndexOf();
  for (const text of texts) index.add(text.split("|").map((part, at) => ({ text: part, weight: at === 0 ? 3 : 1 })));
  const scores: (readonly [number, string])[] = [];
  index.search(parseQuery(typed), (record, score) => scores.push([score, texts[record] ?? ""]));
  return scores.sort(([a], [b]) => b - a).map(([, text]) => text);
}

const word = fc.constantFrom("cầu", "cau", "câu", "mây", "may", "Mai", "treo", "12", "4.222", "đá", "da");
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
const deed = fc.oneof(
  { weight: 3, arbitrary: text.map((words) => ({ add: words })) },
  { weight: 1, arbitrary: fc.nat(8).map((n) => ({ remove: n })) },
);

/** What the reader types, letter by letter; now and then a letter is taken back, or a phrase closed. */
const typing = fc.array(fc.oneof(word, fc.constantFrom('"', " ", "4.", "tr", "c", "m"), fc.constant("⌫")), { maxLength: 8 });

describe("a search that goes on from the one before", () => {
  test("finds what a search from the beginning finds", () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 4, maxLength: 20 }), typing, fc.array(deed, { maxLength: 2 }), (deeds, typed, later) => {
        const index = wordIndexOf();
        const did = (all: typeof deeds): void => {
          for (const each of all) {
            if ("add" in each) index.add([{ text: each.add, weight: 1 }]);
            else index.remove(each.remove);
          }
        };
        did(deeds);
        let query = "";
        for (const [at, keys] of typed.entries()) {
          query = keys === "⌫" ? query.slice(0, -1) : `${query}${keys}`;
          if (at === 4) did(later);
          expect(found(index, query), query).toEqual(found(wordIndexOf(structuredClone(index.columns())), query));
        }
      }),
    );
  });
});

describe("the index of words", () => {
  test("finds what asking every record finds, whatever was added and removed, stored and taken up again", () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), fc.array(deed, { maxLength: 6 }), text, (before, after, typed) => {
        let index = wordIndexOf();
        const living = new Map<number, string>();
        const perform = (deeds: readonly ({ readonly add: string } | { readonly remove: number })[]): void => {
          for (const each of deeds) {
            if ("add" in each) living.set(index.add([{ text: each.add, weight: 1 }]), each.add);
            else if (each.remove < index.size) {
              index.remove(each.remove);
              living.delete(each.remove);
            }
          }
        };
        perform(before);
        found(index, typed);
        index = wordIndexOf(structuredClone(index.columns()));
        perform(after);
        const query = parseQuery(typed);
        const expected =
          query.words.length === 0 ? [] : [...living].filter(([, words]) => isAnswered(words, query)).map(([record]) => record);
        expect(found(index, typed)).toEqual(expected);
        expect(index.size - index.removed).toBe(living.size);
        const compacted = index.compacted();
        expect(compacted.size).toBe(living.size);
        expect(found(compacted, typed)).toEqual(expected.map((record) => [...living.keys()].indexOf(record)));
      }),
    );
  });

  test("the words as typed come before words begun, together before scattered, in a title before in a text", () => {
    const texts = ["cầu mây|x", "y|cầu mây", "cầu mâynhé|x", "y|cầu mâynhé", "mây trên cầu|x", "y|mây trên cầu", "mâyx cầu|y"];
    expect(ranked(texts, "cau may")).toEqual(texts);
    expect(ranked(["cầuu|x", "x|cầu"], "cau")).toEqual(["x|cầu", "cầuu|x"]);
  });

  test("no phrase reaches from one part of a record into the next, nor from one record into another", () => {
    expect(ranked(["cầu|mây"], '"cau may"')).toEqual([]);
    expect(ranked(["cầu", "mây"], '"cau may"')).toEqual([]);
  });

  test("is stored as it was in former versions: weights before their words, words from four on", () => {
    const index = wordIndexOf();
    index.add([
      { text: "Cầu mây", weight: 3 },
      { text: "mây cầu", weight: 1 },
    ]);
    index.add([{ text: "đá", weight: 2 }]);
    index.remove(1);
    const { forms, words, starts, gone } = index.columns();
    expect([forms, [...words], [...starts], [...gone]]).toEqual(["cầu\nmây\nđá", [3, 4, 5, 1, 5, 4, 2, 6], [0, 6, 8], [0, 1]]);
  });

  test("what was stored and does not fit is refused", () => {
    const index = wordIndexOf();
    index.add([{ text: "cầu mây", weight: 1 }]);
    const whole = index.columns();
    for (const broken of [
      { ...whole, forms: "cầu" },
      { ...whole, words: whole.words.subarray(1) },
      { ...whole, starts: Uint32Array.from([1, 3]) },
      { ...whole, starts: Uint32Array.from([0, 4, 3]), gone: new Uint8Array(2) },
      { ...whole, gone: new Uint8Array(2) },
    ]) {
      expect(() => wordIndexOf(broken)).toThrow(RangeError);
    }
    expect(found(wordIndexOf(whole), "may")).toEqual([0]);
  });

  test("thousands of new forms are found as those before", () => {
    const index = wordIndexOf();
    for (let n = 0; n < 5_000; n++) {
      index.add([{ text: `x${n}y`, weight: 1 }]);
      if (n % 1_000 === 1) expect(found(index, `x${n}y`)).toEqual([n]);
    }
    expect(found(index, "x4999")).toEqual([4_999]);
    expect(found(index, "x499")).toHaveLength(11);
  });
});
