/** The languages of the interface. Apart from their words, which not every script carries. */

export type Locale = "en" | "vi";
export const LOCALES: readonly Locale[] = ["en", "vi"];

/** The reader's choice: the browser's own language, or one of ours. */
export type InterfaceLanguage = "auto" | Locale;
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = ["auto", "vi", "en"];

/** The interface language for a BCP 47 tag such as `vi-VN`: Vietnamese where it is Vietnamese, else English. */
export function localeFor(tag: string): Locale {
  return /^vi(?:[-_]|$)/i.test(tag) ? "vi" : "en";
}
