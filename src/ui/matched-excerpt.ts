import type { FieldMatch } from "../core/kept";
import type { Span } from "../core/span";

/** A stretch of an excerpt; `isMatch` where it is what was searched for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Code units before the match: enough to tell what it is about, and the match still stands in the first line. */
const BEFORE = 40;

/**
 * The field around its longest match (where the words stand together), at most about `most` UTF-16 code units of it, cut between words, every match within it marked.
 * An ellipsis stands where words were left out. Line breaks become spaces. Linear in `most`, however long the field.
 */
export function matchedExcerpt({ text, spans }: Pick<FieldMatch, "text" | "spans">, most: number): readonly Piece[] {
  const best = longestOf(spans);
  const from = text.length <= most ? 0 : wordStartAfter(text, best.start - BEFORE, best.start);
  const to = Math.max(text.length - from <= most ? text.length : wordEndBefore(text, from + most), Math.min(best.end, text.length));
  const pieces: Piece[] = [];
  const add = (start: number, end: number, isMatch: boolean): void => {
    if (start < end) pieces.push({ text: text.slice(start, end).replace(/\s+/g, " "), isMatch });
  };
  let at = from;
  for (const span of spans.filter((span) => span.start >= from && span.end <= to)) {
    add(at, span.start, false);
    add(span.start, span.end, true);
    at = span.end;
  }
  add(at, to, false);
  return [...(from > 0 ? [{ text: "…", isMatch: false }] : []), ...pieces, ...(to < text.length ? [{ text: "…", isMatch: false }] : [])];
}

/** The first of the longest. */
function longestOf(spans: readonly Span[]): Span {
  return spans.reduce((best, span) => (span.end - span.start > best.end - best.start ? span : best), spans[0] ?? { start: 0, end: 0 });
}

function wordStartAfter(text: string, wanted: number, latest: number): number {
  if (wanted <= 0) return 0;
  const space = text.slice(wanted, latest).search(/\s/);
  return space < 0 ? letterStart(text, wanted) : wanted + space + 1;
}

function wordEndBefore(text: string, wanted: number): number {
  const cut = text.lastIndexOf(" ", wanted);
  return cut > Math.max(0, wanted - BEFORE) ? cut : letterStart(text, wanted);
}

/** Never between the halves of a surrogate pair. */
function letterStart(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
