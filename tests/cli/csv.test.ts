import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { CSV_HEAD, toCsv } from "../../src/cli/csv";
import type { Reading } from "../../src/cli/reading";
import { analyse } from "../../src/core/analyse";
import { type Article, NO_SOURCE } from "../../src/core/article";
import { summarise } from "../../src/core/summarise";

const TEXT = 'Ông Tống Văn Thử, Chủ tịch UBND xã Mây Trắng, cho biết: "Cầu dài 101 mét". Kinh phí là 3,5 tỷ đồng.';

function reading(id: string, text: string, url: string | null): Reading {
  const article: Article = {
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
    language: "vi",
    source: { ...NO_SOURCE, url },
  };
  const findings = analyse(article);
  return { id, article, findings, summary: summarise(article, findings), textIsGiven: true, isPage: false };
}

describe("--format csv", () => {
  it("gives a row for each finding, under one heading, with the id of its article", () => {
    const one = reading("=bài-1", TEXT, "https://bao-thu.example/1");
    const two = reading("bài-2", TEXT, null);
    const table = CSV_HEAD + toCsv(one) + toCsv(two);
    const { data, errors } = Papa.parse<Record<string, string>>(table.replace(/^\ufeff/, ""), { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.length).toBe(one.findings.length + two.findings.length);
    expect(new Set(data.map((row) => row["article"]))).toEqual(new Set(["'=bài-1", "bài-2"]));
    expect(data.find((row) => row["unit"] === "VND")).toMatchObject({
      words: "3,5 tỷ đồng",
      value: "3500000000",
      sentence: "Kinh phí là 3,5 tỷ đồng.",
    });
    expect(data.find((row) => row["kind"] === "quote")).toMatchObject({
      speaker: "Tống Văn Thử",
      office: "Chủ tịch UBND xã Mây Trắng",
    });
    expect(data.filter((row) => row["article"] === "bài-2").map((row) => row["link"])).toEqual(two.findings.map(() => ""));
  });

  it("gives no row where nothing was found", () => expect(toCsv(reading("a", "Trời đẹp.", null))).toBe(""));
});
