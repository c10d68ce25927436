/**
 * All records of a library as one column of numbered words, which a search reads from end to end: a word is looked up once in the list of written forms, and
 * a record is then compared number by number, phrases by Shift-And (Baeza-Yates and Gonnet, 1992). Some nanoseconds a word: a hundred thousand notes cost
 * about ten milliseconds, whatever is looked for, and the first letters typed, which begin the words of nearly all records, are no dearer than the last
 * (docs/search.md); a search that goes on from the one before looks only at what that found. Four bytes a word. Adding a record is linear in it; removing one marks it, and `compacted` gives the room back.
 */
import { type Query, type QueryWord, refines } from "./query";
import { eachWord, hasMarks, type Spelling, spellingOf } from "./words";

/** What a part of a record weighs: a word of its title tells more than one of its text. */
export type Weight = 1 | 2 | 3;

export interface WeighedText {
  readonly text: string;
  readonly weight: Weight;
}

/** Finds records by their words; records are known by numbers, from 0 on in the order in which they were added. */
export interface WordIndex {
  readonly add: (fields: readonly WeighedText[]) => number;
  readonly remove: (record: number) => void;
  /** Numbers that were given out, those of removed records among them. */
  readonly size: number;
  readonly removed: number;
  /** Visits the records that have all words of the query, with how well they answer: the higher, the better. An empty query is answered by none. */
  readonly search: (query: Query, visit: (record: number, score: number) => void) => void;
  /** What `wordIndexOf` makes the same index of; shares memory with it until something is added. */
  readonly columns: () => WordColumns;
  /** A new index without the removed records: the others keep their order. */
  readonly compacted: () => WordIndex;
}

/** An index as it can be stored. */
export interface WordColumns {
  /** Written forms in small letters, parted by line breaks; the first is number `FIRST_WORD`. */
  readonly forms: string;
  /** Word numbers of all records; the weights stand before the words that they are for. */
  readonly words: Uint32Array;
  /** Where each record begins in `words`, and where the last ends. */
  readonly starts: Uint32Array;
  /** 1 for records that were removed. */
  readonly gone: Uint8Array;
}

/** Smaller numbers are weights; 0 is none. */
const FIRST_WORD = 4;

/** Scores: first where the words stand, then the weight of the part where they do. */
const SCORE = { wholePhrase: 12, begunPhrase: 8, wholeWords: 4 } as const;

/** Forms that were added since they were last put in order; fewer are looked through one by one. */
const MOST_UNSORTED = 2_000;

