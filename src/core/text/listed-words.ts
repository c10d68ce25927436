/** The words of the lexicons, taken into the vocabulary as they load: folded as those of a text are, each once. */
import { isLetter } from "./characters";
import { foldWord } from "./fold";
import { folded, tokeniseListed } from "./tokens";
import { enterWord } from "./vocabulary";

/** Folds of the lexicons' words: many stand in several phrases. */
const folds = new Map<string, string>();

/** The words of a lexicon's phrase, folded as those of a text are. Nearly all are letters alone, and need no tokeniser. */
export function foldedWords(phrase: string): readonly string[] {
  const words: string[] = [];
  for (const part of phrase.split(" ")) {
    let fold = folds.get(part);
    if (fold === undefined && isLetters(part)) {
      fold = foldWord(part);
      folds.set(part, fold);
    }
    if (fold !== undefined) words.push(fold);
    else {
      const tokens = tokeniseListed(part);
      for (let i = 0; i < tokens.count; i++) words.push(folded(tokens, i));
    }
  }
  return words;
}

/** Numbers of the lexicons' words as they are written there: many stand in several phrases. */
const listed = new Map<string, number | readonly number[]>();

/** Enters a word of a lexicon, parted from others by blanks. @returns its number, or the numbers of the tokens that the tokeniser makes of it. */
export function enterListed(part: string): number | readonly number[] {
  let entered = listed.get(part);
  if (entered === undefined) {
    entered = isLetters(part) ? enterWord(foldWord(part)) : foldedWords(part).map(enterWord);
    listed.set(part, entered);
  }
  return entered;
}

function isLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isLetter(text, i)) return false;
  return text !== "";
}
