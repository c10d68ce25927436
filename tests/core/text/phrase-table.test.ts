import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PhraseTable } from "../../../src/core/text/phrase-table";
import { tokenise } from "../../../src/core/text/tokens";

describe("PhraseTable", () => {
  it("finds the longest phrase, whatever case, tone placement and Unicode form", () => {
    const table = new PhraseTable([
      ["chủ tịch", 1],
      ["chủ tịch ủy ban", 2],
    ]);
    const tokens = tokenise("CHỦ TỊCH Uỷ ban".normalize("NFD"));
    expect(table.longestAt(tokens, 0)).toEqual({ entry: 2, last: 3 });
    expect(table.longestAt(tokens, 1)).toBeNull();
  });

  it("finds nothing at a compound that begins like a phrase", () => {
    const table = new PhraseTable([["ban", 1]], ["ban hành"]);
    expect(table.longestAt(tokenise("ban ấy"), 0)).toEqual({ entry: 1, last: 0 });
    expect(table.longestAt(tokenise("ban hành luật"), 0)).toBeNull();
    expect(table.lastAt(tokenise("ban hành luật"), 0)).toBe(-1);
  });

  it("keeps the tables apart that share words, and finds no phrase that is only begun", () => {
    const [one, other] = [new PhraseTable([["ủy ban nhân dân", 1]]), new PhraseTable([["ủy ban", 2]])];
    const tokens = tokenise("ủy ban nhân");
    expect([one.longestAt(tokens, 0), one.lastAt(tokens, 0), other.lastAt(tokens, 0)]).toEqual([null, -1, 1]);
  });

  it("finds what a search through the list finds", () => {
    const word = fc.constantFrom("a", "b", "c");
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.uniqueArray(phrase, { maxLength: 8 }), fc.array(word, { maxLength: 8 }), (phrases, words) => {
        const table = new PhraseTable(phrases.map((entry): [string, string] => [entry, entry]));
        const tokens = tokenise(words.join(" "));
        for (let i = 0; i < words.length; i++) {
          const fitting = phrases.filter((entry) => `${words.slice(i).join(" ")} `.startsWith(`${entry} `));
          const longest = fitting.sort((a, b) => b.length - a.length)[0];
          expect(table.longestAt(tokens, i)?.entry).toBe(longest);
          expect(table.lastAt(tokens, i)).toBe(longest === undefined ? -1 : i + longest.split(" ").length - 1);
        }
      }),
    );
  });
});
