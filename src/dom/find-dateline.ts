import type { Language } from "../core/article";
import { shortText } from "./elements";
import { parsePublished } from "./published";

/** Where pages show when an article came out. */
const DATELINES =
  "time, [itemprop~='datePublished'], [class*='date' i], [class*='time' i], [class*='publish' i], [class*='author-share' i]";

/** Longest dateline in UTF-16 code units: more is a text that has a date in it. */
const LONGEST = 120;

/** The date of publication as the page shows it, ISO 8601; null where it shows none. The first after the headline counts, else the first. */
export function findDateline(body: Element, language: Language): string | null {
  let early: string | null = null;
  let afterHeadline = false;
  for (const element of body.querySelectorAll(`h1, ${DATELINES}`)) {
    if (element.localName === "h1") afterHeadline = true;
    const text = element.getAttribute("datetime") ?? element.getAttribute("content") ?? shortText(element, LONGEST);
    const published = text !== null && text.length <= LONGEST ? parsePublished(text, language) : null;
    if (published !== null && afterHeadline) return published;
    early ??= published;
  }
  return early;
}
