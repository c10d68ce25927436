/** The language of the interface: the reader's choice, else the browser's own. */

import { type InterfaceLanguage, type Locale, localeFor } from "../locales/locale";
import browser from "./api";
import { interfaceLanguage } from "./settings";

/** The language as it is chosen now. */
export async function interfaceLocale(): Promise<Locale> {
  return localeOf(await interfaceLanguage.get());
}

/** The language that a choice comes to. */
export function localeOf(chosen: InterfaceLanguage): Locale {
  return chosen === "auto" ? localeFor(browser.i18n.getUILanguage()) : chosen;
}
