/** Choices that a seed repeats, and texts, pages and values that are cut up and put together wrongly. */

export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

/** mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => {
      if (list.length === 0) throw new Error("There is nothing to pick from.");
      return list[below(list.length)] as (typeof list)[number]; // the place is within the list
    },
  };
}

/** What text seldom has, and a hostile page may. */
const ODD = [
  "",
  "\0",
  "\u00a0",
  "\u200b",
  "\u202e",
  "\ufeff",
  "\u0301",
  "\ud83d",
  "\udc00",
  "𝟙",
  "ﬀ",
  "İ",
  "ß",
  "\n\n",
  "\t",
  "“",
  "”",
  '"',
  "«",
  "’",
  "…",
  "(((",
  "]](",
  "9".repeat(30),
  "0/0",
  "1e999",
  "-0",
  "%",
  "$",
  "javascript:alert(1)",
  "data:text/html,<script>",
  "<script>",
  "&#x6a;",
  "__proto__",
  "constructor",
  "toString",
  "={}",
  "Chủ tịch",
  "President",
  "ông",
  "said",
  "cho biết",
  "tỷ đồng",
];

/** A stretch of a text, cut anywhere, changed in a few places. */
export function mutatedText(random: Random, texts: readonly string[], longest: number): string {
  let text = "";
  for (let pieces = 1 + random.below(4); pieces > 0; pieces--) text += stretch(random, random.pick(texts), longest / 4);
  for (let changes = random.below(4); changes > 0; changes--) {
    const at = random.below(text.length + 1);
    const put = random.chance(0.7) ? random.pick(ODD) : String.fromCharCode(random.below(0x10000));
    text = text.slice(0, at) + put + text.slice(at + random.below(6));
  }
  return text;
}

/** At most so long, cut anywhere. */
export function stretch(random: Random, text: string, longest: number): string {
  const start = random.below(text.length);
  return text.slice(start, start + 1 + random.below(longest));
}

/** Any value that JSON or a structured message can hold, and some that only the latter can. */
export function anyValue(random: Random, deep = 3): unknown {
  switch (random.below(deep > 0 ? 10 : 8)) {
    case 0:
      return null;
    case 1:
      return undefined;
    case 2:
      return random.chance(0.5);
    case 3:
      return random.pick([0, -0, -1, 0.5, Number.NaN, Infinity, 2 ** 53, 1e21, random.below(1000)]);
    case 4:
    case 5:
      return random.pick(ODD);
    case 6:
      return random.pick([new Date(Number.NaN), /x/, new Map([[1, 2]]), new Uint8Array(2), 10n, Symbol.iterator]);
    case 7:
      return random.pick(["https://tin.example/a", "", "official:1-2", "0".repeat(36)]);
    case 8:
      return Array.from({ length: random.below(4) }, () => anyValue(random, deep - 1));
    default:
      return Object.fromEntries(Array.from({ length: random.below(4) }, () => [random.pick(KEYS), anyValue(random, deep - 1)]));
  }
}

const KEYS = [
  "id",
  "name",
  "payload",
  "url",
  "urls",
  "text",
  "__proto__",
  "constructor",
  "length",
  "then",
  "toJSON",
  "kind",
  "ok",
  "value",
];

/** A copy of a value that JSON can hold, with one thing in it lost, replaced, doubled or added. */
export function mutatedValue(random: Random, value: unknown): unknown {
  const copy: unknown = structuredClone(value);
  let parent: unknown = copy;
  for (let deep = random.below(6); deep > 0; deep--) {
    const inner = Object.values(Object(parent)).filter((each) => typeof each === "object" && each !== null);
    if (inner.length === 0) break;
    parent = random.pick(inner);
  }
  if (typeof parent !== "object" || parent === null) return anyValue(random);
  const keys = Object.keys(parent);
  const key = keys.length === 0 || (random.chance(0.1) && !Array.isArray(parent)) ? random.pick(KEYS) : random.pick(keys);
  if (Array.isArray(parent) && keys.length === 0) {
    parent.push(anyValue(random));
    return copy;
  }
  if (random.chance(0.2)) Reflect.deleteProperty(parent, key);
  else Object.defineProperty(parent, key, { value: anyValue(random), enumerable: true, configurable: true, writable: true });
  return copy;
}
