/** Steps over what stands between a subject and its verb: adverbs, auxiliaries, parentheses, times. All walks are bounded. */
import type { Grammar } from "../../lexicon/grammar";
import { folded, isBreak, isCapital, isNumber, isWord, touchesNext, written } from "../../text/tokens";
import { mentionAt, type Scene } from "./scene";

/** An apposition or noun phrase is not looked for further than this many tokens away. */
export const REACH = 45;

const DASHES = new Set(["-", "–", "—"]);

const INNER_MARKS = new Set([".", "-", "–", "/", "&", "@"]);

export function isSpacedDash(scene: Scene, i: number): boolean {
  return DASHES.has(written(scene.tokens, i)) && !(touchesNext(scene.tokens, i) && touchesNext(scene.tokens, i - 1));
}

/** Steps back from `i` over adverbs, auxiliaries, parentheses and times. */
export function skipBack(scene: Scene, grammar: Grammar, i: number, floor: number): number {
  const { tokens } = scene;
  let at = i;
  for (;;) {
    const before = at;
    while (at >= floor && isWord(tokens, at) && mentionAt(scene, at) === null) {
      if (at > floor && grammar.adverbPairs.has(`${folded(tokens, at - 1)} ${folded(tokens, at)}`)) at -= 2;
      else if (grammar.beforeVerb.has(folded(tokens, at))) at--;
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
    const word = folded(tokens, at);
    const isHead = grammar.timeHeads.has(word);
    if (isHead) head = at;
    if (!isHead && !grammar.timeWords.has(word) && !isNumber(tokens, at) && !isDateMark(scene, at)) break;
    at--;
  }
  if (head > i) return i;
  // English prepositions and articles lead the time; Vietnamese times begin with their head.
  while (head - 1 > at && grammar.timeWords.has(folded(tokens, head - 1)) && !grammar.headFirst) head--;
  const before = folded(tokens, head - 1);
  return grammar.headFirst && (before === "vào" || before === "từ" || before === "trong") ? head - 2 : head - 1;
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

/** A mark within a word or name: white space neither before nor after it (*U.S., Jean-Luc*). */
export function isInnerMark(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (!INNER_MARKS.has(written(tokens, i)) || isBreak(tokens, i + 1) || isBreak(tokens, i - 1)) return false;
  return touchesNext(tokens, i) && touchesNext(tokens, i - 1);
}
