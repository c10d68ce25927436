/** What kind of character a UTF-16 code unit is, looked up in a table that fills itself: each unit is asked of Unicode once. */

export const CharKind = { Unknown: 0, Letter: 1, Capital: 2, Digit: 3, Blank: 4, LineBreak: 5, Other: 6 } as const;
export type CharKind = (typeof CharKind)[keyof typeof CharKind];

/** The kind of each code unit asked for so far; 0 for those not asked yet, and for surrogates, which must be seen in their pair. */
export const kinds: Readonly<Uint8Array> = new Uint8Array(0x10000);
const table = kinds as Uint8Array;

const LINE_BREAK = /[\n\r\u2028\u2029]/;
const BLANK = /\s/;
const DIGIT = /[0-9]/;
const CAPITAL = /\p{Lu}/u;
/** Combining marks belong to the letter before them. */
const LETTER = /[\p{L}\p{M}]/u;

/** The kind of the code unit at `i`; `Other` beyond the end. A surrogate pair is told by its code point. */
export function charKind(text: string, i: number): CharKind {
  if (i >= text.length) return CharKind.Other;
  const unit = text.charCodeAt(i);
  const known = table[unit];
  if (known !== undefined && known !== CharKind.Unknown) return known as CharKind; // only `ask` writes the table
  if (unit >= 0xd800 && unit <= 0xdfff) return ask(codePointAround(text, i));
  const kind = ask(String.fromCharCode(unit));
  table[unit] = kind;
  return kind;
}

export function isLetter(text: string, i: number): boolean {
  const kind = charKind(text, i);
  return kind === CharKind.Letter || kind === CharKind.Capital;
}

/** The code point that the surrogate at `i` is half of; the surrogate itself where it stands alone. */
function codePointAround(text: string, i: number): string {
  const isSecondHalf = text.charCodeAt(i) >= 0xdc00 && (text.codePointAt(i - 1) ?? 0) > 0xffff;
  return String.fromCodePoint(text.codePointAt(isSecondHalf ? i - 1 : i) ?? 0);
}

function ask(character: string): CharKind {
  if (LINE_BREAK.test(character)) return CharKind.LineBreak;
  if (BLANK.test(character)) return CharKind.Blank;
  if (DIGIT.test(character)) return CharKind.Digit;
  if (CAPITAL.test(character)) return CharKind.Capital;
  return LETTER.test(character) ? CharKind.Letter : CharKind.Other;
}
