/**
 * Where marks stand in the height of the page, for the map at its edge. One batch of layout reads and no write between them, so that the browser
 * lays out at most once. However many marks there are, at most `MOST_READ` are measured (some 3 ms); the few after each stand with it, less than a row of the map away.
 */
import { boxesOf } from "./live-range";
import type { Mark } from "./painter";

/** More than the rows of a map on a large screen. */
const MOST_READ = 400;

/** The page's height and that of the window, in CSS pixels. */
export interface PageHeight {
  readonly page: number;
  readonly window: number;
}

export function pageHeight(document: Document): PageHeight {
  const { scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { page: scrollHeight, window: clientHeight };
}

/** The middle of each mark's first line as a share (0 to 1) of the page's height; null for what is folded away. `marks` are in reading order. */
export function heightsOf(document: Document, marks: readonly Mark[], { page }: PageHeight): readonly (number | null)[] {
  const { scrollTop } = document.scrollingElement ?? document.documentElement;
  const stride = Math.max(1, Math.ceil(marks.length / MOST_READ));
  let here: number | null = null;
  return marks.map((mark, nth) => {
    if (nth % stride === 0) here = shareOf(mark, scrollTop, page);
    return here;
  });
}

function shareOf({ range }: Mark, scrollTop: number, page: number): number | null {
  const box = boxesOf(range)[0];
  return box === undefined ? null : Math.min(1, Math.max(0, (box.top + box.height / 2 + scrollTop) / page));
}
