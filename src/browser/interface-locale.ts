import browser from "webextension-polyfill";
import { type Locale, localeFor } from "../locales";

/** The language of the interface: the browser's own. The one place to ask, so that an option can override it. */
export function interfaceLocale(): Locale {
  return localeFor(browser.i18n.getUILanguage());
}
