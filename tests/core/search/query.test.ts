/** Queries as they are typed, and the plain way to answer them: every word of the query held against every word of the text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAnswered, matchFields } from "../../../src/core/search/match";
import { parseQuery, type Query, type QueryWord, refines } from "../../../src/core/search/query";
import { type Weight, wordIndexOf } from "../../../src/core/search/word-index";
import { eachWord, hasMarks, spellingOf } from "../../../src/core/search/words";

/** Each word: `=` where it stands alone, `…` where it may go on; phrases in brackets. */
function told({ words, starts, ends }: Query): string {
  return words
    .map(({ key, isBegun }, at) => `${starts & (1 << at) ? "[" : " "}${key}${isBegun ? "…" : "="}${ends & (1 << at) ? "]" : ""}`)
    .join("");
}

test.each([
  ["", ""],
  ["cầu", "[cau…]"],
  ["cầu mây", "[cau…][may…]"],
  ["4.222", "[4= 222…]"],
  ['"cầu mây"', "[cau= may=]"],
  ['"cầu mây', "[cau= may…]"],
  ['"cầu mây ', "[cau= may=]"],
  ['"cầu"treo', "[cau=][treo…]"],
  ["“cầu” mây", "[cau=][may…]"],
  ['"" "." cầu', "[cau…]"],
])("%s is read as %s", (typed, words) => {
  expect(told(parseQuery(typed))).toBe(words);
});

describe("a query that goes on from another", () => {
  test.each([
    ["cầ", "cầu", true],
    ["cầu", "cầu", true],
    ["cầu", "cầu mây", true],
    ["cau", "cầu", true],
    ["cầu", "cau", false],
    ["cầu mây", "cầu", false],
    ["cầu", "đường", false],
    ["", "cầu", false],
    ['"cầu', '"cầu"', true],
    ['"cầu"', '"cầu', false],
    ['"cầu"', '"cầu mây"', true],
    ['"cầu mây"', '"cầu mây" treo', true],
    ['"cầu mây"', "cầu mây", false],
    ['"cầu mây"', '"cầu mâyx"', false],
    ["4.2", "4.22", true],
    ["4 2", "4.2", false],
  ])("from %s to %s: %j", (before, next, is) => {
    expect(refines(parseQuery(next), parseQuery(before))).toBe(is);
  });
});

const word = fc.constantFrom("cầu", "cau", "câu", "cầum", "mây", "may", "treo", "tre", "12", "đá", "da");
const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
const typed = fc
  .array(
    fc.tuple(
      fc.constantFrom("", "", '"'),
      fc.array(fc.constantFrom("cầu", "ca", "cau", "may", "m", "tre", "treo", "1", "da"), { minLength: 1, maxLength: 2 }),
    ),
    {
      maxLength: 3,
    },
  )
  .map((parts) => parts.map(([quote, words]) => `${quote}${words.join(quote === "" ? "." : " ")}${quote}`).join(" "));

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  eachWord(text, (start, end) => words.push(text.slice(start, end)));
  return words;
}

function answers(written: string, typed: QueryWord): boolean {
  const spelling = spellingOf(written);
  return hasMarks(spelling, typed) && (typed.isBegun ? spelling.key.startsWith(typed.key) : spelling.key === typed.key);
}

const isWhole = (written: string, typed: QueryWord): boolean => answers(written, { ...typed, isBegun: false });

/** Whether the words stand one after the other somewhere in the text. */
function stand(words: readonly string[], typed: readonly QueryWord[], fits: typeof answers): boolean {
  return words.some((_, at) => at + typed.length <= words.length && typed.every((each, n) => fits(words[at + n] ?? "", each)));
}

function phrasesOf({ words, starts }: Query): readonly (readonly QueryWord[])[] {
  const phrases: QueryWord[][] = [];
  for (const [at, each] of words.entries()) {
    if (starts & (1 << at)) phrases.push([each]);
    else phrases.at(-1)?.push(each);
  }
  return phrases;
}

test("a text answers a query that has each of its phrases", () => {
  fc.assert(
    fc.property(text, typed, (words, asked) => {
      const query = parseQuery(asked);
      expect(isAnswered(words, query)).toBe(phrasesOf(query).every((phrase) => stand(wordsOf(words), phrase, answers)));
    }),
    { numRuns: 500 },
  );
});

test("what answers a query answers each that it goes on from", () => {
  fc.assert(
    fc.property(text, typed, typed, fc.nat(12), (words, asked, other, length) => {
      for (const shorter of [asked.slice(0, length), other]) {
        const [next, before] = [parseQuery(asked), parseQuery(shorter)];
        if (refines(next, before) && isAnswered(words, next)) expect(isAnswered(words, before), `${shorter} -> ${asked}`).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test("the score: all of the query as typed before begun, and both before scattered; then whole words, then the weight of the part", () => {
  const part = fc.record({ text, weight: fc.constantFrom<Weight>(1, 2, 3) });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), typed, (parts, asked) => {
      const query = parseQuery(asked);
      const { words } = query;
      const index = wordIndexOf();
      index.add(parts);
      const scores: number[] = [];
      index.search(query, (_, score) => scores.push(score));

      const has = (phrase: readonly QueryWord[], fits: typeof answers) => (each: (typeof parts)[number]) =>
        stand(wordsOf(each.text), phrase, fits);
      const best = (some: typeof parts): number => Math.max(0, ...some.map(({ weight }) => weight));
      const isFound = words.length > 0 && phrasesOf(query).every((phrase) => parts.some(has(phrase, answers)));
      const [whole, begun] = [parts.filter(has(words, isWhole)), parts.filter(has(words, answers))];
      const isEachWhole = words.every((each) => parts.some(has([each], isWhole)));
      const some = parts.filter((each) => words.some((own) => has([own], answers)(each)));
      const together = Math.max(whole.length > 0 ? 12 + best(whole) : 0, begun.length > 0 ? 8 + best(begun) : 0);
      expect(scores).toEqual(isFound ? [together || (isEachWhole ? 4 : 0) + best(some)] : []);
    }),
    { numRuns: 1_000 },
  );
});

test("of what is typed the first thirty words are looked for", () => {
  const many = Array.from({ length: 40 }, (_, n) => `x${n}`);
  expect(parseQuery(many.join(" ")).words.map(({ key }) => key)).toEqual(many.slice(0, 30));
});

test("words are within the text, in order and apart, whatever it is made of", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "Ệ", "1", "\ud83d", "\ude00", "😀", " ", "%", ".", "\u0323"), maxLength: 8 }),
      (text) => {
        let last = 0;
        eachWord(text, (start, end) => {
          expect([start >= last, end > start, end <= text.length]).toEqual([true, true, true]);
          expect(text.slice(last, start)).toMatch(/^[ .\ude00]*$/);
          last = end;
        });
        expect(text.slice(last)).toMatch(/^[ .\ude00]*$/);
      },
    ),
  );
});

test("of a text that has the word everywhere a hundred places are told, in order", () => {
  const [match] = matchFields([{ field: "text", text: "cầu x ".repeat(150) }], parseQuery("cau"));
  expect(match?.spans).toEqual(Array.from({ length: 100 }, (_, n) => ({ start: 6 * n, end: 6 * n + 3 })));
});
