/**
 * A lexicon compiled for lookup: phrases in a trie over word numbers. Building is linear in the phrases' words, once at load; a lookup is one array
 * read for a word that begins no phrase, and costs at most the longest phrase's words otherwise, whatever the size of the lexicon.
 */
import { foldedWords, type Tokens } from "./tokens";
import { enterWord } from "./vocabulary";

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  entry: T | undefined;
}

/** A phrase found at a token: its entry, and the last token it covers (included). */
export interface PhraseMatch<T> {
  readonly entry: T;
  readonly last: number;
}

export class PhraseTable<T> {
  private readonly root: Node<T> = { next: new Map(), entry: undefined };
  /** 1 at the number of each word that begins a phrase. */
  private readonly openers: Uint8Array;

  /** @param phrases pairs of words (spaces between words; tokenised and folded as the text is) and entry; the first of equal phrases stays. */
  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [words, entry] of phrases) this.add(words, entry);
    this.openers = new Uint8Array(Math.max(0, ...this.root.next.keys()) + 1);
    for (const number of this.root.next.keys()) this.openers[number] = 1;
  }

  private add(words: string, entry: T): void {
    let node = this.root;
    for (const word of foldedWords(words)) {
      const number = enterWord(word);
      let child = node.next.get(number);
      if (child === undefined) {
        child = { next: new Map(), entry: undefined };
        node.next.set(number, child);
      }
      node = child;
    }
    node.entry ??= entry;
  }

  /** Whether a phrase may begin at token `i`: its word begins one. */
  opensAt(tokens: Tokens, i: number): boolean {
    const number = tokens.word[i] ?? 0;
    return number !== 0 && this.openers[number] === 1;
  }

  /** The longest phrase that starts at token `i`, or null. */
  longestAt(tokens: Tokens, i: number): PhraseMatch<T> | null {
    if (!this.opensAt(tokens, i)) return null;
    let node: Node<T> | undefined = this.root;
    let entry: T | undefined;
    let last = i;
    for (let j = i; j < tokens.count; j++) {
      node = node.next.get(tokens.word[j] ?? 0);
      if (node === undefined) break;
      if (node.entry === undefined) continue;
      entry = node.entry;
      last = j;
    }
    return entry === undefined ? null : { entry, last };
  }
}
