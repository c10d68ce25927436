/** The tables that the build packs tell what those tell that they were packed of. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { dataOf } from "../../../build/lexicon-data.mjs";
import { PhraseTable } from "../../../src/core/text/phrase-table";
import { folded, type Tokens, tokenise } from "../../../src/core/text/tokens";
import { vocabulary } from "../../../src/core/text/vocabulary";
import { WordMap } from "../../../src/core/text/word-map";
import { WordSet } from "../../../src/core/text/word-set";

type Packed = typeof import("../../../src/core/text/packed/tables");
type Unpacked = typeof import("../../../src/core/text/packed/unpack");

/** As many as need three signs for their numbers. */
const MANY = 3_000;
const letters = (n: number): string =>
  [n % 26, Math.floor(n / 26) % 26, Math.floor(n / 676)].map((k) => String.fromCharCode(97 + k)).join("");
const many = new WordSet(Array.from({ length: MANY }, (_, n) => `q${letters(n)}`));

const FEW = ["a", "b", "c", "đ", "ủy"];
const word = fc.constantFrom(...FEW, "ngoài", "qaaa", ",");
const set = new WordSet(["a", "đ", ","]);
const map = new WordMap([
  ["a", { says: 1 }],
  ["b", { says: 2 }],
]);
const phrases = new PhraseTable<string>(
  [
    ["a", "one"],
    ["a b", "two"],
    ["a b c đ", "four"],
    ["b c", "two"],
    ["ủy ban", "body"],
  ],
  ["a c", "b"],
);
/** More tables than one array of flags has room for. */
const others = Array.from({ length: 40 }, (_, n) => new PhraseTable<number>([[FEW.slice(0, 1 + (n % 3)).join(" "), n]]));

describe("packed tables", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-packed-"));
  let packed: Packed;
  let unpacked: Unpacked;

  beforeAll(async () => {
    const tables = [
      { kind: "WordSet", packed: [...many.packed()] },
      { kind: "WordSet", packed: [...set.packed()] },
      { kind: "WordMap", packed: [...map.packed()].map(([number, told]): [number, unknown] => [number, told]) },
      { kind: "PhraseTable", packed: { root: phrases.packed().root, entries: [...phrases.packed().entries] } },
      ...others.map((table) => ({ kind: "PhraseTable", packed: { root: table.packed().root, entries: [...table.packed().entries] } })),
    ];
    const file = join(folder, "data.mjs");
    writeFileSync(file, dataOf(vocabulary(), tables));
    const data: object = await import(pathToFileURL(file).href);
    vi.doMock("../../../src/core/text/packed/data", () => data);
    packed = await import("../../../src/core/text/packed/tables");
    unpacked = await import("../../../src/core/text/packed/unpack");
    expect(unpacked.vocabularySize()).toBeGreaterThan(MANY);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  /** The same tokens, with the numbers that the packed vocabulary has for their words. */
  function packedTokens(tokens: Tokens): Tokens {
    const word = new Uint16Array(tokens.count);
    for (let i = 0; i < tokens.count; i++) word[i] = unpacked.wordNumber(folded(tokens, i));
    return { ...tokens, word };
  }

  it("know every word of a long list, and no other", () => {
    const table = new packed.WordSet(0);
    expect(many.words.every((each) => table.has(each))).toBe(true);
    expect(["qzzz", "", "a", "ngoài"].some((each) => table.has(each))).toBe(false);
  });

  it("tell the same of every token of every text", () => {
    const [packedSet, packedMap, packedPhrases] = [new packed.WordSet(1), new packed.WordMap(2), new packed.PhraseTable(3)];
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const tokens = tokenise(words.join(" "));
        const other = packedTokens(tokens);
        for (let i = -1; i <= tokens.count; i++) {
          expect(packedSet.at(other, i)).toBe(set.at(tokens, i));
          expect(packedMap.at(other, i)).toEqual(map.at(tokens, i));
          expect(packedMap.has(other, i)).toBe(map.has(tokens, i));
          expect(packedPhrases.opensAt(other, i)).toBe(phrases.opensAt(tokens, i));
          expect(packedPhrases.longestAt(other, i)).toEqual(phrases.longestAt(tokens, i));
          expect(packedPhrases.lastAt(other, i)).toBe(phrases.lastAt(tokens, i));
        }
      }),
    );
  });

  it("are told apart, however many there are", () => {
    const tokens = tokenise("a b c");
    const other = packedTokens(tokens);
    for (const [n, table] of others.entries())
      expect(new packed.PhraseTable<number>(4 + n).longestAt(other, 0)).toEqual(table.longestAt(tokens, 0));
  });
});
