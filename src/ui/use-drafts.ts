import { useEffect, useRef } from "preact/hooks";
import type { DraftWords } from "../core/kept";

export interface Drafts {
  readonly written: (words: DraftWords) => void;
  /** Sends at once what still waits. */
  readonly flush: () => void;
  /** What was written is saved, or not wanted. */
  readonly forget: () => void;
}

/**
 * Keeps drafts as they are written: each at once, or, while one is on its way, the newest when that has arrived. When the page or the editor goes away,
 * nothing waits.
 */
export function useDrafts(onDraft: (words: DraftWords) => Promise<void>): Drafts {
  const waiting = useRef<DraftWords | null>(null);
  const isBusy = useRef(false);
  const keep = useRef(onDraft);
  keep.current = onDraft;
  const drafts = useRef<Drafts>({
    written(words) {
      waiting.current = words;
      if (!isBusy.current) void send();
    },
    flush() {
      if (waiting.current !== null) void keep.current(waiting.current);
      waiting.current = null;
    },
    forget() {
      waiting.current = null;
    },
  });
  const send = async (): Promise<void> => {
    isBusy.current = true;
    while (waiting.current !== null) {
      const words = waiting.current;
      waiting.current = null;
      await keep.current(words);
    }
    isBusy.current = false;
  };
  useEffect(() => {
    const { flush } = drafts.current;
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, []);
  return drafts.current;
}
