/**
 * Which words of an edited text are which words of the text before. Sentences that stayed the same, cut alike in both (`recut.ts`), are paired first, by
 * what is unique, then by their neighbours (after Bram Cohen's patience diff); the ones that jumped over others are the moved ones. What is left between
 * two pairs is compared sentence by sentence, and words are paired within sentences that are alike. A sentence is never paired with one that is merely
 * like it elsewhere.
 *
 * Cost: linear in the texts where they agree; within a gap of `g` and `h` sentences at most g·h comparisons, bounded by `MOST_PAIRS`.
 */
import { type Area, type Edited, pairAlike, pairElsewhere } from "./alike";
import { recut } from "./recut";
import { isTelling, type Words } from "./words";

export interface Alignment {
  /** The new word of each old word; -1 for words that are gone. */
  readonly to: Int32Array;
  /** 1 for words whose sentence jumped over others that stayed. */
  readonly moved: Uint8Array;
  /** 1 for words whose sentence has its like in the new text, the same or edited. */
  readonly paired: Uint8Array;
}

/** Words of two sentences that are paired each with each, at most: a sentence of a thousand words. Of longer ones equal ends are paired first. */
const MOST_CELLS = 1_000_000;

export function align(before: Words, after: Words): Alignment {
  const [{ words: old, ids: oldIds }, { words: now, ids: newIds }] = recut(before, after);
  const pairs = pairSentences(old, oldIds, now, newIds);
  const to = new Int32Array(old.count).fill(-1);
  const moved = new Uint8Array(old.count);
  const paired = new Uint8Array(old.count);
  const stayed = longestRising(pairs.same);
  pairs.same.forEach((sentence, s) => {
    if (sentence < 0) return;
    const from = old.sentences[s] ?? 0;
    const end = old.sentences[s + 1] ?? 0;
    const start = now.sentences[sentence] ?? 0;
    for (let w = from; w < end; w++) to[w] = start + w - from;
    paired.fill(1, from, end);
    if (stayed[s] !== 1) moved.fill(1, from, end);
  });
  for (const { s, olds, t, news, isElsewhere } of pairs.edited) {
    const [from, end] = [old.sentences[s] ?? 0, old.sentences[s + olds] ?? 0];
    pairWords(old, now, { from, end, start: now.sentences[t] ?? 0, stop: now.sentences[t + news] ?? 0 }, to);
    paired.fill(1, from, end);
    if (isElsewhere) moved.fill(1, from, end);
  }
  return { to, moved, paired };
}

interface Pairs {
  /** The equal sentence of each old one, or -1. */
  readonly same: Int32Array;
  readonly edited: readonly Edited[];
}

function pairSentences(old: Words, oldIds: Int32Array, now: Words, newIds: Int32Array): Pairs {
  const same = new Int32Array(oldIds.length).fill(-1);
  const back = new Int32Array(newIds.length).fill(-1);
  const pair = (s: number, t: number) => {
    same[s] = t;
    back[t] = s;
  };
  const area = { from: 0, to: oldIds.length, start: 0, end: newIds.length };
  trim(area, oldIds, newIds, pair);
  pairUnique(area, oldIds, newIds, same, back, pair);
  extend(oldIds, newIds, same, back, pair);
  for (const gap of gapsOf(same, longestRising(same), newIds.length)) pairUnique(gap, oldIds, newIds, same, back, pair);
  extend(oldIds, newIds, same, back, pair);
  const doubtful = partDoubtful(oldIds, newIds, same, back);
  const edited = gapsOf(same, longestRising(same), newIds.length).flatMap((gap) => pairAlike(old, now, gap, same, back));
  edited.push(...pairElsewhere(old, now, same, back, edited, doubtful));
  return { same, edited };
}

type Pair = (s: number, t: number) => void;

/** Pairs what is equal at both ends of an area, and leaves the rest as the area. */
function trim(area: Area, oldIds: Int32Array, newIds: Int32Array, pair: Pair): void {
  while (area.from < area.to && area.start < area.end && oldIds[area.from] === newIds[area.start]) pair(area.from++, area.start++);
  while (area.from < area.to && area.start < area.end && oldIds[area.to - 1] === newIds[area.end - 1]) pair(--area.to, --area.end);
}

/** Pairs the unpaired sentences that stand once in the old and once in the new part of the area. */
function pairUnique(area: Area, oldIds: Int32Array, newIds: Int32Array, same: Int32Array, back: Int32Array, pair: Pair): void {
  const places = new Map<number, { s: number; t: number }>(); // -1: none, -2: several
  for (let s = area.from; s < area.to; s++) {
    if (same[s] !== -1) continue;
    const known = places.get(oldIds[s] ?? -1);
    if (known === undefined) places.set(oldIds[s] ?? -1, { s, t: -1 });
    else known.s = -2;
  }
  for (let t = area.start; t < area.end; t++) {
    if (back[t] !== -1) continue;
    const known = places.get(newIds[t] ?? -1);
    if (known !== undefined) known.t = known.t === -1 ? t : -2;
  }
  for (const { s, t } of places.values()) if (s >= 0 && t >= 0) pair(s, t);
}

/** Pairs equal neighbours of what is paired, so that a repeated sentence goes with those around it. */
function extend(oldIds: Int32Array, newIds: Int32Array, same: Int32Array, back: Int32Array, pair: Pair): void {
  for (let s = 0; s + 1 < oldIds.length; s++) {
    const t = same[s] ?? -1;
    if (t >= 0 && same[s + 1] === -1 && back[t + 1] === -1 && oldIds[s + 1] === newIds[t + 1]) pair(s + 1, t + 1);
  }
  for (let s = oldIds.length - 1; s > 0; s--) {
    const t = same[s] ?? -1;
    if (t > 0 && same[s - 1] === -1 && back[t - 1] === -1 && oldIds[s - 1] === newIds[t - 1]) pair(s - 1, t - 1);
  }
}

