/**
 * The one pass over the text: tokens in flat arrays, so that every detector walks tokens and not characters.
 * Linear: each code unit is looked at a fixed number of times.
 */
import type { Span } from "../span";
import { CharKind, charKind, isLetter, kinds } from "./characters";
import { foldWord } from "./fold";
import { Forms, grown } from "./forms";
import { Shape, TokenKind } from "./token-kind";

export { Shape, TokenKind } from "./token-kind";

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
  /** The number of the word or mark in the vocabulary of the lexicons, 0 where none has it. */
  readonly word: Uint16Array;
  /** Which of `forms` stands there. */
  readonly entry: Int32Array;
  readonly forms: Forms;
}

/** Above this many forms, all are forgotten before the next text: news of many days has some 50,000. */
const MOST_FORMS = 1 << 16;

let forms = new Forms();

/**
 * Tokenises a text. A word is letters with their combining marks, with apostrophes between letters (K're, don't); an English 's stands
 * alone; capitals with a full stop each are one word (U.S., J.K.). A number is digits with single separators between digit groups.
 * Everything else that is no white space is a mark of one character (… as ...). O(n) time and space.
 */
export function tokenise(text: string): Tokens {
  if (forms.count > MOST_FORMS) forms = new Forms();
  forms.refresh();
  return scan(text, forms);
}

/** Folds of the lexicons' words: many stand in several phrases. */
const folds = new Map<string, string>();

/** The words of a lexicon's phrase, folded as those of a text are. Nearly all are letters alone, and need no tokeniser. */
export function foldedWords(phrase: string): readonly string[] {
  const words: string[] = [];
  for (const part of phrase.split(" ")) {
    let fold = folds.get(part);
    if (fold === undefined && isLetters(part)) {
      fold = foldWord(part);
      folds.set(part, fold);
    }
    if (fold !== undefined) words.push(fold);
    else {
      const tokens = scan(part, forms);
      for (let i = 0; i < tokens.count; i++) words.push(folded(tokens, i));
    }
  }
  return words;
}

function isLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isLetter(text, i)) return false;
  return text !== "";
}

/** Of the 32-bit Fowler–Noll–Vo hash (FNV-1a). */
const FNV_PRIME = 0x01000193;

/** Code units a token takes on average, with the blank after it; a guess to size the arrays by. */
const UNITS_PER_TOKEN = 4;

