import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DecimalMark, decimalMarkOf, readDigits } from "../../../src/core/text/numerals";
import { folded, tokenise } from "../../../src/core/text/tokens";

/** The oracle: writes a number as a country's press does. */
function write(whole: number, fraction: string, decimal: DecimalMark, grouped: boolean): string {
  const group = decimal === "," ? "." : ",";
  const digits = String(whole);
  const head = grouped ? digits.replace(/\B(?=(\d{3})+$)/g, group) : digits;
  return fraction === "" ? head : head + decimal + fraction;
}

describe("readDigits", () => {
  it.each([
    ["1.234", ",", 1234],
    ["1.234", ".", 1.234],
    ["1,234", ".", 1234],
    ["1,234", ",", 1.234],
    ["28.2", ",", 28.2],
    ["54,6", ".", 54.6],
    ["350.000", ".", 350000],
    ["0,123", ",", 0.123],
    ["0.123", ",", 0.123],
    ["1.234.567", ".", 1234567],
    ["1,234,567.89", ".", 1234567.89],
    ["1.234.567,89", ".", 1234567.89],
    ["02", ",", 2],
  ] as const)("%s with decimal %s is %d", (numeral, decimal, value) => {
    expect(readDigits(numeral, decimal)?.value).toBe(value);
  });

  it.each(["12.5.2019", "1.2.3", "1,23,456", "127.0.0.1", "1.234,567.8", "1".repeat(25), "1.1".repeat(500_000)])(
    "%.20s is no figure",
    (numeral) => {
      expect(readDigits(numeral, ",")).toBeNull();
    },
  );

  it("tells the other reading of an open numeral", () => {
    expect(readDigits("1,234", ",")).toEqual({ value: 1.234, grouped: false, fraction: true, whole: 1234 });
    expect(readDigits("1,23", ",")?.whole).toBeNull();
  });

  it("reads back every number that the press writes", () => {
    const fraction = fc.stringMatching(/^\d{1,2}$|^$|^\d{4,6}$/);
    fc.assert(
      fc.property(fc.nat(999_999_999), fraction, fc.constantFrom<DecimalMark>(".", ","), fc.boolean(), (whole, rest, decimal, grouped) => {
        const numeral = write(whole, rest, decimal, grouped);
        expect(readDigits(numeral, decimal)?.value).toBe(Number(rest === "" ? String(whole) : `${whole}.${rest}`));
      }),
    );
  });
});

describe("decimalMarkOf", () => {
  const markOf = (text: string, language: "vi" | "en") => {
    const tokens = tokenise(text);
    return decimalMarkOf(tokens, language, (i) => folded(tokens, i + 1) === "%" || folded(tokens, i + 1) === "triệu");
  };
  it.each([
    ["Đạt 54,6 triệu và 1.234 người", "vi", ","],
    ["Đạt 28.2 triệu và 1,234 người", "vi", "."],
    ["Tối 24.5 có 1.234 người", "vi", ","],
    ["Đạt 28.2 triệu rồi 54,6 triệu", "vi", ","],
    ["Có 1,234,567 người", "vi", "."],
    ["It has 1,234 and 5.5%", "en", "."],
    ["It has 1.234.567 and 5,5%", "en", ","],
    ["No numeral tells", "en", "."],
  ] as const)("%s (%s): %s", (text, language, mark) => {
    expect(markOf(text, language)).toBe(mark);
  });
});
