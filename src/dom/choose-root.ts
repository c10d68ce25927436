import { type Survey, weightOf } from "./survey";

/** A declared article body is believed when it holds at least this share of the page's prose. */
const BELIEVED = 0.25;

/** The search goes down into a child that holds at least this share of the prose: what stays behind is a caption or a teaser. */
const MOST = 0.75;

/** The element that holds the article's body: declared by the page, else found by going down to where the prose is. O(depth x children). */
export function chooseRoot(body: Element, survey: Survey): Element {
  const whole = weightOf(survey, body).prose;
  const declared = heaviest([...body.querySelectorAll("[itemprop~='articleBody']")], survey);
  if (declared !== null && weightOf(survey, declared).prose >= BELIEVED * whole) return declared;
  return descend(startOf(body, survey, whole), survey);
}

/** The `article` or `main` that holds most of the prose, else the body. */
function startOf(body: Element, survey: Survey, whole: number): Element {
  const article = heaviest([...body.querySelectorAll("article, main, [role='main'], [role='article']")], survey);
  return article !== null && weightOf(survey, article).prose >= 0.5 * whole ? article : body;
}

function descend(start: Element, survey: Survey): Element {
  let root = start;
  for (;;) {
    const child = heaviest([...root.children], survey);
    if (child === null || weightOf(survey, child).paragraphs < 2) return root;
    if (weightOf(survey, child).prose < MOST * weightOf(survey, root).prose) return root;
    root = child;
  }
}

function heaviest(elements: readonly Element[], survey: Survey): Element | null {
  let best: Element | null = null;
  for (const element of elements) if (weightOf(survey, element).prose > (best === null ? 0 : weightOf(survey, best).prose)) best = element;
  return best;
}
