import type { FindingKind } from "../core/finding";
import type { Colour } from "../core/note";

/** Name of a kind's highlight in the page's registry, as `::highlight(name)` uses it. */
export function highlightName(kind: FindingKind): string {
  return `onrecord-${kind}`;
}

/** Name of the highlight of all notes of a colour. */
export function noteHighlightName(colour: Colour): string {
  return `onrecord-note-${colour}`;
}

/** Name of the highlight that shows where a jump went. */
export const FLASH_HIGHLIGHT = "onrecord-flash";

/** Name of the highlight that brings out all mentions of what the open card tells of. */
export const ACTIVE_HIGHLIGHT = "onrecord-active";
