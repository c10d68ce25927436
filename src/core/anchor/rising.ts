/**
 * The longest choice of words from `first` to `last` that stand in the new text in the same order: those that stayed, where others were moved past them.
 * A longest rising subsequence, O(n log n).
 * @param to the new word of each old word; -1 for words that are gone
 */
export function risingWords(to: Int32Array, first: number, last: number): number[] {
  const tails: number[] = []; // the word that ends the best choice of each length
  const before = new Int32Array(Math.max(0, last - first + 1)).fill(-1);
  for (let w = first; w <= last; w++) {
    const t = to[w] ?? -1;
    if (t < 0) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((to[tails[middle] ?? 0] ?? 0) < t) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[w - first] = tails[low - 1] ?? -1;
    tails[low] = w;
  }
  const words: number[] = [];
  for (let w = tails.at(-1) ?? -1; w >= 0; w = before[w - first] ?? -1) words.push(w);
  return words.reverse();
}
