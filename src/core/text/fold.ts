/**
 * Folding: one spelling for words that readers hold to be the same. Only for comparing; the text itself is never rewritten.
 */

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

const OPEN_SYLLABLE = /(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/u;
const CONSONANT_THEN_Y = /^[bcdđghklmnprstvx]+[ỳýỷỹỵ]$/u;
const ASCII_ONLY = /^[\x20-\x7e]*$/;

/** A word in lower case, composed (NFC), with one tone placement and one spelling of i/y; `qu` and `gi` keep their own. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  const composed = lower.normalize("NFC").replaceAll("’", "'");
  if (CONSONANT_THEN_Y.test(composed)) return composed.slice(0, -1) + (Y_AS_I[composed.slice(-1)] ?? "");
  if (!composed.startsWith("qu") && OPEN_SYLLABLE.test(composed)) return composed.slice(0, -2) + (TONE_ON_FIRST[composed.slice(-2)] ?? "");
  return composed;
}

/** A folded word without any diacritics, `đ` as `d`: `nghệ` -> `nghe`. */
export function stripDiacritics(word: string): string {
  if (ASCII_ONLY.test(word)) return word;
  return word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}
