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
