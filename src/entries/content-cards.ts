/** Joins pointing in the page with the card: part of the content script's wiring. */
import { isOrphaned } from "../browser/errors";
import { marksAt } from "../dom/hit-test";
import { createHost } from "../dom/host";
import { boxesOf } from "../dom/live-range";
import type { PageReader } from "../dom/page-reader";
import { schemeAround } from "../dom/page-scheme";
import type { Mark } from "../dom/painter";
import { pointAtMarks } from "../dom/point-at-marks";
import type { Look } from "../ui/look";
import { mountCard } from "../ui/mount-card";

/** The cards of a page. */
export interface Cards {
  close(): void;
  /** Changes language and colours. */
  wear(look: Look): void;
}

/** Shows cards over the reader's marks until the signal aborts. */
export function showCards(reader: PageReader, look: Look, stop: () => void, signal: AbortSignal): Cards {
  const host = createHost(document);
  const card = mountCard(host.root, look);
  const pointing = pointAtMarks(
    document,
    host.element,
    {
      marksAt: (x, y) => (reader.painted === null ? [] : marksAt(reader.painted.painting, reader.painted.index, x, y)),
      open,
      follow: card.place,
      close: () => {
        card.hide();
        host.lower();
        reader.painted?.painting.bringOut(null);
      },
    },
    signal,
  );
  signal.addEventListener("abort", host.remove);
  return {
    close: () => pointing.close(),
    wear: (next) => {
      pointing.close();
      card.wear(next);
    },
  };

  function open(marks: readonly Mark[], x: number, y: number, pinned: boolean): void {
    const { reading } = reader;
    const [first] = marks;
    if (isOrphaned()) stop();
    if (signal.aborted || reading.state !== "read" || first === undefined) return;
    host.raise(schemeAround(first.range.startContainer.parentElement ?? document.body));
    card.show(
      {
        items: marks.map(({ finding, index }) => ({ finding, index })),
        article: reading.article,
        findings: reading.findings,
        pinned,
        onClose: () => pointing.close(),
      },
      { boxes: () => boxesOf(first.range), x, y },
    );
    reader.painted?.painting.bringOut(first.finding);
    if (pinned) card.focus();
  }
}
