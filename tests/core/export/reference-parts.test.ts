/** What references are made of, where an article tells little of itself. */
import { describe, expect, test } from "vitest";
import { dayText, partialDay, referencesOf } from "../../../src/core/export/reference";
import type { KeptArticle } from "../../../src/core/kept";
import { ARTICLE } from "../sync/sample-records";

test.each([
  ["2026-03-05", "2026-03-05"],
  ["2026-03-05T06:07:08+07:00", "2026-03-05"],
  ["2026-03", "2026-03"],
  ["2026", "2026"],
  ["2026-3-5", null],
  ["2026-03-05 06:07", null],
  ["12026", null],
  ["yesterday", null],
  ["", null],
  [null, null],
])("of the date %j is told %j", (date, told) => {
  const day = partialDay(date);
  expect(day === null ? null : dayText(day)).toBe(told);
});

test("days are written with other signs, and years with four digits", () => {
  expect(dayText({ year: 26, month: 3, day: 5 }, "/")).toBe("0026/03/05");
});

describe("a reference", () => {
  type Source = KeptArticle["article"]["source"];
  const of = (...sources: readonly Partial<Source>[]) => {
    const articles = sources.map((source): KeptArticle => {
      const { article } = ARTICLE;
      return { ...ARTICLE, article: { ...article, source: { ...article.source, ...source } } };
    });
    return referencesOf({ articles, notes: [] });
  };

  test.each<[Partial<Source>, string]>([
    [{ authors: ["Lò Thị Giả"], title: "Đường mới", published: "2026-03-05" }, "LoThiGia2026Duong"],
    [{ site: "Báo Thử", title: "Cầu" }, "BaoThuCau"],
    [{ title: "Cầu" }, "xCau"],
    [{ authors: [" "], site: " ", title: "Cầu" }, "xCau"],
    [{ authors: ["3 người"], title: "Cầu" }, "x3nguoiCau"],
    [{ authors: ["中文"], title: "中文" }, "x"],
    [{ authors: ["a".repeat(30)], title: "b".repeat(30) }, "a".repeat(24) + "b".repeat(24)],
    [{ title: null, site: "Báo" }, "Baohttpsbaothuexampleb"],
  ])("%j has the key %s", (source, key) => {
    expect(of(source).map((each) => each.key)).toEqual([key]);
  });

  test("has a key of its own, whatever its case", () => {
    expect(of({ title: "Cầu" }, { title: "cầu" }, { title: "Cầu" }).map(({ key }) => key)).toEqual(["xCau", "xcau-2", "xCau-3"]);
  });

  test("tells what is there, on one line each", () => {
    const [told] = of({ title: " Cầu\nmới ", site: "Báo\tThử", authors: ["Lò\nGiả", ""], published: "2026" });
    expect(told).toMatchObject({
      title: "Cầu mới",
      site: "Báo Thử",
      authors: ["Lò Giả"],
      published: { year: 2026, month: null, day: null },
    });
    expect(told?.read).toEqual({ year: 1970, month: 1, day: 1 });
    expect(of({ title: null })).toMatchObject([{ title: ARTICLE.url, site: null, authors: [], published: null, url: ARTICLE.url }]);
  });
});
