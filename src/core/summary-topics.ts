/**
 * What an article is about, as far as its words tell: pairs of neighbouring words that several of its sentences say. Pairs tell more than words, above all
 * in Vietnamese, where most words are two syllables, and need no list of small words. One pass over the tokens: O(n) time and space.
 */
import type { ReadText } from "./text/read-text";
import { folded, TokenKind, type Tokens } from "./text/tokens";

/** Pairs looked at for one place of the table: words chosen to fall on one place must not cost more. */
const MOST_PROBES = 16;

export interface Topics {
  /** Which word stands at token `i`, whatever its case: 1 and up; 0 for marks and breaks. */
  readonly wordAt: Int32Array;
  /** Which pair begins at token `i`: 1 and up; 0 where the next token is no word of the same sentence. */
  readonly pairAt: Int32Array;
  /** What pair `p` weighs: more the more sentences say it, 0 where one alone does. */
  readonly weight: Float64Array;
  /** What all pairs weigh together. */
  readonly total: number;
}

export function findTopics({ tokens, sentences }: ReadText): Topics {
  const wordAt = numberWords(tokens);
  const pairAt = new Int32Array(tokens.count);
  /** Where each pair stands first, and how many sentences say it. */
  const firstAt = new Int32Array(tokens.count + 1);
  const said = new Int32Array(tokens.count + 1);
  const lastSaid = new Int32Array(tokens.count + 1).fill(-1);
  const mask = 2 ** Math.ceil(Math.log2(2 * tokens.count + 2)) - 1;
  const slots = new Int32Array(mask + 1);
  let pairs = 0;
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s] ?? { first: 0, last: -1 };
    for (let i = first; i < last; i++) {
      const a = wordAt[i] ?? 0;
      const b = wordAt[i + 1] ?? 0;
      if (a === 0 || b === 0) continue;
      let slot = spread(a, b) & mask;
      let pair = 0;
      for (let probe = 0; probe < MOST_PROBES; probe++) {
        pair = slots[slot] ?? 0;
        const at = firstAt[pair] ?? 0;
        if (pair === 0 || (wordAt[at] === a && wordAt[at + 1] === b)) break;
        pair = 0;
        slot = (slot + 1) & mask;
      }
      if (pair === 0 && slots[slot] === 0) {
        pair = ++pairs;
        slots[slot] = pair;
        firstAt[pair] = i;
      }
      pairAt[i] = pair;
      if (pair === 0 || lastSaid[pair] === s) continue;
      lastSaid[pair] = s;
      said[pair] = (said[pair] ?? 0) + 1;
    }
  }
  const weight = new Float64Array(pairs + 1);
  let total = 0;
  for (let pair = 1; pair <= pairs; pair++) {
    weight[pair] = Math.sqrt((said[pair] ?? 1) - 1);
    total += weight[pair] ?? 0;
  }
  return { wordAt, pairAt, weight, total };
}

/** Numbers by form, kept from text to text for their room alone: what a text did not write itself is not read. */
let byForm = new Int32Array(0);
let writtenIn = new Int32Array(0);
let texts = 0;

/** Words are numbered anew for each text, in the order in which they come. */
function numberWords(tokens: Tokens): Int32Array {
  if (byForm.length < tokens.forms.count) {
    byForm = new Int32Array(2 * tokens.forms.count);
    writtenIn = new Int32Array(byForm.length);
  }
  texts++;
  const numbers = new Map<string, number>();
  const wordAt = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    if ((tokens.kind[i] ?? TokenKind.Break) > TokenKind.Number) continue;
    const form = tokens.entry[i] ?? 0;
    if (writtenIn[form] !== texts) {
      const fold = folded(tokens, i);
      let number = numbers.get(fold);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(fold, number);
      }
      byForm[form] = number;
      writtenIn[form] = texts;
    }
    wordAt[i] = byForm[form] ?? 0;
  }
  return wordAt;
}

/** A hash of two small numbers, of all 32 bits. */
function spread(a: number, b: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
