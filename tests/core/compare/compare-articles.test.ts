import { describe, expect, it } from "vitest";
import { analyse } from "../../../src/core/analyse";
import type { Language } from "../../../src/core/article";
import { type ArticlesCompared, compareArticles } from "../../../src/core/compare/compare-articles";
import type { KeptArticle } from "../../../src/core/kept";
import { articleFromText } from "../../../src/core/plain-article";
import { slice } from "../../../src/core/span";
import { articleId } from "../../store/samples";

function kept(n: number, text: string, language: Language = "vi"): KeptArticle {
  const article = articleFromText(`Tin số ${n}\n${text}`, { language });
  const url = `https://bao-thu.example/${n}`;
  const times = { savedAt: n, readAt: n, updatedAt: n, deletedAt: null };
  return { id: articleId(n), url, urls: [url], article, findings: analyse(article), textHash: String(n).repeat(64), ...times };
}

/** What was found, in short: names and words of both sides. */
function told(first: KeptArticle, second: KeptArticle, { officials, figures, quotes }: ArticlesCompared) {
  const words = ({ article }: KeptArticle, { span }: { readonly span: { readonly start: number; readonly end: number } }) =>
    slice(article.text, span);
  return {
    officials: officials.both.map(({ first: a, second: b, how }) => [a.name, b.name, how]),
    officialsApart: [officials.onlyFirst.map(({ name }) => name), officials.onlySecond.map(({ name }) => name)],
    figures: figures.both.map(({ first: a, second: b, how }) => [words(first, a), words(second, b), how]),
    figuresApart: [figures.onlyFirst.map((each) => words(first, each)), figures.onlySecond.map((each) => words(second, each))],
    quotes: quotes.both.map(({ how }) => how),
    quotesApart: [quotes.onlyFirst.length, quotes.onlySecond.length],
  };
}

const compared = (first: KeptArticle, second: KeptArticle) => told(first, second, compareArticles(first, second, []));

const BRIDGE = kept(
  1,
  'Ông Tống Văn Thử, Chủ tịch UBND xã Mây Trắng, cho biết: "Cầu treo bản Hạ dài 101 mét, xong trước mùa mưa năm nay." Kinh phí làm cầu treo bản Hạ là 2,5 tỷ đồng.',
);

