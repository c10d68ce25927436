import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectStatistics } from "../../../../src/core/detect/statistics";
import { articleFromText } from "../../../../src/core/plain-article";
import { type ReadText, readText } from "../../../../src/core/text/read-text";
import { statisticsOf } from "./figures";

/** Pieces that figures are made of, and pieces that lead astray. */
const PIECE = fc.constantFrom(
  ..."1 12 2019 1.234 1,5 5/6 177,433/326,014 $ USD % km m2 đồng triệu tỷ nghìn năm tháng ngày giờ tuổi lần người hộ dân từ đến - – to between and a half million people years old hai mươi lăm rưỡi two dozen thirds phần trăm / ( ) . , “ ” 10-15 9h30 ngày Su -30 1. x 3-fold per mỗi âm minus €".split(
    " ",
  ),
  "\n",
  "\u00a0",
);
const TEXT = fc.array(PIECE, { maxLength: 60 }).map((pieces) => pieces.join(" "));
const LANGUAGE = fc.constantFrom<"vi" | "en">("vi", "en");

describe("any text", () => {
  it("gives statistics in reading order, apart, inside the text, each with its number in evidence", () => {
    fc.assert(
      fc.property(TEXT, LANGUAGE, (text, language) => {
        let end = 0;
        for (const { span, evidence, quantity } of statisticsOf(language, text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
          expect(text.slice(span.start, span.end)).not.toContain("\n");
          const number = evidence.find((e) => e.role === "number");
          expect(number && number.span.start >= span.start && number.span.end <= span.end).toBe(true);
          for (const e of evidence) expect(e.span.end > e.span.start && e.span.end <= text.length).toBe(true);
          expect(Number.isFinite(quantity.value)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("gives the same statistics again", () => {
    fc.assert(
      fc.property(TEXT, LANGUAGE, (text, language) => {
        expect(statisticsOf(language, text)).toEqual(statisticsOf(language, text));
      }),
    );
  });
});

describe("written figures", () => {
  const group = (n: number, mark: string) => String(n).replace(/\B(?=(\d{3})+$)/g, mark);

  it("have their value in both languages", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(["triệu", "million", 1e6] as const, ["tỷ", "billion", 1e9] as const),
        (whole, rest, [vi, en, factor]) => {
          const value = Number((Number(`${whole}.${rest}`) * factor).toPrecision(15));
          const [vietnamese] = statisticsOf("vi", `Dự án tốn ${group(whole, ".")},${rest} ${vi} đồng.`);
          const [english] = statisticsOf("en", `The project cost ${group(whole, ",")}.${rest} ${en} dong.`);
          expect(vietnamese?.quantity).toEqual({ type: "number", value });
          expect(english?.quantity).toEqual({ type: "number", value });
          expect(vietnamese?.unit).toEqual(english?.unit);
        },
      ),
    );
  });

  it("are spelled out and read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 999_999 }), (n) => {
        expect(statisticsOf("en", `There were ${inEnglish(n)} people.`)[0]?.quantity).toEqual({ type: "number", value: n });
        expect(statisticsOf("vi", `Đã có ${inVietnamese(n)} người.`)[0]?.quantity).toEqual({ type: "number", value: n });
      }),
    );
  });
});

const EN_ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const EN_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
function inEnglish(n: number): string {
  if (n < 20) return EN_ONES[n] ?? "";
  if (n < 100) return (EN_TENS[Math.floor(n / 10)] ?? "") + (n % 10 ? `-${EN_ONES[n % 10]}` : "");
  if (n < 1000) return `${EN_ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${inEnglish(n % 100)}` : ""}`;
  const rest = n % 1000;
  return `${inEnglish(Math.floor(n / 1000))} thousand${rest === 0 ? "" : `${rest < 100 ? " and" : ""} ${inEnglish(rest)}`}`;
}

const VI_ONES = "không một hai ba bốn năm sáu bảy tám chín".split(" ");
function inVietnamese(n: number): string {
  if (n < 10) return VI_ONES[n] ?? "";
  if (n < 20) return `mười${n % 10 ? ` ${n % 10 === 5 ? "lăm" : VI_ONES[n % 10]}` : ""}`;
  if (n < 100) {
    const unit = ["", " mốt", " hai", " ba", " tư", " lăm", " sáu", " bảy", " tám", " chín"][n % 10];
    return `${VI_ONES[Math.floor(n / 10)]} mươi${unit}`;
  }
  if (n < 1000) {
    const rest = n % 100;
    return `${VI_ONES[Math.floor(n / 100)]} trăm${rest === 0 ? "" : rest < 10 ? ` linh ${VI_ONES[rest]}` : ` ${inVietnamese(rest)}`}`;
  }
  const rest = n % 1000;
  const low = rest === 0 ? "" : rest < 100 ? ` không trăm ${rest < 10 ? "linh " : ""}${inVietnamese(rest)}` : ` ${inVietnamese(rest)}`;
  return `${inVietnamese(Math.floor(n / 1000))} nghìn${low}`;
}

describe("work", () => {
  /** Looks at the tokens' arrays, counted: every look at a token goes through one of them. */
  function looks(text: string, language: "vi" | "en"): { readonly looks: number; readonly tokens: number } {
    const read = readText(articleFromText(text, { language }));
    let count = 0;
    const tokens = new Proxy(read.tokens, {
      get(target, key, receiver) {
        count++;
        return Reflect.get(target, key, receiver);
      },
    });
    const counted: ReadText = { ...read, tokens };
    detectStatistics(counted);
    return { looks: count, tokens: read.tokens.count };
  }

  /** Most looks for one token; the worst of the texts below needs 150. */
  const MOST_LOOKS = 300;

  it.each([
    ["one run of digits", "7", ""],
    ["dotted digits", "1.", ""],
    ["numbers with dashes", "1-", ""],
    ["numbers with slashes", "1/", ""],
    ["groups with spaces", "000\u00a0", ""],
    ["plain numbers", "12 ", ""],
    ["ranges", "1 to 2 - 3 đến 4 ", ""],
    ["number words", "một trăm hai mươi ", ""],
    ["English number words", "one hundred and twenty-", ""],
    ["magnitudes", "5 nghìn tỷ ", ""],
    ["durations", "2 giờ 3 phút ", ""],
    ["enumerations", "1, 2, 3 và ", ""],
    ["currency signs", "$", ""],
    ["capitals", "1 Ab ", ""],
    ["marks then a number", "(", "5 người"],
  ])("is linear for %s", (_, piece, tail) => {
    for (const language of ["vi", "en"] as const) {
      const small = looks(piece.repeat(400) + tail, language);
      const large = looks(piece.repeat(1600) + tail, language);
      expect(large.looks).toBeLessThanOrEqual(4.2 * small.looks + MOST_LOOKS);
      expect(large.looks).toBeLessThanOrEqual(MOST_LOOKS * (large.tokens + 1));
    }
  });

  it("reads a megabyte of dotted digits as nothing", () => {
    expect(statisticsOf("en", "1.".repeat(500_000))).toEqual([]);
  });
});
