import { foldedWords, type Tokens } from "./tokens";
import { enterWord, newFlag, setFlag, wordNumber } from "./vocabulary";

/** A set of words (or marks), asked by token: one bit. */
export class WordSet {
  /** Folded, as they were given. */
  readonly words: readonly string[];
  private readonly bits: Int32Array;
  private readonly mask: number;

  /** @param words words or marks, each one token; folded here as the text is. @throws RangeError for what is no single token */
  constructor(words: Iterable<string>) {
    const flag = newFlag();
    this.bits = flag.bits;
    this.mask = flag.mask;
    this.words = Array.from(words, (word) => {
      const [fold, more] = foldedWords(word);
      if (fold === undefined || more !== undefined) throw new RangeError(`${JSON.stringify(word)} is no single word or mark.`);
      setFlag(flag, enterWord(fold));
      return fold;
    });
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
