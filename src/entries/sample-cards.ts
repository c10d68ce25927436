/** Cards over a painted sample in a page of our own: the card of the content script, without keeping. */
import { marksAt } from "../dom/hit-test";
import { createHost } from "../dom/host";
import { boxesOf } from "../dom/live-range";
import { schemeAround } from "../dom/page-scheme";
import type { Mark } from "../dom/painter";
import { pointAtMarks } from "../dom/point-at-marks";
import type { Look } from "../ui/look";
import { mountCard } from "../ui/mount-card";
import type { PaintedSample } from "./paint-sample";

const SURFACE = "card";

export interface SampleCards {
  /** Opens a mark's card and moves the focus into it; closing gives the focus back. */
  open(mark: Mark): void;
  /** Changes language and colours. */
  wear(look: Look): void;
}

/** Shows cards until the page closes. `sample` is asked at each look, as the sample is painted anew with each language. */
export function showSampleCards(look: Look, sample: () => PaintedSample | null): SampleCards {
  const host = createHost(document);
  const card = mountCard(host.root, look);
  let opener: HTMLElement | null = null;
  const pointing = pointAtMarks<Mark>(
    document,
    host.element,
    {
      marksAt: (x, y) => {
        const painted = sample();
        return painted === null ? [] : marksAt(painted.painting, painted.index, x, y);
      },
      open,
      follow: card.place,
      close() {
        const hadFocus = document.activeElement === host.element;
        card.hide();
        host.lower(SURFACE);
        sample()?.painting.bringOut(null);
        if (hadFocus) opener?.focus();
        opener = null;
      },
    },
    new AbortController().signal, // as long as the page
  );
  return {
    open(mark) {
      opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      const box = boxesOf(mark.range)[0];
      if (box !== undefined) pointing.pin([mark], box.left + box.width / 2, box.top);
    },
    wear(next) {
      pointing.close();
      card.wear(next);
    },
  };

  function open(marks: readonly Mark[], x: number, y: number, pinned: boolean): void {
    const [first] = marks;
    const painted = sample();
    if (first === undefined || painted === null) return;
    const { article, findings, painting } = painted;
    host.raise(SURFACE, schemeAround(first.range.startContainer.parentElement ?? document.body));
    card.show(
      {
        items: marks.map(({ finding, index }) => ({ finding, index, kept: null })),
        notes: [],
        keeping: null,
        actions: null,
        article,
        findings,
        pinned,
        onClose: () => pointing.close(),
      },
      { boxes: () => boxesOf(first.range), x, y },
    );
    painting.bringOut(first.finding);
    if (pinned) card.focus();
  }
}
