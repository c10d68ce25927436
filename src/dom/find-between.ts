import { blockKindOf } from "./block-kind";
import { isBylineText } from "./byline";
import { shortText } from "./elements";
import { precedes, type Survey, weightOf } from "./survey";

/** Longest caption, in UTF-16 code units without white space. */
const LONGEST = 600;

/** Captions between the headline and the body, of pictures that stand over the text: outermost elements, in document order. */
export function findCaptionsBetween(body: Element, headline: Element | null, root: Element, survey: Survey): readonly Element[] {
  if (headline === null) return [];
  const captions: Element[] = [];
  for (const element of body.querySelectorAll("figure, figcaption, table, [class*='caption' i], [class*='chuthich' i]")) {
    if (!isBetween(element, headline, root, survey)) continue;
    const { chars, linkChars, last } = weightOf(survey, element);
    const within = captions.length > 0 && weightOf(survey, captions.at(-1) as Element).last >= last;
    if (!within && chars > 0 && chars <= LONGEST && linkChars < chars / 2 && isCaption(element)) captions.push(element);
  }
  return captions;
}

/** Fewest UTF-16 code units of a lead that nothing else tells from a label. */
const SHORTEST_LEAD = 50;

/** Where neither its name nor the page's description tells the lead: the first sentence of its own between headline and body. */
export function findSentenceBetween(
  body: Element,
  headline: Element | null,
  root: Element,
  survey: Survey,
  authors: readonly string[],
): Element | null {
  if (headline === null) return null;
  for (const element of body.querySelectorAll("h2, h3, p")) {
    if (!isBetween(element, headline, root, survey)) continue;
    const { chars, links } = weightOf(survey, element);
    if (chars > LONGEST || links > 0 || element.closest("li, figure, table, figcaption") !== null) continue;
    const text = shortText(element, LONGEST);
    if (text !== null && text.length >= SHORTEST_LEAD && /[.!?…]["”’)]*$/.test(text) && !isBylineText(text, authors)) return element;
  }
  return null;
}

function isCaption(element: Element): boolean {
  if (element.localName !== "table") return blockKindOf(element) === "caption";
  const row = element.querySelector("tr");
  return blockKindOf(element) === "caption" || (row !== null && blockKindOf(row) === "caption");
}

/** Whether all of the element stands after all of the headline and before the body. */
function isBetween(element: Element, headline: Element, root: Element, survey: Survey): boolean {
  if (!survey.has(element) || !precedes(survey, headline, element)) return false;
  const { order, last } = weightOf(survey, element);
  return order > weightOf(survey, headline).last && last < weightOf(survey, root).order;
}
