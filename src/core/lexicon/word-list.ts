/** Reads a lexicon file's list: entries parted by commas or line breaks, blanks around them dropped. */
export function listOf(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}
