/**
 * Folding for search: without case and diacritics, `đ` as `d`, so that `nghe an` finds `Nghệ An`. Not the analyser's folding
 * (`core/text/fold.ts`), to which `Vinh` and `Vĩnh` are two places. Linear.
 */

const ASCII_ONLY = /^[\t\n\r\x20-\x7e]*$/;

/** The folded text, without a way back: to see quickly whether a search can match at all. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  return lower.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}

export interface FoldedText {
  readonly text: string;
  /** Of each folded code unit, the place in the original where its letter begins; and one more for the end. */
  readonly origins: Uint32Array;
}

/** The folded text with its way back. */
export function foldWithOrigins(original: string): FoldedText {
  const parts: string[] = [];
  const origins: number[] = [];
  let offset = 0;
  for (const letter of original) {
    const folded = foldText(letter);
    parts.push(folded);
    for (let unit = 0; unit < folded.length; unit++) origins.push(offset);
    offset += letter.length;
  }
  origins.push(original.length);
  return { text: parts.join(""), origins: Uint32Array.from(origins) };
}
