/** More slips than this share of a word, and it is another word. */
const MOST_SLIPS = 0.4;

/** The known word that was perhaps meant by a mistyped one; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Math.floor(Math.max(word.length, 1) * MOST_SLIPS) + 1;
  for (const candidate of known) {
    const slips = candidate.startsWith(word) && word.length > 2 ? 0 : distance(word, candidate);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/** Levenshtein distance, by rows. Cost: product of the lengths; the words are options. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
