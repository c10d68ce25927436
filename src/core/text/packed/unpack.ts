/**
 * Unpacks the lexicons that the build packed, once, before the first text is read. Made of source a table takes a look at every letter of its words,
 * some 80 ms for all of them in an engine that just started; unpacked they take a tenth of that.
 */
import { KINDS, TABLES, WORD_COUNT, WORDS } from "./data";

/** Numbers of at most this many entries, and nodes. */
const MOST_NODES = 0xffff;
/** Where an entry's node has no entry of its own but only tells that a longer phrase is none. */
export const COMPOUND = 0xffff;

const TABLES_AN_ARRAY = 32;

export const UNLISTED = 0;

/** For each 32 tables, which of them know a word, or begin a phrase with it, by its number. */
const flags = Array.from({ length: Math.ceil(KINDS.length / TABLES_AN_ARRAY) }, () => new Int32Array(WORD_COUNT + 1));

/** The words that table `table` begins with: `(bits[number] & mask) !== 0`. */
export function flagOf(table: number): { readonly bits: Int32Array; readonly mask: number } {
  return { bits: flags[table >> 5] ?? new Int32Array(0), mask: 1 << (table & 31) };
}

/** Numbers of the words. */
const numbers = new Map<string, number>();

/** Pairs of a key made of node and word, and the node that the word leads to; open addressing. A table's root is its own number and 1. */
let slots = new Int32Array(2);
let entryAt = new Uint16Array(1);
let nodes = 0;

export function nodeAfter(node: number, word: number): number {
  return slots[slotOf((node << 16) | word) + 1] ?? 0;
}

/** 1 + the place of the node's entry among all; `COMPOUND`; 0 for none. */
export function entryOf(node: number): number {
  return entryAt[node] ?? 0;
}

function slotOf(key: number): number {
  const mask = slots.length - 2;
  const mixed = Math.imul(key, 0x9e3779b1);
  let slot = ((mixed ^ (mixed >>> 15)) << 1) & mask;
  while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

/** How many words are numbered; unpacks them if that was not done yet. */
export function vocabularySize(): number {
  if (numbers.size === 0) unpack();
  return numbers.size;
}

/** The number of a folded word; 0 where no lexicon has it, and before the lexicons are unpacked. */
export function wordNumber(fold: string): number {
  return numbers.get(fold) ?? UNLISTED;
}

/**
 * First the words that are phrases by themselves, in classes of which the same tables tell the same: how many words, how many tables, and each table with 1 + its
 * entry (0 for a compound; nothing for a set). The words are numbered as they come. Then the longer phrases in such classes, each after what it shares with the
 * one before.
 */
function unpack(): void {
  for (const word of WORDS.split("\n")) numbers.set(word, numbers.size + 1);
  slots = new Int32Array(1 << 17);
  entryAt = new Uint16Array(MOST_NODES + 1);
  nodes = KINDS.length;
  at = 0;
  let word = 0;
  for (let left = readNumber(); left > 0; left--) {
    const count = readNumber();
    for (let tables = readNumber(); tables > 0; tables--) {
      const table = readNumber();
      const { bits, mask } = flagOf(table);
      const isSet = KINDS.charCodeAt(table) === SET;
      const entry = isSet ? 0 : readEntry();
      for (let k = word + 1; k <= word + count; k++) {
        bits[k] = (bits[k] ?? 0) | mask;
        if (!isSet) entryAt[step(table + 1, k)] = entry;
      }
    }
    word += count;
  }
  for (let left = readNumber(); left > 0; left--) unpackPhrases();
}

const SET = 0x73;
const LONGEST_REST = 16;

/** One class of phrases of several words. */
function unpackPhrases(): void {
  const count = readNumber();
  const tables: number[] = [];
  const entries: number[] = [];
  for (let left = readNumber(); left > 0; left--) {
    tables.push(readNumber());
    entries.push(readEntry());
  }
  const phrase: number[] = [];
  for (let left = count; left > 0; left--) {
    const lengths = readNumber();
    phrase.length = lengths >> 4;
    for (let rest = lengths % LONGEST_REST; rest > 0; rest--) phrase.push(readNumber());
    const first = phrase[0] ?? 0;
    for (let t = 0; t < tables.length; t++) {
      const table = tables[t] ?? 0;
      const { bits, mask } = flagOf(table);
      bits[first] = (bits[first] ?? 0) | mask;
      let node = table + 1;
      for (let k = 0; k < phrase.length; k++) node = step(node, phrase[k] ?? 0);
      entryAt[node] = entries[t] ?? 0;
    }
  }
}

function readEntry(): number {
  const number = readNumber();
  return number === 0 ? COMPOUND : number;
}

/** The node that a word leads to, made if there is none. */
function step(node: number, word: number): number {
  const key = (node << 16) | word;
  const slot = slotOf(key);
  if (slots[slot] === 0) {
    nodes++;
    slots[slot] = key;
    slots[slot + 1] = nodes;
  }
  return slots[slot + 1] ?? 0;
}

let at = 0;

/** The next number of the tables: one sign for up to 59, two for up to 2789, else three. */
function readNumber(): number {
  const first = readDigit();
  if (first < 60) return first;
  if (first < 90) return (first - 60) * 91 + readDigit() + 60;
  const second = readDigit();
  return second * 91 + readDigit() + 2790;
}

/** A sign of ASCII but quotation mark and backslash: 0 to 90. */
function readDigit(): number {
  const unit = TABLES.charCodeAt(at++);
  return unit < 0x5c ? unit - 0x23 : unit - 0x24;
}
