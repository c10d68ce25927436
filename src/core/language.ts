import type { Language } from "./article";
import { isLetter } from "./text/characters";

/** Letters that Vietnamese has and English has not, in NFC, and the combining tone marks of decomposed text; 1 at their code units, in capitals too. */
const VIETNAMESE = new Uint8Array(0x1f00);
for (const letter of "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ\u0300\u0301\u0303\u0309\u0323")
  for (const form of [letter, letter.toUpperCase()]) VIETNAMESE[form.charCodeAt(0)] = 1;

/** Vietnamese prose has well over 15 such letters in 100; English with Vietnamese names under 4. */
const VIETNAMESE_SHARE = 0.06;

/** How much of a text is looked at, in UTF-16 code units: enough to be sure, and constant work for a long page. */
const SAMPLE = 4000;

/** The language of most of a text, by its letters alone; English where there are none. One pass over at most `SAMPLE` units. */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  let letters = 0;
  for (let i = 0; i < sample.length; i++) if (isLetter(sample, i)) letters++;
  return languageByLetters(vietnameseLetters(sample), letters);
}

/** How many of a text's letters, in UTF-16 code units, only Vietnamese has. */
export function vietnameseLetters(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) count += VIETNAMESE[text.charCodeAt(i)] ?? 0;
  return count;
}

/** The language of words with so many letters, so many of them such as only Vietnamese has. */
export function languageByLetters(vietnamese: number, letters: number): Language {
  return letters > 0 && vietnamese / letters > VIETNAMESE_SHARE ? "vi" : "en";
}
