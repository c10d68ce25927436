import { namesLead, nameWords } from "./class-hints";
import { letters } from "./compare-text";
import { plainText } from "./elements";
import { precedes, type Survey } from "./survey";

/** A lead is a sentence or a few; lengths in UTF-16 code units. */
const SHORTEST = 40;
const LONGEST = 900;

/** As much of the page's description as must begin the lead: descriptions are often cut. */
const DESCRIBED = 50;

/**
 * The lead (Vietnamese *sapo*) of the article, null where there is none of its own: an element between headline and body, or the body's first words,
 * that is named so or repeats the page's description.
 */
export function findLead(
  body: Element,
  root: Element,
  headline: Element | null,
  survey: Survey,
  description: string | null,
): Element | null {
  const wanted = description === null ? "" : letters(description).slice(0, DESCRIBED);
  let named: Element | null = null;
  for (const element of body.querySelectorAll("h2, h3, p, div, section, strong")) {
    if (!survey.has(element) || !stands(element, root, headline, survey)) continue;
    const length = plainText(element).length;
    if (length < SHORTEST || length > LONGEST) continue;
    if (wanted.length >= SHORTEST && letters(plainText(element)).startsWith(wanted)) return element;
    if (named === null && !element.contains(root) && namesLead(nameWords(element))) named = element;
  }
  return named;
}

/** Whether the element comes after the headline, and before the body or as a part of it. */
function stands(element: Element, root: Element, headline: Element | null, survey: Survey): boolean {
  if (element.contains(root) || (headline !== null && (element.contains(headline) || headline.contains(element)))) return false;
  if (headline !== null && precedes(survey, element, headline)) return false;
  return root.contains(element) || precedes(survey, element, root);
}
