import type { ComponentChildren } from "preact";
import { render } from "preact";
import { applyPalette } from "./apply-palette";
import type { Look } from "./look";
import { applyNoteColours } from "./note-colours";
import { WordsContext, wordsOf } from "./words";

/** Draws a whole extension page in a language and its colours; call it again to draw anew. */
export function renderPage(document: Document, { locale, hues }: Look, content: ComponentChildren): void {
  document.documentElement.lang = locale;
  applyPalette(document.documentElement.style, hues);
  applyNoteColours(document.documentElement.style);
  render(<WordsContext.Provider value={wordsOf(locale)}>{content}</WordsContext.Provider>, document.body);
}
