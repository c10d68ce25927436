import type { ComponentChildren } from "preact";
import { render } from "preact";
import { applyPalette } from "./apply-palette";
import type { Look } from "./look";
import { applyNoteColours } from "./note-colours";
import { WordsContext, wordsOf } from "./words";

/** What each page wears: its colours are some forty properties, to be written when they change and not with every letter that is typed. */
const worn = new WeakMap<Document, Look>();

/** Draws a whole extension page in a language and its colours; call it again to draw anew. */
export function renderPage(document: Document, look: Look, content: ComponentChildren): void {
  const { locale, hues } = look;
  if (worn.get(document) !== look) {
    document.documentElement.lang = locale;
    applyPalette(document.documentElement.style, hues);
    applyNoteColours(document.documentElement.style);
    worn.set(document, look);
  }
  render(<WordsContext.Provider value={wordsOf(locale)}>{content}</WordsContext.Provider>, document.body);
}
