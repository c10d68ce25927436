import type { Span } from "../core/span";
import { boxesOf } from "./live-range";
import { selectedRanges } from "./selection";
import type { TextIndex } from "./text-index";

/** What the reader has selected of the article. */
export interface Selected {
  /** In `TextIndex.text`, white space at the edges left out. Never empty. */
  readonly span: Span;
  /** The boxes of its lines in the viewport, as they stand at the call. */
  readonly boxes: () => readonly DOMRect[];
  /** An element at it, to see the page's dress by. */
  readonly element: Element;
}

const WORD = /[\p{L}\p{N}]/u;

/** The selected words of the article; null where none are, or nothing but signs. In Firefox several ranges may be selected: from the first to the last. */
export function selectedWords(document: Document, index: TextIndex): Selected | null {
  const spans = selectedRanges(document, index).flatMap((range) => index.spanWithin(range) ?? []);
  if (spans.length === 0) return null;
  const span = trimmed(index.text, {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  });
  const places = span === null ? null : index.placesOf(span);
  if (span === null || places === null || !WORD.test(index.text.slice(span.start, span.end))) return null;
  const range = new StaticRange(places);
  return { span, boxes: () => boxesOf(range), element: places.startContainer.parentElement ?? document.body };
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
