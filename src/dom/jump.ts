import type { Span } from "../core/span";
import { liveRange } from "./live-range";
import type { Painting } from "./painter";
import type { TextIndex } from "./text-index";

/** Where the target comes to stand: this share of the viewport's height from its top, clear of sticky headers. */
const HEIGHT_SHARE = 0.35;

/** How a jump moves: smoothly, where the reader's system allows it, or at once. */
export type JumpPace = "smooth" | "instant";

/** Scrolls a stretch of the article into view and lights it for a moment. False where it is no longer to be seen. */
export function jumpToSpan(painting: Painting, index: TextIndex, span: Span, pace: JumpPace = "smooth"): boolean {
  const places = index.placesOf(span);
  const range = places === null ? null : liveRange(new StaticRange(places));
  if (range === null || range.getClientRects().length === 0) return false; // gone, or folded away: opening it would change the page
  scrollTo(range, pace);
  return painting.flash(span);
}

/** Brings inner scroll boxes and frames along as well, which the window's own scrolling would not. */
function scrollTo(range: Range, pace: JumpPace): void {
  const behavior = pace === "instant" || matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
  const box = range.getBoundingClientRect();
  const isInView = box.top >= 0 && box.bottom <= innerHeight;
  const isFramed = range.startContainer.ownerDocument !== document;
  if (isFramed || scrollerOf(range.startContainer.parentElement) !== null)
    range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior });
  else if (!isInView || box.top < innerHeight * 0.1) scrollBy({ top: box.top - innerHeight * HEIGHT_SHARE, behavior });
}

/** The nearest box around the element that scrolls by itself; null for the page's own. */
function scrollerOf(start: Element | null): Element | null {
  for (let element = start; element !== null && element !== document.body; element = element.parentElement) {
    if (element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  }
  return null;
}
