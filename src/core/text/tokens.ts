/**
 * The one pass over the text: tokens in flat arrays, so that every detector walks tokens and not characters.
 * Linear: each code unit is looked at a fixed number of times.
 */
import type { Span } from "../span";
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

// A word is letters with their combining marks, with apostrophes between letters (K're, don't); an English 's stands alone;
// capitals with a full stop each are one word (U.S., J.K.). A number is digits with single separators between digit groups.
// Everything else that is no white space is a mark of one character (… as ...).
const TOKEN =
  /(?<word>['’]s(?![\p{L}\p{M}])|(?<![\p{L}\p{M}.])(?:\p{Lu}\.){2,}(?![\p{L}\p{M}])|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*)|(?<number>\d+(?:[.,]\d+)*)|(?<gap>\s+)|(?<mark>\.{2,}|[\s\S])/gu;

/** Tokenises a text. O(n) time and space. */
export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const kind: number[] = [];
  const shape: number[] = [];
  const fold: string[] = [];
  const foldOf = new Map<string, string>(); // a text repeats its words: each is folded once
  for (const match of text.matchAll(TOKEN)) {
    const words = match[0];
    const { word, number, gap } = match.groups ?? {};
    if (gap !== undefined && !/[\n\r\u2028\u2029]/.test(gap)) continue;
    start.push(match.index);
    end.push(match.index + words.length);
    kind.push(
      word !== undefined ? TokenKind.Word : number !== undefined ? TokenKind.Number : gap !== undefined ? TokenKind.Break : TokenKind.Mark,
    );
    shape.push(word === undefined ? Shape.None : shapeOf(word));
    if (word === undefined) fold.push(gap !== undefined ? "" : words);
    else {
      const folded = foldOf.get(word) ?? foldWord(word);
      foldOf.set(word, folded);
      fold.push(folded);
    }
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
