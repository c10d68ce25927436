/** Runs of words, numbers and marks without a space between them: codes, addresses, dates. */
import { isBreak, isNumber, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";

export const DASHES = new WordSet(["-", "–", "—", "‑", "‐"]);

/** Marks that bind a number into a longer code when they touch it on the left. */
export const BINDERS = new WordSet(["/", "_", "=", "&", "@", "#", ":", "\\", "'", "’", "+"]);

/** The last token of the run of words, numbers and binding marks that touch each other. */
export function endOfChunk(tokens: Tokens, i: number): number {
  let last = i;
  while (touchesNext(tokens, last) && continuesChunk(tokens, last + 1)) last++;
  while (last > i && !isWord(tokens, last) && !isNumber(tokens, last)) last--;
  return last;
}

function continuesChunk(tokens: Tokens, j: number): boolean {
  if (isBreak(tokens, j)) return false;
  if (isWord(tokens, j) || isNumber(tokens, j)) return true;
  return (BINDERS.at(tokens, j) || DASHES.at(tokens, j) || written(tokens, j) === ".") && touchesNext(tokens, j);
}
