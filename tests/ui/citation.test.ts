import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/core/finding";
import { citationOf } from "../../src/ui/citation";
import { placeAmong } from "../../src/ui/mark-steps";
import { englishReading, vietnameseReading } from "./sample-reading";

const LINK = "https://daily.example/dyke#:~:text=we%20&%20you";

function cite(reading: ReturnType<typeof englishReading>, words: string) {
  const { article, findings } = reading;
  const finding = findings.find((each) => each.kind !== "official" && article.text.slice(each.span.start, each.span.end) === words);
  if (finding === undefined) throw new Error(`no finding “${words}”`);
  return citationOf(article, findings, finding, 0, LINK);
}

describe("a citation", () => {
  it("has words, speaker with office, title, site, date and link", () => {
    const { text, html } = cite(englishReading(), `"The money is there, and so are the drawings."`);
    expect(text.split("\n")).toEqual([
      `"The money is there, and so are the drawings."`,
      "Tran Quoc Minh, Chairman of the Bac Lam Provincial People's Committee",
      "“River dyke at Lam Khe to be raised before the storm season”, Bac Lam Daily, 13 Jan 2026, 08:20",
      LINK,
    ]);
    expect(html).toContain(`<a href="https://daily.example/dyke#:~:text=we%20&amp;%20you"`);
    expect(html).toContain("<blockquote");
  });

  it("puts marks around words that have none, and leaves out what is not known", () => {
    const reading = englishReading();
    expect(cite(reading, "64/81 hamlets").text.split("\n")[0]).toBe("“64/81 hamlets”");
    const source = { ...reading.article.source, title: null, site: null, published: null };
    expect(cite({ ...reading, article: { ...reading.article, source } }, "64/81 hamlets").text).toBe(`“64/81 hamlets”\n${LINK}`);
  });

  it("takes words of the page as words", () => {
    const reading = englishReading();
    const source = { ...reading.article.source, title: '<b>Dykes</b> & "men"' };
    const { html } = cite({ ...reading, article: { ...reading.article, source } }, "41.5 km");
    expect(html).toContain("&lt;b&gt;Dykes&lt;/b&gt; &amp; &quot;men&quot;");
  });

  it("writes the date as the article's language does", () => {
    const reading = vietnameseReading();
    const figure = reading.findings.find(({ kind }) => kind === "statistic") as Finding;
    expect(citationOf(reading.article, reading.findings, figure, 0, LINK).text).toMatch(/\d+\/\d+\/2026/);
  });
});

describe("the place of a mark", () => {
  const { findings } = englishReading();
  const of = (kind: Finding["kind"], nth: number): Finding => {
    const finding = findings.filter((each) => each.kind === kind)[nth];
    if (finding === undefined) throw new Error(`no ${kind}`);
    return finding;
  };

  it.each([
    ["among the mentions of a person", of("official", 0), 1, { index: 1, total: 3 }],
    ["among the findings of a kind", of("quote", 2), 0, { index: 2, total: 6 }],
    ["that is the first", of("statistic", 0), 0, { index: 0, total: 8 }],
  ])("%s", (_, finding, index, expected) => {
    expect(placeAmong(findings, finding, index)).toEqual(expected);
  });
});
