/** Sentences that are alike: which edited one is which, at its place or, if that is sure, elsewhere. */
import { isTelling, isWordOrNumber, type Words } from "./words";

/** Sentences of one gap that are compared each with each: two pages of text rewritten whole. More is taken for another text. */
const MOST_PAIRS = 10_000;

/** Share of words that two sentences at one place must have in common to be one sentence edited. */
const ALIKE = 0.5;

/** The same for a sentence that also stands elsewhere, and then nothing telling may differ. */
const ALIKE_ELSEWHERE = 0.75;
/** Sentences shorter than this, in words and numbers, are not looked for elsewhere once they changed. */
const LEAST_ELSEWHERE = 6;

/** Sentences that were edited: `olds` old ones from `s` on became `news` new ones from `t` on. An edit may also have parted or joined sentences. */
export interface Edited {
  readonly s: number;
  readonly olds: number;
  readonly t: number;
  readonly news: number;
  readonly isElsewhere: boolean;
}

/** Old sentences [from, to) and new ones [start, end). */
export interface Area {
  from: number;
  to: number;
  start: number;
  end: number;
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
export function pairAlike(old: Words, now: Words, gap: Area, same: Int32Array, back: Int32Array): Edited[] {
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

/** Sentences that were moved and edited: alike, the only such pair, and nothing telling differs. `left` are old ones that are not to be paired. */
export function pairElsewhere(
  old: Words,
  now: Words,
  same: Int32Array,
  back: Int32Array,
  edited: readonly Edited[],
  left: ReadonlySet<number>,
): Edited[] {
  const takenOld = new Set(edited.flatMap(({ s, olds }) => (olds === 2 ? [s, s + 1] : [s])));
  const takenNew = new Set(edited.flatMap(({ t, news }) => (news === 2 ? [t, t + 1] : [t])));
  const olds = unpaired(0, same.length, same).filter((s) => !takenOld.has(s) && !left.has(s));
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
