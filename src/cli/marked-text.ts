/** A stretch of text with its marks: each in brackets, with its number, so that nesting shows without colours as well. Linear in text and marks. */
import type { FindingKind } from "../core/finding";
import { bySpan, overlaps, type Span } from "../core/span";
import { harmless, type Paint, type Style } from "./terminal";

/** A place that a finding marks. `number` is the finding's in the explanation. */
export interface Mark {
  readonly span: Span;
  readonly kind: FindingKind;
  readonly number: number;
}

/**
 * The text of a span, with those of the marks that touch it; a mark that reaches beyond is cut. White space is made single blanks.
 * @param base what words without a mark are painted in
 */
export function markedText(text: string, within: Span, marks: readonly Mark[], paint: Paint, base: readonly Style[] = []): string {
  const opening = marks.filter(({ span }) => overlaps(span, within)).sort((a, b) => bySpan(a.span, b.span));
  const open: Mark[] = [];
  const parts: string[] = [];
  let at = within.start;
  const upTo = (end: number): void => {
    const words = harmless(text.slice(at, end)).replace(/\s+/g, " ");
    const inner = open.at(-1);
    parts.push(paint(words, ...base, ...(inner === undefined ? [] : [inner.kind])));
    at = Math.max(at, end);
  };
  const closeUntil = (place: number): void => {
    for (let mark = nextToClose(open); mark !== null && mark.span.end <= place; mark = nextToClose(open)) {
      upTo(Math.min(mark.span.end, within.end));
      const isInner = mark === open.at(-1);
      open.splice(open.indexOf(mark), 1);
      parts.push(paint(isInner ? "⟧" : `⟧${mark.number}`, mark.kind, "strong"));
    }
  };
  for (const mark of opening) {
    closeUntil(mark.span.start);
    upTo(Math.max(mark.span.start, within.start));
    open.push(mark);
    parts.push(paint(`⟦${mark.number} `, mark.kind, "strong"));
  }
  closeUntil(Infinity);
  upTo(within.end);
  return parts.join("").trim();
}

/** Of the open marks, few at any place, the one that ends first; of equals the inner. */
function nextToClose(open: readonly Mark[]): Mark | null {
  let next: Mark | null = null;
  for (const mark of open) if (next === null || mark.span.end <= next.span.end) next = mark;
  return next;
}
