import { isBylineText } from "./byline";
import { namesByline, namesCaption, nameWords } from "./class-hints";
import { isPlainAppeal } from "./closing-lines";
import { letters } from "./compare-text";
import { isBlock, isHeading, shortText } from "./elements";
import { headsOthers, isFurnitureLine, LONGEST_FURNITURE_LINE } from "./furniture-lines";
import { ownWords } from "./own-words";
import { parsePublished } from "./published";
import { type Survey, weightOf } from "./survey";
import { trimTail } from "./trim-tail";

/** A box is furniture when more of its text is links than this. */
const LINKED = 0.55;

/** Unless it holds this much prose beside them. */
const MUCH_PROSE = 300;

/** A paragraph with this much text beside its links is a sentence with links in it. UTF-16 code units without white space. */
const SENTENCE = 60;

/** UTF-16 code units without white space. */
const LONGEST_BYLINE = 120;

/** A box of other stories has no more prose than this beside its links, and this share of the article's text. UTF-16 code units. */
const MOST_HEADED = 800;
const LITTLE = 0.4;

const TIME_OF_DAY = /(?<!\d)\d{1,2}[:h]\d{2}/;

/** Longest caption that is looked for a second time; UTF-16 code units. */
const LONGEST_CAPTION = 600;

/**
 * Boxes within the root that are no part of the article, found by their links and words (those found by name are not in the survey at all).
 * @param authors as the page's head names them: a line of their names is a byline.
 */
export function findTrimmings(root: Element, survey: Survey, authors: readonly string[]): ReadonlySet<Element> {
  const trimmings = new Set<Element>();
  const captions = new Set<string>();
  for (const element of root.querySelectorAll("*")) {
    if (!survey.has(element) || trimmings.has(element.parentElement ?? root)) continue;
    const goes = isBlock(element)
      ? isLinkBox(element, survey) ||
        isTeaser(element, survey) ||
        isByline(element, survey, authors) ||
        isFurnitureLine(shortLine(element, survey) ?? "") ||
        isAppeal(element, survey) ||
        isTagLine(element, survey) ||
        isTeaserGrid(element, survey) ||
        isShownAgain(element, captions)
      : isMenu(element, survey) || isTagLine(element, survey);
    if (goes) trimmings.add(headsOthers(shortLine(element, survey) ?? "") ? headedBox(element, root, survey) : element);
  }
  trimTail(root, survey, authors, trimmings);
  return trimmings;
}

function isLinkBox(element: Element, survey: Survey): boolean {
  const weight = weightOf(survey, element);
  if (weight.chars === 0 || weight.linkChars <= LINKED * weight.chars || weight.prose >= MUCH_PROSE) return false;
  if (isListItem(element)) return false; // its list was asked before: an item stays or goes with the others
  if ([...element.children].some(isBlock)) return true;
  return weight.chars - weight.linkChars < SENTENCE && !isLinkedSentence(element);
}

function isListItem(element: Element): boolean {
  return element.localName === "li" && (element.parentElement?.localName === "ul" || element.parentElement?.localName === "ol");
}

