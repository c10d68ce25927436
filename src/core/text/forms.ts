/**
 * The written forms met so far: each word, number and mark is folded, shaped and looked up once, and found again by the hash that the tokeniser makes
 * in passing. A memory for speed alone: what it answers depends on the form only, never on what came before.
 */
import { vietnameseLetters } from "../language";
import { CharKind, charKind, isLetter } from "./characters";
import { foldWord, stripDiacritics } from "./fold";
import { Shape, TokenKind } from "./token-kind";
import { UNLISTED, vocabularySize, wordNumber } from "./word-numbers";

const FIRST_ROOM = 1 << 12;

/** Slots looked at for one form: made-up words of one hash must not cost more. */
const MOST_PROBES = 32;

/** The form of what is beyond the ends of a text: the empty one, which no token has. Reading an array at -1 in its stead makes V8 slow at every read there. */
export const NO_FORM = 0;

/** What is known of each form: entry `f` of every array tells of form `f`. The typed arrays are made anew when they grow. */
export class Forms {
  readonly written: string[] = [];
  readonly fold: string[] = [];
  /** Folded, without diacritics. */
  readonly bare: string[] = [];
  kind = new Uint8Array(FIRST_ROOM);
  shape = new Uint8Array(FIRST_ROOM);
  /** How many of its letters only Vietnamese has, in UTF-16 code units (255 for more). */
  vietnamese = new Uint8Array(FIRST_ROOM);
  /** Numbers in the vocabulary, as it stood at the last `refresh`. */
  word = new Uint16Array(FIRST_ROOM);
  private hash = new Int32Array(FIRST_ROOM);
  /** Where each form's code units stand in `pool`; one entry more than there are forms. */
  private begin = new Int32Array(FIRST_ROOM + 1);
  private pool = new Uint16Array(8 * FIRST_ROOM);
  /** Pairs of hash and 1 + form, by hash, open addressing; never more than a quarter full. */
  private slots = new Int32Array(8 * FIRST_ROOM);
  private known = 0;

  constructor() {
    this.enter("", 0, null);
  }

  get count(): number {
    return this.written.length;
  }

  /** Looks the forms up anew if the vocabulary grew since. To be called before a text is read. */
  refresh(): void {
    if (this.known === vocabularySize()) return;
    this.known = vocabularySize();
    for (let form = 0; form < this.count; form++) this.word[form] = wordNumber(this.fold[form] ?? "");
  }

  /**
   * The form written at [start, end) in the text, entered if it is new.
   * @param units the text's code units
   * @param hash of the form's code units, equal for equal forms
   */
  at(text: string, units: Uint16Array, start: number, end: number, hash: number): number {
    const { slots, begin, pool } = this;
    const mask = slots.length - 2;
    let slot = spread(hash) & mask;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const form = (slots[slot + 1] ?? 0) - 1;
      if (form < 0) return this.enter(text.slice(start, end), hash, slot);
      if (slots[slot] === hash) {
        let at = begin[form] ?? 0;
        let i = (begin[form + 1] ?? 0) - at === end - start ? start : end + 1;
        while (i < end && pool[at] === units[i]) {
          at++;
          i++;
        }
        if (i === end) return form;
      }
      slot = (slot + 2) & mask;
    }
    return this.enter(text.slice(start, end), hash, null);
  }

  /** @param slot where it is found again; null leaves it unfound, for one use. */
  private enter(written: string, hash: number, slot: number | null): number {
    const form = this.count;
    const from = this.begin[form] ?? 0;
    const to = from + written.length;
    while (to > this.pool.length) this.pool = grown(this.pool, new Uint16Array(2 * this.pool.length));
    for (let i = 0; i < written.length; i++) this.pool[from + i] = written.charCodeAt(i);
    this.begin[form + 1] = to;
    const kind = kindOf(written);
    const fold = kind === TokenKind.Word ? foldWord(written) : kind === TokenKind.Break ? "" : written;
    this.written.push(written);
    this.fold.push(fold);
    this.bare.push(stripDiacritics(fold));
    this.kind[form] = kind;
    this.shape[form] = kind === TokenKind.Word ? shapeOf(written) : Shape.None;
    this.vietnamese[form] = kind === TokenKind.Word ? Math.min(255, vietnameseLetters(written)) : 0;
    this.word[form] = kind === TokenKind.Break ? UNLISTED : wordNumber(fold);
    this.hash[form] = hash;
    if (slot !== null) {
      this.slots[slot] = hash;
      this.slots[slot + 1] = form + 1;
    }
    if (this.count === this.hash.length) this.grow();
    return form;
  }

  private grow(): void {
    const room = 2 * this.hash.length;
    this.kind = grown(this.kind, new Uint8Array(room));
    this.shape = grown(this.shape, new Uint8Array(room));
    this.vietnamese = grown(this.vietnamese, new Uint8Array(room));
    this.word = grown(this.word, new Uint16Array(room));
    this.hash = grown(this.hash, new Int32Array(room));
    this.slots = new Int32Array(8 * room);
    this.begin = grown(this.begin, new Int32Array(room + 1));
    const mask = this.slots.length - 2;
    for (let form = 0; form < this.count; form++) {
      const hash = this.hash[form] ?? 0;
      let slot = spread(hash) & mask;
      let probe = 0;
      while (this.slots[slot + 1] !== 0 && probe < MOST_PROBES) {
        slot = (slot + 2) & mask;
        probe++;
      }
      if (probe === MOST_PROBES) continue;
      this.slots[slot] = hash;
      this.slots[slot + 1] = form + 1;
    }
  }
}

/** The larger array, with what the smaller one held. */
export function grown<A extends Int32Array | Uint8Array | Uint16Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** Mixes all bits of a hash into the low ones, which choose the slot (the finaliser of MurmurHash3, by halves). */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** The kind of a token, by its first character; 's stands alone as a word. */
function kindOf(written: string): TokenKind {
  const first = charKind(written, 0);
  if (first === CharKind.Letter || first === CharKind.Capital) return TokenKind.Word;
  if (first === CharKind.Digit) return TokenKind.Number;
  if (first === CharKind.Blank || first === CharKind.LineBreak) return TokenKind.Break;
  return written.length === 2 && written[1] === "s" ? TokenKind.Word : TokenKind.Mark;
}

function shapeOf(word: string): Shape {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (first === first.toLowerCase()) return Shape.Lower;
  return word.length > 1 && word === word.toUpperCase() && hasTwoLetters(word) ? Shape.Upper : Shape.Title;
}

/** Combining marks left out. */
function hasTwoLetters(word: string): boolean {
  let letters = 0;
  for (let i = 0; i < word.length && letters < 2; i++) {
    const unit = word.charCodeAt(i);
    if (isLetter(word, i) && (unit < 0x300 || unit > 0x36f)) letters++;
  }
  return letters === 2;
}
