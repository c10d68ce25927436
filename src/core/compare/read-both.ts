/** Two texts of an article read as words, with what stayed and what was changed between. */
import { align } from "../anchor/align";
import { risingWords } from "../anchor/rising";
import { endOf, Keys, readWords, startOf, type Words } from "../anchor/words";
import type { Language } from "../article";
import { articleFromText } from "../plain-article";
import { readText } from "../text/read-text";

/** Old words [from, to) became new words [start, end) between words that stayed; either may be empty, not both. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** Two texts read, with what stayed. */
export interface Compared {
  readonly old: Words;
  readonly now: Words;
  readonly hunks: readonly Hunk[];
  /** 1 for old and for new words that stand in both texts, but were moved past others. */
  readonly movedAway: Uint8Array;
  readonly movedHere: Uint8Array;
}

export function readBoth(before: string, after: string, language: Language): Compared {
  const keys = new Keys();
  const old = readWords(readText(articleFromText(before, { language })), keys);
  const now = readWords(readText(articleFromText(after, { language })), keys);
  const { to } = align(old, now);
  const stayed = risingWords(to, 0, old.count - 1);
  const movedAway = new Uint8Array(old.count);
  const movedHere = new Uint8Array(now.count);
  const hunks: Hunk[] = [];
  let from = 0;
  let start = 0;
  for (const w of [...stayed, old.count]) {
    const target = w < old.count ? (to[w] ?? 0) : now.count;
    if (w > from || target > start) hunks.push({ from, to: w, start, end: target });
    for (let moved = from; moved < w; moved++) {
      const place = to[moved] ?? -1;
      if (place < 0) continue;
      movedAway[moved] = 1;
      movedHere[place] = 1;
    }
    from = w + 1;
    start = target + 1;
  }
  return { old, now, hunks, movedAway, movedHere };
}

/** Whether a word begins a line. */
export function isBreakBefore(words: Words, w: number): boolean {
  return w > 0 && words.tokens.text.slice(endOf(words, w - 1), startOf(words, w)).includes("\n");
}
