/** Which painted mark comes next, for going through a page by keys. */
import type { FindingKind } from "../core/finding";
import { boxesOf } from "./live-range";
import type { Mark, Painting } from "./painter";

/** The marks that are shown now, of one kind or of all (`null`), in reading order; outer ones before those within them. */
export function marksInOrder({ marks, shown }: Painting, kind: FindingKind | null): readonly Mark[] {
  return marks
    .filter((mark) => shown[mark.finding.kind] && (kind === null || mark.finding.kind === kind))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/**
 * Where the reader is among ordered marks: the index of the first that stands below the top of the window, `marks.length` where none does.
 * Asks for the boxes of as many marks as a binary search needs; those that have no box (folded away) count as above.
 */
export function firstBelowTop(marks: readonly Mark[]): number {
  let [from, to] = [0, marks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const mark = marks[middle];
    if (mark !== undefined && topOf(mark) >= 0) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** Whether a part of the mark is in the window now. */
export function isInWindow(mark: Mark): boolean {
  return boxesOf(mark.range).some((box) => box.height > 0 && box.bottom > 0 && box.top < innerHeight);
}

function topOf(mark: Mark): number {
  const tops = boxesOf(mark.range).flatMap(({ height, top }) => (height === 0 ? [] : [top]));
  return tops.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...tops);
}
