import { letters, SAME_TITLE, wordsShared } from "./compare-text";
import { plainText, shortText } from "./elements";
import type { PageFacts } from "./page-facts";
import { holds, precedes, type Survey, weightOf } from "./survey";

/** Where a page that has no `h1` may put its headline. */
const OTHER_HEADLINES = "[itemprop~='headline'], h2, h3, [class*='title' i], [class*='headline' i]";

/** Longest headline in UTF-16 code units: more is a box around it. */
const LONGEST = 300;

/**
 * The headline of the article, null where the page shows none: the `h1` closest to the page's title, else another element that repeats the title.
 */
export function findHeadline(body: Element, root: Element, survey: Survey, facts: PageFacts): Element | null {
  const { title, site } = facts;
  const stands = (element: Element) => holds(survey, root, element) || precedes(survey, element, root);
  const repeats = (element: Element | null) => element !== null && title !== null && likeness(element, title) >= SAME_TITLE;
  const headings = [...body.querySelectorAll("h1")].filter((element) => isShown(element, survey) && !isSiteName(element, site));
  const closestOne = closest(headings, title);
  if (repeats(closestOne)) return closestOne;
  const standing = headings.filter(stands); // what stands below the article is the headline of another one
  const best = closest(standing, title);
  if (title === null || standing.length === 1) return best;
  const other = closest(
    [...body.querySelectorAll(OTHER_HEADLINES)].filter((element) => isShown(element, survey) && stands(element)),
    title,
  );
  return repeats(other) ? other : best;
}

/** Many sites make their own name the `h1` of every page. */
function isSiteName(element: Element, site: string | null): boolean {
  return site !== null && letters(plainText(element)) === letters(site);
}

function isShown(element: Element, survey: Survey): boolean {
  const { chars } = weightOf(survey, element);
  return chars > 0 && chars <= LONGEST && shortText(element, LONGEST) !== null;
}

function closest(elements: readonly Element[], title: string | null): Element | null {
  let best: Element | null = null;
  let bestLikeness = -1;
  for (const element of elements) {
    const like = title === null ? 0 : likeness(element, title);
    if (like > bestLikeness) {
      best = element;
      bestLikeness = like;
    }
  }
  return best;
}

/** Words shared both ways: a headline repeats the title and says little else. */
function likeness(element: Element, title: string): number {
  const text = plainText(element);
  return Math.min(wordsShared(text, title), Math.max(wordsShared(title, text), SAME_TITLE));
}