/** @param saved null for an empty index. @throws {RangeError} where the columns do not fit each other. */
export function wordIndexOf(saved: WordColumns | null = null): WordIndex {
  if (saved !== null) check(saved);
  const forms: string[] = saved === null || saved.forms === "" ? [] : saved.forms.split("\n");
  const numbers = new Map(forms.map((form, at) => [form, at + FIRST_WORD]));
  const spellings: Spelling[] = [];
  let sorted: Uint32Array = new Uint32Array(0);
  let words = growable(saved?.words ?? new Uint32Array(1024), saved?.words.length ?? 0);
  let starts = growable(saved?.starts ?? new Uint32Array(1024), saved?.starts.length ?? 1);
  let gone = saved?.gone ?? new Uint8Array(1024);
  let removed = gone.reduce((sum, each) => sum + each, 0);
  /** What the last search found: all that one which asks for more can find, as long as nothing is added. */
  let last: { readonly query: Query; readonly found: readonly number[]; readonly size: number } | null = null;

  const size = (): number => starts.length - 1;

  const numberOf = (written: string): number => {
    const known = numbers.get(written);
    if (known !== undefined) return known;
    const form = written.toLowerCase().normalize("NFC");
    const number = numbers.get(form) ?? forms.push(form) - 1 + FIRST_WORD;
    numbers.set(form, number);
    numbers.set(written, number);
    return number;
  };

  const add: WordIndex["add"] = (fields) => {
    for (const { text, weight } of fields) {
      words = pushed(words, weight);
      eachWord(text, (start, end) => {
        words = pushed(words, numberOf(text.slice(start, end)));
      });
    }
    starts = pushed(starts, words.length);
    const record = size() - 1;
    if (record >= gone.length) gone = resized(gone, 2 * record + 16);
    return record;
  };

  const search: WordIndex["search"] = (query, visit) => {
    if (query.words.length === 0) return;
    order();
    const scoreOf = query.words.length === 1 ? oneWordIn(words.items, masksOf(query)) : allWordsIn(words.items, masksOf(query), query);
    const among = last !== null && last.size === size() && refines(query, last.query) ? last.found : null;
    const all: number[] = [];
    const count = among?.length ?? size();
    for (let place = 0; place < count; place++) {
      const record = among === null ? place : (among[place] ?? 0);
      if (gone[record] === 1) continue;
      const score = scoreOf(starts.items[record] ?? 0, starts.items[record + 1] ?? 0);
      if (score === 0) continue;
      all.push(record);
      visit(record, score);
    }
    last = { query, found: all, size: size() };
  };

  /** Of each word number, a bit for each word of the query that it answers: as its beginning, or as a whole. */
  const masksOf = (query: Query): Masks => {
    const begun = new Uint32Array(forms.length + FIRST_WORD);
    const whole = new Uint32Array(forms.length + FIRST_WORD);
    query.words.forEach((word, bit) => {
      const look = (form: number): void => {
        const spelling = spellings[form];
        if (spelling === undefined || !hasMarks(spelling, word)) return;
        const isWhole = spelling.key === word.key;
        if (isWhole) whole[form + FIRST_WORD] = (whole[form + FIRST_WORD] ?? 0) | (1 << bit);
        if (isWhole || word.isBegun) begun[form + FIRST_WORD] = (begun[form + FIRST_WORD] ?? 0) | (1 << bit);
      };
      eachBeginning(word, look);
    });
    return { begun, whole };
  };

  /** All forms whose key begins so. */
  const eachBeginning = ({ key }: QueryWord, look: (form: number) => void): void => {
    const keyAt = (place: number): string => spellings[sorted[place] ?? 0]?.key ?? "";
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keyAt(middle) < key) low = middle + 1;
      else high = middle;
    }
    for (; low < sorted.length && keyAt(low).startsWith(key); low++) look(sorted[low] ?? 0);
    for (let form = sorted.length; form < forms.length; form++) if (spellings[form]?.key.startsWith(key)) look(form);
  };

  const order = (): void => {
    for (let form = spellings.length; form < forms.length; form++) spellings.push(spellingOf(forms[form] ?? ""));
    if (forms.length - sorted.length <= Math.min(MOST_UNSORTED, sorted.length)) return;
    const keyOf = (form: number): string => spellings[form]?.key ?? "";
    sorted = Uint32Array.from(forms.keys()).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  };

  const columns = (): WordColumns => ({
    forms: forms.join("\n"),
    words: words.items.subarray(0, words.length),
    starts: starts.items.subarray(0, starts.length),
    gone: gone.subarray(0, size()),
  });

  const compacted = (): WordIndex => {
    const all = columns();
    const kept = new Uint32Array(all.words.length);
    const ends: number[] = [0];
    let length = 0;
    for (let record = 0; record < size(); record++) {
      if (all.gone[record] === 1) continue;
      const own = all.words.subarray(all.starts[record], all.starts[record + 1]);
      kept.set(own, length);
      length += own.length;
      ends.push(length);
    }
    return wordIndexOf({
      forms: all.forms,
      words: kept.slice(0, length),
      starts: Uint32Array.from(ends),
      gone: new Uint8Array(ends.length - 1),
    });
  };

  return {
    add,
    remove: (record) => {
      if (record >= size() || gone[record] === 1) return;
      gone[record] = 1;
      removed++;
    },
    get size() {
      return size();
    },
    get removed() {
      return removed;
    },
    search,
    columns,
    compacted,
  };
}

