import { foldedWords, type Tokens } from "./tokens";
import { enterWord } from "./vocabulary";

/** A set of words (or marks), asked by token: one array read. */
export class WordSet {
  /** Folded. */
  readonly words = new Set<string>();
  private members = new Uint8Array(0);

  /** @param words words or marks, each one token; folded here as the text is. @throws RangeError for what is no single token */
  constructor(words: Iterable<string>) {
    const numbers: number[] = [];
    for (const word of words) {
      const [fold, more] = foldedWords(word);
      if (fold === undefined || more !== undefined) throw new RangeError(`${JSON.stringify(word)} is no single word or mark.`);
      this.words.add(fold);
      numbers.push(enterWord(fold));
    }
    this.members = new Uint8Array(Math.max(0, ...numbers) + 1);
    for (const number of numbers) this.members[number] = 1;
  }

  /** Whether token `i` is one of the words; false beyond the ends. */
  at(tokens: Tokens, i: number): boolean {
    const number = tokens.word[i] ?? 0;
    return number !== 0 && this.members[number] === 1;
  }

  /** Whether a folded word is in the set: for words that are no tokens. */
  has(fold: string): boolean {
    return this.words.has(fold);
  }
}
