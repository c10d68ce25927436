/** What the reader has selected in a page: in its document, in the open shadow roots of its article, or in the frame that the article stands in. */
import { isShown } from "./frames";

/** Where an article stands, as far as selections are concerned; a `TextIndex` is one. */
export interface SelectionPlace {
  /** The document that holds it; null where that is not known. */
  readonly document: Document | null;
  readonly roots: readonly ShadowRoot[];
}

/** A selection that sees into shadow roots (Chrome from 137, Firefox from 142); TypeScript does not know it yet. */
interface Composed {
  getComposedRanges(options: { readonly shadowRoots: readonly ShadowRoot[] }): readonly StaticRange[];
}

/** The selected ranges, none of them empty. Firefox may have several. */
export function selectedRanges(document: Document, place: SelectionPlace | null): readonly AbstractRange[] {
  return selectionsOf(document, place).flatMap((selection) => rangesOf(selection, place?.roots ?? []).filter((range) => !range.collapsed));
}

/** Takes the selection away, as it would hide the colours under it. */
export function clearSelection(document: Document, place: SelectionPlace | null): void {
  for (const selection of selectionsOf(document, place)) selection.removeAllRanges();
}

function selectionsOf(document: Document, place: SelectionPlace | null): readonly Selection[] {
  const documents = new Set([document, place?.document ?? document]);
  return [...documents].filter(isShown).flatMap((each) => each.getSelection() ?? []);
}

function rangesOf(selection: Selection, shadowRoots: readonly ShadowRoot[]): readonly AbstractRange[] {
  if (shadowRoots.length > 0 && isComposed(selection)) return selection.getComposedRanges({ shadowRoots });
  return [...Array(selection.rangeCount).keys()].map((nth) => selection.getRangeAt(nth));
}

function isComposed(selection: Selection): selection is Selection & Composed {
  return "getComposedRanges" in selection;
}
