import type { Reading } from "../../src/cli/reading";
import { findingId, ruleId } from "../../src/core/finding";
import { articleFromText } from "../../src/core/plain-article";
import type { Span } from "../../src/core/span";

const TEXT = [
  "Bến mới * [thử]",
  "Chủ tịch UBND tỉnh Mạc Thế Uy nói: “Chi 12 tỷ đồng, xong trong 3-5 tháng”.",
  "Theo bà Lâm, 214/326 hộ đồng ý. “Không rõ ai nói câu này”.",
].join("\n");

function at(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

const official = findingId("official", at("Mạc Thế Uy"));

/** A reading with a finding of every kind and shape, made by hand, so that the writers are tested without the analyser. */
export const READING: Reading = {
  id: "bến.txt",
  textIsGiven: false,
  isPage: false,
  article: {
    ...articleFromText(TEXT),
    source: { url: "https://a.example/ben", site: "Báo Thử", title: "Bến mới * [thử]", authors: ["An", "Bình"], published: "2026-11-01" },
  },
  findings: [
    {
      kind: "official",
      id: official,
      rule: ruleId("vi.office.before-name"),
      evidence: [{ role: "office", span: at("Chủ tịch UBND tỉnh") }],
      name: "Mạc Thế Uy",
      offices: [
        { words: "Chủ tịch UBND tỉnh", title: "Chủ tịch", body: "UBND tỉnh", standing: "current", spans: [at("Chủ tịch UBND tỉnh")] },
      ],
      mentions: [{ kind: "name", span: at("Mạc Thế Uy"), rule: ruleId("vi.office.before-name") }],
    },
    {
      kind: "quote",
      id: findingId("quote", at("“Chi 12 tỷ đồng, xong trong 3-5 tháng”")),
      rule: ruleId("vi.quote.cue-before"),
      evidence: [],
      span: at("“Chi 12 tỷ đồng, xong trong 3-5 tháng”"),
      speaker: { kind: "official", official, name: "Mạc Thế Uy" },
      cue: at("nói"),
    },
    {
      kind: "statistic",
      id: findingId("statistic", at("12 tỷ đồng")),
      rule: ruleId("vi.money"),
      evidence: [{ role: "unit", span: at("đồng") }],
      span: at("12 tỷ đồng"),
      quantity: { type: "number", value: 12e9 },
      unit: { type: "money", currency: "VND", per: null },
    },
    {
      kind: "statistic",
      id: findingId("statistic", at("3-5 tháng")),
      rule: ruleId("vi.duration"),
      evidence: [],
      span: at("3-5 tháng"),
      quantity: { type: "range", value: 3, valueTo: 5 },
      unit: { type: "duration", symbol: "month" },
    },
    {
      kind: "statement",
      id: findingId("statement", at("214/326 hộ đồng ý")),
      rule: ruleId("vi.statement.according-to"),
      evidence: [],
      span: at("214/326 hộ đồng ý"),
      speaker: { kind: "person", name: "bà Lâm" },
      cue: at("Theo"),
    },
    {
      kind: "statistic",
      id: findingId("statistic", at("214/326 hộ")),
      rule: ruleId("vi.ratio"),
      evidence: [],
      span: at("214/326 hộ"),
      quantity: { type: "ratio", value: 214, of: 326 },
      unit: { type: "count", counted: "hộ" },
    },
    {
      kind: "quote",
      id: findingId("quote", at("“Không rõ ai nói câu này”")),
      rule: ruleId("vi.quote.open"),
      evidence: [],
      span: at("“Không rõ ai nói câu này”"),
      speaker: null,
      cue: null,
    },
  ],
  summary: { sentences: [at("Theo bà Lâm, 214/326 hộ đồng ý.")], officials: [official], statistics: [], readingMinutes: 1, words: 30 },
};
