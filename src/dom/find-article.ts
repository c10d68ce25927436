/**
 * Finds the article of a page by structure and text alone: no layout and no computed style, so it runs over a small DOM library too.
 * O(nodes + characters).
 */
import type { BlockKind } from "../core/article";
import type { NotArticle } from "../core/reading";
import { blockKindOf } from "./block-kind";
import { isUnread } from "./elements";
import { findCaptionsBetween, findSentenceBetween } from "./find-between";
import { findHeadline } from "./find-headline";
import { findLead } from "./find-lead";
import type { PageFacts } from "./page-facts";
import { precedes, type Survey, surveyWhole, surveyWithoutFurniture, weightOf } from "./survey";
import { findTrimmings } from "./trim";
import { weighPage } from "./weigh-page";

/** Where the article stands in the page. */
export interface ArticlePlace {
  /** Disjoint elements in document order that hold the article's text. */
  readonly parts: readonly Element[];
  /** What is left out within them, with all below it. */
  skips(element: Element): boolean;
  kindOf(element: Element): BlockKind | null;
}

export type FoundArticle = { readonly ok: true; readonly place: ArticlePlace } | { readonly ok: false; readonly why: NotArticle };

/** Finds headline, lead and body. With `force`, a page that does not look like an article is taken whole, furniture apart. */
export function findArticle(body: Element, facts: PageFacts, force: boolean): FoundArticle {
  const { weights, root, why } = weighPage(body, facts);
  if (why === null) return { ok: true, place: placeOf(body, root, weights, facts) };
  return force ? { ok: true, place: wholePage(body, surveyWithoutFurniture(body, surveyWhole(body)), facts) } : { ok: false, why };
}

function placeOf(body: Element, root: Element, weights: Survey, facts: PageFacts): ArticlePlace {
  const headline = findHeadline(body, root, weights, facts);
  const lead =
    findLead(body, root, headline, weights, facts.description) ?? findSentenceBetween(body, headline, root, weights, facts.authors);
  const captions = findCaptionsBetween(body, headline, root, weights);
  const trimmings = findTrimmings(root, weights, facts.authors);
  return {
    parts: inOrder([headline, lead, ...captions, root], weights),
    skips: (element) => !weights.has(element) || trimmings.has(element),
    kindOf: (element) => (element === headline ? "headline" : element === lead ? "lead" : blockKindOf(element)),
  };
}

function wholePage(body: Element, weights: Survey, facts: PageFacts): ArticlePlace {
  const headline = findHeadline(body, body, weights, facts);
  const bare = weightOf(weights, body).chars === 0;
  return {
    parts: [body],
    skips: (element) => (bare ? isUnread(element) : !weights.has(element)),
    kindOf: (element) => (element === headline ? "headline" : blockKindOf(element)),
  };
}

/** The elements in document order, each once, those within another one left to it. */
function inOrder(elements: readonly (Element | null)[], survey: Survey): readonly Element[] {
  const there = [...new Set(elements)].filter((element) => element !== null);
  const outer = there.filter((element) => !there.some((other) => other !== element && other.contains(element)));
  return outer.sort((a, b) => (precedes(survey, a, b) ? -1 : 1));
}
