/**
 * The words of all lexicons, numbered. A text's words are looked up here once each; from then on whether a word is in a set, or begins a phrase,
 * is one bit read by its number. Words that no lexicon has share the number 0, so that a text, however long, adds nothing.
 */

const numbers = new Map<string, number>();

/** The number of words that no lexicon has. */
export const UNLISTED = 0;

/** Twice what the lexicons hold: every array of flags has this room. Numbers are kept in 16 bits for each token, so that it may grow to 0xffff. */
const MOST_WORDS = 0x3fff;

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

/** All words, in the order of their numbers: what the build packs. */
export function vocabulary(): readonly string[] {
  return [...numbers.keys()];
}

/** A yes or no for each word: `(bits[number] & mask) !== 0`. Never yes for `UNLISTED`. */
export interface WordFlag {
  readonly bits: Int32Array;
  readonly mask: number;
}

const FLAGS_AN_ARRAY = 32;

let flags = 0;
let bits = new Int32Array(0);

/**
 * A flag that no word has yet. Flags share arrays, 32 in each, so that what is asked of a word lies close together.
 */
export function newFlag(): WordFlag {
  const place = flags++ % FLAGS_AN_ARRAY;
  if (place === 0) bits = new Int32Array(MOST_WORDS + 1);
  return { bits, mask: 1 << place };
}

/** Gives a word the flag. */
export function setFlag(flag: WordFlag, number: number): void {
  flag.bits[number] = (flag.bits[number] ?? 0) | flag.mask;
}

/** The numbers of all words that have the flag. */
export function numbersWith({ bits, mask }: WordFlag): readonly number[] {
  return Array.from({ length: numbers.size }, (_, k) => k + 1).filter((number) => ((bits[number] ?? 0) & mask) !== 0);
}
