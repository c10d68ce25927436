import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Locale, type Translate, translator } from "../locales";

/** The interface's language: its name and its words. */
export interface Words {
  readonly locale: Locale;
  readonly translate: Translate;
}

/** The words of a locale. */
export function wordsOf(locale: Locale): Words {
  return { locale, translate: translator(locale) };
}

/** Set once at the root; English where nobody set it. */
export const WordsContext = createContext<Words>(wordsOf("en"));

export function useWords(): Words {
  return useContext(WordsContext);
}
