import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldWord, stripDiacritics } from "../../../src/core/text/fold";

describe("foldWord", () => {
  it.each([
    ["Hoà", "hòa"],
    ["hòa", "hòa"],
    ["khoẻ", "khỏe"],
    ["Thuý", "thúy"],
    ["thủy", "thủy"],
    ["thuỷ", "thủy"],
    ["uỷ", "ủy"],
    ["tỷ", "tỉ"],
    ["Lý", "lí"],
    ["K’Dẻo", "k'dẻo"],
  ])("%s is read as %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
    expect(foldWord(word.normalize("NFD"))).toBe(folded);
  });

  it.each([
    // A closed syllable keeps its vowel's tone; after q the u is no vowel.
    ["hoàn", "hoàn"],
    ["quý", "quý"],
    ["quà", "quà"],
    ["mà", "mà"],
    ["ý", "ý"],
    ["sky", "sky"],
  ])("%s stays %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  it("folds a folded word to itself", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (word) => foldWord(foldWord(word)) === foldWord(word)));
  });
});

describe("stripDiacritics", () => {
  it.each([
    ["nghệ", "nghe"],
    ["đường", "duong"],
    ["Đắk", "Dak"],
    ["plain", "plain"],
  ])("%s -> %s", (word, bare) => {
    expect(stripDiacritics(word)).toBe(bare);
  });
});

describe("letters without their diacritics", () => {
  it("are what the engine parts them into, for each letter and mark by itself, beside others, and decomposed", () => {
    const parted = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
    for (let unit = 0x7f; unit < 0x2100; unit++) {
      const letter = String.fromCharCode(unit);
      for (const word of [letter, `a${letter}ễ`, `${letter}\u0301\u0323z`])
        expect(stripDiacritics(word), unit.toString(16)).toBe(parted(word));
    }
  });
});
