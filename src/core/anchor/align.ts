/**
 * Which words of an edited text are which words of the text before. Sentences that stayed the same are paired first, by what is unique, then by their
 * neighbours (after Bram Cohen's patience diff); the ones that jumped over others are the moved ones. What is left between two pairs is compared
 * sentence by sentence, and words are paired within sentences that are alike. A sentence is never paired with one that is merely like it elsewhere.
 *
 * Cost: linear in the texts where they agree; within a gap of `g` and `h` sentences at most g·h comparisons, bounded by `MOST_PAIRS`.
 */
import { isTelling, isWordOrNumber, type Words } from "./words";

export interface Alignment {
  /** The new word of each old word; -1 for words that are gone. */
  readonly to: Int32Array;
  /** 1 for words whose sentence jumped over others that stayed. */
  readonly moved: Uint8Array;
  /** 1 for words whose sentence has its like in the new text, the same or edited. */
  readonly paired: Uint8Array;
}

/** Sentences of one gap that are compared each with each: two pages of text rewritten whole. More is taken for another text. */
const MOST_PAIRS = 10_000;

/** Share of words that two sentences at one place must have in common to be one sentence edited. */
const ALIKE = 0.5;

/** The same for a sentence that also stands elsewhere, and then nothing telling may differ. */
const ALIKE_ELSEWHERE = 0.75;
/** Sentences shorter than this, in words and numbers, are not looked for elsewhere once they changed. */
const LEAST_ELSEWHERE = 6;

/** Words of two sentences that are paired each with each, at most: a sentence of a thousand words. */
const MOST_CELLS = 1_000_000;

export function align(old: Words, now: Words): Alignment {
  const pairs = pairSentences(old, now);
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

/** Sentences that were edited: `olds` old ones from `s` on became `news` new ones from `t` on. An edit may also have parted or joined sentences. */
interface Edited {
  readonly s: number;
  readonly olds: number;
  readonly t: number;
  readonly news: number;
  readonly isElsewhere: boolean;
}

function pairSentences(old: Words, now: Words): Pairs {
  const ids = new Map<string, number>();
  const oldIds = sentenceIds(old, ids);
  const newIds = sentenceIds(now, ids);
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
  const edited = gapsOf(same, longestRising(same), newIds.length).flatMap((gap) => pairAlike(old, now, gap, same, back));
  edited.push(...pairElsewhere(old, now, same, back, edited));
  return { same, edited };
}

/** A number for each sentence, equal for equal words. */
function sentenceIds({ key, sentences }: Words, ids: Map<string, number>): Int32Array {
  const result = new Int32Array(sentences.length - 1);
  for (let s = 0; s < result.length; s++) {
    const words = key.subarray(sentences[s], sentences[s + 1]).join();
    let id = ids.get(words);
    if (id === undefined) {
      id = ids.size;
      ids.set(words, id);
    }
    result[s] = id;
  }
  return result;
}

/** Old sentences [from, to) and new ones [start, end). */
interface Area {
  from: number;
  to: number;
  start: number;
  end: number;
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

/** How many old sentences may have become how many new ones; the plainest first, which wins among equals. */
const STEPS = [
  [1, 1],
  [2, 1],
  [1, 2],
] as const;

/**
 * Pairs the sentences of a gap that are alike, in order, so that the most words are common: a table of best sums, as for edit distances; with the
 * steps of sentence alignment (Gale and Church, 1993) that let two sentences become one and one two.
 */
function pairAlike(old: Words, now: Words, gap: Area, same: Int32Array, back: Int32Array): Edited[] {
  const olds = unpaired(gap.from, gap.to, same);
  const news = unpaired(gap.start, gap.end, back);
  if (olds.length === 0 || news.length === 0 || olds.length * news.length > MOST_PAIRS) return [];
  const oldBags = olds.map((s) => [bagOf(old, s, 1), olds.includes(s + 1) ? bagOf(old, s, 2) : EMPTY]);
  const newBags = news.map((t) => [bagOf(now, t, 1), news.includes(t + 1) ? bagOf(now, t, 2) : EMPTY]);
  const width = news.length + 1;
  const best = new Float64Array((olds.length + 1) * width);
  const step = new Int8Array(olds.length * news.length).fill(-1);
  const sumAt = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let j = news.length - 1; j >= 0; j--) {
      let most = Math.max(sumAt(i + 1, j), sumAt(i, j + 1));
      STEPS.forEach(([fromOld, fromNew], n) => {
        const [own, other] = [oldBags[i]?.[fromOld - 1] ?? EMPTY, newBags[j]?.[fromNew - 1] ?? EMPTY];
        const parts = fromOld === 2 ? [oldBags[i], oldBags[i + 1]] : fromNew === 2 ? [newBags[j], newBags[j + 1]] : [];
        const whole = fromOld === 2 ? other : own;
        if (parts.some((part) => commonWords(part?.[0] ?? EMPTY, whole) < ALIKE * (part?.[0]?.size ?? 0))) return;
        const common = commonIfAlike(own, other);
        if (common === 0 || common + sumAt(i + fromOld, j + fromNew) <= most) return;
        most = common + sumAt(i + fromOld, j + fromNew);
        step[i * news.length + j] = n;
      });
      best[i * width + j] = most;
    }
  }
  const edited: Edited[] = [];
  for (let i = 0, j = 0; i < olds.length && j < news.length; ) {
    const taken = STEPS[step[i * news.length + j] ?? -1];
    if (taken !== undefined) {
      edited.push({ s: olds[i] ?? 0, olds: taken[0], t: news[j] ?? 0, news: taken[1], isElsewhere: false });
      i += taken[0];
      j += taken[1];
    } else if (sumAt(i + 1, j) >= sumAt(i, j + 1)) i++;
    else j++;
  }
  return edited;
}

