/** Steps over what stands between a subject and its verb: adverbs, auxiliaries, parentheses, times. All walks are bounded. */
import type { Grammar } from "../../lexicon/grammar";
import { folded, isBreak, isCapital, isNumber, isWord, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { mentionAt, type Scene } from "./scene";

/** An apposition or noun phrase is not looked for further than this many tokens away. */
export const REACH = 45;

const DASHES = new WordSet(["-", "–", "—"]);

const INNER_MARKS = new WordSet([".", "-", "–", "/", "&", "@"]);

export function isSpacedDash(scene: Scene, i: number): boolean {
  return DASHES.at(scene.tokens, i) && !(touchesNext(scene.tokens, i) && touchesNext(scene.tokens, i - 1));
}

/** *flat-out denied*. */
function isHyphened({ tokens }: Scene, i: number): boolean {
  return written(tokens, i) === "-" && touchesNext(tokens, i) && touchesNext(tokens, i - 1);
}

const KHONG = new WordSet(["không"]);
const HANG = new WordSet(["hàng"]);

/** Steps back from `i` over adverbs, auxiliaries, parentheses and times. */
export function skipBack(scene: Scene, grammar: Grammar, i: number, floor: number): number {
  const { tokens } = scene;
  let at = i;
  for (;;) {
    const before = at;
    while (at >= floor && isWord(tokens, at) && mentionAt(scene, at) === null) {
      if (KHONG.at(tokens, at) && HANG.at(tokens, at - 1)) break; // hãng hàng không
      if (at > floor && grammar.pairedAdverbs.longestAt(tokens, at - 1)?.last === at) at -= 2;
      else if (grammar.beforeVerb.at(tokens, at)) at -= isHyphened(scene, at - 1) && grammar.beforeVerb.at(tokens, at - 2) ? 2 : 1;
      else break;
    }
    at = skipParenthesis(scene, at, floor);
    at = skipTime(scene, grammar, at, floor);
    if (at === before || at < floor) return at;
  }
}

export function skipParenthesis(scene: Scene, i: number, floor: number): number {
  const { tokens } = scene;
  if (written(tokens, i) !== ")" || mentionAt(scene, i) !== null) return i;
  for (let j = i - 1; j >= Math.max(floor, i - REACH); j--) if (written(tokens, j) === "(") return j - 1;
  return i;
}

function skipTime(scene: Scene, grammar: Grammar, i: number, floor: number): number {
  const { tokens } = scene;
  let at = i;
  let head = i + 1;
  while (at >= floor && mentionAt(scene, at) === null) {
    const isHead = grammar.timeHeads.at(tokens, at);
    if (isHead) head = at;
    if (!isHead && !grammar.timeWords.at(tokens, at) && !isNumber(tokens, at) && !isDateMark(scene, at)) break;
    at--;
  }
  if (head > i) return i;
  // English prepositions and articles lead the time; Vietnamese times begin with their head.
  while (head - 1 > at && grammar.timeWords.at(tokens, head - 1) && !grammar.headFirst) head--;
  const before = folded(tokens, head - 1);
  const start = grammar.headFirst && (before === "vào" || before === "từ" || before === "trong") ? head - 2 : head - 1;
  // All there is before the verb is its subject (*the statement read*).
  return !grammar.headFirst && start < floor ? i : start;
}

function isDateMark(scene: Scene, i: number): boolean {
  const mark = written(scene.tokens, i);
  return (mark === "/" || mark === "-" || mark === ".") && touchesNext(scene.tokens, i) && touchesNext(scene.tokens, i - 1);
}

/** The stop of a short title before a name (*Rep. Ann Lee*): a stop within the sentence, after a capitalised word. */
export function isTitleStop(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (written(tokens, i) !== "." || !isCapital(tokens, i - 1) || !isCapital(tokens, i + 1)) return false;
  return written(tokens, i - 1).length <= 4 && scene.read.sentenceOf[i] === scene.read.sentenceOf[i + 1];
}

/** Words with which the name of a Vietnamese body begins that lists its fields (*Sở Văn hóa, Thể thao và Du lịch*). */
const FIELD_BODIES = new WordSet(["bộ", "sở", "phòng", "cục", "vụ", "ban", "viện"]);
/** Words before the name of the larger place that a body or place lies in (*huyện Đô Lương, tỉnh Nghệ An*). */
const PLACE_NOUNS = new WordSet(["tỉnh", "huyện", "quận", "phường", "xã", "tp", "thành", "thị", "đặc"]);
/** Second syllables of such words (*thành phố, thị trấn, đặc khu*). */
const SECOND_SYLLABLES = new WordSet(["phố", "trấn", "xã", "khu"]);
/** Last syllables of words for the parts of a commune that bear numbers. */
const HAMLET_NOUNS = new WordSet(["xóm", "thôn", "bản", "khối", "ấp", "tổ", "đội", "khu", "phố", "khóm", "buôn"]);
/** Tokens of a body's name on one side of a comma. */
const FIELDS_REACH = 8;

/** A comma within the name of a Vietnamese body or place. */
function isBodyComma(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const isNumbered = isNumber(tokens, i - 1) && HAMLET_NOUNS.at(tokens, i - 2); // xóm 5, xã Mây Trắng
  if (!isNumbered && !isCapital(tokens, i - 1) && !isCapital(tokens, i - 2)) return false;
  if (PLACE_NOUNS.at(tokens, i + 1) && (isNumbered || isCapital(tokens, i - 1)))
    return isCapital(tokens, i + 2) || (SECOND_SYLLABLES.at(tokens, i + 2) && isCapital(tokens, i + 3)) || isTitleStop(scene, i + 2);
  if (scene.grammarAt(i).groupHeads.longestAt(tokens, i + 1) !== null) return false;
  return isCapital(tokens, i + 1) && hasFieldBody(scene, i) && closesFields(scene, i);
}

/** Whether a body's name runs up to the comma: capitals, their second syllables and further commas. */
function hasFieldBody(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  for (let j = i - 1; j > i - FIELDS_REACH && !isBreak(tokens, j); j--) {
    if (FIELD_BODIES.at(tokens, j)) return true;
    if (!isWord(tokens, j) ? folded(tokens, j) !== "," : !isCapital(tokens, j) && !isCapital(tokens, j - 1)) return false;
  }
  return false;
}

/** Whether the list of fields after the comma closes with *và* and one more. */
function closesFields(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  for (let j = i + 1; j < i + FIELDS_REACH && !isBreak(tokens, j); j++) {
    if (folded(tokens, j) === "và") return isCapital(tokens, j + 1);
    if (!isWord(tokens, j) ? folded(tokens, j) !== "," : !isCapital(tokens, j) && !isCapital(tokens, j - 1)) return false;
  }
  return false;
}

/** A mark within a word or name: white space neither before nor after it (*U.S., Jean-Luc*), or a comma within a body's name. */
export function isInnerMark(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (written(tokens, i) === "," && scene.grammarAt(i).headFirst) return isBodyComma(scene, i);
  if (!INNER_MARKS.at(tokens, i) || isBreak(tokens, i + 1) || isBreak(tokens, i - 1)) return false;
  return touchesNext(tokens, i) && touchesNext(tokens, i - 1);
}
