import type { TargetedKeyboardEvent } from "preact";
import { type Chunk, type Entry, entryId, type SelectionActions } from "./library-state";

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Ticks rows by the keyboard: `x` the row with the focus, Shift with an arrow from there on, Ctrl+A (Command+A) all; Escape takes the ticks off and Delete
 * deletes. Tells whether the key was one of these.
 * @param count how many are ticked
 */
export function selectByKeys(
  event: TargetedKeyboardEvent<HTMLElement>,
  chunks: readonly Chunk[],
  count: number,
  actions: SelectionActions,
): boolean {
  if (!takes(event, chunks, count, actions)) return false;
  event.preventDefault();
  return true;
}

function takes(event: TargetedKeyboardEvent<HTMLElement>, chunks: readonly Chunk[], count: number, actions: SelectionActions): boolean {
  const { key, altKey, shiftKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  if (altKey) return false;
  if (isControl) {
    if (key.toLowerCase() !== "a" || shiftKey) return false;
    actions.onSelectAll();
    return true;
  }
  if (key === "Escape" || key === "Delete") {
    if (count === 0) return false;
    if (key === "Escape") actions.onClear();
    else actions.onRemove();
    return true;
  }
  const entry = entryAt(document.activeElement, chunks);
  if (entry === null) return false;
  if (key === "x") {
    actions.onSelect(entry, "one");
    return true;
  }
  const step = STEPS[key];
  if (step === undefined || !shiftKey) return false;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(".entry-open")];
  const next = rows[rows.findIndex((row) => row.closest(".entry")?.contains(document.activeElement)) + step];
  if (count === 0) actions.onSelect(entry, "one");
  next?.focus();
  const reached = entryAt(next ?? null, chunks);
  if (reached !== null) actions.onSelect(reached, "range");
  return true;
}

function entryAt(element: Element | null, chunks: readonly Chunk[]): Entry | null {
  const id = element?.closest("[data-entry]")?.getAttribute("data-entry");
  return chunks.flat().find((entry) => entryId(entry) === id) ?? null;
}