const SENTENCE_END = /[.!?…]["”’)]*$/;

/** Fewest words of its own that make a sentence of a paragraph whose other words are links. */
const OWN_WORDS = 4;

/** Words on both sides of a link, and a sentence's end: no label before a link, and no name after one. */
function isLinkedSentence(element: Element): boolean {
  const own = ownWords(element);
  return own !== null && own.words >= OWN_WORDS && own.wordsAfterLink > 0 && SENTENCE_END.test(own.text);
}

/** Links alone, two or more, in an inline box right after a link: a list that opens over a name in the text. */
function isMenu(element: Element, survey: Survey): boolean {
  if (element.localName !== "span" || weightOf(survey, element).links < 2 || element.previousElementSibling?.localName !== "a")
    return false;
  return ownWords(element)?.words === 0;
}

/** An article inside the article with a linked heading leads to another one. */
function isTeaser(element: Element, survey: Survey): boolean {
  return element.localName === "article" && weightOf(survey, element).linkedHeadings > 0;
}

/** Who wrote it and when: told in the article's source, and no part of its text. */
function isByline(element: Element, survey: Survey, authors: readonly string[]): boolean {
  const { chars, prose } = weightOf(survey, element);
  if (chars === 0 || chars > LONGEST_BYLINE || isHeading(element)) return false;
  if (prose === 0 && namesByline(nameWords(element))) return true;
  const text = shortText(element, 2 * LONGEST_BYLINE);
  return text !== null && ((prose === 0 && isDateline(text)) || isBylineText(text, authors));
}

/** A date with a time of day, in a line that is no sentence, is when the article came out. */
function isDateline(text: string): boolean {
  return TIME_OF_DAY.test(text) && parsePublished(text, "vi") !== null;
}

/** The element's text where it is as short as a line of furniture, null where it is longer or empty. */
function shortLine(element: Element, survey: Survey): string | null {
  const { chars } = weightOf(survey, element);
  return chars === 0 || chars > LONGEST_FURNITURE_LINE ? null : shortText(element, 2 * LONGEST_FURNITURE_LINE);
}

/**
 * The box that a line heads: as far up as the line is the first thing to be read, and what the box holds is little beside the article.
 * The line itself where it stands among the article's paragraphs.
 */
function headedBox(line: Element, root: Element, survey: Survey): Element {
  let box = line;
  for (let above = line.parentElement; above !== null && above !== root; above = above.parentElement) {
    const { chars, prose, links, hearts } = weightOf(survey, above);
    const leadsOn = links > weightOf(survey, line).links; // to the others: a section of the paper has such names too, and stands over a headline
    if (!isFirstIn(box, survey) || !leadsOn || hearts > 0 || prose > MOST_HEADED || chars > LITTLE * weightOf(survey, root).chars) break;
    box = above;
  }
  return box;
}

function isFirstIn(element: Element, survey: Survey): boolean {
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling)
    if (weightOf(survey, before).chars > 0) return false;
  return true;
}

const TAG_LABEL = /^(?:tags?|topics?|filed under|categor(?:y|ies)|từ kh[óo][áa]|chủ đề|thẻ)(?!\p{L})/iu;

/** Most words beside the links of a line of tags: its label. */
const LABEL_WORDS = 3;

/** A label and the links that it names. */
function isTagLine(element: Element, survey: Survey): boolean {
  const { links, chars } = weightOf(survey, element);
  if (links === 0 || chars > LONGEST_TEASER || element.localName === "a") return false;
  const own = ownWords(element);
  return own !== null && own.words <= LABEL_WORDS && TAG_LABEL.test(own.text.normalize("NFC"));
}

const FEWEST_TEASERS = 3;
/** UTF-16 code units without white space. */
const LONGEST_TEASER = 400;

/** Share of a grid's text that its teasers hold: a heading may stand over them. */
const MOST_OF_GRID = 0.8;

/** Three boxes or more of one kind, each of them short and led by a link, and little else: a grid of teasers. Lists are none: their items may tell. */
function isTeaserGrid(element: Element, survey: Survey): boolean {
  const { links, chars } = weightOf(survey, element);
  if (links < FEWEST_TEASERS || chars > LONGEST_TEASER * links) return false;
  let first: Element | null = null;
  let teasers = 0;
  let held = 0;
  for (const child of element.children) {
    if (!isTeaserBox(child, survey) || (first !== null && !isLike(child, first))) continue;
    first ??= child;
    teasers++;
    held += weightOf(survey, child).chars;
  }
  return teasers >= FEWEST_TEASERS && held >= MOST_OF_GRID * chars;
}

function isLike(box: Element, first: Element): boolean {
  return box.localName === first.localName && box.getAttribute("class") === first.getAttribute("class");
}

/** Whether a short box, named by class, begins with the text of a link. */
function isTeaserBox(box: Element, survey: Survey): boolean {
  const { chars, links } = weightOf(survey, box);
  if (!isBlock(box) || box.localName === "li" || !box.hasAttribute("class")) return false;
  return chars > 0 && chars <= LONGEST_TEASER && links > 0 && ownWords(box)?.beginsWithLink === true;
}

function isAppeal(element: Element, survey: Survey): boolean {
  const text = weightOf(survey, element).links > 0 ? shortText(element, MUCH_PROSE) : null;
  return text !== null && isPlainAppeal(text.normalize("NFC"));
}

/** A caption word by word as one before: galleries keep a second copy for their full screen. */
function isShownAgain(element: Element, captions: Set<string>): boolean {
  if (element.localName !== "figcaption" && !namesCaption(nameWords(element))) return false;
  if (element.parentElement !== null && namesCaption(nameWords(element.parentElement))) return false;
  const caption = letters(shortText(element, LONGEST_CAPTION) ?? "");
  if (caption === "") return false;
  const before = captions.size;
  return captions.add(caption).size === before;
}
