/** Where the words of a query stand in the fields of one record. Linear in the fields. */
import type { FieldMatch } from "../kept";
import { bySpan, cover, overlaps, type Span } from "../span";
import { foldWithOrigins } from "./fold-text";
import type { Query, QueryWord } from "./query";
import { eachWord, hasMarks, type Spelling, spellingOf } from "./words";

export type Field = Omit<FieldMatch, "spans">;

/** Places that are told of each field: a list shows a few, and a text may hold thousands. */
const MOST_SPANS = 100;

/** Whether a text has all words and phrases of the query. An empty query is answered by all. */
export function isAnswered(text: string, query: Query): boolean {
  const { starts, ends } = query;
  const maskOf = masksOf(query);
  let [phrases, found] = [0, 0];
  eachWord(text, (start, end) => {
    phrases = ((phrases << 1) | starts) & maskOf(text.slice(start, end));
    found |= phrases & ends;
  });
  return found === ends;
}

/** The places of the query's words in the fields that have any; of a phrase, only where all of it stands. Words that follow each other as typed are one place. */
export function matchFields(fields: readonly Field[], query: Query): readonly FieldMatch[] {
  if (query.words.length === 0) return [];
  return fields.flatMap((field) => {
    const spans = joined(spansIn(field.text, query));
    return spans.length === 0 ? [] : [{ ...field, spans }];
  });
}

function spansIn(text: string, query: Query): readonly Span[] {
  const { words, starts, ends } = query;
  const maskOf = masksOf(query);
  const spans: Span[] = [];
  const begins: number[] = [];
  const last = words.length - 1;
  let [phrases, inOrder] = [0, 0];
  eachWord(text, (start, end) => {
    begins.push(start);
    const mask = maskOf(text.slice(start, end));
    phrases = ((phrases << 1) | starts) & mask;
    inOrder = ((inOrder << 1) | 1) & mask;
    if (mask === 0 || spans.length >= MOST_SPANS) return;
    for (const [bit, typed] of words.entries()) {
      const isWhole = bit === last && (inOrder & (1 << bit)) !== 0;
      if (!isWhole && (phrases & ends & (1 << bit)) === 0) continue;
      const length = isWhole ? words.length : lengthOfPhrase(starts, bit);
      spans.push({ start: begins[begins.length - length] ?? start, end: start + lengthOfBeginning(text.slice(start, end), typed) });
    }
  });
  return spans;
}

/** Words of the phrase that ends with this one. */
function lengthOfPhrase(starts: number, bit: number): number {
  let length = 1;
  while (bit - length >= 0 && (starts & (1 << (bit - length + 1))) === 0) length++;
  return length;
}

/** How much of a written word a typed one is. */
function lengthOfBeginning(word: string, { key }: QueryWord): number {
  return foldWithOrigins(word).origins[key.length] ?? word.length;
}

/** What was told of written words for a query: texts have the same words over and over. */
const told = new WeakMap<Query, Map<string, number>>();

/** Of a written word, a bit for each word of the query that it answers. */
function masksOf(query: Query): (written: string) => number {
  const known = told.get(query) ?? new Map<string, number>();
  told.set(query, known);
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    const spelling = spellingOnce(written);
    let mask = 0;
    for (const [bit, typed] of query.words.entries()) {
      const fits = typed.isBegun ? spelling.key.startsWith(typed.key) : spelling.key === typed.key;
      if (fits && hasMarks(spelling, typed)) mask |= 1 << bit;
    }
    known.set(written, mask);
    return mask;
  };
}

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, Spelling>();

/** The same words come with every query. Bounded. */
function spellingOnce(word: string): Spelling {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const spelling = spellingOf(word);
  remembered.set(word, spelling);
  return spelling;
}

function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort(bySpan)) {
    const last = result.at(-1);
    if (last !== undefined && overlaps(last, span)) result[result.length - 1] = cover(last, span);
    else if (result.length < MOST_SPANS) result.push(span);
  }
  return result;
}
