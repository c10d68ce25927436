import { isInPage, originOf, viewOf } from "./frames";

/** The boxes of a range's lines in the page's viewport, those in a frame as well; none where its text is no longer there. */
export function boxesOf(place: AbstractRange): readonly DOMRect[] {
  const range = liveRange(place);
  if (range === null) return [];
  const boxes = [...range.getClientRects()];
  const { x, y } = originOf(place.startContainer.ownerDocument);
  return x === 0 && y === 0 ? boxes : boxes.map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}

/**
 * A live range over the same place, null where the page's text is gone or has become too short for it. Let it go soon: live ranges
 * slow the page's edits.
 */
export function liveRange(place: AbstractRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  if (!isInPage(startContainer) || !isInPage(endContainer)) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const range = viewOf(startContainer.ownerDocument).document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function lengthOf(node: Node): number {
  return node.nodeValue === null ? node.childNodes.length : node.nodeValue.length;
}
