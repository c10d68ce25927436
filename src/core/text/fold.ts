/**
 * Folding: one spelling for words that readers hold to be the same. Only for comparing; the text itself is never rewritten.
 */
import { isCapitalLetter } from "./characters";

/** Tone on the first vowel (`hòa`, the press's usual spelling) for open syllables written with it on the second (`hoà`). */
const TONE_ON_FIRST: Readonly<Record<string, string>> = {
  oà: "òa",
  oá: "óa",
  oả: "ỏa",
  oã: "õa",
  oạ: "ọa",
  oè: "òe",
  oé: "óe",
  oẻ: "ỏe",
  oẽ: "õe",
  oẹ: "ọe",
  uỳ: "ùy",
  uý: "úy",
  uỷ: "ủy",
  uỹ: "ũy",
  uỵ: "ụy",
};

/** `ý` for `í` after a consonant (`tỷ` = `tỉ`, `lý` = `lí`); both spellings are in use. */
const Y_AS_I: Readonly<Record<string, string>> = { ỳ: "ì", ý: "í", ỷ: "ỉ", ỹ: "ĩ", ỵ: "ị" };

/** With these ends a syllable that may have two spellings. */
const TONED_ENDS = "àáảãạèéẻẽẹỳýỷỹỵ";
const OPEN_SYLLABLE = /(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;
const CONSONANT_THEN_Y = /^[bcdđghklmnprstvx]+[ỳýỷỹỵ]$/u;

/** A word in lower case, composed (NFC), with one tone placement and one spelling of i/y; `qu` and `gi` keep their own. */
export function foldWord(word: string): string {
  const composed = isSmallLatin(word) ? word : word.toLowerCase().normalize("NFC").replaceAll("’", "'");
  if (!TONED_ENDS.includes(composed.slice(-1))) return composed;
  if (CONSONANT_THEN_Y.test(composed)) return composed.slice(0, -1) + (Y_AS_I[composed.slice(-1)] ?? "");
  if (!composed.startsWith("qu") && OPEN_SYLLABLE.test(composed)) return composed.slice(0, -2) + (TONE_ON_FIRST[composed.slice(-2)] ?? "");
  return composed;
}

/** A folded word without any diacritics, `đ` as `d`: `nghệ` -> `nghe`. */
export function stripDiacritics(word: string): string {
  if (isAscii(word)) return word;
  let bare = "";
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const known = unit < bareLetters.length ? (bareLetters[unit] ?? bareLetter(unit)) : null;
    if (known === null) return stripOther(word);
    bare += known;
  }
  return bare;
}

/** The letters of the Latin alphabets without their diacritics, and nothing for a mark alone; null for what only the engine can tell. Each is asked once. */
const bareLetters: (string | null | undefined)[] = new Array(0x1f00).fill(undefined);

function bareLetter(unit: number): string | null {
  const isLatinUnit = unit <= 0x36f || unit >= 0x1e00;
  const bare = isLatinUnit ? stripOther(String.fromCharCode(unit)) : null;
  bareLetters[unit] = bare;
  return bare;
}

function stripOther(word: string): string {
  const parted = word.normalize("NFD");
  return (isLatin(parted) ? parted.replace(LATIN_MARKS, "") : parted.replace(/\p{M}/gu, "")).replaceAll("đ", "d").replaceAll("Đ", "D");
}

/** Whether a word is in small composed letters of the Latin alphabets already, as most are: the engine's own functions would take far longer to tell. */
function isSmallLatin(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit >= 0x61 && unit <= 0x7a) continue;
    if ((unit >= 0x250 && unit < 0x1e00) || unit > 0x1eff || isCapitalLetter(word, i)) return false;
  }
  return true;
}

const LATIN_MARKS = /[\u0300-\u036f]/g;

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7e) return false;
  return true;
}

/** Whether all units are such as have no combining marks but those of Latin. */
function isLatin(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x36f) return false;
  return true;
}
