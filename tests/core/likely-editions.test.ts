import { describe, expect, it } from "vitest";
import { analyse } from "../../src/core/analyse";
import type { Language } from "../../src/core/article";
import { digestArticle } from "../../src/core/article-digest";
import type { KeptArticle } from "../../src/core/kept";
import { likelyEditions } from "../../src/core/likely-editions";
import { articleFromText } from "../../src/core/plain-article";
import { articleId } from "../store/samples";

interface Made {
  readonly title: string;
  readonly language: Language;
  readonly words: string;
  readonly site?: string;
  readonly published?: string;
}

function digest(n: number, { title, language, words, site = "Báo Thử", published = "2026-03-04T05:06:07+07:00" }: Made) {
  const url = `https://bao-thu.example/${n}.html`;
  const article = articleFromText(`${title}\n${words}`, { language, source: { url, site, title, authors: [], published } });
  const kept: KeptArticle = {
    id: articleId(n),
    url,
    urls: [url],
    article,
    findings: analyse(article),
    textHash: `${n}`,
    savedAt: n,
    readAt: n,
    updatedAt: n,
    deletedAt: null,
  };
  return digestArticle(kept);
}

const OWN = digest(1, {
  title: "Xã Mây Trắng làm cầu",
  language: "vi",
  words: "Ông Tống Văn Thử, Chủ tịch UBND xã Mây Trắng, cho biết cầu có giá 4.222 tỷ đồng.",
});
const EDITION = digest(2, {
  title: "May Trang builds a bridge",
  language: "en",
  words: "Chairman of the commune People's Committee Tong Van Thu said that the bridge costs 4,222 billion VND.",
});
const OTHER = digest(3, {
  title: "Rain in the north",
  language: "en",
  words: "It rained for days.",
  published: "2026-06-01T00:00:00+07:00",
});
const SISTER = digest(4, { title: "Cầu Mây Trắng lại hỏng", language: "vi", words: "Ông Tống Văn Thử nói cầu có giá 4.222 tỷ đồng." });

const titles = (query = "", taken = new Set<never>()) =>
  likelyEditions(OWN, [SISTER, OTHER, OWN, EDITION], taken, query).map(({ title }) => title);

describe("likely editions", () => {
  it("are in another language, and have persons, figures and time in common", () => {
    expect(titles()).toEqual([EDITION.title, OTHER.title, SISTER.title]);
  });

  it("are found by words of title or site, blind to diacritics", () => {
    expect(titles("may trang")).toEqual([EDITION.title, SISTER.title]);
    expect(titles("bao thu rain")).toEqual([OTHER.title]);
  });

  it("are not what is linked already", () => {
    expect(likelyEditions(OWN, [EDITION, OTHER], new Set([EDITION.id]), "")).toEqual([OTHER]);
  });
});

describe("of two articles the likelier comes first", () => {
  const bare = { ...OWN, language: "en" as const, site: null, published: null, officials: [], figures: [], savedAt: 1 };
  type Digest = typeof OWN;
  const official = OWN.officials[0];
  const figure = OWN.figures[0];
  if (official === undefined || figure === undefined) throw new Error("the sample has both");
  const persons = (...names: readonly string[]): Digest["officials"] => names.map((name) => ({ ...official, name }));
  const values = (...all: readonly number[]): Digest["figures"] => all.map((value) => ({ ...figure, quantity: { type: "number", value } }));
  const letters = [..."abcdefghijkl"].map((letter) => `Tong Van ${letter}ai`);
  const published = (day: string) => ({ published: `2026-03-${day}T00:00:00Z` });
  const own: Digest = {
    ...bare,
    ...published("10"),
    site: "Báo Thử",
    language: "vi",
    officials: persons(...letters),
    figures: values(4_222, 10, -10, 9, ...letters.map((_, n) => 100 + n)),
  };

  it.each<[string, Partial<Digest>, Partial<Digest>]>([
    ["in another language before one with all else", {}, { ...own, language: "vi" }],
    ["with a person", { officials: persons("Tong Van aai") }, {}],
    ["with two before one with one", { officials: persons("Tong Van aai", "Tong Van bai") }, { officials: persons("Tong Van aai") }],
    [
      "with eight persons, and the same day, before one with all persons",
      { officials: persons(...letters.slice(0, 8)), ...published("10") },
      { officials: persons(...letters) },
    ],
    [
      "with eight persons before one with seven",
      { officials: persons(...letters.slice(0, 8)) },
      { officials: persons(...letters.slice(0, 7)) },
    ],
    ["with a person before one with a figure", { officials: persons("Tong Van aai") }, { figures: values(4_222) }],
    ["with a figure", { figures: values(4_222) }, { figures: values(4_223) }],
    ["with a figure of two digits", { figures: values(10) }, {}],
    ["with such a loss", { figures: values(-10) }, {}],
    ["saved last, where a figure is of one digit", { savedAt: 2 }, { figures: values(9) }],
    ["of the site", { site: "Báo Thử" }, { site: "Báo Khác" }],
    ["of the same day before one of the site", published("11"), { site: "Báo Thử" }],
    ["of the site before one of the same week", { site: "Báo Thử" }, published("17")],
    ["of the day before before one of two days before", published("09"), published("08")],
    ["of a week before", published("03"), published("02")],
    ["saved last, where both are too late", { ...published("18"), savedAt: 2 }, {}],
    ["saved last, where no more is known", { savedAt: 2 }, {}],
  ])("%s", (_, likely, other) => {
    const [a, b]: Digest[] = [
      { ...bare, ...likely, id: articleId(2) },
      { ...bare, ...other, id: articleId(3) },
    ];
    if (a === undefined || b === undefined) throw new Error("two");
    expect(likelyEditions(own, [a, b], new Set(), "")).toEqual([a, b]);
    expect(likelyEditions(own, [b, a], new Set(), "")).toEqual([a, b]);
  });

  it("whose own site is not known has none in common", () => {
    const [a, b] = [
      { ...bare, id: articleId(2), savedAt: 2 },
      { ...bare, id: articleId(3), site: "Báo Thử" },
    ];
    expect(likelyEditions({ ...own, site: null }, [b, a], new Set(), "")).toEqual([a, b]);
    const none = { ...own, published: null };
    expect(likelyEditions(none, [{ ...b, ...published("10"), site: null }, a], new Set(), "").at(0)).toEqual(a);
  });
});
