import { expect, test } from "vitest";
import { type Finding, type FindingId, findingId, ruleId, type Speaker } from "../../../src/core/finding";
import { digestOfficials, sayingsOf, timeOf } from "../../../src/core/people/sayings";

const rule = ruleId("vi.test.one");
const span = (start: number, end: number) => ({ start, end });

function official(start: number, name: string, words: string): Finding {
  const offices = [{ words, title: words, body: null, standing: "current" as const, spans: [] }];
  const mentions = [{ kind: "name" as const, span: span(start, start + 1), rule }];
  return { kind: "official", id: findingId("official", span(start, start + 1)), rule, evidence: [], name, offices, mentions };
}

function said(kind: "quote" | "statement", start: number, end: number, speaker: Speaker | null): Finding {
  return { kind, id: findingId(kind, span(start, end)), rule, evidence: [], span: span(start, end), speaker, cue: null };
}

function figure(start: number): Finding {
  const at = span(start, start + 2);
  const context = { approximation: null, change: null, base: null, when: null, where: null };
  return {
    kind: "statistic",
    id: findingId("statistic", at),
    rule,
    evidence: [],
    span: at,
    quantity: { type: "number", value: 1 },
    unit: { type: "age" },
    context,
  };
}

const by = (start: number, name: string): Speaker => ({ kind: "official", official: findingId("official", span(start, start + 1)), name });

/** Two of one name, and another; figures within words, beside them, and within two at once. */
const FINDINGS: readonly Finding[] = [
  official(0, "Lò Thị Mẫu", "Chủ tịch"),
  official(1, "Lo Thi Mau", "Bí thư"),
  official(2, "Vàng Văn Thử", "Trưởng bản"),
  said("statement", 50, 70, by(1, "Mẫu")),
  said("quote", 10, 30, by(0, "Lò Thị Mẫu")),
  said("statement", 8, 32, by(0, "Lò Thị Mẫu")),
  said("quote", 80, 90, by(2, "Vàng Văn Thử")),
  said("quote", 100, 120, { kind: "person", name: "Lò Thị Mẫu" }),
  said("quote", 130, 140, null),
  figure(12),
  figure(40),
  figure(68),
  figure(69),
  figure(82),
];

test("of an official all is told that any of their mentions says, in reading order, with the figures in it", () => {
  const told = (name: string) => sayingsOf({ findings: FINDINGS }, name).map((each) => [each.said.id, each.figures.map(({ id }) => id)]);
  const ids = (...all: readonly string[]): readonly FindingId[] => all as readonly FindingId[]; // of its form
  expect(told("lo-thi-mau")).toEqual([
    ["statement:8-32", ids("statistic:12-14")],
    ["quote:10-30", ids("statistic:12-14")],
    ["statement:50-70", ids("statistic:68-70")],
  ]);
  expect(told("vang-van-thu")).toEqual([["quote:80-90", ids("statistic:82-84")]]);
  expect(told("nobody")).toEqual([]);
});

test("two of one name are one official, and each figure counts once", () => {
  const office = (words: string) => ({ words, standing: "current" });
  expect(digestOfficials({ findings: FINDINGS })).toEqual([
    { name: "Lò Thị Mẫu", offices: [office("Chủ tịch"), office("Bí thư")], quotes: 1, statements: 2, figures: 2 },
    { name: "Vàng Văn Thử", offices: [office("Trưởng bản")], quotes: 1, statements: 0, figures: 1 },
  ]);
});

test.each([
  ["2026-03-04", Date.UTC(2026, 2, 4)],
  ["1970-01-01", 0],
  [null, 7],
  ["yesterday", 7],
  ["1969-12-31", 7],
])("an article published %j is of %d", (published, time) => {
  expect(timeOf({ published, savedAt: 7 })).toBe(time);
});