function unpaired(from: number, to: number, paired: Int32Array): number[] {
  const list: number[] = [];
  for (let s = from; s < to; s++) if (paired[s] === -1) list.push(s);
  return list;
}

/** The words of a sentence with how often each stands there; and how many there are. */
interface Bag {
  readonly counts: ReadonlyMap<number, number>;
  readonly size: number;
}

const EMPTY: Bag = { counts: new Map(), size: 0 };

/** The bag of `count` sentences from `s` on. */
function bagOf(words: Words, s: number, count: number): Bag {
  const counts = new Map<number, number>();
  let size = 0;
  for (let w = words.sentences[s] ?? 0; w < (words.sentences[s + count] ?? 0); w++) {
    if (!isWordOrNumber(words, w)) continue;
    counts.set(words.key[w] ?? 0, (counts.get(words.key[w] ?? 0) ?? 0) + 1);
    size++;
  }
  return { counts, size };
}

/** How many words two bags have in common; 0 where that is too small a share of them (Dice's coefficient). */
function commonIfAlike(a: Bag, b: Bag, least = ALIKE): number {
  if (a.size === 0 || b.size === 0 || 2 * Math.min(a.size, b.size) < least * (a.size + b.size)) return 0;
  const common = commonWords(a, b);
  return 2 * common >= least * (a.size + b.size) ? common : 0;
}

function commonWords(a: Bag, b: Bag): number {
  let common = 0;
  for (const [key, count] of a.counts) common += Math.min(count, b.counts.get(key) ?? 0);
  return common;
}

/** Sentences that were moved and edited: alike, the only such pair, and nothing telling differs. */
function pairElsewhere(old: Words, now: Words, same: Int32Array, back: Int32Array, edited: readonly Edited[]): Edited[] {
  const takenOld = new Set(edited.flatMap(({ s, olds }) => (olds === 2 ? [s, s + 1] : [s])));
  const takenNew = new Set(edited.flatMap(({ t, news }) => (news === 2 ? [t, t + 1] : [t])));
  const olds = unpaired(0, same.length, same).filter((s) => !takenOld.has(s));
  const news = unpaired(0, back.length, back).filter((t) => !takenNew.has(t));
  if (olds.length * news.length > MOST_PAIRS) return [];
  const bags = news.map((t) => bagOf(now, t, 1));
  const found: Edited[] = [];
  const times = new Map<number, number>();
  for (const s of olds) {
    const own = bagOf(old, s, 1);
    if (own.size < LEAST_ELSEWHERE) continue;
    const fitting = news.filter((_, j) => commonIfAlike(own, bags[j] ?? EMPTY, ALIKE_ELSEWHERE) > 0);
    const [t] = fitting;
    if (fitting.length !== 1 || t === undefined || !tellsTheSame(old, s, now, t)) continue;
    found.push({ s, olds: 1, t, news: 1, isElsewhere: true });
    times.set(t, (times.get(t) ?? 0) + 1);
  }
  return found.filter(({ t }) => times.get(t) === 1);
}

/** Whether numbers, names and negations of two sentences are the same, in order. */
function tellsTheSame(old: Words, s: number, now: Words, t: number): boolean {
  return telling(old, s) === telling(now, t);
}

function telling(words: Words, s: number): string {
  const keys: number[] = [];
  for (let w = words.sentences[s] ?? 0; w < (words.sentences[s + 1] ?? 0); w++) if (isTelling(words, w)) keys.push(words.key[w] ?? 0);
  return keys.join();
}

/** Pairs old words [from, end) and new ones [start, stop) by a longest common subsequence; equal ends first. */
function pairWords(
  old: Words,
  now: Words,
  { from, end, start, stop }: { from: number; end: number; start: number; stop: number },
  to: Int32Array,
): void {
  while (from < end && start < stop && old.key[from] === now.key[start]) to[from++] = start++;
  while (from < end && start < stop && old.key[end - 1] === now.key[stop - 1]) to[--end] = --stop;
  const rows = end - from;
  const columns = stop - start;
  if (rows === 0 || columns === 0 || rows * columns > MOST_CELLS) return;
  const width = columns + 1;
  const longest = new Uint32Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      longest[i * width + j] =
        old.key[from + i] === now.key[start + j]
          ? 1 + (longest[(i + 1) * width + j + 1] ?? 0)
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (old.key[from + i] === now.key[start + j]) to[from + i++] = start + j++;
    else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
}
