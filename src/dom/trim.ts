import { namesByline, nameWords } from "./class-hints";
import { isBlock, isHeading, plainText } from "./elements";
import { parsePublished } from "./published";
import type { Survey } from "./survey";
import { weightOf } from "./survey";

/** A box is furniture when more of its text is links than this. */
const LINKED = 0.55;

/** Unless it holds this much prose beside them. */
const MUCH_PROSE = 300;

/** A paragraph with this much text beside its links is a sentence with links in it. UTF-16 code units without white space. */
const SENTENCE = 60;

/** Lines that content systems put between paragraphs. Compared without case, whole line, trailing colon off. */
const FURNITURE_LINES = new RegExp(
  "^(?:(?:story )?(?:continues|continued) below(?: .{0,20})?|advertisement|sponsored(?: content)?|related(?: (?:stories|articles|news|content|topics|posts))?|read (?:more|also|next)|more (?:on|from) .{1,40}|" +
    "share(?: this)?(?: (?:article|story|on .{1,20}))?|follow us(?: on .{1,30})?|tags|topics|comments?|image copyright.{0,40}|media playback.{0,60}|skip .{0,40}|most read|see also|you may also like|recommended(?: .{1,20})?|" +
    "quảng cáo|tin liên quan|tin cùng chuyên mục|bài liên quan|xem thêm|đọc thêm|tin khác|chia sẻ|bình luận|từ khóa|từ khoá|theo dõi chúng tôi(?: .{1,30})?)$",
  "iu",
);
const LONGEST_FURNITURE_LINE = 80;

/** UTF-16 code units without white space. */
const LONGEST_BYLINE = 120;

const TIME_OF_DAY = /(?<!\d)\d{1,2}[:h]\d{2}/;

/** Boxes within the root that are no part of the article, found by their links and words (those found by name are not in the survey at all). */
export function findTrimmings(root: Element, survey: Survey): ReadonlySet<Element> {
  const trimmings = new Set<Element>();
  for (const element of root.querySelectorAll("*")) {
    if (!survey.has(element) || !isBlock(element) || trimmings.has(element.parentElement ?? root)) continue;
    if (isLinkBox(element, survey) || isTeaser(element, survey) || isByline(element, survey) || isFurnitureLine(element, survey))
      trimmings.add(element);
  }
  return trimmings;
}

function isLinkBox(element: Element, survey: Survey): boolean {
  const weight = weightOf(survey, element);
  if (weight.chars === 0 || weight.linkChars <= LINKED * weight.chars || weight.prose >= MUCH_PROSE) return false;
  return [...element.children].some(isBlock) || weight.chars - weight.linkChars < SENTENCE;
}

/** An article inside the article with a linked heading leads to another one. */
function isTeaser(element: Element, survey: Survey): boolean {
  return element.localName === "article" && weightOf(survey, element).linkedHeadings > 0;
}

/** Who wrote it and when: told in the article's source, and no part of its text. */
function isByline(element: Element, survey: Survey): boolean {
  const { chars, prose } = weightOf(survey, element);
  return (
    prose === 0 && chars > 0 && chars <= LONGEST_BYLINE && !isHeading(element) && (namesByline(nameWords(element)) || isDateline(element))
  );
}

/** A date with a time of day, in a line that is no sentence, is when the article came out. */
function isDateline(element: Element): boolean {
  const text = plainText(element);
  return TIME_OF_DAY.test(text) && parsePublished(text, "vi") !== null;
}

function isFurnitureLine(element: Element, survey: Survey): boolean {
  const { chars } = weightOf(survey, element);
  if (chars === 0 || chars > LONGEST_FURNITURE_LINE) return false;
  return FURNITURE_LINES.test(plainText(element).replace(/\s*:$/, "").normalize("NFC"));
}
