import type { Span } from "../core/span";
import { isUnread } from "./elements";
import { indexText } from "./index-text";
import type { TextIndex } from "./text-index";

/** Everything that a page has to read, furniture and all. */
export interface WholePage {
  readonly text: string;
  readonly isWholePage: true;
}

/**
 * The whole page around an article's passage, and where the passage stands in it: what a browser looks through for it. Null where it is not in the page
 * itself, but in a frame of it or in a shadow root, where browsers do not look. Reads the page once: for what the reader asks, not for each mark.
 */
export function wholePageAround(
  document: Document,
  article: TextIndex,
  span: Span,
): { readonly page: WholePage; readonly span: Span } | null {
  const places = article.placesOf(span);
  if (places === null || document.body === null || article.document !== document || article.roots.length > 0) return null;
  const page = indexText([document.body], { skips: isUnread, kindOf: () => null });
  const start = page.offsetOf(places.startContainer, places.startOffset);
  const end = page.offsetOf(places.endContainer, places.endOffset);
  return start === null || end === null || start >= end ? null : { page: { text: page.text, isWholePage: true }, span: { start, end } };
}
