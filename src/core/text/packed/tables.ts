/** The tables of `word-set.ts`, `word-map.ts` and `phrase-table.ts` over packed lexicons: the build puts these in their place, each with its number. */
import type { PhraseMatch } from "../phrase-table";
import type { Tokens } from "../tokens";
import { ENTRIES } from "./data";
import { COMPOUND, entryAt, flagOf, nodeAfter, wordNumber } from "./unpack";

export class WordSet {
  private readonly bits: Int32Array;
  private readonly mask: number;

  constructor(table: number) {
    const flag = flagOf(table);
    this.bits = flag.bits;
    this.mask = flag.mask;
  }

  at(tokens: Tokens, i: number): boolean {
    return ((this.bits[tokens.word[i] ?? 0] ?? 0) & this.mask) !== 0;
  }

  has(fold: string): boolean {
    return ((this.bits[wordNumber(fold)] ?? 0) & this.mask) !== 0;
  }
}

export class WordMap<V> {
  private readonly bits: Int32Array;
  private readonly mask: number;

  constructor(private readonly table: number) {
    const flag = flagOf(table);
    this.bits = flag.bits;
    this.mask = flag.mask;
  }

  at(tokens: Tokens, i: number): V | undefined {
    const number = tokens.word[i] ?? 0;
    return ((this.bits[number] ?? 0) & this.mask) === 0 ? undefined : (ENTRIES[entryAt(number, this.table) - 1] as V);
  }

  has(tokens: Tokens, i: number): boolean {
    return ((this.bits[tokens.word[i] ?? 0] ?? 0) & this.mask) !== 0;
  }
}

/** As in `phrase-table.ts`. */
const LENGTH_BITS = 8;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

export class PhraseTable<T> {
  private readonly bits: Int32Array;
  private readonly mask: number;

  constructor(private readonly table: number) {
    const flag = flagOf(table);
    this.bits = flag.bits;
    this.mask = flag.mask;
  }

  opensAt(tokens: Tokens, i: number): boolean {
    return ((this.bits[tokens.word[i] ?? 0] ?? 0) & this.mask) !== 0;
  }

  longestAt(tokens: Tokens, i: number): PhraseMatch<T> | null {
    if (((this.bits[tokens.word[i] ?? 0] ?? 0) & this.mask) === 0) return null;
    const found = this.find(tokens, i);
    if (found === 0) return null;
    const entry = ENTRIES[(found >> LENGTH_BITS) - 1] as T | undefined; // as the build packed it
    return entry === undefined ? null : { entry, last: i + (found & LENGTH_MASK) };
  }

  lastAt(tokens: Tokens, i: number): number {
    if (((this.bits[tokens.word[i] ?? 0] ?? 0) & this.mask) === 0) return -1;
    const found = this.find(tokens, i);
    return found === 0 || found >> LENGTH_BITS === COMPOUND ? -1 : i + (found & LENGTH_MASK);
  }

  /** The longest phrase from token `i`: its entry and length, packed; 0 for none. */
  private find(tokens: Tokens, i: number): number {
    let found = 0;
    let node = tokens.word[i] ?? 0;
    for (let j = i; ; ) {
      const entry = entryAt(node, this.table);
      if (entry !== 0) found = (entry << LENGTH_BITS) | (j - i);
      j++;
      if (j - i > LENGTH_MASK) break;
      node = nodeAfter(node, tokens.word[j] ?? 0);
      if (node === 0) break;
    }
    return found;
  }
}
