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

/** How well a record answers: word for word, or with all the words somewhere. */
export type Rank = "phrase" | "words";

/** Places that are told of each field: a list shows a few, and a text may hold thousands. */
const MOST_SPANS = 100;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

export function parseQuery(query: string): Query {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== "");
  return { words: [...new Set(words)], phrase: words.join(" ") };
}

/** All fields of a record as one folded text: what an index keeps of it. No phrase reaches from one field into the next. */
export function foldFields(fields: readonly Field[]): string {
  return fields.map((field) => foldText(field.text)).join("\n");
}

/** Whether a record answers the query, from its folded fields. An empty query is answered by all. */
export function rankOf(folded: string, { words, phrase }: Query): Rank | null {
  if (!words.every((word) => nextStart(folded, word, 0) >= 0)) return null;
  return nextStart(folded, phrase, 0) >= 0 ? "phrase" : "words";
}

/** The places of the query's words in the fields that have any. */
export function matchFields(fields: readonly Field[], { words, phrase }: Query): readonly FieldMatch[] {
  if (words.length === 0) return [];
  return fields.flatMap((field) => {
    const { text, origins } = foldWithOrigins(field.text);
    const spans = [phrase, ...words].flatMap((word) =>
      startsOf(text, word).map((start): Span => ({ start: origins[start] ?? 0, end: origins[start + word.length] ?? 0 })),
    );
    return spans.length === 0 ? [] : [{ ...field, spans: joined(spans) }];
  });
}

function startsOf(text: string, word: string): readonly number[] {
  const starts: number[] = [];
  for (let at = nextStart(text, word, 0); at >= 0 && starts.length < MOST_SPANS; at = nextStart(text, word, at + word.length))
    starts.push(at);
  return starts;
}

/** Where the word next begins a word of the text; what is no letter or digit begins anywhere. -1 if nowhere. */
function nextStart(text: string, word: string, from: number): number {
  const anywhere = !LETTER_OR_DIGIT.test(word.charAt(0));
  let at = text.indexOf(word, from);
  while (at > 0 && !anywhere && LETTER_OR_DIGIT.test(text.charAt(at - 1))) at = text.indexOf(word, at + 1);
  return at;
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
