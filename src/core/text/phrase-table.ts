/**
 * A lexicon compiled for lookup: phrases of folded words in a hash-map trie. Building is linear in the phrases' words, once at load;
 * a lookup costs at most the longest phrase's words, whatever the size of the lexicon.
 */
import { type Tokens, tokenise } from "./tokens";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  entry: T | undefined;
}

/** A phrase found at a token: its entry, and the last token it covers (included). */
export interface PhraseMatch<T> {
  readonly entry: T;
  readonly last: number;
}

export class PhraseTable<T> {
  private readonly root: Node<T> = { next: new Map(), entry: undefined };

  /** @param phrases pairs of words (spaces between words; tokenised and folded as the text is) and entry; the first of equal phrases stays. */
  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [words, entry] of phrases) this.add(words, entry);
  }

  private add(words: string, entry: T): void {
    let node = this.root;
    for (const word of tokenise(words).fold) {
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), entry: undefined };
        node.next.set(word, child);
      }
      node = child;
    }
    node.entry ??= entry;
  }

  /** The longest phrase that starts at token `i`, or null. */
  longestAt(tokens: Tokens, i: number): PhraseMatch<T> | null {
    let node: Node<T> | undefined = this.root;
    let found: PhraseMatch<T> | null = null;
    for (let j = i; j < tokens.count; j++) {
      node = node.next.get(tokens.fold[j] ?? "");
      if (node === undefined) break;
      if (node.entry !== undefined) found = { entry: node.entry, last: j };
    }
    return found;
  }
}
