/**
 * Finds the article of a page by structure and text alone: no layout and no computed style, so it runs over a small DOM library too.
 * O(nodes + characters).
 */
import type { BlockKind } from "../core/article";
import type { NotArticle } from "../core/reading";
import { blockKindOf } from "./block-kind";
import { chooseRoot } from "./choose-root";
import { findHeadline } from "./find-headline";
import { findLead } from "./find-lead";
import { judgePage } from "./judge-page";
import type { PageFacts } from "./page-facts";
import { survey } from "./survey";
import { findTrimmings } from "./trim";

/** Where the article stands in the page. */
export interface ArticlePlace {
  /** Disjoint elements in document order that hold the article's text. */
  readonly parts: readonly Element[];
  /** What is left out within them, with all below it. */
  skips(element: Element): boolean;
  kindOf(element: Element): BlockKind | null;
}

export type FoundArticle = { readonly ok: true; readonly place: ArticlePlace } | { readonly ok: false; readonly why: NotArticle };

/** Finds headline, lead and body. With `force`, a page that does not look like an article is taken as one as long as it has text. */
export function findArticle(body: Element, facts: PageFacts, force: boolean): FoundArticle {
  const weights = survey(body);
  const root = chooseRoot(body, weights);
  const why = judgePage(body, root, weights, facts.isArticle);
  if (why === "no-text" || (why !== null && !force)) return { ok: false, why };
  const headline = findHeadline(body, root, weights, facts.title);
  const lead = findLead(body, root, headline, weights, facts.description);
  const trimmings = findTrimmings(root, weights);
  return {
    ok: true,
    place: {
      parts: inOrder([headline, lead, root]),
      skips: (element) => !weights.has(element) || trimmings.has(element),
      kindOf: (element) => (element === headline ? "headline" : element === lead ? "lead" : blockKindOf(element)),
    },
  };
}

/** The elements in document order, each once, those within another one left to it. */
function inOrder(elements: readonly (Element | null)[]): readonly Element[] {
  const there = [...new Set(elements)].filter((element) => element !== null);
  const outer = there.filter((element) => !there.some((other) => other !== element && other.contains(element)));
  return outer.sort((a, b) => ((a.compareDocumentPosition(b) & 4) !== 0 ? -1 : 1)); // DOCUMENT_POSITION_FOLLOWING
}
