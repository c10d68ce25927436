/**
 * Tells when the reader has finished selecting: at once when the mouse button comes up, after a rest for keys and fingers. Nothing is told
 * while a button is held, and nothing of what is selected in our own host.
 */
import { type FirstUse, NO_USE } from "./first-use";
import { isReadersOwn } from "./readers-own";

export interface SelectionWatch {
  /** There may be a finished selection. `by` tells where its own handles and menus are to be expected. */
  selected(by: "mouse" | "keys" | "touch"): void;
  /** There is none any more. */
  cleared(): void;
  /** Whether anything is selected now. */
  isAny(): boolean;
}

export interface WatchedSelection {
  /** Watches the document of a frame as well. */
  reach(document: Document): void;
}

/** Rest after the last change, in ms: longer than between two strokes of Shift+Arrow held down, or two moves of a finger. */
const REST_MS = 350;

/** After the button comes up, browsers still change the selection (a click within one ends it), in ms. */
const AFTER_BUTTON_MS = 20;

/** Watches until the signal aborts. `host` is our own element; `use` is what was done before, of which a selection may be left. */
export function watchSelection(
  document: Document,
  host: Element,
  watch: SelectionWatch,
  signal: AbortSignal,
  use: FirstUse = NO_USE,
): WatchedSelection {
  let { isHeld, by } = use;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (watch.isAny()) watch.selected(by);
      else watch.cleared();
    }, after);
  };
  /** What happens in our own host, or was made up by the page. */
  const isOurs = (event: Event): boolean => event.target === host || !isReadersOwn(event);
  const down = (event: PointerEvent): void => {
    if (isOurs(event)) return;
    isHeld = event.pointerType === "mouse";
    by = event.pointerType === "mouse" ? "mouse" : "touch";
    clearTimeout(timer);
  };
  const up = (event: PointerEvent): void => {
    if (!isReadersOwn(event) || (isOurs(event) && !isHeld)) return;
    isHeld = false;
    settle(event.pointerType === "mouse" ? AFTER_BUTTON_MS : REST_MS);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!isOurs(event)) by = "keys";
  };
  const changed = (): void => {
    if (document.activeElement === host) return; // writing in our editor moves the selection there
    if (!watch.isAny()) {
      clearTimeout(timer);
      watch.cleared();
    } else if (!isHeld) settle(REST_MS);
  };
  const reached = new WeakSet<Document>();
  const reach = (each: Document): void => {
    if (reached.has(each)) return;
    reached.add(each);
    const options = { passive: true, signal, capture: true };
    each.addEventListener("pointerdown", down, options);
    each.addEventListener("pointerup", up, options);
    each.addEventListener("pointercancel", up, options);
    each.addEventListener("keydown", pressed, options);
    each.addEventListener("selectionchange", changed, { passive: true, signal });
  };
  reach(document);
  signal.addEventListener("abort", () => clearTimeout(timer));
  if (!isHeld && watch.isAny()) settle(REST_MS);
  return { reach };
}