describe("two articles on one event", () => {
  it("an article and itself: all is the same", () => {
    const { officialsApart, figuresApart, quotesApart, ...both } = compared(BRIDGE, { ...BRIDGE, id: articleId(9) });
    expect([officialsApart, figuresApart, quotesApart]).toEqual([
      [[], []],
      [[], []],
      [0, 0],
    ]);
    expect(both.officials).toEqual([["Tống Văn Thử", "Tống Văn Thử", "same"]]);
    expect(both.figures.map(([, , how]) => how)).toEqual(["agrees", "agrees"]);
    expect(both.quotes).toEqual(["same"]);
  });

  it("another value, another person, other words of a quote are told", () => {
    const other = kept(
      2,
      'Ông Tống Văn Thử, Chủ tịch UBND xã Mây Trắng, nói: "Cầu treo bản Hạ dài 101 mét, sẽ xong trước mùa mưa." Kinh phí làm cầu treo bản Hạ là 3,5 tỷ đồng. ' +
        "Bà Lò Thị Giả, Bí thư Đảng ủy xã Mây Trắng, đến dự.",
    );
    expect(compared(BRIDGE, other)).toMatchObject({
      officials: [["Tống Văn Thử", "Tống Văn Thử", "same"]],
      officialsApart: [[], ["Lò Thị Giả"]],
      figures: [
        ["101 mét", "101 mét", "agrees"],
        ["2,5 tỷ đồng", "3,5 tỷ đồng", "differs"],
      ],
      figuresApart: [[], []],
      quotes: ["other-words"],
      quotesApart: [0, 0],
    });
  });

  it("an article in two languages: names and values are matched across", () => {
    const vietnamese = kept(
      7,
      'Ông Tống Văn Thử, Chủ tịch UBND tỉnh Nghệ An, cho biết: "Cầu Bến Hạ dài 1.012 mét." Ông Thử đến thăm cầu Bến Hạ.',
    );
    const english = kept(
      3,
      "Tong Van Thu, chairman of the Nghe An Provincial People’s Committee, said: “The Ben Ha bridge is 1,012 metres long.” Thu visited it.",
      "en",
    );
    const found = compared(vietnamese, english);
    expect(found.officials).toEqual([["Tống Văn Thử", "Tong Van Thu", "same"]]);
    expect(found.quotes).toEqual(["translated"]);
    expect(found.figures).toEqual([["1.012 mét", "1,012 metres", "agrees"]]);
  });

  it.each([
    ["the same value and unit, of some digits", "Thu ngân sách đạt 410.000 tỷ đồng.", "Revenue reached 410,000 billion VND.", 1],
    ["few digits prove nothing", "Thu ngân sách tăng 8%.", "Spending grew by 8 percent.", 0],
    ["nor another unit", "Cầu dài 412 mét.", "The bridge cost 412 million USD.", 0],
    ["nor another value", "Cầu dài 412 mét.", "The bridge is 413 metres long.", 0],
    [
      "few digits by one speaker",
      'Ông Tống Văn Thử, Chủ tịch UBND tỉnh Nghệ An, cho biết: "Thu ngân sách tăng 8%."',
      "Tong Van Thu, chairman of the Nghe An Provincial People’s Committee, said: “Revenue grew by 8 percent.”",
      1,
    ],
    ["counted things of many digits", "Xã có 1.234 hộ dân.", "The commune has 1,234 households.", 1],
    ["counted things of few", "Xã có 12 hộ dân.", "The commune has 12 schools.", 0],
  ])("in two languages figures are one by %s", (_, vietnamese, english, count) => {
    const { figures } = compared(kept(7, vietnamese), kept(3, english, "en"));
    expect(figures.map(([, , how]) => how)).toEqual(Array(count).fill("agrees"));
  });

  it("an official with another office, told in one language and in two", () => {
    const [before, after] = ["Thủ tướng", "Chủ tịch nước"].map((office, n) => kept(n + 1, `${office} Tống Văn Thử nói về cầu.`));
    const english = kept(3, "Prime Minister Tong Van Thu spoke of a bridge.", "en");
    if (before === undefined || after === undefined) throw new Error("two were made");
    expect(compared(before, after).officials).toEqual([["Tống Văn Thử", "Tống Văn Thử", "other-office"]]);
    expect(compared(before, english).officials).toEqual([["Tống Văn Thử", "Tong Van Thu", "same"]]);
  });

  it("an office of more words is the same office", () => {
    const [short, long] = ["Bộ trưởng", "Bộ trưởng Y tế"].map((office, n) => kept(n + 1, `${office} Tống Văn Thử nói về cầu.`));
    if (short === undefined || long === undefined) throw new Error("two were made");
    for (const pair of [compared(short, long), compared(long, short)]) expect(pair.officials.map(([, , how]) => how)).toEqual(["same"]);
  });

  it("of two figures that may be the other's the same is taken", () => {
    const [one, two] = ["2,5 tỷ đồng", "3,5 tỷ đồng"].map((cost) => `Kinh phí làm cầu treo bản Hạ là ${cost}.`);
    const found = compared(kept(1, `${one} ${two}`), kept(2, `${two}`));
    expect(found.figures).toEqual([["3,5 tỷ đồng", "3,5 tỷ đồng", "agrees"]]);
    expect(found.figuresApart).toEqual([["2,5 tỷ đồng"], []]);
  });

  it("words of one are never given to another, whatever they say", () => {
    const other = kept(
      4,
      'Ông Mạc Thế Uy, Chủ tịch UBND xã Suối Vàng, cho biết: "Cầu treo bản Hạ dài 101 mét, xong trước mùa mưa năm nay."',
    );
    expect(compared(BRIDGE, other)).toMatchObject({ officials: [], quotes: [], quotesApart: [1, 1] });
  });

  it("nothing in common is nothing matched; an article without text has nothing", () => {
    const other = kept(5, "Giá gạo hôm nay tăng 3% so với tuần trước ở chợ huyện.");
    expect(compared(BRIDGE, other)).toMatchObject({ officials: [], figures: [], quotes: [] });
    const none: KeptArticle = { ...kept(6, "x"), article: articleFromText(""), findings: [] };
    expect(compareArticles(none, BRIDGE, []).officials.onlySecond).toHaveLength(1);
  });
});
