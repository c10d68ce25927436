import { describe, expect, it } from "vitest";
import { FormTest } from "../../../src/core/text/form-test";
import { tokenise } from "../../../src/core/text/tokens";

describe("FormTest", () => {
  it("answers by the written form, and asks once for each", () => {
    let asked = 0;
    const isShort = new FormTest((written) => {
      asked++;
      return written.length < 3;
    });
    const tokens = tokenise("to go to town, to Go");
    expect([...Array(tokens.count).keys()].map((i) => isShort.at(tokens, i))).toEqual([true, true, true, false, true, true, true]);
    expect(asked).toBe(5);
  });

  it("is given the word as written, folded, and without diacritics", () => {
    const seen: string[][] = [];
    new FormTest((...forms) => seen.push(forms) > 0).at(tokenise("Nghệ"), 0);
    expect(seen).toEqual([["Nghệ", "nghệ", "nghe"]]);
  });

  it("is false beyond the ends", () => {
    const always = new FormTest(() => true);
    const tokens = tokenise("one");
    expect([always.at(tokens, -1), always.at(tokens, 0), always.at(tokens, 1)]).toEqual([false, true, false]);
  });
});
