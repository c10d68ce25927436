/** The changes of figures and names, in short: to be seen before anything else. */
import { endOf, isWordOrNumber, startOf, type Words } from "../anchor/words";
import type { Edit } from "./comparison";
import { kindOf } from "./edit-kind";
import { type Compared, type Hunk, isBreakBefore } from "./read-both";

/** A change of more words than this, on either side, is told by the figures and names in it, each alone. */
const MOST_WORDS = 8;

/** Words that are told after a figure or a name, at most. */
const MOST_AFTER = 2;

/** Figures first; within each kind in the order of the text. */
export function editsOf(compared: Compared): readonly Edit[] {
  const edits = compared.hunks.flatMap((hunk) => editsIn(compared, hunk));
  return [...edits.filter(({ kind }) => kind === "figure"), ...edits.filter(({ kind }) => kind === "name")];
}

function editsIn({ old, now, movedAway, movedHere }: Compared, { from, to, start, end }: Hunk): readonly Edit[] {
  const [gone, come] = [tellingRuns(old, from, to, movedAway), tellingRuns(now, start, end, movedHere)];
  if (gone.length + come.length === 0) return [];
  const isShort = to - from <= MOST_WORDS && end - start <= MOST_WORDS;
  const hasMoved = movedAway.subarray(from, to).includes(1) || movedHere.subarray(start, end).includes(1);
  if (isShort && !hasMoved) {
    const kind = [...gone, ...come].some((run) => run.kind === "figure") ? "figure" : "name";
    const after = end > start ? wordsAfter(now, end) : wordsAfter(old, to);
    // A mark between clauses is no part of what is told: `, with a budget of 3 billion`.
    const isBoth = to > from && end > start;
    const [head, top] = isBoth ? [from, start] : [firstWord(old, from, to), firstWord(now, start, end)];
    return [{ kind, from: wordsBetween(old, head, to), to: wordsBetween(now, top, end), after }];
  }
  return [
    ...gone.map(({ kind, first, end: stop }) => ({ kind, from: wordsBetween(old, first, stop), to: "", after: wordsAfter(old, stop) })),
    ...come.map(({ kind, first, end: stop }) => ({ kind, from: "", to: wordsBetween(now, first, stop), after: wordsAfter(now, stop) })),
  ];
}

function firstWord(words: Words, from: number, end: number): number {
  let first = from;
  while (first < end && isStop(words, first)) first++;
  return first;
}

function isStop(words: Words, w: number): boolean {
  return /^[,;:.…]$/.test(wordsBetween(words, w, w + 1));
}

interface Run {
  readonly kind: Edit["kind"];
  readonly first: number;
  readonly end: number;
}

/** Each figure, and each name whole. */
function tellingRuns(words: Words, from: number, to: number, moved: Uint8Array): readonly Run[] {
  const runs: Run[] = [];
  for (let w = from; w < to; ) {
    const kind = moved[w] === 1 ? null : kindOf(words, w);
    const first = w++;
    if (kind !== "figure" && kind !== "name") continue;
    while (kind === "name" && w < to && moved[w] !== 1 && kindOf(words, w) === "name") w++;
    runs.push({ kind, first, end: w });
  }
  return runs;
}

function wordsBetween(words: Words, first: number, end: number): string {
  return end <= first ? "" : words.tokens.text.slice(startOf(words, first), endOf(words, end - 1));
}

/** What follows in the same clause: up to the next mark. */
function wordsAfter(words: Words, first: number): string {
  let end = first;
  while (end < words.count && end - first < MOST_AFTER && isWordOrNumber(words, end) && !isBreakBefore(words, end)) end++;
  return wordsBetween(words, first, end);
}
