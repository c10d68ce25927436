import { describe, expect, it } from "vitest";
import { tokenise } from "../../../src/core/text/tokens";
import { WordMap } from "../../../src/core/text/word-map";

describe("WordMap", () => {
  const map = new WordMap([
    ["hòa", 1],
    ["THE", 2],
    ["the", 3],
  ]);

  it("tells by token, blind to case and tone placement, the last of equal words", () => {
    const tokens = tokenise("The hoà, hoa");
    expect([-1, 0, 1, 2, 3, 4].map((i) => map.at(tokens, i))).toEqual([undefined, 3, 1, undefined, undefined, undefined]);
    expect([-1, 0, 1, 2, 3, 4].map((i) => map.has(tokens, i))).toEqual([false, true, true, false, false, false]);
  });

  it("refuses what is no single token", () => {
    expect(() => new WordMap([["two words", 1]])).toThrow(RangeError);
  });
});
