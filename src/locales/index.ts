/** The words of the interface. Floor 0: imports core types only, so that any floor may use it. */
import type { FindingKind, RuleId } from "../core/finding";
import { en } from "./en";
import type { MessageKey, Messages } from "./keys";
import type { Locale } from "./locale";
import { fill, type MessageValues } from "./message";
import { vi } from "./vi";

export { INTERFACE_LANGUAGES, type InterfaceLanguage, LOCALES, type Locale, localeFor } from "./locale";
export type { MessageKey, Messages, MessageValues };

/** Words for a key; numbers among the values are written as the language writes them, `count` picks the plural form. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** All words, by language. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { en, vi };

/** The words of one language. */
export function translator(locale: Locale): Translate {
  const messages = MESSAGES[locale];
  return (key, values = {}) => fill(messages[key], values, locale);
}

/** Whether a string from elsewhere (a result's `error`, a rule's id) names a message. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/** Why a mark was made, in plain words; the kind's general reason where the rule has no words of its own. */
export function describeRule(translate: Translate, rule: RuleId, kind: FindingKind): string {
  const key = `rule.${rule}`;
  return translate(isMessageKey(key) ? key : `rule.kind.${kind}`);
}
