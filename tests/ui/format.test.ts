import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Quantity, Unit } from "../../src/core/finding";
import { translator } from "../../src/locales";
import { beginning, excerptAt } from "../../src/ui/excerpt";
import { formatPublished } from "../../src/ui/format-date";
import { formatFigure, formatPercentage } from "../../src/ui/format-figure";
import { spanOf } from "./sample-reading";

const number = (value: number): Quantity => ({ type: "number", value });
const money = (currency: string, per: string | null = null): Unit => ({ type: "money", currency, per });

describe("formatFigure", () => {
  it.each([
    [number(75e9), money("VND"), "75,000,000,000 VND", "75.000.000.000 VND"],
    [number(4222e9), money("VND", "year"), "4,222,000,000,000 VND per year", "4.222.000.000.000 VND mỗi năm"],
    [number(60), money("USD", "barrel"), "60 USD per barrel", "60 USD mỗi barrel"],
    [number(86.2), { type: "percent", symbol: "%", per: null }, "86.2%", "86,2%"],
    [number(1), { type: "percent", symbol: "pp", per: null }, "1 percentage point", "1 điểm phần trăm"],
    [number(10_047), { type: "count", counted: "people" }, "10,047 people", "10.047 people"],
    [number(500), { type: "count", counted: "" }, "500", "500"],
    [number(12), { type: "measure", symbol: "ha", per: null }, "12 ha", "12 ha"],
    [number(1), { type: "duration", symbol: "month" }, "1 month", "1 tháng"],
    [number(9), { type: "duration", symbol: "month" }, "9 months", "9 tháng"],
    [number(45), { type: "age" }, "45 years old", "45 tuổi"],
    [number(2), { type: "multiple" }, "2 times", "2 lần"],
    [{ type: "range", value: 10, valueTo: 15 }, { type: "duration", symbol: "day" }, "10–15 days", "10–15 ngày"],
    [{ type: "ratio", value: 177_433, of: 326_014 }, { type: "count", counted: "" }, "177,433/326,014", "177.433/326.014"],
  ] satisfies readonly (readonly [Quantity, Unit, string, string])[])("%j %j", (quantity, unit, english, vietnamese) => {
    expect(formatFigure({ quantity, unit }, translator("en"), "en")).toBe(english);
    expect(formatFigure({ quantity, unit }, translator("vi"), "vi")).toBe(vietnamese);
  });

  it("writes a ratio as a percentage, and nothing else", () => {
    expect(formatPercentage({ type: "ratio", value: 177_433, of: 326_014 }, "vi")).toBe("54,4%");
    expect(formatPercentage({ type: "ratio", value: 1, of: 0 }, "vi")).toBeNull();
    expect(formatPercentage(number(0.5), "vi")).toBeNull();
  });
});

describe("formatPublished", () => {
  it.each([
    ["2026-01-13", "13 Jan 2026", "13/1/2026"],
    ["2026-01-13T23:50:00+07:00", "13 Jan 2026, 23:50", "13/1/2026, 23:50"],
    ["2026-01-13T00:10:00-11:00", "13 Jan 2026, 00:10", "13/1/2026, 00:10"],
    ["2026-13-45", null, null],
    ["yesterday", null, null],
    ["", null, null],
  ])("%s", (published, english, vietnamese) => {
    expect(formatPublished(published, "en")).toBe(english);
    expect(formatPublished(published, "vi")).toBe(vietnamese);
  });
});

describe("excerptAt", () => {
  const text =
    'Headline\nIt rained. Mr Minh said it would cost 4.222 tỷ đồng, a fifth of what the province spends in a whole year on its roads and bridges. "More," he said.\nNext';

  it.each([
    ["4.222 tỷ đồng", "Mr Minh said it would cost ", ", a fifth of what the province spends in a whole year on its…"],
    ["bridges", "…in a whole year on its roads and ", "."],
    ["Headline", "", ""],
    ["Next", "", ""],
  ])("%s in its sentence", (words, before, after) => {
    expect(excerptAt(text, spanOf(text, words))).toEqual({ before, words, after });
  });

  it("never leaves the line, never loses the words, however the text runs", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "ệ", " ", ".", "\n", "4", '"', "A"), maxLength: 400 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (sample, a, b) => {
        const [start, end] = [a % (sample.length + 1), b % (sample.length + 1)].sort((x, y) => x - y);
        const span = { start: start ?? 0, end: end ?? 0 };
        const { before, words, after } = excerptAt(sample, span);
        expect(words).toBe(sample.slice(span.start, span.end));
        expect(before + after).not.toContain("\n");
        expect(sample.slice(0, span.start)).toContain(before.replace(/^…/, ""));
        expect(sample.slice(span.end)).toContain(after.replace(/…$/, ""));
      }),
    );
  });
});

describe("beginning", () => {
  it("is the whole of short words, on one line", () => {
    expect(beginning("“a\n  b”", { start: 0, end: 7 })).toBe("“a b”");
  });

  it("cuts long words between two of them", () => {
    const long = `${"word ".repeat(200)}end`;
    const cut = beginning(long, { start: 0, end: long.length });
    expect(cut).toMatch(/ word…$/);
    expect(cut.length).toBeLessThanOrEqual(241);
  });
});
