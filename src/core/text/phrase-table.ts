/**
 * A lexicon compiled for lookup: phrases in a trie over word numbers. Building is linear in the phrases' words, once at load; a lookup is one bit
 * read for a word that begins no phrase, and costs at most the longest phrase's words otherwise, whatever the size of the lexicon.
 */
import { enterListed } from "./listed-words";
import type { Tokens } from "./tokens";
import { newFlag, setFlag, type WordFlag } from "./vocabulary";

/** A phrase found at a token: its entry, and the last token it covers (included). */
export interface PhraseMatch<T> {
  readonly entry: T;
  readonly last: number;
}

/**
 * The nodes of all tables' tries in one hash table (open addressing, at most half full): pairs of a key made of node and word, and the node that the
 * word leads to. Nodes and words are numbered from 1, so that the key 0 is an empty slot.
 */
let slots = new Int32Array(1 << 17);
let nodes = 0;

/** Nodes share a key of 32 bits with a word's number. */
const MOST_NODES = 0xffff;

/** For each node at which a phrase of its table ends, 1 + the place of the phrase's entry in the table; else 0. */
const entryAt = new Uint16Array(MOST_NODES + 1);
/** In its stead, where a compound ends that only begins like a phrase. */
const COMPOUND = 0xffff;

/** Where a key's slot is, or the empty one that it would have. */
function slotOf(key: number): number {
  const mask = slots.length - 2;
  const mixed = Math.imul(key, 0x9e3779b1); // the golden ratio, which scatters neighbours (Knuth)
  let slot = ((mixed ^ (mixed >>> 15)) << 1) & mask;
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

function newNode(): number {
  if (nodes === MOST_NODES) throw new RangeError(`The lexicons' phrases have more than ${MOST_NODES} beginnings.`);
  nodes++;
  if (4 * nodes > slots.length) grow();
  return nodes;
}

function grow(): void {
  const old = slots;
  slots = new Int32Array(2 * old.length);
  for (let i = 0; i < old.length; i += 2) {
    const key = old[i] ?? 0;
    if (key === 0) continue;
    const slot = slotOf(key);
    slots[slot] = key;
    slots[slot + 1] = old[i + 1] ?? 0;
  }
}

/** Phrases parted by commas or line breaks. */
export interface PhraseList {
  readonly list: string;
}

/** A node of a table's trie. */
export interface PackedNode {
  /** 1 + the place of the entry that ends here; `COMPOUND`; 0 for none. */
  readonly entry: number;
  readonly next: readonly (readonly [word: number, node: PackedNode])[];
}

const BLANK = 0x20;
const COMMA = 0x2c;
const LINE_BREAK = 0x0a;

/** By which bits a match is packed into one number: above them its node, in them how many tokens follow its first. */
const LENGTH_BITS = 8;
const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

export class PhraseTable<T> {
  private readonly root = newNode();
  /** On each word that begins a phrase. */
  private readonly openers: WordFlag = newFlag();
  private readonly entries: T[] = [];

  /**
   * @param phrases pairs of a phrase (spaces between words; tokenised and folded as the text is), or a list of them, and their entry; the first of
   *   equal phrases stays.
   * @param compounds words that begin like a phrase and are none (*ban hành*, beside *ban*): nothing is found at them.
   */
  constructor(phrases: Iterable<readonly [string | PhraseList, T]>, compounds: Iterable<string | PhraseList> = []) {
    for (const words of compounds) this.add(words, null);
    for (const [words, entry] of phrases) this.add(words, entry);
  }

  private add(phrases: string | PhraseList, entry: T | null): void {
    if (typeof phrases !== "string") this.addList(phrases.list, entry);
    else
      this.end(
        phrases.split(" ").reduce((node, part) => this.addWord(node, part), this.root),
        entry,
      );
  }

  private addList(list: string, entry: T | null): void {
    let node = this.root;
    let from = 0;
    for (let i = 0; i <= list.length; i++) {
      const unit = i < list.length ? list.charCodeAt(i) : COMMA;
      if (unit !== BLANK && unit !== COMMA && unit !== LINE_BREAK) continue;
      if (i > from) node = this.addWord(node, list.slice(from, i));
      from = i + 1;
      if (unit === BLANK) continue;
      this.end(node, entry);
      node = this.root;
    }
  }

  private addWord(from: number, part: string): number {
    const entered = enterListed(part);
    if (typeof entered === "number") return this.step(from, entered);
    let node = from;
    for (const word of entered) node = this.step(node, word);
    return node;
  }

  /** The node that a word leads to, made if there is none. */
  private step(node: number, word: number): number {
    if (node === this.root) setFlag(this.openers, word);
    const key = (node << 16) | word;
    const known = slots[slotOf(key) + 1] ?? 0;
    if (known !== 0) return known;
    const next = newNode();
    const slot = slotOf(key); // the slots may have grown
    slots[slot] = key;
    slots[slot + 1] = next;
    return next;
  }

  private end(node: number, entry: T | null): void {
    if (node === this.root || entryAt[node] !== 0) return;
    if (entry === null) {
      entryAt[node] = COMPOUND;
      return;
    }
    if (this.entries.at(-1) !== entry) this.entries.push(entry);
    entryAt[node] = this.entries.length;
  }

  /** The trie from the root on, with the entries that it tells of: what the build packs. */
  packed(): { readonly root: PackedNode; readonly entries: readonly T[] } {
    const children = new Map<number, [number, number][]>();
    for (let slot = 0; slot < slots.length; slot += 2) {
      const key = slots[slot] ?? 0;
      if (key === 0) continue;
      const from = key >>> 16;
      const words = children.get(from) ?? [];
      words.push([key & 0xffff, slots[slot + 1] ?? 0]);
      children.set(from, words);
    }
    const nodeOf = (node: number): PackedNode => ({
      entry: entryAt[node] ?? 0,
      next: (children.get(node) ?? []).map(([word, next]) => [word, nodeOf(next)]),
    });
    return { root: nodeOf(this.root), entries: this.entries };
  }

  /** Whether a phrase may begin at token `i`: its word begins one. */
  opensAt(tokens: Tokens, i: number): boolean {
    const { bits, mask } = this.openers;
    return ((bits[tokens.word[i] ?? 0] ?? 0) & mask) !== 0;
  }

  /** The longest phrase that starts at token `i`, or null. */
  longestAt(tokens: Tokens, i: number): PhraseMatch<T> | null {
    if (!this.opensAt(tokens, i)) return null;
    const found = this.find(tokens, i);
    if (found === 0) return null;
    const entry = this.entries[(entryAt[found >> LENGTH_BITS] ?? 0) - 1];
    return entry === undefined ? null : { entry, last: i + (found & LENGTH_MASK) };
  }

  /** The last token of the longest phrase that starts at token `i`; -1 where none does. Cheaper than `longestAt`. */
  lastAt(tokens: Tokens, i: number): number {
    if (!this.opensAt(tokens, i)) return -1;
    const found = this.find(tokens, i);
    return found === 0 || entryAt[found >> LENGTH_BITS] === COMPOUND ? -1 : i + (found & LENGTH_MASK);
  }

  /** The longest phrase from token `i`: its node and length, packed; 0 for none. */
  private find(tokens: Tokens, i: number): number {
    let found = 0;
    let node = this.root;
    for (let j = i; j - i <= LENGTH_MASK; j++) {
      node = slots[slotOf((node << 16) | (tokens.word[j] ?? 0)) + 1] ?? 0;
      if (node === 0) break;
      if (entryAt[node] !== 0) found = (node << LENGTH_BITS) | (j - i);
    }
    return found;
  }
}
