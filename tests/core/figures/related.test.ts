/** The measures by which two figures are one: units, values, words and names in common. Everything is made up. */
import { describe, expect, test } from "vitest";
import { digestFigures } from "../../../src/core/figures/figure-digest";
import { type ComparedFigure, isOneAcrossLanguages, relate } from "../../../src/core/figures/related";
import { sentenceAround } from "../../../src/core/figures/sentence-around";
import { findingId, type Quantity, ruleId, type Statistic, type Unit } from "../../../src/core/finding";
import { articleFromText } from "../../../src/core/plain-article";

const METRES: Unit = { type: "measure", symbol: "m", per: null };
const count = (counted: string): Unit => ({ type: "count", counted });
const number = (value: number): Quantity => ({ type: "number", value });
const range = (value: number, valueTo: number): Quantity => ({ type: "range", value, valueTo });
const ratio = (value: number, of: number): Quantity => ({ type: "ratio", value, of });

/** The figure stands for `#` in the sentence. */
function figure(sentence: string, parts: Partial<ComparedFigure> = {}): ComparedFigure {
  const start = sentence.indexOf("#");
  const span = { start, end: start + 1 };
  return { quantity: number(120), unit: METRES, when: null, span, sentence, title: "", language: "vi", ...parts };
}

const both = (a: ComparedFigure, b: ComparedFigure) => {
  const relation = relate(a, b);
  expect(relate(b, a)).toBe(relation);
  return relation;
};

describe("sentences in one language tell of one thing", () => {
  test.each([
    ["with three words in common", "cau treo dai #", "cau treo dai #", "agrees"],
    ["not with two", "cau treo #", "cau treo #", null],
    ["with half of the shorter one's words", "cau treo dai rong hep sau #", "cau treo dai cao thap nho #", "agrees"],
    ["not with fewer", "cau treo dai rong hep sau mem #", "cau treo dai cao thap nho dep #", null],
    [
      "with half of a short one's, whatever the long one has more",
      "cau treo dai #",
      "cau treo dai # rong hep sau mem cao thap nho cung",
      "agrees",
    ],
    ["whatever marks they have", "Cầu treo dài #", "cau treo dai #", "agrees"],
    ["not by words that stand everywhere", "của và là cho trong với #", "của và là cho trong với #", null],
    ["not by letters alone, nor by digits", "a b c 12 34 56 #", "a b c 12 34 56 #", null],
    ["not by the figure's own words", "# treo dai", "# treo dai", null],
  ])("%s", (_, mine, theirs, relation) => {
    expect(both(figure(mine), figure(theirs))).toBe(relation);
  });
});

describe("values", () => {
  const sentence = "cau treo dai #";
  test.each<[string, Quantity, Quantity]>([
    ["agrees", number(120), number(120)],
    ["differs", number(120), number(121)],
    ["agrees", range(110, 120), number(120)],
    ["agrees", range(120, 130), number(120)],
    ["agrees", range(110, 120), range(120, 130)],
    ["differs", range(110, 119), range(120, 130)],
    ["differs", range(121, 130), number(120)],
    ["agrees", ratio(3, 10), ratio(3, 10)],
    ["differs", ratio(3, 10), ratio(3, 11)],
    ["differs", ratio(3, 10), ratio(4, 10)],
    ["agrees", ratio(3, 10), number(3)],
  ])("%s: %j, %j", (relation, mine, theirs) => {
    expect(both(figure(sentence, { quantity: mine }), figure(sentence, { quantity: theirs }))).toBe(relation);
  });

  test.each<[string, Unit, Unit]>([
    ["agrees", METRES, METRES],
    ["null", METRES, { ...METRES, symbol: "km" }],
    ["null", METRES, { type: "percent", symbol: "%", per: null }],
    ["null", METRES, count("m")],
    ["agrees", count("Hộ"), count("hộ")],
    ["agrees", count("hộ nghèo"), count("hộ")],
    ["agrees", count("nhà hộ"), count("hộ")],
    ["null", count("hộ nghèo"), count("h")],
    ["null", count("hộ"), count("người")],
  ])("%s: %j, %j", (relation, mine, theirs) => {
    expect(String(both(figure(sentence, { unit: mine }), figure(sentence, { unit: theirs })))).toBe(relation);
  });

  test.each([
    ["another-time", "năm 2024", "năm 2025"],
    ["differs", "năm 2024", "Năm 2024"],
    ["differs", "năm 2024", null],
    ["differs", null, null],
  ])("that differ: %s for %j and %j", (relation, mine, theirs) => {
    expect(both(figure(sentence, { when: mine }), figure(sentence, { when: theirs, quantity: number(9) }))).toBe(relation);
  });

  test.each([
    ["agrees", "cau treo dai o Mo #", "cau treo dai o Suoi #", 120],
    ["null", "cau treo dai o Mo #", "cau treo dai o Suoi #", 9],
    ["differs", "cau treo dai o Mo #", "cau treo dai o Mo Suoi #", 9],
    ["differs", "cau treo dai o Mo #", "cau treo dai o #", 9],
  ])("%s where names are told: %s, %s, %d", (relation, mine, theirs, value) => {
    expect(String(both(figure(mine), figure(theirs, { quantity: number(value) })))).toBe(relation);
  });
});

