/** The lexicons' tables as `src/core/text/packed/unpack.ts` reads them: the other side of it. */

/** @typedef {{ entry: number, next: readonly (readonly [number, Node])[] }} Node */
/** @typedef {{ root: Node, entries: unknown[] }} Trie */
/** @typedef {{ kind: string | null, packed: number[] | [number, unknown][] | Trie }} Table what `packed()` of a table gives; `kind`: the name of its class */

/** In a node's `entry`: only the beginning of something else (src/core/text/phrase-table.ts). */
const COMPOUND = 0xffff;

/** Phrases in a table. @param {Table} table */
export const sizeOf = (table) => [...phrasesIn(table)].length;

/**
 * The contents of packed/data.ts. Phrases that the same tables tell the same of are one class; words that are phrases by themselves are numbered class after
 * class, so that no number of theirs need be written.
 * @param {readonly string[]} words in the order of their numbers
 * @param {readonly Table[]} tables those with most phrases first, for small numbers take less room
 */
export function dataOf(words, tables) {
  /** @type {Map<string, string>} what tables tell of each phrase: pairs of table and entry */
  const told = new Map();
  /** @type {string[]} */
  const entries = [];
  for (const [number, table] of tables.entries()) {
    for (const { phrase, entry } of phrasesIn(table)) {
      const key = phrase.map((word) => words[word - 1]).join(" ");
      const text = entry === undefined ? "" : digits(entry === null ? 0 : placeOf(entries, literal(entry)) + 1);
      told.set(key, `${told.get(key) ?? ""}${digits(number)}${text}`);
    }
  }
  const classes = classesOf(told);
  const nameOf = new Map([...classes.keys()].map((told, k) => [told, k + 1]));
  const singles = [...classes.values()].map((phrases) => phrases.filter((phrase) => !phrase.includes(" ")));
  const all = new Set([...told.keys()].flatMap((phrase) => phrase.split(" ")));
  const inOrder = [...singles.flat(), ...[...all].filter((word) => !told.has(word)).sort(compare)];
  const numberOf = new Map(inOrder.map((word, k) => [word, k + 1]));
  const trie = trieOf([...told.keys()].filter((phrase) => phrase.includes(" ")).sort(compare));
  /** @param {string} path @param {PhraseNode} node @returns {string} */
  const write = (path, node) =>
    [...node]
      .map(([word, next]) => {
        const phrase = `${path} ${word}`;
        const name = nameOf.get(told.get(phrase) ?? "") ?? 0;
        const rest = next.size === 0 ? "" : digits(next.size) + write(phrase, next);
        return digits(numberOf.get(word) ?? 0) + digits(2 * name + (next.size === 0 ? 0 : 1)) + rest;
      })
      .join("");
  return [
    `export const WORDS = ${JSON.stringify(inOrder.join("\n"))};`,
    `export const KINDS = ${JSON.stringify(tables.map(({ kind }) => (kind === "WordSet" ? "s" : "t")).join(""))};`,
    `export const CLASSES = ${JSON.stringify([...classes.keys()].join(" "))};`,
    `export const COUNTS = ${JSON.stringify(singles.map((phrases) => digits(phrases.length)).join(""))};`,
    `export const PHRASES = ${JSON.stringify(inOrder.map((word) => write(word, trie.get(word) ?? new Map())).join(" "))};`,
    `export const ENTRIES = [${entries.join(",")}];`,
  ].join("\n");
}

/** @typedef {Map<string, any>} PhraseNode by word, what may follow it */

/** @param {readonly string[]} phrases @returns {PhraseNode} */
function trieOf(phrases) {
  /** @type {PhraseNode} */
  const root = new Map();
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.split(" ")) {
      const next = node.get(word) ?? new Map();
      node.set(word, next);
      node = next;
    }
  }
  return root;
}

/**
 * Phrases by what is told of them: classes with many phrases first, whose names are short then; of one size, those of like tellings side by side.
 * @param {Map<string, string>} told
 * @returns {Map<string, string[]>}
 */
function classesOf(told) {
  /** @type {Map<string, string[]>} */
  const classes = new Map();
  for (const [phrase, telling] of [...told].sort(([a], [b]) => compare(a, b))) {
    const members = classes.get(telling) ?? [];
    members.push(phrase);
    classes.set(telling, members);
  }
  const long = (/** @type {string[]} */ phrases) => phrases.filter((phrase) => phrase.includes(" ")).length;
  return new Map([...classes].sort(([a, p], [b, q]) => long(q) - long(p) || compare(a, b)));
}

/** @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** @template T @param {T[]} list @param {T} item @returns {number} its place, at the end if it is new */
function placeOf(list, item) {
  const place = list.indexOf(item);
  return place < 0 ? list.push(item) - 1 : place;
}

/** Data as the source of it. @param {unknown} data @returns {string} @throws TypeError for what is no data */
function literal(data) {
  const text = JSON.stringify(data, (_, value) => {
    const isData = typeof value !== "function" && (typeof value !== "object" || value === null || isPlain(value));
    if (!isData) throw new TypeError("A lexicon's entry is no plain data.");
    return value;
  });
  return text.replace(/"([a-zA-Z]+)":/g, "$1:");
}

/** @param {object} value of another realm, maybe */
const isPlain = (value) => ["Object", "Array"].includes(Object.getPrototypeOf(value)?.constructor?.name);

/**
 * The phrases of a table as numbers of words; `entry` undefined in a set, null for a compound.
 * @param {Table} table
 * @returns {Iterable<{ phrase: readonly number[], entry: unknown }>}
 */
function* phrasesIn({ kind, packed }) {
  if (kind === "WordSet") for (const word of /** @type {number[]} */ (packed)) yield { phrase: [word], entry: undefined };
  else if (kind === "WordMap") for (const [word, entry] of /** @type {[number, unknown][]} */ (packed)) yield { phrase: [word], entry };
  else {
    const { root, entries } = /** @type {Trie} */ (packed);
    yield* phrasesBelow(root, [], entries);
  }
}

/** @param {Node} node @param {readonly number[]} path @param {readonly unknown[]} entries @returns {Iterable<{ phrase: readonly number[], entry: unknown }>} */
function* phrasesBelow(node, path, entries) {
  if (node.entry !== 0) yield { phrase: path, entry: node.entry === COMPOUND ? null : entries[node.entry - 1] };
  for (const [word, next] of node.next) yield* phrasesBelow(next, [...path, word], entries);
}

/** A number in signs that a string in quotation marks holds as they are: see packed/numbers.ts. @param {number} number */
function digits(number) {
  if (number < 60) return digit(number);
  if (number < 2790) return digit(60 + Math.floor((number - 60) / 91)) + digit((number - 60) % 91);
  if (number >= 2790 + 91 * 91) throw new RangeError(`${number} is too large for three signs.`);
  return digit(90) + digit(Math.floor((number - 2790) / 91)) + digit((number - 2790) % 91);
}

/** @param {number} value 0 to 90 */
function digit(value) {
  return String.fromCharCode(value + 0x23 < 0x5c ? value + 0x23 : value + 0x24);
}
