/**
 * Texts as search reads them: words (runs of letters, digits and their marks) and symbols that readers look for (`%`, `€`, emoji), one pass over the text.
 * Not the analyser's tokens: search is blind to case and, where none were typed, to diacritics.
 */
import { foldText } from "./fold-text";

/** How a written form is compared. */
export interface Spelling {
  /** Without case and diacritics, `đ` as `d`. */
  readonly key: string;
  /** For each letter of the key what makes it another letter of the alphabet (`ê`, `ư`, `đ`); a blank for none. Empty if none has any. */
  readonly letters: string;
  /** Tones and accents, wherever they stand in the word: `hòa` and `hoà` are one spelling. */
  readonly tones: string;
}

/** Calls for each word of the text, from start to end, in order. Linear. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let at = 0;
  const { length } = text;
  while (at < length) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === BETWEEN) at++;
    else if (kind === WORD) {
      const start = at;
      do at++;
      while (at < length && KINDS[text.charCodeAt(at)] === WORD);
      visit(start, at);
    } else {
      const start = at;
      at += kind === HIGH_SURROGATE && at + 1 < length ? 2 : 1;
      visit(start, at);
    }
  }
}

const [BETWEEN, WORD, HIGH_SURROGATE, SYMBOL] = [0, 1, 2, 3];

/** What each UTF-16 code unit is. Letters beyond the first plane, which no Vietnamese or English word has, count as symbols. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
  if (unit >= 0xd800 && unit < 0xdc00) return HIGH_SURROGATE;
  const character = String.fromCharCode(unit);
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return WORD;
  return /[\p{S}%#@&]/u.test(character) ? SYMBOL : BETWEEN;
});

/** Grave, acute, hook above, tilde, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

/** The spelling of a word as it is written; about a microsecond, so to be asked once a form. */
export function spellingOf(word: string): Spelling {
  const key = foldText(word);
  const lower = word.toLowerCase();
  if (key === lower) return { key, letters: "", tones: "" };
  let tones = "";
  const letters: string[] = [];
  for (const character of lower.normalize("NFD")) {
    if (TONE.test(character)) tones += character;
    else if (foldText(character) === "") {
      if (letters.length > 0) letters[letters.length - 1] = character;
    } else letters.push(character === "đ" ? character : " ", ...Array<string>(Math.max(0, character.length - 1)).fill(" "));
  }
  return { key, letters: letters.every((letter) => letter === " ") ? "" : letters.join(""), tones };
}

/** Whether a written word has the marks that were typed; those that were not typed may be anything. `typed.key` must begin `written.key`. */
export function hasMarks(written: Spelling, typed: Spelling): boolean {
  for (const tone of typed.tones) if (!written.tones.includes(tone)) return false;
  for (let at = 0; at < typed.letters.length; at++) {
    const letter = typed.letters[at];
    if (letter !== " " && letter !== written.letters[at]) return false;
  }
  return true;
}
