import type { Span } from "../core/span";

/** Words of the text with a little of what stands around them. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** UTF-16 code units around a figure: about one line of the popup in all. */
const MOST_BEFORE = 36;
const MOST_AFTER = 64;

/** Longest quote shown in a list; lists also clamp their lines, this keeps the page light. */
const MOST_WORDS = 240;

/** Where a sentence may end: a stop, closing marks, then white space. `4.222` and `Mr.` before a small letter are no ends. */
const SENTENCE_END = /[.!?…]["'”’»)]*\s+(?=[\p{Lu}\p{N}"'“‘«(–-])/gu;

/** A span in its context: within its own sentence as far as stops show it, cut between words, with an ellipsis where words were left out. */
export function excerptAt(text: string, span: Span): Excerpt {
  const lineStart = text.lastIndexOf("\n", Math.max(span.start - 1, 0)) + 1;
  const lineBreak = text.indexOf("\n", span.end);
  // A little more than is shown suffices, however long the line.
  const from = Math.max(Math.min(lineStart, span.start), span.start - 2 * MOST_BEFORE);
  const to = Math.min(lineBreak < 0 ? text.length : lineBreak, span.end + 2 * MOST_AFTER);
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, to);
  const begin = [...before.matchAll(SENTENCE_END)].at(-1);
  const end = after.matchAll(SENTENCE_END).next().value;
  return {
    before: lastWords(begin === undefined ? before : before.slice(begin.index + begin[0].length)),
    words: text.slice(span.start, span.end),
    after: firstWords(end === undefined ? after : after.slice(0, end.index + end[0].length).trimEnd(), MOST_AFTER),
  };
}

/** The first words of a span, on one line. */
export function beginning(text: string, span: Span): string {
  return firstWords(text.slice(span.start, span.end).replace(/\s+/g, " ").trim(), MOST_WORDS);
}

function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(" ", most);
  return `${text.slice(0, cut > 0 ? cut : most)}…`;
}

function lastWords(text: string): string {
  if (text.length <= MOST_BEFORE) return text;
  const cut = text.indexOf(" ", text.length - MOST_BEFORE);
  return `…${text.slice(cut < 0 ? -MOST_BEFORE : cut + 1)}`;
}
