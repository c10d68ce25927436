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

/** A span in its context: within its own line of the text, cut between words, with an ellipsis where something was left out. */
export function excerptAt(text: string, span: Span): Excerpt {
  const lineStart = text.lastIndexOf("\n", Math.max(span.start - 1, 0)) + 1;
  const lineBreak = text.indexOf("\n", span.end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  return {
    before: lastWords(text.slice(Math.min(lineStart, span.start), span.start)),
    words: text.slice(span.start, span.end),
    after: firstWords(text.slice(span.end, lineEnd), MOST_AFTER),
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
