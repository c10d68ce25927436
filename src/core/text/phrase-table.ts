/**
 * A lexicon compiled for lookup: phrases in a trie over word numbers. Building is linear in the phrases' words, once at load; a lookup is one array
 * read for a word that begins no phrase, and costs at most the longest phrase's words otherwise, whatever the size of the lexicon.
 */
import { foldedWords, type Tokens } from "./tokens";
import { enterWord } from "./vocabulary";

interface Node<T> {
  next: Map<number, Node<T>> | null;
  /** Null for a compound that only begins like a phrase. */
  entry: T | null | undefined;
}

/** A phrase found at a token: its entry, and the last token it covers (included). */
export interface PhraseMatch<T> {
  readonly entry: T;
  readonly last: number;
}

export class PhraseTable<T> {
  private readonly root = new Map<number, Node<T>>();
  /** 1 at the number of each word that begins a phrase. */
  private readonly openers: Uint8Array;

  /**
   * @param phrases pairs of words (spaces between words; tokenised and folded as the text is) and entry; the first of equal phrases stays.
   * @param compounds words that begin like a phrase and are none (*ban hành*, beside *ban*): nothing is found at them.
   */
  constructor(phrases: Iterable<readonly [string, T]>, compounds: Iterable<string> = []) {
    for (const words of compounds) this.add(words, null);
    for (const [words, entry] of phrases) this.add(words, entry);
    let most = 0;
    for (const number of this.root.keys()) most = Math.max(most, number);
    this.openers = new Uint8Array(most + 1);
    for (const number of this.root.keys()) this.openers[number] = 1;
  }

  private add(words: string, entry: T | null): void {
    let next = this.root;
    let node: Node<T> | undefined;
    for (const word of foldedWords(words)) {
      if (node !== undefined) {
        node.next ??= new Map();
        next = node.next;
      }
      const number = enterWord(word);
      node = next.get(number);
      if (node === undefined) {
        node = { next: null, entry: undefined };
        next.set(number, node);
      }
    }
    if (node !== undefined && node.entry === undefined) node.entry = entry;
  }

  /** Whether a phrase may begin at token `i`: its word begins one. */
  opensAt(tokens: Tokens, i: number): boolean {
    const number = tokens.word[i] ?? 0;
    return number !== 0 && this.openers[number] === 1;
  }

  /** The longest phrase that starts at token `i`, or null. */
  longestAt(tokens: Tokens, i: number): PhraseMatch<T> | null {
    if (!this.opensAt(tokens, i)) return null;
    let next: Map<number, Node<T>> | null = this.root;
    let entry: T | null | undefined;
    let last = i;
    for (let j = i; next !== null && j < tokens.count; j++) {
      const node: Node<T> | undefined = next.get(tokens.word[j] ?? 0);
      if (node === undefined) break;
      next = node.next;
      if (node.entry === undefined) continue;
      entry = node.entry;
      last = j;
    }
    return entry === undefined || entry === null ? null : { entry, last };
  }
}
