/**
 * Notices that the reader begins to do something with a page, before there is anything that could answer: what answers is fetched then, and is
 * told what was done meanwhile, so that the first click opens a card as the second one does.
 */
import { isReadersOwn } from "./readers-own";

/** What was done until now. */
export interface FirstUse {
  /** The pointer's last move, unless something was clicked since. */
  readonly move: PointerEvent | null;
  readonly click: ClickedAt | null;
  /** Whether a button of the mouse is held: something is being selected. */
  readonly isHeld: boolean;
  readonly by: "mouse" | "keys" | "touch";
}

/** A click and what it went through, which the event itself forgets. */
export interface ClickedAt {
  readonly event: MouseEvent;
  readonly path: readonly EventTarget[];
}

export interface UseWatch {
  /** Watches the document of a frame as well. */
  reach(document: Document): void;
  /** What was done, for whoever answers from now on; nothing is watched any more. */
  take(): FirstUse;
}

/** A click that waited longer for its answer is no longer expected to have one, in ms. */
const STALE_MS = 2_000;

/** Nothing was done. */
export const NO_USE: FirstUse = { move: null, click: null, isHeld: false, by: "keys" };

/** Calls `used` at every sign of use (pointer, keys, a selection) until it is taken or the signal aborts. */
export function watchFirstUse(used: () => void, signal: AbortSignal): UseWatch {
  const life = new AbortController();
  const reached = new WeakSet<Document>();
  let use = NO_USE;
  const options = { passive: true, capture: true, signal: AbortSignal.any([life.signal, signal]) };
  const note = (done: Partial<FirstUse>): void => {
    use = { ...use, ...done };
    used();
  };
  return {
    reach(document) {
      if (reached.has(document)) return;
      reached.add(document);
      const held = (isHeld: boolean) => (event: PointerEvent) =>
        note({ isHeld: isHeld && event.pointerType === "mouse", by: event.pointerType === "mouse" ? "mouse" : "touch" });
      document.addEventListener("pointermove", (move) => note(isReadersOwn(move) ? { move } : {}), options);
      document.addEventListener("pointerdown", held(true), options);
      document.addEventListener("pointerup", held(false), options);
      document.addEventListener("pointercancel", held(false), options);
      document.addEventListener("keydown", () => note({ by: "keys" }), options);
      document.addEventListener("selectionchange", () => note({}), options);
      // Not captured: what the page itself made of the click is known by then.
      const clicked = (event: MouseEvent): void =>
        note(isReadersOwn(event) ? { move: null, click: { event, path: event.composedPath() } } : {});
      document.addEventListener("click", clicked, { ...options, capture: false });
    },
    take() {
      life.abort();
      const { click } = use;
      return click === null || performance.now() - click.event.timeStamp < STALE_MS ? use : { ...use, click: null };
    },
  };
}
