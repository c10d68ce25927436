/**
 * Follows passages from a text to the same article's text after an edit. Where both texts are at hand, this is surer than any search for the words: a twin
 * of a deleted sentence is known as the twin it always was.
 */
import type { Article } from "../article";
import type { Span } from "../span";
import { readText } from "../text/read-text";
import { type Alignment, align } from "./align";
import type { Anchor, Change } from "./anchor";
import { risingWords } from "./rising";
import { endOf, isWordOrNumber, Keys, readWords, startOf, type Words } from "./words";

const LOST: Anchor = { state: "lost" };

/** Share of a passage's words that must be left for it to be the same passage. */
const LEAST_LEFT = 0.5;

/** Of a passage of so few words more than half must be left: one small word of two is left by chance. */
const SHORT = 3;

/** At a passage's ends no more new words stand for old ones than stayed of it, or these few. */
const PHRASE = 8;

/** New words that may stand for one that is gone; more are an insertion beside it. */
const MOST_FOR_ONE = 3;

/** Reads both texts once, in time linear in them where they agree, and follows any number of passages from the old one to the new. */
export function createFollower(before: Article, after: Article): (span: Span) => Anchor {
  if (before.text === after.text) return (span) => ({ state: "exact", span });
  const keys = new Keys();
  const old = readWords(readText(before), keys);
  const now = readWords(readText(after), keys);
  const alignment = align(old, now);
  return (span) => follow(old, now, alignment, span);
}

function follow(old: Words, now: Words, alignment: Alignment, span: Span): Anchor {
  const first = wordAt(old, span.start);
  let last = first;
  while (last + 1 < old.count && startOf(old, last + 1) < span.end) last++;
  if (first >= old.count || startOf(old, first) >= span.end) return LOST;
  const { to, moved } = alignment;
  if (isWhole(to, first, last)) {
    return { state: moved[first] === 1 || moved[last] === 1 ? "moved" : "exact", span: spanBetween(old, now, span, first, last, to) };
  }
  return followChanged(old, now, alignment, first, last);
}

/** Whether the words from `first` to `last` stand in the new text, one after the other. */
function isWhole(to: Int32Array, first: number, last: number): boolean {
  const start = to[first] ?? -1;
  if (start < 0) return false;
  for (let w = first + 1; w <= last; w++) if (to[w] !== start + w - first) return false;
  return true;
}

/** The new span of words that all stayed; a passage that begins or ends within a word keeps its place there if the word is written the same. */
function spanBetween(old: Words, now: Words, span: Span, first: number, last: number, to: Int32Array): Span {
  const [head, tail] = [to[first] ?? 0, to[last] ?? 0];
  const cutHead = Math.max(0, span.start - startOf(old, first));
  const cutTail = Math.max(0, endOf(old, last) - span.end);
  return {
    start: startOf(now, head) + (formOf(old, first) === formOf(now, head) ? cutHead : 0),
    end: endOf(now, tail) - (formOf(old, last) === formOf(now, tail) ? cutTail : 0),
  };
}

function followChanged(old: Words, now: Words, { to, paired }: Alignment, first: number, last: number): Anchor {
  const all = risingWords(to, first, last);
  const kept = together(to, all, last - first + 1);
  const [from = -1] = kept;
  const end = kept.at(-1) ?? -1;
  const total = countWords(old, first, last);
  const left = kept.reduce((sum, w) => sum + (isWordOrNumber(old, w) ? 1 : 0), 0);
  const isEnough = total <= SHORT ? left > total * LEAST_LEFT : left >= total * LEAST_LEFT;
  if (!isEnough && !(left === 0 && isReplaced(to, paired, first, last)) && !(kept === all && isReplacedInPart(to, paired, first, last)))
    return LOST;
  const start = from < 0 ? (to[first - 1] ?? -1) + 1 : from === all[0] ? edgeBefore(to, paired, first, from, kept.length) : (to[from] ?? 0);
  const stop = end < 0 ? (to[last + 1] ?? 0) - 1 : end === all.at(-1) ? edgeAfter(to, paired, last, end, kept.length) : (to[end] ?? 0);
  if (stop < start) return LOST;
  const changes = changesBetween(old, now, to, first, last, start, stop, kept);
  return { state: "changed", span: { start: startOf(now, start), end: endOf(now, stop) }, changes };
}

