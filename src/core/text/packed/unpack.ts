/**
 * Unpacks the lexicons that the build packed, each word when a text first has it: its sets, and the phrases that it begins. An article has some hundreds of the
 * many thousand words. Made of source, all tables take some 80 ms in an engine that just started.
 */
import { CLASSES, COUNTS, KINDS, PHRASES, WORDS } from "./data";
import { PackedNumbers } from "./numbers";

export const UNLISTED = 0;

/** In the stead of an entry, where a compound ends that only begins like a phrase. */
export const COMPOUND = 0xffff;

/** Nodes share a key of 32 bits with a word's number. */
const MOST_NODES = 0xffff;

const TABLES_AN_ARRAY = 32;
/** More than there are words. */
const MOST_WORDS = 0x3fff;

/** For each 32 tables, which of them know a word, or begin a phrase with it, by its number. */
const flags = Array.from({ length: Math.ceil(KINDS.length / TABLES_AN_ARRAY) }, () => new Int32Array(MOST_WORDS + 1));

/** The words that a table begins with: `(bits[number] & mask) !== 0`. */
export function flagOf(table: number): { readonly bits: Int32Array; readonly mask: number } {
  return { bits: flags[table >> 5] ?? new Int32Array(0), mask: 1 << (table & 31) };
}

/** Numbers of the words. */
const numbers = new Map<string, number>();
/** 1 for a word that was unpacked. */
const isUnpacked = new Uint8Array(MOST_WORDS + 1);
let classes: readonly string[] = [];
let phrases: readonly string[] = [];

/** The class of the phrase that ends at a node; 0 for none. */
let classAt = new Uint16Array(1);
/** What the tables tell of each class, table and entry in turns, and all tables that know it, sets included; undefined until it is met. */
const tellings: (readonly number[] | undefined)[] = [[]];
const knowing: (readonly number[] | undefined)[] = [[]];
const NOTHING: readonly number[] = [];

/**
 * One trie for the phrases of all tables. A word is the node of its own number; from there on arcs are pairs of a key made of node and word, and the node that
 * the word leads to; open addressing, at most half full.
 */
let arcs = new Int32Array(2);
let nodes = 0;

/** The node that a word leads to; 0 for none. */
export function nodeAfter(node: number, word: number): number {
  return arcs[slotOf((node << 16) | word) + 1] ?? 0;
}

/** 1 + the place among all entries of what a table tells of the phrase that ends at a node; `COMPOUND`; 0 for nothing. */
export function entryAt(node: number, table: number): number {
  const told = tellings[classAt[node] ?? 0] ?? NOTHING;
  for (let t = 0; t < told.length; t += 2) if (told[t] === table) return told[t + 1] ?? 0;
  return 0;
}

function slotOf(key: number): number {
  const mask = arcs.length - 2;
  const mixed = Math.imul(key, 0x9e3779b1); // the golden ratio, which scatters neighbours (Knuth)
  let slot = ((mixed ^ (mixed >>> 15)) << 1) & mask;
  while (arcs[slot] !== 0 && arcs[slot] !== key) slot = (slot + 2) & mask;
  return slot;
}

/** How many words are numbered; numbers them if that was not done yet. */
export function vocabularySize(): number {
  if (numbers.size === 0) numberWords();
  return numbers.size;
}

/** The number of a folded word; 0 where no lexicon has it, and before the words are numbered. */
export function wordNumber(fold: string): number {
  const number = numbers.get(fold) ?? UNLISTED;
  if (isUnpacked[number] === 0 && number !== UNLISTED) unpackWord(number);
  return number;
}

function numberWords(): void {
  for (const word of WORDS.split("\n")) numbers.set(word, numbers.size + 1);
  classes = CLASSES.split(" ");
  phrases = PHRASES.split(" ");
  arcs = new Int32Array(1 << 16);
  classAt = new Uint16Array(MOST_NODES + 1);
  for (let name = 1; name <= classes.length; name++) {
    knowing.push(undefined); // without holes, which make an array slow
    tellings.push(undefined);
  }
  nodes = numbers.size;
  const counts = new PackedNumbers(COUNTS);
  let word = 1;
  for (let name = 1; name <= classes.length; name++) {
    const count = counts.next();
    classAt.fill(name, word, word + count);
    word += count;
  }
}

function unpackWord(word: number): void {
  isUnpacked[word] = 1;
  const own = classAt[word] ?? 0;
  if (own !== 0) flagTables(own, word);
  const code = phrases[word - 1] ?? "";
  if (code === "") return;
  const read = new PackedNumbers(code);
  while (!read.isAtEnd) unpackNode(read, word, word);
}

/** The phrases that go on from a node with one more word; `first` begins them all. */
function unpackNode(read: PackedNumbers, from: number, first: number): void {
  const word = read.next();
  const code = read.next();
  nodes++;
  const node = nodes;
  const key = (from << 16) | word;
  const slot = slotOf(key);
  arcs[slot] = key;
  arcs[slot + 1] = node;
  const name = code >> 1;
  if (name !== 0) {
    classAt[node] = name;
    flagTables(name, first);
  }
  if ((code & 1) === 0) return;
  for (let left = read.next(); left > 0; left--) unpackNode(read, node, first);
}

const SET = 0x73;

/** Gives a word the flags of all tables that know a class. */
function flagTables(name: number, word: number): void {
  for (const table of knowing[name] ?? readClass(name)) {
    const bits = flags[table >> 5];
    if (bits !== undefined) bits[word] = (bits[word] ?? 0) | (1 << (table & 31));
  }
}

function readClass(name: number): readonly number[] {
  const tables: number[] = [];
  const told: number[] = [];
  const read = new PackedNumbers(classes[name - 1] ?? "");
  while (!read.isAtEnd) {
    const table = read.next();
    tables.push(table);
    if (KINDS.charCodeAt(table) !== SET) told.push(table, read.next() || COMPOUND);
  }
  knowing[name] = tables;
  tellings[name] = told;
  return tables;
}
