import { SAME_TITLE, wordsShared } from "./compare-text";
import { shortText } from "./elements";
import { SHORTEST_ARTICLE } from "./judge-page";
import { type Survey, weightOf } from "./survey";
import { childrenShown } from "./walk";

/** A declared article body is believed when it holds at least this share of the page's prose. */
const BELIEVED = 0.25;

/** The search goes down into a child that holds at least this share of the prose: what stays behind is a caption or a teaser. */
const MOST = 0.75;

/** UTF-16 code units. */
const LONGEST_HEADLINE = 300;

/** What is part of a text and never the whole of it. */
const INNER = new Set(["ol", "ul", "dl", "blockquote", "p"]);

/**
 * The element that holds the article's body: declared by the page, else found by going down to where the prose is. O(depth x children).
 * Where a page goes on with the next article below (endless scrolling), the first one is meant.
 * @param title what the page calls the article in its metadata, null where unknown.
 */
export function chooseRoot(body: Element, survey: Survey, title: string | null): Element {
  const enough = BELIEVED * weightOf(survey, body).prose;
  const believed = (element: Element) => weightOf(survey, element).prose > enough;
  const declared = [...body.querySelectorAll("[itemprop~='articleBody']")].find(believed);
  if (declared !== undefined) return declared;
  const parts = [...body.querySelectorAll("article, main, [role='main'], [role='article']")].filter(believed);
  return descend((title === null ? null : titledArticle(body, survey, title)) ?? heaviest(parts, survey) ?? body, survey);
}

/** The article whose headline is the page's title, where it holds a text: what else is on the page may be far longer (a list of others in full). */
function titledArticle(body: Element, survey: Survey, title: string): Element | null {
  for (const headline of body.querySelectorAll("h1")) {
    if (!survey.has(headline) || wordsShared(shortText(headline, LONGEST_HEADLINE) ?? "", title) < SAME_TITLE) continue;
    const article = headline.closest("article");
    if (article !== null && weightOf(survey, article).prose >= SHORTEST_ARTICLE) return article;
  }
  return null;
}

function descend(start: Element, survey: Survey): Element {
  let root = start;
  for (;;) {
    const child = heaviest(childrenShown(root), survey);
    if (child === null || INNER.has(child.localName) || weightOf(survey, child).paragraphs < 2) return root;
    if (weightOf(survey, child).prose < MOST * weightOf(survey, root).prose) return root;
    root = child;
  }
}

function heaviest(elements: readonly Element[], survey: Survey): Element | null {
  let best: Element | null = null;
  for (const element of elements) if (weightOf(survey, element).prose > (best === null ? 0 : weightOf(survey, best).prose)) best = element;
  return best;
}
