import { enterListed, foldedWords } from "./listed-words";
import type { Tokens } from "./tokens";
import { newFlag, numbersWith, setFlag, wordNumber } from "./vocabulary";

/** Enters a word or mark. @returns its number. @throws RangeError for what is no single token */
export function enterSingle(word: string): number {
  const entered = enterListed(word);
  const [number, more] = typeof entered === "number" ? [entered] : entered;
  if (number === undefined || more !== undefined) throw new RangeError(`${JSON.stringify(word)} is no single word or mark.`);
  return number;
}

/** A set of words (or marks), asked by token: one bit. */
export class WordSet {
  private readonly listed: readonly string[];
  readonly bits: Int32Array;
  readonly mask: number;

  /** @param words words or marks, each one token; folded here as the text is. @throws RangeError for what is no single token */
  constructor(words: Iterable<string>) {
    const flag = newFlag();
    this.bits = flag.bits;
    this.mask = flag.mask;
    this.listed = [...words];
    for (const word of this.listed) setFlag(flag, enterSingle(word));
  }

  /** Folded, as they were given. */
  get words(): readonly string[] {
    return this.listed.flatMap(foldedWords);
  }

  /** The numbers of its words: what the build packs. */
  packed(): readonly number[] {
    return numbersWith(this);
  }

  /** Whether token `i` is one of the words; false beyond the ends. */
  at(tokens: Tokens, i: number): boolean {
    return ((this.bits[tokens.word[i] ?? 0] ?? 0) & this.mask) !== 0;
  }

  /** Whether a folded word is in the set: for words that are no tokens. */
  has(fold: string): boolean {
    return ((this.bits[wordNumber(fold)] ?? 0) & this.mask) !== 0;
  }
}
