/** The boxes of a range's lines in the viewport; none where its text is no longer there. */
export function boxesOf(place: AbstractRange): readonly DOMRect[] {
  const range = liveRange(place);
  return range === null ? [] : [...range.getClientRects()];
}

/**
 * A live range over the same place, null where the page's text is gone or has become too short for it. Let it go soon: live ranges
 * slow the page's edits.
 */
export function liveRange(place: AbstractRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return null;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

function lengthOf(node: Node): number {
  return node.nodeValue === null ? node.childNodes.length : node.nodeValue.length;
}