function scan(text: string, forms: Forms): Tokens {
  const known = kinds; // a local: read for each character
  const { length } = text;
  let room = 16 + Math.ceil(length / UNITS_PER_TOKEN);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let kind = new Uint8Array(room);
  let shape = new Uint8Array(room);
  let word = new Uint16Array(room);
  let entry = new Int32Array(room);
  let count = 0;
  for (let i = 0; i < length; ) {
    const first = text.charCodeAt(i);
    const what = known[first] || charKind(text, i);
    let hash = first;
    let last = i + 1;
    if (what === LETTER || what === CAPITAL) {
      for (; last < length; last++) {
        const unit = text.charCodeAt(last);
        const next = known[unit] || charKind(text, last);
        if (next !== LETTER && next !== CAPITAL) break;
        hash = Math.imul(hash ^ unit, FNV_PRIME);
      }
      if (mayGoOn(text, last)) {
        last = lettersEnd(text, i, last);
        hash = hashOf(text, i, last);
      }
    } else if (what === BLANK || what === LINE_BREAK) {
      let isBreak = what === LINE_BREAK;
      for (; last < length; last++) {
        const unit = text.charCodeAt(last);
        const next = known[unit] || charKind(text, last);
        if (next === LINE_BREAK) isBreak = true;
        else if (next !== BLANK) break;
      }
      if (!isBreak) {
        i = last;
        continue;
      }
      hash = hashOf(text, i, last);
    } else {
      last = what === DIGIT ? numberEnd(text, i) : markEnd(text, i);
      hash = hashOf(text, i, last);
    }
    if (count === room) {
      room *= 2;
      start = grown(start, new Int32Array(room));
      end = grown(end, new Int32Array(room));
      kind = grown(kind, new Uint8Array(room));
      shape = grown(shape, new Uint8Array(room));
      word = grown(word, new Uint16Array(room));
      entry = grown(entry, new Int32Array(room));
    }
    const form = forms.at(text, i, last, hash);
    start[count] = i;
    end[count] = last;
    kind[count] = forms.kind[form] ?? 0;
    shape[count] = forms.shape[form] ?? 0;
    word[count] = forms.word[form] ?? 0;
    entry[count] = form;
    count++;
    i = last;
  }
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    shape: shape.subarray(0, count),
    word: word.subarray(0, count),
    entry: entry.subarray(0, count),
    forms,
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = text.charCodeAt(start);
  for (let i = start + 1; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

const STOP = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const SMALL_S = 0x73;

/** The code unit at `i`; 0 beyond the end: asking V8 beyond the end would slow down every later call from there. */
function unitAt(text: string, i: number): number {
  return i < text.length ? text.charCodeAt(i) : 0;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

const { Letter: LETTER, Capital: CAPITAL, Digit: DIGIT, Blank: BLANK, LineBreak: LINE_BREAK } = CharKind;

/** Whether a word may go on beyond its letters: at an apostrophe, or at the full stop of `U.S.`. */
function mayGoOn(text: string, i: number): boolean {
  return isApostrophe(text, i) || unitAt(text, i) === STOP;
}

/** The end of the word at `i` whose first run of letters ends at `last`. */
function lettersEnd(text: string, i: number, last: number): number {
  const acronym = last === i + 1 ? acronymEnd(text, i) : i;
  if (acronym > i) return acronym;
  let end = last;
  while (isApostrophe(text, end) && isLetter(text, end + 1) && !isLoneS(text, end + 1)) {
    end++;
    while (isLetter(text, end)) end++;
  }
  return end;
}

/** The end of capitals with a full stop each, two or more; `i` where none stand there or letters follow. */
function acronymEnd(text: string, i: number): number {
  if (text[i - 1] === ".") return i;
  let last = i;
  while (charKind(text, last) === CharKind.Capital && text[last + 1] === ".") last += 2;
  return last >= i + 4 && !isLetter(text, last) ? last : i;
}

function numberEnd(text: string, i: number): number {
  let last = i;
  for (;;) {
    while (isDigit(unitAt(text, last))) last++;
    const unit = unitAt(text, last);
    if ((unit !== STOP && unit !== COMMA) || !isDigit(unitAt(text, last + 1))) return last;
    last++;
  }
}

function markEnd(text: string, i: number): number {
  if (isApostrophe(text, i) && isLoneS(text, i + 1)) return i + 2;
  let last = i + 1;
  if (unitAt(text, i) === STOP) while (unitAt(text, last) === STOP) last++;
  return isSurrogatePair(text, i) ? i + 2 : last;
}

function isSurrogatePair(text: string, i: number): boolean {
  return (unitAt(text, i) & 0xfc00) === 0xd800 && (unitAt(text, i + 1) & 0xfc00) === 0xdc00;
}

function isApostrophe(text: string, i: number): boolean {
  const unit = unitAt(text, i);
  return unit === APOSTROPHE || unit === CURLY_APOSTROPHE;
}

/** An s that no letter follows. */
function isLoneS(text: string, i: number): boolean {
  return unitAt(text, i) === SMALL_S && !isLetter(text, i + 1);
}

/** The text span from token `first` to token `last`, both included. */
export function spanOfTokens(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 };
}

/** Token `i` as written; "" beyond the ends. */
export function written(tokens: Tokens, i: number): string {
  return tokens.forms.written[tokens.entry[i] ?? -1] ?? "";
}

/** Token `i` folded; "" beyond the ends and for breaks. */
export function folded(tokens: Tokens, i: number): string {
  return tokens.forms.fold[tokens.entry[i] ?? -1] ?? "";
}

/** Tokens `first` to `last`, both included, folded. */
export function foldedBetween(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) words.push(folded(tokens, i));
  return words;
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
