import { foldedWords } from "./listed-words";
import type { Tokens } from "./tokens";
import { newFlag, setFlag } from "./vocabulary";
import { enterSingle } from "./word-set";

/** What a lexicon tells of single words (or marks), asked by token: one bit for a word that it tells nothing of. */
export class WordMap<V> {
  private readonly listed: string[] = [];
  private readonly byNumber = new Map<number, V>();
  private readonly bits: Int32Array;
  private readonly mask: number;

  /** @param entries each word one token; of equal ones the last stays. @throws RangeError for what is no single token */
  constructor(entries: Iterable<readonly [string, V]>) {
    const flag = newFlag();
    this.bits = flag.bits;
    this.mask = flag.mask;
    for (const [word, value] of entries) {
      const number = enterSingle(word);
      setFlag(flag, number);
      this.byNumber.set(number, value);
      this.listed.push(word);
    }
  }

  /** Folded, as they were given. */
  get words(): readonly string[] {
    return this.listed.flatMap(foldedWords);
  }

  /** Each word's number with what is told of it: what the build packs. */
  packed(): readonly (readonly [number, V])[] {
    return [...this.byNumber];
  }

  /** What is told of token `i`; undefined for nothing, and beyond the ends. */
  at(tokens: Tokens, i: number): V | undefined {
    const number = tokens.word[i] ?? 0;
    return ((this.bits[number] ?? 0) & this.mask) === 0 ? undefined : this.byNumber.get(number);
  }

  /** Whether anything is told of token `i`. */
  has(tokens: Tokens, i: number): boolean {
    return ((this.bits[tokens.word[i] ?? 0] ?? 0) & this.mask) !== 0;
  }
}
