/** Shows the map of marks at the window's edge. Part of the content script's wiring. */

import type { Report } from "../browser/errors";
import { showMap } from "../browser/settings";
import type { Host } from "../dom/host";
import { heightsOf, pageHeight } from "../dom/mark-heights";
import { marksInOrder } from "../dom/mark-order";
import type { PageReader } from "../dom/page-reader";
import { schemeAround } from "../dom/page-scheme";
import type { Mark } from "../dom/painter";
import type { Look } from "../ui/look";
import { rowsOf } from "../ui/map-rows";
import { mountMap } from "../ui/mark-map";

export interface MapInPage {
  /** The marks, or where they stand, may have changed: drawn anew once it is quiet. */
  redraw(): void;
  wear(look: Look): void;
}

export interface MapParts {
  readonly host: Host;
  readonly look: Look;
  readonly reader: PageReader;
  readonly goTo: (mark: Mark) => void;
  readonly report: Report;
}

/** How long the page must be quiet, in ms: late pictures come one after the other. */
const QUIET_MS = 150;

/** Height of a row in CSS pixels, for a pointer and for a finger. */
const ROW = 6;
const COARSE_ROW = 18;

/** Pages that are hardly longer than the window need no map: as a share of the window's height. */
const LONG_ENOUGH = 1.25;

/** Keeps the map until the signal aborts. Between changes of the page's height, the window or the marks, nothing runs. */
export function showMapOfMarks({ host, look, reader, goTo, report }: MapParts, signal: AbortSignal): MapInPage {
  const map = mountMap(host.root, look);
  let isOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    map.hide();
    host.lower("map");
  };
  const redraw = (): void => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(() => requestIdleCallback(draw, { timeout: QUIET_MS }), QUIET_MS);
  };
  const set = (wanted: boolean): void => {
    isOn = wanted;
    redraw();
  };
  const observer = new ResizeObserver(redraw);
  for (const element of [document.documentElement, document.body]) observer.observe(element);
  addEventListener("resize", redraw, { passive: true, signal });
  document.addEventListener("visibilitychange", redraw, { passive: true, signal });
  showMap.get().then(set, report);
  const undo = showMap.watch(set);
  signal.addEventListener("abort", () => {
    undo();
    observer.disconnect();
    clearTimeout(timer);
    hide();
  });
  return {
    redraw,
    wear(next) {
      map.wear(next);
      redraw();
    },
  };

  function draw(): void {
    if (signal.aborted || document.hidden) return; // a hidden tab is drawn when it comes to the front
    const marks = isOn && reader.painted !== null ? marksInOrder(reader.painted.painting, null) : [];
    const [first] = marks;
    const height = pageHeight(document);
    if (first === undefined || height.page < height.window * LONG_ENOUGH) {
      hide();
      return;
    }
    const heights = heightsOf(document, marks, height);
    const besideScrollbar = document.documentElement.clientWidth === innerWidth;
    const scheme = schemeAround(first.range.startContainer.parentElement ?? document.body);
    const rowHeight = matchMedia("(pointer: coarse)").matches ? COARSE_ROW : ROW;
    const kinds = marks.map(({ finding }) => finding.kind);
    host.raise("map", scheme);
    map.show({
      rows: rowsOf(heights, kinds, Math.floor(height.window / rowHeight)),
      rowHeight,
      besideScrollbar,
      onGo: (nth) => {
        const mark = marks[nth];
        if (mark !== undefined) goTo(mark);
      },
    });
  }
}
