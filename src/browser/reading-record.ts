/** Has it taken down with which text the page of a kept article was read, so that a later edit can be shown, and where its notes moved. */
import type { ArticleToKeep } from "../core/kept";
import type { Report } from "./errors";
import type { Result, ToBackground } from "./messages";
import { sendToBackground } from "./send";

/** How long a text must have stood, in ms: parts that load late and pages that rewrite themselves are no versions. */
const STANDS_MS = 2_000;

export type ReadingOfKept = ToBackground["recordReading"]["request"];

export interface ReadingRecord {
  /**
   * The page shows this text of a kept article; null for an article that is not kept, and for none.
   * @param toFill the article, where its text is not kept yet: it is kept first
   */
  follow(reading: ReadingOfKept | null, toFill: ArticleToKeep | null): void;
}

/** Waits for a text to stand, then has it taken down, once while it is shown. What could not be taken down is tried again with the next news of the page. */
export function recordReadings(report: Report, signal: AbortSignal): ReadingRecord {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting = "";
  let recorded = "";
  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    follow(reading, toFill) {
      const text = reading === null ? "" : `${reading.articleId} ${reading.text}`;
      const key = reading === null ? "" : `${text} ${JSON.stringify(reading.moved)}`;
      if (key === waiting || signal.aborted) return;
      waiting = key;
      clearTimeout(timer);
      if (reading === null || (text === recorded && reading.moved.length === 0)) return;
      timer = setTimeout(() => {
        recorded = text;
        takeDown(reading, toFill).then(({ ok }) => {
          if (ok || recorded !== text) return;
          recorded = "";
          waiting = "";
        }, report);
      }, STANDS_MS);
    },
  };
}

async function takeDown(reading: ReadingOfKept, toFill: ArticleToKeep | null): Promise<Result<unknown>> {
  const filled = toFill === null ? null : await sendToBackground("keepArticle", { article: toFill });
  return filled?.ok === false ? filled : sendToBackground("recordReading", reading);
}
