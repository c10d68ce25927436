import type { ComponentChildren } from "preact";
import { render } from "preact";
import type { Locale } from "../locales";
import { applyPalette } from "./apply-palette";
import { WordsContext, wordsOf } from "./words";

/** Draws a whole extension page in a language; call it again to draw anew. */
export function renderPage(document: Document, locale: Locale, content: ComponentChildren): void {
  document.documentElement.lang = locale;
  applyPalette(document.documentElement.style);
  render(<WordsContext.Provider value={wordsOf(locale)}>{content}</WordsContext.Provider>, document.body);
}
