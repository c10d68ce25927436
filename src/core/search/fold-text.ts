/**
 * Folding for search: without case and diacritics, `đ` as `d`, so that `nghe an` finds `Nghệ An`. Not the analyser's folding
 * (`core/text/fold.ts`), to which `Vinh` and `Vĩnh` are two places. Linear.
 */

/** The blocks of combining marks. Plain ranges are several times as fast as `\p{M}`, which knows all scripts' marks. */
const MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;

const ASCII_ONLY = /^[\t\n\r\x20-\x7e]*$/;

/** The folded text, without a way back: enough to see whether a search matches. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_ONLY.test(lower)) return lower;
  return lower.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
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
