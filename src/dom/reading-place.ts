/** Where in the article the reader is: what stands at the upper part of the window. */
import { isInPage, originOf } from "./frames";
import type { PlaceRange, TextIndex } from "./text-index";

/** The reading line, as a part of the window's height: below what pages fix to their top. */
const READING_LINE = 0.2;

/** How often the place is looked up while the page scrolls, in ms. */
const EVERY_MS = 150;

/** Offset of the first block that is not wholly above a height of the viewport (CSS pixels). O(log blocks) looks at the layout. */
export function placeAt(document: Document, index: TextIndex, y: number): number {
  const { blocks } = index;
  const origin = originOf(index.document);
  const range = (index.document ?? document).createRange();
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    const bottom = block === undefined ? null : bottomOf(range, index.placesOf(block.span));
    if (bottom !== null && bottom + origin.y <= y) low = middle + 1;
    else high = middle;
  }
  return blocks[low]?.span.start ?? 0;
}

/** Of the block's box in the viewport; null where it is no longer in the page. */
function bottomOf(range: Range, places: PlaceRange | null): number | null {
  if (places === null || !isInPage(places.startContainer) || !isInPage(places.endContainer)) return null;
  range.setStart(places.startContainer, places.startOffset);
  range.setEnd(places.endContainer, places.endOffset);
  return range.getBoundingClientRect().bottom;
}

interface ReadingPlaceOptions {
  /** The text as it is painted now; null for none. */
  readonly index: () => TextIndex | null;
  /** Told at once, and whenever it changed. */
  readonly moved: (place: number | null) => void;
}

/** Follows the place until the signal aborts. Costs nothing while the page rests. */
export function followReadingPlace(document: Document, { index, moved }: ReadingPlaceOptions, signal: AbortSignal): void {
  const { defaultView: view } = document;
  if (view === null || signal.aborted) return;
  let last: number | null | undefined;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = (): void => {
    timer = null;
    const text = index();
    const place = text === null ? null : placeAt(document, text, view.innerHeight * READING_LINE);
    if (place === last) return;
    last = place;
    moved(place);
  };
  const soon = (): void => {
    timer ??= setTimeout(look, EVERY_MS);
  };
  // Captured, as pages also scroll within themselves.
  document.addEventListener("scroll", soon, { capture: true, passive: true, signal });
  view.addEventListener("resize", soon, { signal });
  signal.addEventListener("abort", () => void (timer !== null && clearTimeout(timer)));
  look();
}
