/** Simple search: every word of the query must begin a word of the record, in whichever of its fields. Linear in the fields. */
import type { FieldMatch } from "../kept";
import { bySpan, cover, overlaps, type Span } from "../span";
import { foldText, foldWithOrigins } from "./fold-text";

/** A query taken apart. */
export interface Query {
  /** The folded words, each once. */
  readonly words: readonly string[];
  /** All of them in order, as one. */
  readonly phrase: string;
}

export type Field = Omit<FieldMatch, "spans">;

/** Places that are told of each field: a list shows a few, and a text may hold thousands. */
const MOST_SPANS = 100;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export function parseQuery(query: string): Query {
  const words = foldText(query.normalize("NFC"))
    .split(/\s+/)
    .filter((word) => word !== "");
  return { words: [...new Set(words)], phrase: words.join(" ") };
}

/** The places of the query's words in the fields; null unless all of them are there. An empty query matches all, nowhere. */
export function matchFields(fields: readonly Field[], { words, phrase }: Query): readonly FieldMatch[] | null {
  if (words.length === 0) return [];
  const folded = fields.map((field) => foldText(field.text));
  if (!words.every((word) => folded.some((text) => text.includes(word)))) return null; // the common case, at the price of one look
  const missing = new Set(words);
  const matches = fields.flatMap((field, index) => {
    if (!words.some((word) => folded[index]?.includes(word) === true)) return [];
    const { text, origins } = foldWithOrigins(field.text);
    const found = [phrase, ...words].flatMap((word) => {
      const starts = wordStarts(text, word);
      if (starts.length > 0) missing.delete(word);
      return starts.map((start) => originalSpan(origins, start, start + word.length));
    });
    return found.length === 0 ? [] : [{ ...field, spans: joined(found) }];
  });
  return missing.size === 0 ? matches : null;
}

/** Whether some field holds the query word for word: such records are shown first. */
export function hasPhrase(matches: readonly FieldMatch[], { words, phrase }: Query): boolean {
  return words.length < 2 || matches.some((match) => foldText(match.text).includes(phrase));
}

function wordStarts(text: string, word: string): readonly number[] {
  const starts: number[] = [];
  const anywhere = !LETTER_OR_DIGIT.test(word.charAt(0));
  for (let at = text.indexOf(word); at >= 0 && starts.length < MOST_SPANS; at = text.indexOf(word, at + word.length)) {
    if (anywhere || at === 0 || !LETTER_OR_DIGIT.test(text.charAt(at - 1))) starts.push(at);
  }
  return starts;
}

/** A letter's marks fold to nothing, so its end is where the next letter that left a trace begins. */
function originalSpan(origins: Uint32Array, start: number, end: number): Span {
  return { start: origins[start] ?? 0, end: origins[end] ?? 0 };
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
