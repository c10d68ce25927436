/**
 * The words of all lexicons, numbered. A text's words are looked up here once each; from then on whether a word is in a set, or begins a phrase,
 * is one array read by its number. Words that no lexicon has share the number 0, so that a text, however long, adds nothing.
 */

const numbers = new Map<string, number>();

/** The number of words that no lexicon has. */
export const UNLISTED = 0;

/** Numbers are kept in 16 bits for each token. */
const MOST_WORDS = 0xffff;

/** Takes a folded word into the vocabulary, at load. @returns its number, from 1. @throws RangeError when the vocabulary is full. */
export function enterWord(fold: string): number {
  const known = numbers.get(fold);
  if (known !== undefined) return known;
  const number = numbers.size + 1;
  if (number > MOST_WORDS) throw new RangeError(`The lexicons hold more than ${MOST_WORDS} words.`);
  numbers.set(fold, number);
  return number;
}

/** The number of a folded word; `UNLISTED` where no lexicon has it. */
export function wordNumber(fold: string): number {
  return numbers.get(fold) ?? UNLISTED;
}

/** How many words are numbered: grows while lexicons load, and no more. */
export function vocabularySize(): number {
  return numbers.size;
}
