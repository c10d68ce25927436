/** Weighs a page and says whether there is an article in it: all that a page without one is asked. */
import type { NotArticle } from "../core/reading";
import { chooseRoot } from "./choose-root";
import { judgePage, SHORTEST_ARTICLE } from "./judge-page";
import type { PageFacts } from "./page-facts";
import { type Survey, surveyWhole, surveyWithoutFurniture, weightOf } from "./survey";

export interface WeighedPage {
  readonly weights: Survey;
  /** What holds the article's body, if there is one. */
  readonly root: Element;
  /** Why the page is no article, null where it may be one. */
  readonly why: NotArticle | null;
}

/** O(nodes + characters). Where all text without links would make no article, nothing more is asked: neither what is furniture nor where the body is. */
export function weighPage(body: Element, facts: PageFacts): WeighedPage {
  const whole = surveyWhole(body);
  const { chars, linkChars } = weightOf(whole, body);
  if (chars - linkChars < SHORTEST_ARTICLE) return { weights: whole, root: body, why: judgePage(body, body, whole, facts.isArticle) };
  const weights = surveyWithoutFurniture(body, whole);
  const root = chooseRoot(body, weights, facts.title);
  return { weights, root, why: judgePage(body, root, weights, facts.isArticle) };
}
