import type { Words } from "./words";

/** A sentence that was met: its words' keys are `key[from]` to `key[end - 1]`. */
interface Met {
  readonly key: Int32Array;
  readonly from: number;
  readonly end: number;
  readonly id: number;
}

/** Numbers the sentences of several texts alike. Linear: of sentences with one hash each is compared with each, and such are rare. */
export class SentenceIds {
  readonly #met = new Map<number, Met[]>();
  #next = 0;

  /** A number for each sentence, equal for equal words. */
  of({ key, sentences }: Words): Int32Array {
    const ids = new Int32Array(sentences.length - 1);
    for (let s = 0; s < ids.length; s++) ids[s] = this.#idOf(key, sentences[s] ?? 0, sentences[s + 1] ?? 0);
    return ids;
  }

  #idOf(key: Int32Array, from: number, end: number): number {
    let hash = end - from;
    for (let w = from; w < end; w++) hash = Math.imul(hash ^ (key[w] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
    let alike = this.#met.get(hash);
    if (alike === undefined) {
      alike = [];
      this.#met.set(hash, alike);
    }
    let known = alike.find((met) => isEqual(met, key, from, end));
    if (known === undefined) {
      known = { key, from, end, id: this.#next++ };
      alike.push(known);
    }
    return known.id;
  }
}

function isEqual(met: Met, key: Int32Array, from: number, end: number): boolean {
  if (met.end - met.from !== end - from) return false;
  for (let w = from; w < end; w++) if (met.key[met.from + w - from] !== key[w]) return false;
  return true;
}
