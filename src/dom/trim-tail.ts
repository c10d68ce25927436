import { isBylineText } from "./byline";
import { isClosingLine, LONGEST_CLOSING } from "./closing-lines";
import { letters } from "./compare-text";
import { isBlock, shortText } from "./elements";
import { holds, type Survey, weightOf } from "./survey";

/** How many blocks under the article are looked at, from the last one up. */
const MOST_LINES = 15;

/** A name under the article, set to the right as its author's; UTF-16 code units. */
const LONGEST_NAME = 80;

/** A sentence on the author has no more than this, an address of theirs in it or not. */
const LONGEST_BIOGRAPHY = 500;

/** Adds to `trimmings` the blocks at the end of the article that close it: from the last block up to the first one that is part of the text. */
export function trimTail(root: Element, survey: Survey, authors: readonly string[], trimmings: Set<Element>): void {
  const closing: Element[] = [];
  const dashes: Element[] = []; // they go with what they part from the text; where nothing closes it, they are the text's own
  for (const block of lastBlocks(root, survey, trimmings)) {
    const text = shortText(block, LONGEST_CLOSING)?.normalize("NFC") ?? "";
    if (text !== "" && !/\p{L}/u.test(text)) dashes.push(block);
    else if (isClosing(block, text, authors)) closing.push(block);
    else break;
  }
  if (closing.length > 0) for (const block of [...closing, ...dashes]) trimmings.add(block);
}

function isClosing(block: Element, text: string, authors: readonly string[]): boolean {
  return isClosingLine(text) || isBylineText(text, authors) || isSigned(block, text) || isBiography(text, authors);
}

const SENTENCE_END = /[.!?…:;”"]$/;

/** A short line set to the right is signed. */
function isSigned(block: Element, text: string): boolean {
  if (text.length > LONGEST_NAME || SENTENCE_END.test(text) || /\d/.test(text)) return false;
  const style = block.getAttribute("style") ?? "";
  return /text-align\s*:\s*(?:right|end)/i.test(style) || block.getAttribute("align") === "right";
}

/** A last paragraph that begins with the author's name and goes on with what they are. */
function isBiography(text: string, authors: readonly string[]): boolean {
  if (text.length > LONGEST_BIOGRAPHY) return false;
  const words = letters(text);
  return authors.some((author) => {
    const name = letters(author);
    return (
      name.includes(" ") &&
      words.startsWith(`${name} `) &&
      /^ (?:.{0,60} )?(?:is|was|are|has|covers|writes|reports|là|hiện là) /.test(words.slice(name.length))
    );
  });
}

/** The last blocks with a text of their own, the last one first. */
function lastBlocks(root: Element, survey: Survey, trimmings: ReadonlySet<Element>): readonly Element[] {
  const blocks: Element[] = [];
  const open: Element[] = [root];
  while (open.length > 0 && blocks.length < MOST_LINES) {
    const element = open.pop() as Element;
    if (!survey.has(element) || trimmings.has(element) || weightOf(survey, element).chars === 0) continue;
    const inner = [...element.children].filter((child) => isBlock(child) && weightOf(survey, child).chars > 0 && !trimmings.has(child));
    if (inner.length > 0) open.push(...inner);
    else if (element !== root && holds(survey, root, element)) blocks.push(element);
  }
  return blocks;
}
