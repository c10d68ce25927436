/**
 * The one pass over the text: tokens in flat arrays, so that every detector walks tokens and not characters.
 * Linear: each code unit is looked at a fixed number of times.
 */
import type { Span } from "../span";
import { CharKind, charKind, isLetter } from "./characters";
import { foldWord } from "./fold";

/** What a token is. `Break` is a run of white space that holds a line break: the border of two blocks. */
export const TokenKind = { Word: 0, Number: 1, Mark: 2, Break: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** How a word is written. `Title`: first letter a capital; `Upper`: two or more letters, all capitals. */
export const Shape = { None: 0, Lower: 1, Title: 2, Upper: 3 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/**
 * The tokens of a text. Entry `i` of every array tells of token `i`; offsets are UTF-16, half-open.
 * White space inside a line is no token: `end[i] < start[i + 1]` tells that it is there.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** Words folded by `foldWord`; marks, numbers as written; "" for breaks. */
  readonly fold: readonly string[];
}

/**
 * Tokenises a text. A word is letters with their combining marks, with apostrophes between letters (K're, don't); an English 's stands
 * alone; capitals with a full stop each are one word (U.S., J.K.). A number is digits with single separators between digit groups.
 * Everything else that is no white space is a mark of one character (… as ...). O(n) time and space.
 */
export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const shape: number[] = [];
  const fold: string[] = [];
  const words = new Map<string, { readonly fold: string; readonly shape: Shape }>(); // a text repeats its words: each is folded once
  for (let i = 0; i < text.length; ) {
    const token = tokenKindAt(text, i);
    const last = token === null ? blankEnd(text, i) : tokenEnd(text, i, token);
    if (token !== null) {
      const written = text.slice(i, last);
      start.push(i);
      end.push(last);
      kind.push(token);
      if (token === TokenKind.Word) {
        const word = words.get(written) ?? { fold: foldWord(written), shape: shapeOf(written) };
        words.set(written, word);
        fold.push(word.fold);
        shape.push(word.shape);
      } else {
        fold.push(token === TokenKind.Break ? "" : written);
        shape.push(Shape.None);
      }
    }
    i = last;
  }
  return {
    text,
    count: start.length,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    kind: Uint8Array.from(kind),
    shape: Uint8Array.from(shape),
    fold,
  };
}

/** What token begins at `i`; null for white space inside a line. */
function tokenKindAt(text: string, i: number): TokenKind | null {
  switch (charKind(text, i)) {
    case CharKind.Letter:
    case CharKind.Capital:
      return TokenKind.Word;
    case CharKind.Digit:
      return TokenKind.Number;
    case CharKind.Blank:
    case CharKind.LineBreak:
      return holdsLineBreak(text, i) ? TokenKind.Break : null;
    default:
      return isApostrophe(text, i) && isLoneS(text, i + 1) ? TokenKind.Word : TokenKind.Mark;
  }
}

function tokenEnd(text: string, i: number, token: TokenKind): number {
  if (token === TokenKind.Word) return isApostrophe(text, i) ? i + 2 : (acronymEnd(text, i) ?? wordEnd(text, i));
  if (token === TokenKind.Number) return numberEnd(text, i);
  if (token === TokenKind.Break) return blankEnd(text, i);
  if (text[i] === "." && text[i + 1] === ".") {
    let last = i;
    while (text[last] === ".") last++;
    return last;
  }
  return i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
}

function wordEnd(text: string, i: number): number {
  let last = i;
  for (;;) {
    while (isLetter(text, last)) last++;
    if (!isApostrophe(text, last) || !isLetter(text, last + 1) || isLoneS(text, last + 1)) return last;
    last++;
  }
}

/** The end of capitals with a full stop each, two or more; null where none stand at `i` or letters follow. */
function acronymEnd(text: string, i: number): number | null {
  if (text[i + 1] !== "." || text[i - 1] === ".") return null;
  let last = i;
  while (charKind(text, last) === CharKind.Capital && text[last + 1] === ".") last += 2;
  return last >= i + 4 && !isLetter(text, last) ? last : null;
}

function numberEnd(text: string, i: number): number {
  let last = i;
  for (;;) {
    while (charKind(text, last) === CharKind.Digit) last++;
    const separated = (text[last] === "." || text[last] === ",") && charKind(text, last + 1) === CharKind.Digit;
    if (!separated) return last;
    last++;
  }
}

function blankEnd(text: string, i: number): number {
  let last = i;
  while (last < text.length && isBlank(charKind(text, last))) last++;
  return last;
}

function holdsLineBreak(text: string, i: number): boolean {
  for (let j = i; j < text.length; j++) {
    const kind = charKind(text, j);
    if (kind === CharKind.LineBreak) return true;
    if (kind !== CharKind.Blank) return false;
  }
  return false;
}

function isBlank(kind: CharKind): boolean {
  return kind === CharKind.Blank || kind === CharKind.LineBreak;
}

function isApostrophe(text: string, i: number): boolean {
  return text[i] === "'" || text[i] === "’";
}

/** An s that no letter follows. */
function isLoneS(text: string, i: number): boolean {
  return text[i] === "s" && !isLetter(text, i + 1);
}

function shapeOf(word: string): Shape {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (first === first.toLowerCase()) return Shape.Lower;
  return word.length > 1 && word === word.toUpperCase() && /\p{L}.*\p{L}/u.test(word) ? Shape.Upper : Shape.Title;
}

/** The text span from token `first` to token `last`, both included. */
export function spanOfTokens(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 };
}

/** Token `i` as written; "" beyond the ends. */
export function written(tokens: Tokens, i: number): string {
  return tokens.text.slice(tokens.start[i] ?? 0, tokens.end[i] ?? 0);
}

/** Token `i` folded; "" beyond the ends and for breaks. */
export function folded(tokens: Tokens, i: number): string {
  return tokens.fold[i] ?? "";
}

export function isWord(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.Word;
}

export function isNumber(tokens: Tokens, i: number): boolean {
  return tokens.kind[i] === TokenKind.Number;
}

/** Whether the text or a block ends at token `i`. */
export function isBreak(tokens: Tokens, i: number): boolean {
  return i < 0 || i >= tokens.count || tokens.kind[i] === TokenKind.Break;
}

/** A word with a capital first letter (all capitals included). */
export function isCapital(tokens: Tokens, i: number): boolean {
  return (tokens.shape[i] ?? Shape.None) >= Shape.Title;
}

/** Whether token `i + 1` follows token `i` without white space. */
export function touchesNext(tokens: Tokens, i: number): boolean {
  return i + 1 < tokens.count && tokens.end[i] === tokens.start[i + 1];
}

/** Index of the first token that ends after `offset` (the token there, or the next one): binary search, O(log n). */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
