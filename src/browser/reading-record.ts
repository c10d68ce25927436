/** Has it taken down with which text the page of a kept article was read, so that a later edit can be shown. */
import type { RecordId } from "../core/note";
import type { Report } from "./errors";
import { sendToBackground } from "./send";

/** How long a text must have stood, in ms: parts that load late and pages that rewrite themselves are no versions. */
export const STANDS_MS = 2_000;

export interface ReadingRecord {
  /** The page shows this text of a kept article; null for an article that is not kept, and for none. */
  follow(reading: { readonly articleId: RecordId; readonly text: string } | null): void;
}

/** Waits for a text to stand, then has it taken down, once while it is shown. What could not be taken down is tried again with the next news of the page. */
export function recordReadings(report: Report, signal: AbortSignal): ReadingRecord {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = "";
  let recorded = "";
  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    follow(reading) {
      const key = reading === null ? "" : `${reading.articleId} ${reading.text}`;
      if (key === waiting || signal.aborted) return;
      waiting = key;
      clearTimeout(timer);
      if (reading === null || key === recorded) return;
      timer = setTimeout(() => {
        recorded = key;
        sendToBackground("recordReading", reading).then(({ ok }) => {
          if (ok || recorded !== key) return;
          recorded = "";
          waiting = "";
        }, report);
      }, STANDS_MS);
    },
  };
}
