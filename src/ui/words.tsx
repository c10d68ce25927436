import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type Locale, type Translate, translator } from "../locales";

/** The interface's language: its name and its words. */
export interface Words {
  readonly locale: Locale;
  readonly translate: Translate;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: { locale: "en", translate: translator("en") },
  vi: { locale: "vi", translate: translator("vi") },
};

/** The words of a locale: always the same object, as all who use it are drawn anew when it changes. */
export function wordsOf(locale: Locale): Words {
  return WORDS[locale];
}

/** Set once at the root; English where nobody set it. */
export const WordsContext = createContext<Words>(wordsOf("en"));

export function useWords(): Words {
  return useContext(WordsContext);
}