describe("in two languages", () => {
  test.each<[string, number, string, string, number]>([
    ["agrees", 125_000, "cau Ban Ha dai #", "the Ban Ha bridge is #", 125_000],
    ["agrees", 1.25, "cau Ban Ha dai #", "the Ban Ha bridge is #", 1.25],
    ["null", 12_000, "cau Ban Ha dai #", "the Ban Ha bridge is #", 12_000],
    ["null", 0.012, "cau Ban Ha dai #", "the Ban Ha bridge is #", 0.012],
    ["null", 125, "cau Ban Ha dai #", "the Ban Ha bridge is #", 126],
    ["null", 125, "cau Ban Ha dai #", "the Suoi Mo bridge is #", 125],
    ["null", 125, "cau Ban Ha dai #", "the bridge is #", 125],
    ["agrees", 125, "cau Ban Ha dai #", "the long Ha bridge is #", 125],
  ])("%s: %d in %s, %s", (relation, value, mine, theirs, other) => {
    const [a, b] = [figure(mine, { quantity: number(value) }), figure(theirs, { quantity: number(other), language: "en" })];
    expect(String(both(a, b))).toBe(relation);
  });

  test.each<[boolean, string, number, number, Unit, Unit, boolean]>([
    [true, "two digits", 12, 12, METRES, METRES, false],
    [false, "one digit", 5_000, 5_000, METRES, METRES, false],
    [true, "one digit by one speaker", 5, 5, METRES, METRES, true],
    [false, "another value by one speaker", 5, 6, METRES, METRES, true],
    [false, "another unit by one speaker", 5, 5, METRES, { ...METRES, symbol: "km" }, true],
    [true, "three digits of what is counted", 125, 125, count("hộ"), count("households"), false],
    [false, "two digits of what is counted", 12, 12, count("hộ"), count("households"), false],
    [false, "two digits of what is counted, by one speaker", 12, 12, count("hộ"), count("households"), true],
  ])("%j by value alone: %s", (isOne, _, mine, theirs, unit, otherUnit, isOneSpeaker) => {
    const [a, b] = [
      figure("#", { quantity: number(mine), unit }),
      figure("#", { quantity: number(theirs), unit: otherUnit, language: "en" }),
    ];
    expect(isOneAcrossLanguages(a, b, isOneSpeaker)).toBe(isOne);
    expect(isOneAcrossLanguages(b, a, isOneSpeaker)).toBe(isOne);
  });

  test("the fewer digits of a range count", () => {
    const [a, b] = [figure("#", { quantity: range(5, 15) }), figure("#", { quantity: number(12), language: "en" })];
    expect(isOneAcrossLanguages(a, b, false)).toBe(false);
  });
});

describe("the sentence of a place", () => {
  const long = "chữ ".repeat(200);
  test.each([
    ["behind a stop and a quotation mark", "Nó nói: “Có.” Cầu dài #. Hết.", "Cầu dài #."],
    ["a stop before a small letter is none", "Theo tp. hạ thì # đi. Hết.", "Theo tp. hạ thì # đi."],
    ["at the beginning of a line", "Đầu.\n# là dài", "# là dài"],
    ["a long word before it, and none of its blanks", `${"x".repeat(400)}# y`, `${"x".repeat(300)}# y`],
    ["a long word behind it", `y #${"x".repeat(400)} z`, `y #${"x".repeat(300)}`],
    ["a blank just at the cut", `${"x".repeat(99)} ${"y".repeat(300)}#`, `${"y".repeat(300)}#`],
    ["a line that begins just at the cut", `${"x".repeat(99)}\n${"y".repeat(300)}#`, `${"y".repeat(300)}#`],
    ["a line that ends just at the cut", `#${"y".repeat(300)}\nx`, `#${"y".repeat(300)}`],
    ["a text that ends just at the cut", `#${"y y".repeat(100)}`, `#${"y y".repeat(100)}`],
    ["a blank just before it", `${"x".repeat(400)} #`, "#"],
    ["of its last stop before it", "Một. Hai. Ba # bốn. Năm. Sáu.", "Ba # bốn."],
    ["a stop at the end of the text", `${long}Cầu dài #.`, `${"chữ ".repeat(73)}Cầu dài #.`],
  ])("%s", (_, text, sentence) => {
    const start = text.indexOf("#");
    const { start: from, end } = sentenceAround(text, { start, end: start + 1 });
    expect(text.slice(from, end)).toBe(sentence);
  });
});

test("figures of a line too long to be told whole have each its own part of it", () => {
  const text = `1 m ${"chữ ".repeat(50)}2 m ${"chữ ".repeat(50)}3 m ${"chữ ".repeat(50)}`;
  const article = articleFromText(text);
  const statistic = (start: number): Statistic => {
    const span = { start, end: start + 3 };
    const context = { approximation: null, change: null, base: null, when: { start: 0, end: 1 }, where: null };
    const found = { id: findingId("statistic", span), rule: ruleId("vi.test.one"), evidence: [] };
    return { kind: "statistic", ...found, span, quantity: number(1), unit: METRES, context };
  };
  const findings = ["3 m", "1 m", "2 m"].map((words) => statistic(text.indexOf(words)));
  const { sentences, figures } = digestFigures({ article, findings });
  expect(figures.map(({ sentence, span }) => sentences[sentence]?.slice(span.start, span.end))).toEqual(["1 m", "2 m", "3 m"]);
  expect(figures.map(({ when, where }) => [when, where])).toEqual([
    ["1", null],
    ["1", null],
    ["1", null],
  ]);
  expect(sentences).toHaveLength(3);
});