/**
 * Of the words that stayed those that stand together: where more was put between two of them than the whole passage had words, the part with more words is
 * the passage, and what was put between is none of it.
 */
function together(to: Int32Array, kept: readonly number[], total: number): readonly number[] {
  const cut = kept.findIndex((w, n) => n > 0 && (to[w] ?? 0) - (to[kept[n - 1] ?? 0] ?? 0) > total + 1);
  if (cut < 0) return kept;
  const [before, after] = [kept.slice(0, cut), together(to, kept.slice(cut), total)];
  return before.length > after.length ? before : after;
}

function countWords(words: Words, first: number, last: number): number {
  let count = 0;
  for (let w = first; w <= last; w++) if (isWordOrNumber(words, w)) count++;
  return count;
}

/** Whether all words of the passage were replaced between neighbours that stayed, within one edited sentence. */
function isReplaced(to: Int32Array, paired: Uint8Array, first: number, last: number): boolean {
  if (paired[first] !== 1 || paired[last] !== 1) return false;
  const [before = -1, after = -1] = [to[first - 1], to[last + 1]];
  const between = after - before - 1;
  return before >= 0 && between > 0 && between <= MOST_FOR_ONE * (last - first + 1);
}

/** Whether what was replaced of a short passage was replaced in its place: its sentence is there, and its neighbours or ends stayed. */
function isReplacedInPart(to: Int32Array, paired: Uint8Array, first: number, last: number): boolean {
  if (!isPaired(paired, first, last)) return false;
  const before = to[first] ?? -1;
  const after = to[last] ?? -1;
  const head = before >= 0 ? before : (to[first - 1] ?? -1) + 1;
  const tail = after >= 0 ? after : (to[last + 1] ?? -1) - 1;
  if ((before < 0 && (to[first - 1] ?? -1) < 0) || (after < 0 && (to[last + 1] ?? -1) < 0)) return false;
  return tail >= head && tail - head + 1 <= MOST_FOR_ONE * (last - first + 1);
}

/** Whether every sentence of these words has its like in the new text. */
function isPaired(paired: Uint8Array, first: number, last: number): boolean {
  for (let w = first; w <= last; w++) if (paired[w] !== 1) return false;
  return true;
}

/** The first new word of a passage whose first word that stayed is `kept`: words before it stand for those that are gone, if these were replaced. `left` words stayed in all. */
function edgeBefore(to: Int32Array, paired: Uint8Array, first: number, kept: number, left: number): number {
  const start = to[kept] ?? 0;
  if (kept === first || !isPaired(paired, first, kept)) return start;
  const before = to[first - 1] ?? -1;
  const room = start - before - 1;
  return before >= 0 && room > 0 && room <= Math.min(MOST_FOR_ONE * (kept - first), Math.max(left, PHRASE)) ? before + 1 : start;
}

function edgeAfter(to: Int32Array, paired: Uint8Array, last: number, kept: number, left: number): number {
  const end = to[kept] ?? 0;
  if (kept === last || !isPaired(paired, kept, last)) return end;
  const after = to[last + 1] ?? -1;
  const room = after - end - 1;
  return after >= 0 && room > 0 && room <= Math.min(MOST_FOR_ONE * (last - kept), Math.max(left, PHRASE)) ? after - 1 : end;
}

/** What stands otherwise between the words that stayed. */
function changesBetween(
  old: Words,
  now: Words,
  to: Int32Array,
  first: number,
  last: number,
  start: number,
  stop: number,
  kept: readonly number[],
): Change[] {
  const changes: Change[] = [];
  let from = first;
  let at = start;
  for (const w of [...kept, last + 1]) {
    const target = w > last ? stop + 1 : (to[w] ?? 0);
    if (w > from || target > at) changes.push({ from: wordsBetween(old, from, w - 1), to: wordsBetween(now, at, target - 1) });
    from = w + 1;
    at = target + 1;
  }
  return changes;
}

function wordsBetween(words: Words, first: number, last: number): string {
  return last < first ? "" : words.tokens.text.slice(startOf(words, first), endOf(words, last));
}

function formOf({ tokens, token }: Words, w: number): string {
  return tokens.forms.written[tokens.entry[token[w] ?? -1] ?? -1] ?? "";
}

/** The first word that ends after an offset; the count of words where none does. */
function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(words, middle) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
