import { describe, expect, it } from "vitest";
import { toPrediction } from "../../src/cli/prediction";
import { unitCode } from "../../src/core/finding";
import { READING } from "./hand-made-reading";

describe("a reading as data", () => {
  const data = JSON.parse(JSON.stringify(toPrediction(READING)));
  const words = ({ start, end }: { start: number; end: number }): string => data.text.slice(start, end);

  it("has the fields of the gold's format, and the reasons besides", () => {
    expect(data.officials).toEqual([
      {
        name: "Mạc Thế Uy",
        roles: ["Chủ tịch UBND tỉnh"],
        mentions: [{ start: 35, end: 45, kind: "name", rule: "vi.office.before-name" }],
        offices: [
          { words: "Chủ tịch UBND tỉnh", title: "Chủ tịch", body: "UBND tỉnh", standing: "current", spans: [{ start: 16, end: 34 }] },
        ],
        id: "official:35-45",
        rule: "vi.office.before-name",
        evidence: [{ role: "office", start: 16, end: 34 }],
      },
    ]);
    expect(words(data.officials[0].mentions[0])).toBe("Mạc Thế Uy");
  });

  it.each([
    [0, "12 tỷ đồng", { value: 12e9, unit: "VND" }],
    [1, "3-5 tháng", { value: 3, valueTo: 5, unit: "month" }],
    [2, "214/326 hộ", { value: 214, of: 326, unit: "#hộ" }],
  ])("has figure %d with value and unit", (index, surface, numbers) => {
    const { id, rule, evidence, start, end, ...rest } = data.statistics[index];
    expect([rest, words({ start, end }), typeof id, typeof rule, Array.isArray(evidence)]).toEqual([
      numbers,
      surface,
      "string",
      "string",
      true,
    ]);
  });

  it("has speakers by name, and null where none is given", () => {
    expect(data.quotes.map((quote: { speaker: string | null }) => quote.speaker)).toEqual(["Mạc Thế Uy", null]);
    expect(data.quotes[0]).toMatchObject({ speakerKind: "official", official: "official:35-45" });
    expect(data.statements).toMatchObject([{ speaker: "bà Lâm", speakerKind: "person", official: null }]);
    expect(words(data.statements[0].cue)).toBe("Theo");
  });

  it("tells the blocks of a page", () => {
    const [block] = READING.article.blocks;
    expect(toPrediction({ ...READING, isPage: true })["blocks"]).toContainEqual({ kind: block?.kind, ...block?.span });
    expect(data.blocks).toBeUndefined();
  });

  it("leaves the text out where its reader has it, and what a page does not say", () => {
    const source = { url: null, site: null, title: null, authors: [], published: null };
    const plain = toPrediction({ ...READING, textIsGiven: true, article: { ...READING.article, source } });
    expect(Object.keys(plain)).toEqual(["id", "lang", "officials", "statistics", "quotes", "statements"]);
  });
});

describe("the notation of units", () => {
  it.each([
    [{ type: "count", counted: "" }, "#"],
    [{ type: "count", counted: "people" }, "#people"],
    [{ type: "money", currency: "VND", per: "year" }, "VND/year"],
    [{ type: "percent", symbol: "pp", per: null }, "pp"],
    [{ type: "measure", symbol: "km", per: null }, "km"],
    [{ type: "duration", symbol: "year" }, "year"],
    [{ type: "age" }, "age"],
    [{ type: "multiple" }, "x"],
  ] as const)("%j", (unit, code) => {
    expect(unitCode(unit)).toBe(code);
  });
});
