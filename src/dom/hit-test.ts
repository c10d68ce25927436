import { originOf, viewOf } from "./frames";
import { boxesOf } from "./live-range";
import type { Mark, Painting } from "./painter";
import type { Stretch } from "./stretch";
import type { TextIndex } from "./text-index";

/** Chrome from 140, Firefox from 150; TypeScript's library does not know it yet. */
interface HitResult {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}
declare global {
  interface HighlightRegistry {
    highlightsFromPoint?(x: number, y: number, within?: { readonly shadowRoots: ShadowRoot[] }): readonly HitResult[];
  }
}

/** The marks painted at a point of the viewport (CSS pixels), the shortest first: a figure before the quote around it. */
export function marksAt(painting: Painting, index: TextIndex, x: number, y: number): readonly Mark[] {
  return stretchesAt(shownMarks(painting), index, x, y);
}

/** The same for whatever is painted. */
export function stretchesAt<T extends Stretch>(painted: readonly T[], index: TextIndex, x: number, y: number): readonly T[] {
  const { CSS } = viewOf(index.document);
  const there =
    typeof CSS.highlights.highlightsFromPoint === "function" ? hitHighlights(painted, index, x, y) : hitBoxes(painted, index, x, y);
  return [...there].sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
}

function shownMarks({ marks, shown }: Painting): readonly Mark[] {
  return marks.filter((mark) => shown[mark.finding.kind]);
}

/** Asks the browser. It answers with the very ranges that were painted. */
function hitHighlights<T extends Stretch>(painted: readonly T[], { roots, document }: TextIndex, x: number, y: number): readonly T[] {
  const origin = originOf(document);
  const { highlights } = viewOf(document).CSS;
  const ranges = new Set(
    (highlights.highlightsFromPoint?.(x - origin.x, y - origin.y, { shadowRoots: [...roots] }) ?? []).flatMap((hit) => hit.ranges),
  );
  return ranges.size === 0 ? [] : painted.filter(({ range }) => ranges.has(range));
}

/** Asks for the letter at the point and looks it up; a caret is found beside text as well, so the boxes have the last word. */
function hitBoxes<T extends Stretch>(painted: readonly T[], index: TextIndex, x: number, y: number): readonly T[] {
  const caret = caretAt(index, x, y);
  const offset = caret === null ? null : index.offsetOf(caret.node, caret.offset);
  if (offset === null) return [];
  return painted.filter(
    ({ span, range }) =>
      span.start <= offset &&
      offset <= span.end &&
      boxesOf(range).some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom),
  );
}

function caretAt({ roots, document: shown }: TextIndex, x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  const { document } = viewOf(shown);
  const origin = originOf(document);
  if (typeof document.caretPositionFromPoint === "function") {
    const caret = document.caretPositionFromPoint(x - origin.x, y - origin.y, { shadowRoots: [...roots] });
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint(x - origin.x, y - origin.y);
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}
