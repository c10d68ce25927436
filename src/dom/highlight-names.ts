import type { FindingKind } from "../core/finding";

/** Name of a kind's highlight in the page's registry, as `::highlight(name)` uses it. */
export function highlightName(kind: FindingKind): string {
  return `onrecord-${kind}`;
}

/** Name of the highlight that shows where a jump went. */
export const FLASH_HIGHLIGHT = "onrecord-flash";

/** Name of the highlight that brings out all mentions of what the open card tells of. */
export const ACTIVE_HIGHLIGHT = "onrecord-active";
