import { describe, expect, it } from "vitest";
import { toMarkdown } from "../../src/cli/markdown";
import { articleFromText } from "../../src/core/plain-article";
import { READING } from "./hand-made-reading";

describe("a reading as Markdown", () => {
  it("tells everything in the article's own words", () => {
    expect(toMarkdown(READING)).toBe(`# Bến mới \\* \\[thử\\]

Báo Thử · An, Bình · 2026-11-01 · Vietnamese · [https://a.example/ben](<https://a.example/ben>)

> Theo bà Lâm, 214/326 hộ đồng ý.

## Officials

- **Mạc Thế Uy**: Chủ tịch UBND tỉnh (1 mention)

## Statistics

- **12 tỷ đồng**: 12\u202f000\u202f000\u202f000 VND
- **3-5 tháng**: 3 to 5 months
- **214/326 hộ**: 214 of 326 (65.6 %)

## Quotes

- **Mạc Thế Uy**: “Chi 12 tỷ đồng, xong trong 3-5 tháng”
- *Speaker not given*: “Không rõ ai nói câu này”

## Reported statements

- **bà Lâm**: 214/326 hộ đồng ý
`);
  });

  it("says so where nothing was found", () => {
    const article = articleFromText("Một dòng\nHai dòng");
    expect(toMarkdown({ ...READING, article, findings: [], summary: { ...READING.summary, sentences: [] } })).toBe(
      "# Một dòng\n\nVietnamese · bến.txt\n\n*Nothing found.*\n",
    );
  });

  it.each([
    ["<b>bold</b> & _this_", "\\<b\\>bold\\</b\\> & \\_this\\_"],
    ["1. first", "1\\. first"],
    ["# no heading", "\\# no heading"],
    ["- no list", "\\- no list"],
    ["a | b ~ c `d`", "a \\| b \\~ c \\`d\\`"],
    ["two \n lines", "two lines"],
  ])("shows %j as it stands", (title, expected) => {
    const article = { ...READING.article, source: { ...READING.article.source, title } };
    expect(toMarkdown({ ...READING, article }).split("\n")[0]).toBe(`# ${expected}`);
  });
});
