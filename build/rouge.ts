/**
 * ROUGE-L (Lin 2004, https://aclanthology.org/W04-1013/): how much of a text a summary tells in the same order, by their longest common subsequence.
 * Tokens are runs of letters, marks and digits, in NFC and lower case; in Vietnamese these are syllables. Nothing is stemmed, no word is left out.
 * Both texts count as one sequence each (no split into sentences). Time O(n · m) in tokens, space O(m).
 */

/** The tokens that two texts are compared by. */
export function rougeTokens(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** F1 of the longest common subsequence, 0 to 1: precision over the candidate's tokens, recall over the reference's. */
export function rougeL(candidate: readonly string[], reference: readonly string[]): number {
  return candidate.length + reference.length === 0 ? 0 : (2 * commonLength(candidate, reference)) / (candidate.length + reference.length);
}

/** Length of the longest common subsequence, row by row. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let above = new Uint32Array(b.length + 1);
  let row = new Uint32Array(b.length + 1);
  for (const token of a) {
    for (let j = 1; j <= b.length; j++) row[j] = b[j - 1] === token ? (above[j - 1] ?? 0) + 1 : Math.max(above[j] ?? 0, row[j - 1] ?? 0);
    [above, row] = [row, above];
  }
  return above[b.length] ?? 0;
}
