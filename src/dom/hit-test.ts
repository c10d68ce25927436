import { boxesOf } from "./live-range";
import type { Mark, Painting } from "./painter";
import type { TextIndex } from "./text-index";

/** Chrome from 140, Firefox from 150; TypeScript's library does not know it yet. */
interface HitResult {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}
declare global {
  interface HighlightRegistry {
    highlightsFromPoint?(x: number, y: number): readonly HitResult[];
  }
}

/** The marks painted at a point of the viewport (CSS pixels), the shortest first: a figure before the quote around it. */
export function marksAt(painting: Painting, index: TextIndex, x: number, y: number): readonly Mark[] {
  const there = typeof CSS.highlights.highlightsFromPoint === "function" ? hitHighlights(painting, x, y) : hitTable(painting, index, x, y);
  return [...there].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

/** Asks the browser. It answers with the very ranges that were painted. */
function hitHighlights(painting: Painting, x: number, y: number): readonly Mark[] {
  const ranges = new Set((CSS.highlights.highlightsFromPoint?.(x, y) ?? []).flatMap((hit) => hit.ranges));
  return ranges.size === 0 ? [] : painting.marks.filter((mark) => ranges.has(mark.range));
}

/** Asks for the letter at the point and looks it up; a caret is found beside text as well, so the mark's own boxes have the last word. */
export function hitTable(painting: Painting, index: TextIndex, x: number, y: number): readonly Mark[] {
  const caret = caretAt(x, y);
  const offset = caret === null ? null : index.offsetOf(caret.node, caret.offset);
  if (offset === null) return [];
  return painting.marks.filter(
    (mark) =>
      painting.shown[mark.finding.kind] &&
      mark.span.start <= offset &&
      offset <= mark.span.end &&
      boxesOf(mark.range).some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom),
  );
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if (typeof document.caretPositionFromPoint === "function") {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x, y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}
