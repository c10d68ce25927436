import { isBylineText } from "./byline";
import { namesByline, namesCaption, nameWords } from "./class-hints";
import { isPlainAppeal } from "./closing-lines";
import { letters } from "./compare-text";
import { isBlock, isHeading, shortText } from "./elements";
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

/** Lines that content systems put between paragraphs. Compared without case, whole line, trailing colon and dots off. */
const FURNITURE_LINES = new RegExp(
  "^(?:(?:story |article )?(?:continues|continued) below(?: .{0,20})?|advert(?:isement)?s?|sponsored(?: content)?|related(?: (?:stories|articles|news|content|topics|posts|coverage|video))?|" +
    "(?:read|watch|see|listen)(?: (?:more|also|next|now|this))|more (?:on|from) .{1,40}|" +
    "share(?: this)?(?: (?:article|story|on .{1,20}))?|follow us(?: on .{1,30})?|tags|topics|comments?|image copyright.{0,40}|media playback.{0,60}|skip .{0,40}|most read|see also|" +
    "you (?:may|might) also (?:like|enjoy)|recommended(?: .{1,20})?|close|caption|image|(?:image |photo |slide )?\\d{1,3} (?:of|/) \\d{1,3}|this slideshow requires javascript|" +
    "tell us what you think|like this story.{0,40}|enlarge|" +
    "quảng cáo|tin liên quan|tin cùng chuyên mục|bài liên quan|bài viết liên quan|tin bài liên quan|xem thêm|đọc thêm|có thể bạn quan tâm|tin khác|tin mới|chia sẻ|bình luận|từ khóa|từ khoá|theo dõi chúng tôi(?: .{1,30})?)$",
  "iu",
);
const LONGEST_FURNITURE_LINE = 80;

/** UTF-16 code units without white space. */
const LONGEST_BYLINE = 120;

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
        isFurnitureLine(element, survey) ||
        isAppeal(element, survey) ||
        isShownAgain(element, captions)
      : isMenu(element, survey);
    if (goes) trimmings.add(element);
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

function isFurnitureLine(element: Element, survey: Survey): boolean {
  const { chars } = weightOf(survey, element);
  if (chars === 0 || chars > LONGEST_FURNITURE_LINE) return false;
  const text = shortText(element, 2 * LONGEST_FURNITURE_LINE);
  return text !== null && FURNITURE_LINES.test(text.replace(/\s*[:.…!?]+$/, "").normalize("NFC"));
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
