import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOfTokens, TokenKind, tokenAt, tokenise, written } from "../../../src/core/text/tokens";

function words(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => written(tokens, i));
}

describe("tokenise", () => {
  it.each([
    ["Dieu K're spoke.", ["Dieu", "K're", "spoke", "."]],
    ["Trump's plan", ["Trump", "'s", "plan"]],
    ["don’t", ["don’t"]],
    ["U.S. Attorney", ["U.S.", "Attorney"]],
    ["John F. Kerry", ["John", "F", ".", "Kerry"]],
    ["TP.Vinh", ["TP", ".", "Vinh"]],
    ["4.222,5 tỷ", ["4.222,5", "tỷ"]],
    ["9/1/2020", ["9", "/", "1", "/", "2020"]],
    ["75bn", ["75", "bn"]],
    ["12:17", ["12", ":", "17"]],
    ["thế... rồi", ["thế", "...", "rồi"]],
    ["một\n\nhai", ["một", "\n\n", "hai"]],
    ["Jong-un", ["Jong", "-", "un"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("keeps a decomposed syllable whole", () => {
    expect(words("Nghệ An".normalize("NFD"))).toEqual(["Nghệ".normalize("NFD"), "An"]);
  });

  const anyText = fc.string({ unit: fc.constantFrom(..."aÁđ1.,'’-\n “”%U\u0301😀".split("")), maxLength: 60 });

  it("covers every character but blanks, in order and without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          const start = tokens.start[i] ?? -1;
          expect(text.slice(at, start)).toMatch(/^[^\S\n]*$/);
          expect(tokens.end[i]).toBeGreaterThan(start);
          at = tokens.end[i] ?? -1;
        }
        expect(text.slice(at)).toMatch(/^[^\S\n]*$/);
      }),
    );
  });

  it("finds the token at an offset as a scan would", () => {
    fc.assert(
      fc.property(anyText, fc.nat(70), (text, offset) => {
        const tokens = tokenise(text);
        let scanned = 0;
        while (scanned < tokens.count && (tokens.end[scanned] ?? 0) <= offset) scanned++;
        expect(tokenAt(tokens, offset)).toBe(scanned);
      }),
    );
  });

  it("tells kinds apart", () => {
    const tokens = tokenise("An 5%\nB");
    expect([...tokens.kind]).toEqual([TokenKind.Word, TokenKind.Number, TokenKind.Mark, TokenKind.Break, TokenKind.Word]);
    expect(spanOfTokens(tokens, 1, 2)).toEqual({ start: 3, end: 5 });
  });
});
