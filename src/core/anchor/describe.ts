import type { Article } from "../article";
import type { Selectors } from "../note";
import { type Span, slice } from "../span";
import { isLetterBoundary, lastAtMost } from "./composed-text";

/** Neighbouring text kept on each side, in UTF-16 code units: some five words, as the Web Annotation tools do. */
export const CONTEXT = 32;

/** The smallest span around this one that cuts no letter in two. */
export function wholeLetters(text: string, span: Span): Span {
  let { start, end } = span;
  while (!isLetterBoundary(text, start)) start--;
  while (!isLetterBoundary(text, end)) end++;
  return { start, end };
}

/**
 * How a passage is found again. A span that cuts a letter in two is widened to whole letters. Linear in the passage and its context.
 * @throws {RangeError} if the span is empty or not within the text
 */
export function describe(article: Article, span: Span): Selectors {
  const { text, blocks } = article;
  if (span.start < 0 || span.end > text.length || span.start >= span.end) {
    throw new RangeError(`No passage at ${span.start}-${span.end} of ${text.length}.`);
  }
  const position = wholeLetters(text, span);
  let from = Math.max(0, position.start - CONTEXT);
  while (!isLetterBoundary(text, from)) from++;
  let to = Math.min(text.length, position.end + CONTEXT);
  while (!isLetterBoundary(text, to)) to--;
  return {
    quote: {
      exact: slice(text, position),
      prefix: text.slice(from, position.start),
      suffix: text.slice(position.end, to),
    },
    position,
    block: lastAtMost(
      blocks.map((block) => block.span.start),
      position.start,
    ),
  };
}
