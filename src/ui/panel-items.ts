import type { Change } from "../core/anchor/anchor";
import { type Finding, type FindingKind, spansOf } from "../core/finding";
import type { Note } from "../core/note";

/** A note of the page's article, and where it stands in the text now: null where the page has lost its words. */
export interface PanelNote {
  readonly note: Note;
  readonly at: { readonly start: number; readonly end: number } | null;
  /** Whether the text around it changed. */
  readonly isMoved: boolean;
  /** What of its words changed since it was kept; none where they are the same. */
  readonly changes: readonly Change[];
}

/** What the panel can be narrowed to. */
export type PanelKind = FindingKind | "note";

/** One row of the panel; `start` is where it stands in the text first. */
export type PanelItem =
  | { readonly type: "finding"; readonly start: number; readonly finding: Finding }
  | { readonly type: "note"; readonly start: number; readonly note: PanelNote };

/** Findings and notes in reading order, of the kinds that were chosen (none means all). Notes whose words changed or are gone stand elsewhere. At one place the note comes after what it is about. */
export function panelItems(findings: readonly Finding[], notes: readonly PanelNote[], kinds: readonly PanelKind[]): readonly PanelItem[] {
  const isListed = (kind: PanelKind): boolean => kinds.length === 0 || kinds.includes(kind);
  const items = [
    ...findings.flatMap((finding): readonly PanelItem[] =>
      isListed(finding.kind) ? [{ type: "finding", start: spansOf(finding)[0]?.start ?? 0, finding }] : [],
    ),
    ...notes.flatMap((note): readonly PanelItem[] =>
      note.at !== null && note.changes.length === 0 && isListed("note") ? [{ type: "note", start: note.at.start, note }] : [],
    ),
  ];
  return items.sort((a, b) => a.start - b.start || Number(a.type === "note") - Number(b.type === "note"));
}

/**
 * Index of the row where the reader is: the first that stands at or after the place (an offset in the text), else the last one. -1 for no rows.
 * Rows are in order of their places: binary search.
 */
export function itemAt(items: readonly PanelItem[], place: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) >= place) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, items.length - 1);
}

/** What a row is known by. */
export function keyOf(item: PanelItem): string {
  return item.type === "note" ? item.note.note.id : item.finding.id;
}
