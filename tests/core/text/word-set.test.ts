import { describe, expect, it } from "vitest";
import { tokenise } from "../../../src/core/text/tokens";
import { WordSet } from "../../../src/core/text/word-set";

describe("WordSet", () => {
  const set = new WordSet(["hòa", "THE", ","]);

  it("asks by token, blind to case and tone placement", () => {
    const tokens = tokenise("The hoà, hoa the");
    expect([...Array(tokens.count).keys()].map((i) => set.at(tokens, i))).toEqual([true, true, true, false, true]);
  });

  it("holds nothing beyond the ends", () => {
    const tokens = tokenise("the");
    expect([set.at(tokens, -1), set.at(tokens, 1)]).toEqual([false, false]);
  });

  it("knows words of a text that was read before the set was made, once the text is read again", () => {
    tokenise("zyxwv");
    const late = new WordSet(["zyxwv"]);
    expect(late.at(tokenise("zyxwv"), 0)).toBe(true);
  });

  it("tells marks apart", () => {
    const curly = new WordSet(["’"]);
    const tokens = tokenise("a ’ ' b");
    expect([curly.at(tokens, 1), curly.at(tokens, 2)]).toEqual([true, false]);
  });

  it.each(["two words", "", "a-b"])("refuses %j, which is no single token", (word) => {
    expect(() => new WordSet([word])).toThrow(RangeError);
  });

  it("asks by folded word", () => {
    expect([set.has("hòa"), set.has("hoa")]).toEqual([true, false]);
  });
});
