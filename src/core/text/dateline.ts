/** Datelines: where and by whom a report was filed, before its first sentence. */
import { isBreak, isCapital, isNumber, isWord, Shape, type Tokens, touchesNext, written } from "./tokens";
import { WordSet } from "./word-set";

const DASHES = new WordSet(["-", "–", "—"]);
const PLACE_MARKS = new WordSet([",", ".", "/"]);
/** Tokens before a dateline's dash at most. */
const LONGEST_DATELINE = 14;

/**
 * The first token of a sentence after a dateline or the medium's mark that opens its line: *(Songlam.vn) - …, TTO - …, HANOI, Nov. 5 (Reuters) — …*. What
 * stands before the dash is in brackets, ends in a name in brackets, or is all capitals; *Minh Tâm - kỹ sư ở Vinh - …* is none.
 */
export function afterDateline(tokens: Tokens, first: number, last: number): number {
  if (!isBreak(tokens, first - 1)) return first;
  let isShouted = true;
  for (let i = first; i < Math.min(last, first + LONGEST_DATELINE); i++) {
    if (written(tokens, i) === "(") {
      const close = bracketEnd(tokens, i, i > first);
      if (close === null) return first;
      if (DASHES.at(tokens, close + 1)) return opens(tokens, close + 2) ? close + 2 : first;
      return i === first && opens(tokens, close + 1) ? close + 1 : first;
    }
    if (i > first && isShouted && DASHES.at(tokens, i) && !touchesNext(tokens, i)) return opens(tokens, i + 1) ? i + 1 : first;
    if (PLACE_MARKS.at(tokens, i) || isNumber(tokens, i)) continue;
    if (!isCapital(tokens, i)) return first;
    const isBehindTown = i > first + 1 && isWord(tokens, first) && tokens.shape[first] === Shape.Upper && hasComma(tokens, first, i); // NAIROBI, Kenya
    isShouted &&= isBehindTown || tokens.shape[i] === Shape.Upper || written(tokens, i).length === 1;
  }
  return first;
}

function hasComma(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (written(tokens, i) === ",") return true;
  return false;
}

/** The bracket that closes the one at `open`, soon; null where there is none, or where a name is wanted in it and none stands there. */
function bracketEnd(tokens: Tokens, open: number, isName: boolean): number | null {
  for (let i = open + 1; i <= open + LONGEST_DATELINE; i++) {
    if (written(tokens, i) === ")") return i;
    if (isName && isWord(tokens, i) && !isCapital(tokens, i)) return null;
  }
  return null;
}

/** Whether a sentence may begin at the token. */
function opens(tokens: Tokens, i: number): boolean {
  return isCapital(tokens, i) || isNumber(tokens, i) || OPENING_QUOTES.at(tokens, i);
}

const OPENING_QUOTES = new WordSet(['"', "''", "“", "‘", "‘‘", "«"]);
