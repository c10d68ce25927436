import { describe, expect, it } from "vitest";
import type { Merge } from "../../../src/core/import/merge";
import { type ArticleMerge, planArticlesInSteps, type ReadArticle } from "../../../src/core/import/plan-articles";
import type { KeptArticle, Records } from "../../../src/core/kept";
import { articleFromText } from "../../../src/core/plain-article";
import { finished } from "../../../src/core/steps";
import { standInHash } from "../kept-arbitraries";
import { sampleArticle } from "../sample-backup";
import { NO_RECORDS, OPTIONS, withMerge } from "./foreign";

const AT = Date.UTC(2026, 5, 1);

function read(url: string, text: string): ReadArticle {
  return { url, article: articleFromText(text), findings: [], textHash: standInHash(text) };
}

const plan = (mine: Records, articles: readonly ReadArticle[]): ArticleMerge => finished(planArticlesInSteps(mine, articles, AT, OPTIONS));
const NEW = [read("https://bao-thu.example/a.html", "Tin A"), read("https://bao-thu.example/b.html?utm_source=x", "Tin B")];
const told = ({ plan: { articles } }: Merge) => Object.fromEntries(Object.entries(articles).filter(([, count]) => count > 0));

describe("an archive's articles", () => {
  it("are new where nothing is known of them, at their clean address, read when the archive was made", () => {
    const merge = plan(NO_RECORDS, NEW);
    expect(told(merge)).toEqual({ new: 2 });
    expect(merge.put.articles[1]).toMatchObject({ url: "https://bao-thu.example/b.html", readAt: AT, savedAt: AT, deletedAt: null });
    expect(merge.put.articles[1]?.article.source.url).toBe("https://bao-thu.example/b.html");
  });

  it("change nothing when they come again", () => {
    const library = withMerge(NO_RECORDS, plan(NO_RECORDS, NEW));
    const again = plan(library, NEW);
    expect([told(again), again.put.articles]).toEqual([{ same: 2 }, []]);
  });

  it.each([
    ["by its address", (kept: KeptArticle) => read(kept.url, "Another text")],
    [
      "by its text",
      ({ article, textHash }: KeptArticle): ReadArticle => ({ ...read("https://elsewhere.example/", article.text), textHash }),
    ],
  ])("leave one alone that is kept already, known %s", (_, same) => {
    const kept = sampleArticle(1);
    const merge = plan({ ...NO_RECORDS, articles: [kept] }, [same(kept)]);
    expect([told(merge), merge.put.articles]).toEqual([{ same: 1 }, []]);
  });

  it("leave one in the trash that was deleted", () => {
    const kept = { ...sampleArticle(1), deletedAt: 5 };
    const merge = plan({ ...NO_RECORDS, articles: [kept] }, [read(kept.url, "Another text")]);
    expect([told(merge), merge.put.articles]).toEqual([{ older: 1 }, []]);
  });

  it("give a page its text of which only notes were known", () => {
    const sample = sampleArticle(1);
    const bare = { ...sample, article: { ...sample.article, text: "", blocks: [] }, findings: [], textHash: standInHash("") };
    const merge = plan({ ...NO_RECORDS, articles: [bare] }, [read(bare.url, "Tin A")]);
    expect(told(merge)).toEqual({ newer: 1 });
    expect(merge.put.articles).toMatchObject([
      { id: bare.id, urls: bare.urls, article: { text: "Tin A" }, textHash: standInHash("Tin A") },
    ]);
    expect(merge.put.articles[0]?.updatedAt).toBeGreaterThan(bare.updatedAt);
  });

  it("are taken once where the file has them twice, and not at all without a usable address", () => {
    const [a] = NEW;
    const merge = plan(NO_RECORDS, [
      ...NEW,
      read("https://bao-thu.example/a.html#phan-2", "Tin A, sửa"),
      read("https://bao-thu.example/c.html", a?.article.text ?? ""),
      read("ftp://bao-thu.example/d", "Tin D"),
    ]);
    expect([told(merge), merge.twice, merge.unusable]).toEqual([{ new: 2 }, 2, 1]);
  });
});
