import { describe, expect, it } from "vitest";
import { nearest } from "../../src/cli/nearest";

describe("the word that was meant", () => {
  it.each([
    ["--fromat", ["--format", "--force"], "--format"],
    ["--outptu", ["--output", "--input"], "--output"],
    ["--lan", ["--lang", "--help"], "--lang"],
    ["analyze", ["analyse"], "analyse"],
    ["--banana", ["--lang", "--help"], null],
    ["", ["--lang"], null],
    ["x", [], null],
  ])("%j among %j", (word, known, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });
});
