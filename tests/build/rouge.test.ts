import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rougeL, rougeTokens } from "../../build/rouge";

const words = (text: string) => text.split(" ").filter((word) => word !== "");

describe("ROUGE-L", () => {
  it.each([
    ["equal texts", "a b c", "a b c", 1],
    ["nothing in common", "a b", "c d", 0],
    ["the example of the paper: three of four words in order", "police kill the gunman", "police killed the gunman", 0.75],
    ["the same words in another order", "the gunman kill police", "police killed the gunman", 0.5],
    ["a part of a longer text", "b d", "a b c d e f", 0.5],
    ["two empty texts", "", "", 0],
    ["one empty text", "", "a", 0],
  ])("%s", (_name, candidate, reference, expected) => {
    expect(rougeL(words(candidate), words(reference))).toBeCloseTo(expected, 10);
  });

  it("is the same both ways, and within 0 and 1", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const score = rougeL(a, b);
        expect(score).toBeCloseTo(rougeL(b, a), 10);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("its tokens", () => {
  it.each([
    ["punctuation and case do not count", "“Vinh”, 3.200 hộ!", ["vinh", "3", "200", "hộ"]],
    ["decomposed letters are the same", "Hòa Bình".normalize("NFD"), ["hòa", "bình"]],
    ["nothing", " — ", []],
  ])("%s", (_name, text, expected) => {
    expect(rougeTokens(text)).toEqual(expected);
  });
});
