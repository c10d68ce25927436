/** News to measure on: the gold articles where they are, else the sample pages of this repository, repeated to the length that is asked for. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePage } from "../../src/cli/parse-page";
import type { Language } from "../../src/core/article";
import { readArticle } from "../../src/dom/read-article";
import { expectations, samplePage } from "../sample-pages";

export interface News {
  /** Where the articles come from, in words. */
  readonly source: string;
  readonly articles: Readonly<Record<Language, readonly string[]>>;
}

export async function readNews(): Promise<News> {
  const gold = join(process.env["ONRECORD_SHARED"] ?? "../shared", "gold/dev.jsonl");
  return existsSync(gold) ? goldArticles(gold) : sampleArticles();
}

function goldArticles(file: string): News {
  const articles: Record<Language, string[]> = { vi: [], en: [] };
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line === "") continue;
    const { lang, text } = JSON.parse(line) as { lang: Language; text: string };
    articles[lang].push(text);
  }
  return { source: "the gold articles, repeated", articles };
}

async function sampleArticles(): Promise<News> {
  const articles: Record<Language, string[]> = { vi: [], en: [] };
  for (const [name, { language }] of expectations()) {
    const result = readArticle(await parsePage(samplePage(name)), { url: null, force: false });
    if (result.ok) articles[language].push(result.article.text);
  }
  return { source: "the sample pages of tests/pages, repeated", articles };
}

/** A text of so many words (runs of what is no white space) out of the articles, one after the other, from the first again at the end. */
export function textOf(articles: readonly string[], words: number): string {
  const parts: string[] = [];
  let missing = words;
  for (let i = 0; missing > 0; i = (i + 1) % articles.length) {
    const article = articles[i] ?? "";
    const count = wordsIn(article);
    if (count === 0) throw new Error("An article without words cannot fill a text.");
    parts.push(count <= missing ? article : (article.match(new RegExp(`^\\s*(?:\\S+\\s+){${missing - 1}}\\S+`))?.[0] ?? article));
    missing -= count;
  }
  return Buffer.from(parts.join("\n")).toString(); // one flat string, as a page's is
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
