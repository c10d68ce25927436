/** Letters and digits of a text, lower case, composed: what stays equal between a page's title and its headline. */
export function letters(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Share of `wanted`'s words that `text` has, 0 to 1; 0 where either is empty. */
export function wordsShared(wanted: string, text: string): number {
  const words = letters(wanted).split(" ").filter(Boolean);
  const there = new Set(letters(text).split(" "));
  return words.length === 0 ? 0 : words.filter((word) => there.has(word)).length / words.length;
}

/** A headline has this share of its words in the page's own title; the title may add the site's name. */
export const SAME_TITLE = 0.6;
