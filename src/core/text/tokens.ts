/**
 * The one pass over the text: tokens in flat arrays, so that every detector walks tokens and not characters.
 * Linear: each code unit is looked at a fixed number of times.
 */
import type { Span } from "../span";
import { CharKind, charKind, isLetter, kinds } from "./characters";
import { unitsOf } from "./code-units";
import { Forms, grown, NO_FORM } from "./forms";
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
  /** The tokens that are words with a capital first letter, in their order: one in five or six. */
  readonly capitals: Int32Array;
  readonly forms: Forms;
}

/** Above this many forms, all are forgotten before the next text: news of many days has some 50,000. */
const MOST_FORMS = 1 << 16;

let forms = new Forms();

/**
 * Tokenises a text. A word is letters with their combining marks, with apostrophes between letters (K're, don't); an English 's stands
 * alone; capitals with a full stop each are one word (U.S., J.K.). A number is digits with single separators between digit groups.
 * Everything else that is no white space is a mark of one character (… as ..., '' as a double mark). O(n) time and space.
 */
export function tokenise(text: string): Tokens {
  if (forms.count > MOST_FORMS) forms = new Forms();
  forms.refresh();
  return scan(text, forms);
}

/** Tokens of a lexicon's word, whose numbers in the vocabulary nobody asks for yet. */
export function tokeniseListed(part: string): Tokens {
  return scan(part, forms);
}

/** Of the 32-bit Fowler–Noll–Vo hash (FNV-1a). */
const FNV_PRIME = 0x01000193;

/** Code units a token takes on average, with the blank after it; a guess to size the arrays by. */
const UNITS_PER_TOKEN = 4;

function scan(text: string, forms: Forms): Tokens {
  const { length } = text;
  const units = unitsOf(text);
  let room = 16 + Math.ceil(length / UNITS_PER_TOKEN);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let kind = new Uint8Array(room);
  let shape = new Uint8Array(room);
  let word = new Uint16Array(room);
  let entry = new Int32Array(room);
  let capitals = new Int32Array(room >> 2);
  let count = 0;
  let capitalCount = 0;
  for (let i = 0; i < length; ) {
    const first = units[i] ?? 0;
    const what = kinds[first] || charKind(text, i);
    let hash = first;
    let last = i + 1;
    if (what === LETTER || what === CAPITAL) {
      for (; last < length; last++) {
        const unit = units[last] ?? 0;
        const next = kinds[unit] || charKind(text, last);
        if (next !== LETTER && next !== CAPITAL) break;
        hash = Math.imul(hash ^ unit, FNV_PRIME);
      }
      const after = units[last] ?? 0;
      if (after === STOP || isApostrophe(after)) {
        last = lettersEnd(text, units, i, last);
        hash = hashOf(units, i, last);
      }
    } else if (what === BLANK || what === LINE_BREAK) {
      let isBreak = what === LINE_BREAK;
      for (; last < length; last++) {
        const next = kinds[units[last] ?? 0] || charKind(text, last);
        if (next === LINE_BREAK) isBreak = true;
        else if (next !== BLANK) break;
      }
      if (!isBreak) {
        i = last;
        continue;
      }
      hash = hashOf(units, i, last);
    } else {
      last = what === DIGIT ? numberEnd(units, i) : markEnd(text, units, i);
      hash = hashOf(units, i, last);
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
    const form = forms.at(text, units, i, last, hash);
    start[count] = i;
    end[count] = last;
    kind[count] = forms.kind[form] ?? 0;
    const formShape = forms.shape[form] ?? 0;
    shape[count] = formShape;
    if (formShape >= Shape.Title) {
      if (capitalCount === capitals.length) capitals = grown(capitals, new Int32Array(room));
      capitals[capitalCount++] = count;
    }
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
    capitals: capitals.subarray(0, capitalCount),
    forms,
  };
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = units[start] ?? 0;
  for (let i = start + 1; i < end; i++) hash = Math.imul(hash ^ (units[i] ?? 0), FNV_PRIME);
  return hash;
}

const { Letter: LETTER, Capital: CAPITAL, Digit: DIGIT, Blank: BLANK, LineBreak: LINE_BREAK } = CharKind;
const STOP = 0x2e;
const COMMA = 0x2c;
const SMALL_S = 0x73;

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function isHalfDouble(unit: number): boolean {
  return unit === 0x27 || unit === 0x60 || unit === 0x2018 || unit === 0x2019;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The end of the word at `i` whose first run of letters ends at `last`, at an apostrophe or a full stop. */
function lettersEnd(text: string, units: Uint16Array, i: number, last: number): number {
  const acronym = last === i + 1 ? acronymEnd(text, units, i) : i;
  if (acronym > i) return acronym;
  let end = last;
  while (isApostrophe(units[end] ?? 0) && isLetter(text, end + 1) && !isLoneS(text, units, end + 1)) {
    end++;
    while (isLetter(text, end)) end++;
  }
  return end;
}

/** The end of capitals with a full stop each, two or more; `i` where none stand there or letters follow. */
function acronymEnd(text: string, units: Uint16Array, i: number): number {
  if (i > 0 && units[i - 1] === STOP) return i;
  let last = i;
  while (charKind(text, last) === CharKind.Capital && units[last + 1] === STOP) last += 2;
  return last >= i + 4 && !isLetter(text, last) ? last : i;
}

function numberEnd(units: Uint16Array, i: number): number {
  let last = i;
  for (;;) {
    while (isDigit(units[last] ?? 0)) last++;
    const unit = units[last] ?? 0;
    if ((unit !== STOP && unit !== COMMA) || !isDigit(units[last + 1] ?? 0)) return last;
    last++;
  }
}

function markEnd(text: string, units: Uint16Array, i: number): number {
  const unit = units[i] ?? 0;
  if (isApostrophe(unit) && isLoneS(text, units, i + 1)) return i + 2;
  let last = i + 1;
  if (unit === STOP) while (units[last] === STOP) last++;
  // Two single marks or grave accents are how a double mark is typed.
  if (units[last] === unit && isHalfDouble(unit)) return last + 1;
  const isPair = (unit & 0xfc00) === 0xd800 && ((units[last] ?? 0) & 0xfc00) === 0xdc00;
  return isPair ? last + 1 : last;
}

/** An s that no letter follows. */
function isLoneS(text: string, units: Uint16Array, i: number): boolean {
  return units[i] === SMALL_S && !isLetter(text, i + 1);
}

/** The text span from token `first` to token `last`, both included. */
export function spanOfTokens(tokens: Tokens, first: number, last: number): Span {
  return { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 };
}

/** Token `i` as written; "" beyond the ends. */
export function written(tokens: Tokens, i: number): string {
  return tokens.forms.written[tokens.entry[i] ?? NO_FORM] ?? "";
}

/** Token `i` folded; "" beyond the ends and for breaks. */
export function folded(tokens: Tokens, i: number): string {
  return tokens.forms.fold[tokens.entry[i] ?? NO_FORM] ?? "";
}

/** Token `i` folded and without diacritics; "" beyond the ends. */
export function bare(tokens: Tokens, i: number): string {
  return tokens.forms.bare[tokens.entry[i] ?? NO_FORM] ?? "";
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
