/** Headlines of the form *Name: words*: what the named one says, without quotation marks. */
import type { Speaker } from "../../finding";
import { lengthOf, slice } from "../../span";
import { isBreak, isNumber, isWord, spanOfTokens, tokenAt, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isSpeakerHead } from "../attribution/heads";
import { speakerOf } from "../attribution/known-persons";
import { readSpeaker } from "../attribution/noun-phrase";
import { mentionAt, type Scene } from "../attribution/scene";
import type { Clause } from "./clause";

export interface HeadlineSaying {
  readonly clause: Clause;
  readonly speaker: Speaker | null;
  readonly subject: Clause;
}

/** The name before the colon is no longer than this many tokens. */
const LONGEST_NAME = 12;
/** A group or unnamed person before the colon; longer ones are topics (*Vợ chồng chết ở …*). */
const LONGEST_WORDS = 5;
const LEAST_WORDS = 3;

/** Blanks around a headline that is repeated, in code units. */
const MOST_BLANKS = 8;

/** The article's headline, and lines that repeat it. */
export function findHeadlineSayings(scene: Scene): readonly HeadlineSaying[] {
  const { article } = scene.read;
  const headline = article.blocks.find((block) => block.kind === "headline");
  if (headline === undefined) return [];
  const words = slice(article.text, headline.span).trim();
  const longest = lengthOf(headline.span) + MOST_BLANKS;
  const found: HeadlineSaying[] = [];
  for (const block of article.blocks) {
    if (block !== headline && (lengthOf(block.span) > longest || slice(article.text, block.span).trim() !== words)) continue;
    const saying = readHeadline(scene, tokenAt(scene.tokens, block.span.start));
    if (saying !== null) found.push(saying);
  }
  return found;
}

function readHeadline(scene: Scene, first: number): HeadlineSaying | null {
  const { tokens } = scene;
  let colon = first;
  while (colon < first + LONGEST_NAME && written(tokens, colon) !== ":") {
    if (isBreak(tokens, colon) || scene.passageOf[colon] !== 0) return null;
    colon++;
  }
  if (written(tokens, colon) !== ":" || colon === first || scene.passageOf[colon + 1] !== 0) return null;
  const speaker = speakerBefore(scene, first, colon - 1);
  if (speaker === null) return null;
  let last = colon;
  let count = 0;
  while (!isBreak(tokens, last + 1)) {
    last++;
    if (isWord(tokens, last) || isNumber(tokens, last)) count++;
  }
  if (written(tokens, last) === ".") last--;
  return count < LEAST_WORDS ? null : { clause: { first: colon + 1, last }, speaker, subject: { first, last: colon - 1 } };
}

/** Vietnamese: with these a dateline begins as well (*Xã Mây Trắng: …*). */
const PLACE_NOUNS = new WordSet("xã phường huyện quận tỉnh thành tp thị đặc bản thôn xóm khối ấp làng buôn vùng".split(" "));

function speakerBefore(scene: Scene, first: number, last: number): Speaker | null {
  const mention = mentionAt(scene, last);
  if (mention !== null && mention.first <= first) return speakerOf(mention.person);
  const subject = readSpeaker(scene, first, last);
  if (subject === null || subject.first !== first || subject.last !== last || subject.kind !== "words") return null;
  if (last - first >= LONGEST_WORDS || PLACE_NOUNS.at(scene.tokens, first)) return null;
  // A bare name of a place is a dateline as often as a speaker (*Hà Nội: …*).
  if (!isSpeakerHead(scene, scene.grammarAt(first), first) && !isSpeakerHead(scene, scene.grammarAt(last), last)) return null;
  const span = spanOfTokens(scene.tokens, first, last);
  const name = scene.tokens.text.slice(span.start, span.end);
  return { kind: subject.group ? "group" : "person", name };
}
