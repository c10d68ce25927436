/**
 * Where a browser would look for a text directive: the first place of its words, as https://wicg.github.io/scroll-to-text-fragment/ finds it. Words are
 * compared by their base letters, as browsers do it (`mặt` is `mất` to them): what is the first place by these is the first one by any stricter rule.
 */
import type { Span } from "../span";

export interface Directive {
  readonly prefix: string;
  readonly start: string;
  /** "" where `start` is the whole passage. */
  readonly end: string;
  readonly suffix: string;
}

const WORD = /[\p{L}\p{N}]/u;

/** A page's text as it is searched; line breaks part its blocks, and no words are found across them. Made in O(characters). */
export class FragmentSearch {
  readonly #folded: string;
  /** Where each code unit of the text begins and ends in `#folded`. */
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;

  constructor(text: string) {
    this.#starts = new Int32Array(text.length);
    this.#ends = new Int32Array(text.length);
    const pieces: string[] = [];
    let length = 0;
    let gap = "";
    for (let i = 0; i < text.length; i++) {
      const letter = foldLetter(text.charAt(i));
      if (letter === " " || letter === "\n") gap = letter === "\n" || gap === "\n" ? "\n" : " ";
      else if (letter !== "" && gap !== "") {
        if (length > 0) {
          pieces.push(gap);
          length++;
        }
        gap = "";
      }
      this.#starts[i] = length;
      if (letter !== " " && letter !== "\n") {
        pieces.push(letter);
        length += letter.length;
      }
      this.#ends[i] = length;
    }
    this.#folded = pieces.join("");
  }

  /** Whether a browser that looks for this comes to the passage, which begins and ends with words or marks. */
  leadsTo(directive: Directive, passage: Span): boolean {
    const found = this.#first(directive);
    return found !== null && found.start === this.#starts[passage.start] && found.end === this.#ends[passage.end - 1];
  }

  #first({ prefix, start, end, suffix }: Directive): Span | null {
    const [before, head, tail, after] = [prefix, start, end, suffix].map(foldWords) as [string, string, string, string];
    if (head === "") return null;
    for (let at = 0; ; ) {
      const sought = before === "" ? head : before;
      const found = this.#find(sought, at);
      if (found < 0) return null;
      at = found + 1;
      const from = before === "" ? found : this.#skipGap(found + before.length);
      if (before !== "" && !this.#stands(head, from)) continue;
      let stop = from + head.length;
      if (tail === "") {
        if (after === "" || this.#stands(after, this.#skipGap(stop))) return { start: from, end: stop };
        continue;
      }
      for (;;) {
        const last = this.#find(tail, stop);
        if (last < 0) return null;
        stop = last + tail.length;
        if (after === "" || this.#stands(after, this.#skipGap(stop))) return { start: from, end: stop };
      }
    }
  }

  #find(words: string, from: number): number {
    for (let at = this.#folded.indexOf(words, from); at >= 0; at = this.#folded.indexOf(words, at + 1)) {
      if (this.#stands(words, at)) return at;
    }
    return -1;
  }

  #stands(words: string, at: number): boolean {
    return this.#folded.startsWith(words, at) && !this.#isWithinWord(at) && !this.#isWithinWord(at + words.length);
  }

  #isWithinWord(at: number): boolean {
    return WORD.test(this.#folded.charAt(at - 1)) && WORD.test(this.#folded.charAt(at));
  }

  #skipGap(at: number): number {
    return this.#folded[at] === " " || this.#folded[at] === "\n" ? at + 1 : at;
  }
}

function foldWords(words: string): string {
  return Array.from(words.trim().replace(/\s+/g, " "), foldLetter).join("");
}

const folds = new Map<string, string>();

/** A code unit's base letter in lower case; a blank or a line break for white space; nothing for a tone mark that stands alone. */
function foldLetter(letter: string): string {
  let fold = folds.get(letter);
  if (fold === undefined) {
    fold =
      letter === "\n" ? letter : /\s/.test(letter) ? " " : letter.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace("đ", "d");
    folds.set(letter, fold);
  }
  return fold;
}
