import type { Language } from "../core/article";
import { plainText } from "./elements";
import { parsePublished } from "./published";

/** Where pages show when an article came out. */
const DATELINES =
  "time, [itemprop~='datePublished'], [class*='date' i], [class*='time' i], [class*='publish' i], [class*='author-share' i]";

/** Longest dateline in UTF-16 code units: more is a text that has a date in it. */
const LONGEST = 120;

/** The date of publication as the page shows it, ISO 8601; null where it shows none. The first after the headline counts, else the first. */
export function findDateline(body: Element, language: Language): string | null {
  const headline = body.querySelector("h1");
  let early: string | null = null;
  for (const element of body.querySelectorAll(DATELINES)) {
    const text = element.getAttribute("datetime") ?? element.getAttribute("content") ?? plainText(element);
    const published = text.length <= LONGEST ? parsePublished(text, language) : null;
    if (published === null) continue;
    if (headline === null || (headline.compareDocumentPosition(element) & 4) !== 0) return published; // DOCUMENT_POSITION_FOLLOWING
    early ??= published;
  }
  return early;
}
