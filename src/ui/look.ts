import type { Locale } from "../locales/locale";
import { DEFAULT_HUES, type KindHues } from "./highlight-colours";

/** What the reader chose for every surface: the language of the interface and the colours of the kinds. */
export interface Look {
  readonly locale: Locale;
  readonly hues: KindHues;
}

/** The look where nothing was chosen. */
export function defaultLook(locale: Locale): Look {
  return { locale, hues: DEFAULT_HUES };
}
