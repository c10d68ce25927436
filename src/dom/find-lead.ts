import { namesLead, nameWords } from "./class-hints";
import { letters } from "./compare-text";
import { shortText } from "./elements";
import { holds, precedes, type Survey, weightOf } from "./survey";

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
  const first = firstProse(root, survey);
  const wanted = description === null ? "" : letters(description).slice(0, DESCRIBED);
  let named: Element | null = null;
  for (const element of body.querySelectorAll("h2, h3, p, div, section, strong")) {
    if (!survey.has(element) || !stands(element, root, headline, survey) || isPast(first, element, survey)) continue;
    const { chars } = weightOf(survey, element);
    if (chars < SHORTEST / 2 || chars > LONGEST) continue;
    const text = shortText(element, LONGEST);
    if (text === null || text.length < SHORTEST) continue;
    if (wanted.length >= SHORTEST && letters(text).startsWith(wanted)) return innermost(element, wanted, survey);
    if (named === null && !holds(survey, element, root) && namesLead(nameWords(element))) named = element;
  }
  return named;
}

/** The paragraph that begins so, where the element is a box of several. */
function innermost(element: Element, wanted: string, survey: Survey): Element {
  let lead = element;
  for (;;) {
    const inner = [...lead.children].find((child) => weightOf(survey, child).chars > 0);
    if (inner === undefined || !letters(shortText(inner, LONGEST) ?? "").startsWith(wanted)) return lead;
    lead = inner;
  }
}

/** The innermost element with the body's first prose. */
function firstProse(root: Element, survey: Survey): Element {
  let first = root;
  for (;;) {
    const inner = [...first.children].find((child) => weightOf(survey, child).prose > 0);
    if (inner === undefined) return first;
    first = inner;
  }
}

/** Whether the element begins behind the body's first prose: a page may be described by any of its paragraphs. */
function isPast(first: Element, element: Element, survey: Survey): boolean {
  return weightOf(survey, element).order > weightOf(survey, first).last;
}

/** Whether the element comes after the headline, and before the body or as a part of it. */
function stands(element: Element, root: Element, headline: Element | null, survey: Survey): boolean {
  if (holds(survey, element, root)) return false;
  if (headline !== null && (holds(survey, element, headline) || precedes(survey, element, headline) || holds(survey, headline, element)))
    return false;
  return holds(survey, root, element) || precedes(survey, element, root);
}
