/**
 * A half-open stretch `[start, end)` of an article's text, in UTF-16 code units.
 * Every position in On Record is one of these; there is no other unit of offset.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Length in UTF-16 code units. */
export function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer` (they may be equal). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that covers both. */
export function cover(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** Sort order: by start, the longer first where two start together, so that an outer span precedes what it contains. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
