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

/** Whether a text is letters alone, `least` or more of them, and blanks where they are allowed. */
export function isAllLetters(text: string, least = 1, blanks = false): boolean {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    if (isLetter(text, i)) letters++;
    else if (!blanks || text[i] !== " ") return false;
  }
  return letters >= least;
}

export function isCapitalLetter(text: string, i: number): boolean {
  return charKind(text, i) === CharKind.Capital;
}

/**
 * The kind of a letter of the Latin alphabets or a mark of ASCII, without regular expressions: those for Unicode's properties take the engine most of a
 * millisecond each to compile, and the first page would wait for it. `Unknown` for what they have to tell.
 */
function kindOfLatin(unit: number): CharKind {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return CharKind.Letter;
    if (unit >= 0x41 && unit <= 0x5a) return CharKind.Capital;
    if (unit >= 0x30 && unit <= 0x39) return CharKind.Digit;
    return unit > 0x20 && unit < 0x7f ? CharKind.Other : CharKind.Unknown;
  }
  if (unit >= 0x2010 && unit <= 0x2027) return CharKind.Other; // dashes, quotation marks, dots
  if (unit >= 0x300 && unit <= 0x36f) return CharKind.Letter; // combining marks
  const isLatin = (unit >= 0xc0 && unit < 0x1c4) || (unit > 0x1cc && unit < 0x1f1) || (unit >= 0x1e00 && unit <= 0x1eff);
  if (!isLatin || unit === 0xd7 || unit === 0xf7) return CharKind.Unknown;
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() === letter ? CharKind.Letter : CharKind.Capital;
}

function ask(character: string): CharKind {
  const latin = character.length === 1 ? kindOfLatin(character.charCodeAt(0)) : CharKind.Unknown;
  if (latin !== CharKind.Unknown) return latin;
  if (LINE_BREAK.test(character)) return CharKind.LineBreak;
  if (BLANK.test(character)) return CharKind.Blank;
  if (DIGIT.test(character)) return CharKind.Digit;
  if (CAPITAL.test(character)) return CharKind.Capital;
  return LETTER.test(character) ? CharKind.Letter : CharKind.Other;
}
