/** The lexicons' tables as `src/core/text/packed/unpack.ts` reads them: the other side of it. */

/** @typedef {{ entry: number, next: readonly (readonly [number, Node])[] }} Node */
/** @typedef {{ root: Node, entries: unknown[] }} Trie */
/** @typedef {{ kind: string | null, packed: number[] | [number, unknown][] | Trie }} Table what `packed()` of a table gives; `kind`: the name of its class */

/** In a node's `entry`: only the beginning of something else (src/core/text/phrase-table.ts). */
const COMPOUND = 0xffff;

/** Phrases in a table. @param {Table} table */
export const sizeOf = (table) => [...phrasesIn(table)].length;

/**
 * The contents of packed/data.ts. Phrases that the same tables tell the same of are one class, written once; words that are phrases by themselves are
 * numbered class after class, so that no number of theirs need be written.
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
  const all = [...told].map(([phrase, told]) => ({ words: phrase.split(" "), told }));
  const single = classesOf(all.filter(({ words }) => words.length === 1));
  const inOrder = [...single.values()].flat().map(([word = ""]) => word);
  const rest = new Set(all.flatMap(({ words }) => words).filter((word) => !told.has(word)));
  inOrder.push(...[...rest].sort());
  const numberOf = new Map(inOrder.map((word, k) => [word, k + 1]));
  let code = digits(single.size);
  for (const [told, phrases] of single) code += digits(phrases.length) + digits(tablesIn(told, tables)) + told;
  const long = classesOf(all.filter(({ words }) => words.length > 1));
  code += digits(long.size);
  for (const [told, phrases] of long) {
    code += digits(phrases.length) + digits(tablesIn(told, tables)) + told;
    /** @type {readonly string[]} */
    let before = [];
    for (const phrase of phrases) {
      let shared = 0;
      while (shared < before.length && phrase[shared] === before[shared]) shared++;
      code +=
        digits(shared * LONGEST_REST + phrase.length - shared) +
        phrase
          .slice(shared)
          .map((word) => digits(numberOf.get(word) ?? 0))
          .join("");
      if (phrase.length - shared >= LONGEST_REST) throw new RangeError(`A phrase of ${phrase.length} words cannot be packed.`);
      before = phrase;
    }
  }
  return [
    `export const WORDS = ${JSON.stringify(inOrder.join("\n"))};`,
    `export const WORD_COUNT = ${inOrder.length};`,
    `export const KINDS = ${JSON.stringify(tables.map(({ kind }) => (kind === "WordSet" ? "s" : "t")).join(""))};`,
    `export const TABLES = ${JSON.stringify(code)};`,
    `export const ENTRIES = [${entries.join(",")}];`,
  ].join("\n");
}

/** Above any number of words in which a phrase goes on after what it shares with the one before. */
const LONGEST_REST = 16;

/**
 * Phrases by what is told of them, classes of like tellings side by side.
 * @param {readonly { words: readonly string[], told: string }[]} phrases
 * @returns {Map<string, (readonly string[])[]>}
 */
function classesOf(phrases) {
  /** @type {Map<string, (readonly string[])[]>} */
  const classes = new Map();
  for (const { words, told } of [...phrases].sort((a, b) => compare(a.told, b.told) || compare(a.words.join(" "), b.words.join(" ")))) {
    const members = classes.get(told) ?? [];
    members.push(words);
    classes.set(told, members);
  }
  return classes;
}

/** @param {string} a @param {string} b */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** How many tables a telling names. @param {string} told @param {readonly Table[]} tables */
function tablesIn(told, tables) {
  let count = 0;
  for (let at = 0; at < told.length; count++) {
    const [number, next] = readDigits(told, at);
    at = tables[number]?.kind === "WordSet" ? next : readDigits(told, next)[1];
  }
  return count;
}

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

/** A number in signs that a string in quotation marks holds as they are: see `readNumber` in packed/unpack.ts. @param {number} number */
function digits(number) {
  if (number < 60) return digit(number);
  if (number < 2790) return digit(60 + Math.floor((number - 60) / 91)) + digit((number - 60) % 91);
  if (number >= 2790 + 91 * 91) throw new RangeError(`${number} is too large for three signs.`);
  return digit(90) + digit(Math.floor((number - 2790) / 91)) + digit((number - 2790) % 91);
}

/** @param {string} text @param {number} at @returns {[number: number, next: number]} */
function readDigits(text, at) {
  const value = (/** @type {number} */ k) => text.charCodeAt(k) - (text.charCodeAt(k) < 0x5c ? 0x23 : 0x24);
  const first = value(at);
  if (first < 60) return [first, at + 1];
  if (first < 90) return [(first - 60) * 91 + value(at + 1) + 60, at + 2];
  return [value(at + 1) * 91 + value(at + 2) + 2790, at + 3];
}

/** @param {number} value 0 to 90 */
function digit(value) {
  return String.fromCharCode(value + 0x23 < 0x5c ? value + 0x23 : value + 0x24);
}
