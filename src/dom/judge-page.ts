import type { NotArticle } from "../core/reading";
import type { Survey } from "./survey";
import { weightOf } from "./survey";

/** A page with less text than this (UTF-16 code units without spaces) shows nothing to read. */
const ANY_TEXT = 40;

/** Prose of a short news item: three sentences. */
export const SHORTEST_ARTICLE = 220;

/** As many linked headings as a list of teasers has; an article's related boxes are left out before. */
const MANY_TEASERS = 5;

/** Why a page is no article, null where it may be one. `declared`: the page itself says that it is an article. */
export function judgePage(body: Element, root: Element, survey: Survey, declared: boolean): NotArticle | null {
  const page = weightOf(survey, body);
  const found = weightOf(survey, root);
  if (page.chars < ANY_TEXT) return "no-text";
  if (!declared && page.linkedHeadings >= MANY_TEASERS && (found.linkedHeadings >= found.paragraphs / 2 || found.prose < SHORTEST_ARTICLE))
    return "list-page";
  if (found.prose < SHORTEST_ARTICLE) return "too-short";
  return null;
}
