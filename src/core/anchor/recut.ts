/**
 * Where sentences end depends on their neighbours: a headline has no stop, so whatever is put behind it joins it, and `Sept. 30` may be read as two. So
 * what one text has as a sentence and the other only within others, or across two, is cut out there as well, where it stands whole, and once in each text.
 * Linear in the texts: of each sentence only the places of its rarest word are looked at, and no more than `MOST_PLACES` of them.
 */
import { SentenceIds } from "./sentence-ids";
import { isWordOrNumber, type Words } from "./words";

/** Sentences shorter than this, in words and numbers, are left: a few words stand within others by chance. */
const LEAST = 6;

/** A word that stands more often tells no place. */
const MOST_PLACES = 64;

/** A text with a number for each of its sentences, equal for equal words in both texts. */
export interface Numbered {
  readonly words: Words;
  readonly ids: Int32Array;
}

/** Both texts, their sentences cut so that those that stayed whole are sentences of both. */
export function recut(old: Words, now: Words): readonly [old: Numbered, now: Numbered] {
  const ids = new SentenceIds();
  const before = { words: old, ids: ids.of(old), places: placesOf(old) };
  const after = { words: now, ids: ids.of(now), places: placesOf(now) };
  const cut = cutOut(before, after, ids);
  return [cutOut(cut, before, ids), cut];
}

interface Searched extends Numbered {
  readonly places: Places;
}

/** `text`, with those sentences of `other` cut out that it has not as its own. */
function cutOut(other: Searched, text: Searched, ids: SentenceIds): Searched {
  const [known, shared] = [new Set(text.ids), new Set(other.ids)];
  const [its, own] = [other.words.sentences, text.words.sentences];
  const cuts: { readonly at: number; readonly stop: number }[] = [];
  const isTaken = new Uint8Array(text.words.count);
  let isMarked = false;
  other.ids.forEach((id, s) => {
    const [from, end] = [its[s] ?? 0, its[s + 1] ?? 0];
    if (known.has(id) || countWords(other.words, from, end) < LEAST) return;
    const at = onlyPlace(other.words, from, end, text);
    if (at < 0 || onlyPlace(other.words, from, end, other) < 0) return;
    if (!isMarked) {
      isMarked = true; // what both have as a sentence is none to cut
      for (let n = 0; n < text.ids.length; n++) if (shared.has(text.ids[n] ?? -1)) isTaken.fill(1, own[n], own[n + 1]);
    }
    const stop = at + end - from;
    if (isTaken.subarray(at, stop).includes(1)) return;
    isTaken.fill(1, at, stop);
    cuts.push({ at, stop });
  });
  if (cuts.length === 0) return text;
  const ends = new Set<number>(own);
  for (const { at, stop } of cuts) {
    for (let w = at + 1; w < stop; w++) ends.delete(w);
    ends.add(at).add(stop);
  }
  const words = { ...text.words, sentences: Int32Array.from(ends).sort() };
  return { words, ids: ids.of(words), places: text.places };
}

function countWords(words: Words, from: number, end: number): number {
  let count = 0;
  for (let w = from; w < end; w++) if (isWordOrNumber(words, w)) count++;
  return count;
}

/** Where each word stands: those of key `k` at `list[start[k]]` to `list[start[k + 1]]`. */
interface Places {
  readonly start: Int32Array;
  readonly list: Int32Array;
}

function placesOf({ key }: Words): Places {
  const most = key.reduce((highest, k) => Math.max(highest, k), 0);
  const start = new Int32Array(most + 2);
  for (const k of key) start[k + 1] = (start[k + 1] ?? 0) + 1;
  for (let k = 1; k < start.length; k++) start[k] = (start[k] ?? 0) + (start[k - 1] ?? 0);
  const list = new Int32Array(key.length);
  const next = start.slice();
  key.forEach((k, w) => {
    const at = next[k] ?? 0;
    list[at] = w;
    next[k] = at + 1;
  });
  return { start, list };
}

/** The one place in a text where words [from, end) of `sought` stand one after the other; -1 for none, for several, and where none of them is rare. */
function onlyPlace(sought: Words, from: number, end: number, { words: text, places: { start, list } }: Searched): number {
  let rarest = from;
  let least = Infinity;
  for (let w = from; w < end; w++) {
    const k = sought.key[w] ?? 0;
    const times = (start[k + 1] ?? 0) - (start[k] ?? 0);
    if (times < least) [rarest, least] = [w, times];
    if (least === 0) return -1;
  }
  if (least > MOST_PLACES) return -1;
  let found = -1;
  const first = start[sought.key[rarest] ?? 0] ?? 0;
  for (let n = first; n < first + least; n++) {
    const at = (list[n] ?? 0) - (rarest - from);
    if (at < 0 || at + end - from > text.count) continue;
    let w = from;
    while (w < end && sought.key[w] === text.key[at + w - from]) w++;
    if (w < end) continue;
    if (found >= 0) return -1;
    found = at;
  }
  return found;
}
