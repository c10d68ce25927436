/** Where a form belongs that is about a stretch of the article. Part of the content script's wiring. */
import type { Span } from "../core/span";
import { boxesOf } from "../dom/live-range";
import type { PageReader } from "../dom/page-reader";
import { rangeOf } from "../dom/painter";
import type { SurfaceAnchor } from "../ui/mount-surface";

export interface FormPlace {
  /** Whose colours are around the stretch. */
  readonly element: Element;
  readonly anchor: SurfaceAnchor;
}

/** The place of a stretch, asked for anew at each placing; the middle of the window where the page does not show it. */
export function placeOfForm(reader: PageReader, span: Span): FormPlace {
  const rangeNow = (): StaticRange | null => (reader.painted === null ? null : rangeOf(reader.painted.index, span));
  const boxes = (): readonly DOMRect[] => {
    const range = rangeNow();
    return range === null ? [] : boxesOf(range);
  };
  const [box] = boxes();
  return {
    element: rangeNow()?.startContainer.parentElement ?? document.body,
    anchor: { boxes, x: box?.left ?? innerWidth / 2, y: box?.bottom ?? innerHeight / 2 },
  };
}
