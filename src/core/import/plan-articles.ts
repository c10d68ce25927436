/**
 * What of an archive's articles has to be written into a library. Articles are the same by address, else by text; what is kept stays as it is, with its notes, and
 * what was deleted stays deleted: only a page of which nothing but notes was known gets its text. Importing twice changes nothing. Linear in the articles.
 */
import type { Article } from "../article";
import type { Finding } from "../finding";
import type { ImportTally, KeptArticle, Records } from "../kept";
import type { RecordId } from "../note";
import { type AddressRules, finderOf } from "./foreign/find-article";
import { foreignId } from "./foreign/foreign-id";
import type { Merge } from "./merge";

/** An article of an archive, with what was found in it. */
export interface ReadArticle {
  readonly url: string;
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly textHash: string;
}

export interface ArticleMerge extends Merge {
  /** Articles that the file has twice, by address or by text. */
  readonly twice: number;
  /** Addresses that no article can be at. */
  readonly unusable: number;
}

/** @param at when the archive was made, in ms since 1970: the articles were read then */
export function* planArticlesInSteps(
  mine: Records,
  articles: readonly ReadArticle[],
  at: number,
  rules: AddressRules,
): Generator<void, ArticleMerge> {
  const find = finderOf(mine.articles, rules);
  const byText = new Map(mine.articles.filter(isLiving).map((article) => [article.textHash, article]));
  const put = new Map<RecordId, KeptArticle>();
  const seen = new Set<string>();
  const tally: { -readonly [Key in keyof ImportTally]: number } = { new: 0, same: 0, newer: 0, older: 0, removed: 0 };
  const counts = { twice: 0, unusable: 0 };
  yield;
  for (const read of articles) {
    yield;
    const found = find(read.url);
    if (found === null) {
      counts.unusable++;
      continue;
    }
    const known = found.article ?? byText.get(read.textHash) ?? null;
    const names = [known?.id ?? found.url, read.textHash];
    if (names.some((name) => seen.has(name))) {
      counts.twice++;
      continue;
    }
    for (const name of names) seen.add(name);
    if (known === null) {
      const article = newArticle(read, found.url, at);
      put.set(article.id, article);
      tally.new++;
    } else if (known.deletedAt !== null) tally.older++;
    else if (known.article.text !== "") tally.same++;
    else {
      const { article, findings, textHash } = read;
      put.set(known.id, { ...known, article, findings, textHash, updatedAt: Math.max(at, known.updatedAt + 1) });
      tally.newer++;
    }
  }
  const none: ImportTally = { new: 0, same: 0, newer: 0, older: 0, removed: 0 };
  return {
    put: { articles: [...put.values()], versions: [], notes: [], corrections: [] },
    plan: { articles: tally, notes: none, corrections: none },
    ...counts,
  };
}

function isLiving({ deletedAt, article }: KeptArticle): boolean {
  return deletedAt === null && article.text !== "";
}

function newArticle({ article, findings, textHash }: ReadArticle, url: string, at: number): KeptArticle {
  return {
    id: foreignId("article", url),
    url,
    urls: [url],
    article: { ...article, source: { ...article.source, url } },
    findings,
    textHash,
    savedAt: at,
    readAt: at,
    updatedAt: at,
    deletedAt: null,
  };
}
