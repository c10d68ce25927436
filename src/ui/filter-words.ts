/** Filters in the words of the interface. */
import type { Operator } from "../core/search/operators";
import type { TermFault } from "../core/search/search-text";
import { isMessageKey, type Locale, type MessageKey, type Translate } from "../locales";
import { formatPublished } from "./format-date";

export const OPERATOR_WORDS: Readonly<Record<Operator, MessageKey>> = {
  person: "filter.person",
  site: "filter.site",
  tag: "filter.tag",
  colour: "filter.colour",
  kind: "filter.kind",
  language: "filter.language",
  after: "filter.after",
  before: "filter.before",
};

/** The value of a filter: names as they are, the rest in words. */
export function valueWords(operator: Operator, value: string, translate: Translate, locale: Locale): string {
  if (operator === "after" || operator === "before") return formatPublished(value, locale) ?? value;
  const key = operator === "colour" ? `colour.${value}` : operator === "kind" ? `filter.kind.${value}` : `filter.language.${value}`;
  return (operator === "colour" || operator === "kind" || operator === "language") && isMessageKey(key) ? translate(key) : value;
}

/** Why a filter means nothing, and what would. */
export function filterFault({ operator, typed }: TermFault, translate: Translate): string {
  const isDay = operator === "after" || operator === "before";
  return translate(isDay ? "filter.fault.day" : `filter.fault.${operator}`, { typed });
}

/** Before this nothing was printed that is read here: a year that is still being typed. */
const FIRST_YEAR = "1900";

/** Whether the value of a date field is one that the reader has finished, or has emptied. */
export function isDayTyped(value: string): boolean {
  return value === "" || value >= FIRST_YEAR;
}
