import { describe, expect, it } from "vitest";
import { FormMemo } from "../../../src/core/text/form-memo";
import { tokenise } from "../../../src/core/text/tokens";

describe("FormMemo", () => {
  it("makes one thing for each form, of the word as written, folded, and without diacritics", () => {
    let made = 0;
    const memo = new FormMemo((written, fold, bare) => {
      made++;
      return `${written}|${fold}|${bare}`;
    });
    const tokens = tokenise("Nghệ nghệ Nghệ");
    expect([memo.at(tokens, 2), memo.at(tokens, 1), memo.at(tokens, 0)]).toEqual(["Nghệ|nghệ|nghe", "nghệ|nghệ|nghe", "Nghệ|nghệ|nghe"]);
    expect(made).toBe(2);
  });
});