/**
 * Parts again what jumped over others and stands more than once, where no neighbour came along: of two equal sentences nobody can tell which one moved.
 * @returns them
 */
function partDoubtful(oldIds: Int32Array, newIds: Int32Array, same: Int32Array, back: Int32Array): ReadonlySet<number> {
  const doubtful = new Set<number>();
  const stayed = longestRising(same);
  if (!same.some((t, s) => t >= 0 && stayed[s] !== 1)) return doubtful;
  const [timesOld, timesNew] = [timesOf(oldIds), timesOf(newIds)];
  same.forEach((t, s) => {
    if (t < 0 || stayed[s] === 1) return;
    const id = oldIds[s] ?? -1;
    if ((timesOld.get(id) ?? 0) < 2 && (timesNew.get(id) ?? 0) < 2) return;
    const isLed = s > 0 && t > 0 && same[s - 1] === t - 1;
    if (!isLed && same[s + 1] !== t + 1) doubtful.add(s);
  });
  for (const s of doubtful) {
    back[same[s] ?? -1] = -1;
    same[s] = -1;
  }
  return doubtful;
}

function timesOf(ids: Int32Array): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  return times;
}

/** 1 for each paired sentence that belongs to a longest run of pairs in rising order; O(n log n). */
function longestRising(same: Int32Array): Uint8Array {
  const tails: number[] = []; // old sentence that ends the best run of each length
  const before = new Int32Array(same.length).fill(-1);
  for (let s = 0; s < same.length; s++) {
    const t = same[s] ?? -1;
    if (t < 0) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((same[tails[middle] ?? 0] ?? 0) < t) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[s] = tails[low - 1] ?? -1;
    tails[low] = s;
  }
  const stayed = new Uint8Array(same.length);
  for (let s = tails.at(-1) ?? -1; s >= 0; s = before[s] ?? -1) stayed[s] = 1;
  return stayed;
}

/** The areas between sentences that stayed. */
function gapsOf(same: Int32Array, stayed: Uint8Array, newCount: number): readonly Area[] {
  const gaps: Area[] = [];
  let from = 0;
  let start = 0;
  for (let s = 0; s <= same.length; s++) {
    if (s < same.length && stayed[s] !== 1) continue;
    const t = s < same.length ? (same[s] ?? 0) : newCount;
    if (s > from && t > start) gaps.push({ from, to: s, start, end: t });
    from = s + 1;
    start = t + 1;
  }
  return gaps;
}

/** What a pair of equal words is worth beside a break in their run: more pairs come first, of equally many those in fewer runs. */
const PAIR = 4096;

/**
 * Pairs old words [from, end) and new ones [start, stop) by a longest common subsequence, and of several such by the one that is broken least often
 * (Gotoh's two tables, 1982): where a passage stands whole beside a twin with another figure, no word of it is taken from the twin.
 */
function pairWords(
  old: Words,
  now: Words,
  { from, end, start, stop }: { from: number; end: number; start: number; stop: number },
  to: Int32Array,
): void {
  if ((end - from) * (stop - start) > MOST_CELLS) {
    while (from < end && start < stop && old.key[from] === now.key[start]) to[from++] = start++;
    while (from < end && start < stop && old.key[end - 1] === now.key[stop - 1]) to[--end] = --stop;
  }
  const rows = end - from;
  const columns = stop - start;
  if (rows === 0 || columns === 0 || rows * columns > MOST_CELLS) return;
  const width = columns + 1;
  const fresh = new Int32Array((rows + 1) * width); // the best from here on, the words before these being no pair
  const running = new Int32Array((rows + 1) * width); // the same, the words before these being one
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--) {
      const at = i * width + j;
      const skipped = Math.max(fresh[at + width] ?? 0, fresh[at + 1] ?? 0);
      const taken = old.key[from + i] === now.key[start + j] ? PAIR + (running[at + width + 1] ?? 0) : 0;
      fresh[at] = Math.max(skipped, taken - 1);
      running[at] = Math.max(skipped, taken);
    }
  let isRunning = false;
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    const at = i * width + j;
    const skipped = Math.max(fresh[at + width] ?? 0, fresh[at + 1] ?? 0);
    const isEqual = old.key[from + i] === now.key[start + j];
    if (isEqual && PAIR + (running[at + width + 1] ?? 0) - (isRunning ? 0 : 1) >= skipped) {
      to[from + i++] = start + j++;
      isRunning = true;
      continue;
    }
    isRunning = false;
    if ((fresh[at + width] ?? 0) >= (fresh[at + 1] ?? 0)) i++;
    else j++;
  }
  partStrays(old, from, end, start, stop, to);
}

/**
 * Parts a small word from its like where that one stands alone among other words and not in its place, counted from the last and to the next word that
 * stayed: it came there by chance. Numbers, names and negations are no small words.
 */
function partStrays(old: Words, from: number, end: number, start: number, stop: number, to: Int32Array): void {
  let [before, target] = [from - 1, start - 1]; // the last word that stayed, and where
  for (let w = from; w < end; w++) {
    const t = to[w] ?? -1;
    if (t < 0) continue;
    let next = w + 1;
    while (next < end && (to[next] ?? -1) < 0) next++;
    const nextTarget = next < end ? (to[next] ?? 0) : stop;
    const isAlone = (w - before > 1 || t - target > 1) && (next - w > 1 || nextTarget - t > 1);
    if (isAlone && w - before !== t - target && next - w !== nextTarget - t && !isTelling(old, w)) to[w] = -1;
    else [before, target] = [w, t];
  }
}