/** Of each word number, a bit for each word of the query that it answers. */
interface Masks {
  readonly begun: Uint32Array;
  readonly whole: Uint32Array;
}

/** How well the words from one place to another in the column answer; 0 for not at all. */
type Scorer = (from: number, to: number) => number;

/** A word alone has no order to be in. The first letters typed are such, and go over everything: this is what a keystroke takes longest for. */
function oneWordIn(words: Uint32Array, { begun, whole }: Masks): Scorer {
  const told = Uint8Array.from(begun, (mask, word) => (whole[word] ? SCORE.wholePhrase : mask ? SCORE.begunPhrase : 0));
  return (from, to) => {
    let weight = 0;
    let best = 0;
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0;
      const score = told[word] ?? 0;
      if (score !== 0) {
        if (score + weight > best) best = score + weight;
      } else if (word < FIRST_WORD) weight = word;
    }
    return best;
  };
}

function allWordsIn(words: Uint32Array, { begun, whole }: Masks, query: Query): Scorer {
  const { starts, ends } = query;
  const lastBit = 1 << (query.words.length - 1);
  return (from, to) => {
    // One by one: an array for all of them would be made for every record.
    let weight = 0;
    let best = 0;
    let score = 0;
    let found = 0;
    let foundWhole = 0;
    let phrases = 0;
    let inOrder = 0;
    let wholeInOrder = 0;
    for (let at = from; at < to; at++) {
      const word = words[at] ?? 0;
      const mask = begun[word] ?? 0;
      if (mask === 0) {
        if (word < FIRST_WORD) weight = word;
        phrases = 0;
        inOrder = 0;
        wholeInOrder = 0;
        continue;
      }
      const exact = whole[word] ?? 0;
      phrases = ((phrases << 1) | starts) & mask;
      found |= phrases & ends;
      foundWhole |= exact;
      inOrder = ((inOrder << 1) | 1) & mask;
      wholeInOrder = ((wholeInOrder << 1) | 1) & exact;
      if (weight > best) best = weight;
      if ((inOrder & lastBit) === 0) continue;
      const told = ((wholeInOrder & lastBit) === 0 ? SCORE.begunPhrase : SCORE.wholePhrase) + weight;
      if (told > score) score = told;
    }
    if (found !== ends) return 0;
    return score > 0 ? score : (foundWhole === 2 * lastBit - 1 ? SCORE.wholeWords : 0) + best;
  };
}

/** What was stored may have been broken since. */
function check({ forms, words, starts, gone }: WordColumns): void {
  const limit = (forms === "" ? 0 : forms.split("\n").length) + FIRST_WORD;
  let before = 0;
  if (starts[0] !== 0 || starts.at(-1) !== words.length || gone.length !== starts.length - 1)
    throw new RangeError("records do not fit the words");
  for (const start of starts) {
    if (start < before) throw new RangeError("records are not in order");
    before = start;
  }
  for (const word of words) if (word >= limit) throw new RangeError(`there is no word ${word}`);
}

interface Growable {
  readonly items: Uint32Array;
  length: number;
}

function growable(items: Uint32Array, length: number): Growable {
  return { items, length };
}

/** Amortised constant. */
function pushed(list: Growable, item: number): Growable {
  const roomy = list.length < list.items.length ? list : { items: resized(list.items, 2 * list.length + 16), length: list.length };
  roomy.items[roomy.length++] = item;
  return roomy;
}

function resized<T extends Uint32Array | Uint8Array>(items: T, length: number): T {
  const larger = (items instanceof Uint32Array ? new Uint32Array(length) : new Uint8Array(length)) as T; // the same kind, as the line says
  larger.set(items);
  return larger;
}
