import { isSameData } from "../core/import/same-data";
import { currentVersion } from "../core/import/version-of";
import type { ArticleToKeep, KeptArticle } from "../core/kept";
import { hashText } from "./hash";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { stampAfter } from "./stamp";
import { putVersion } from "./versions";

/**
 * Keeps an article, or brings one up to date that is known by its id, an address or its text. Where the text differs from the one
 * before, that one becomes a version. A deleted article lives again (its notes stay deleted). Sending the same again changes only `readAt`.
 * @throws {StoreError}
 */
export async function keepArticle(store: Store, toKeep: ArticleToKeep, now: number): Promise<KeptArticle> {
  const textHash = await hashText(toKeep.article.text);
  return store.use((database) =>
    database.transaction("rw", database.articles, database.versions, () => putArticle(database, toKeep, textHash, now)),
  );
}

/** The same within a transaction on articles and versions. The hash is made before: to wait for it would end the transaction. */
export async function putArticle(database: OnRecordDatabase, toKeep: ArticleToKeep, textHash: string, now: number): Promise<KeptArticle> {
  const urls = urlsOf(toKeep);
  const known = (await database.articles.get(toKeep.proposedId)) ?? (await findArticle(database, urls, textHash));
  const others = await database.articles.where("urls").anyOf(urls).distinct().toArray();
  const taken = new Set(others.filter((other) => other.id !== known?.id).flatMap((other) => other.urls));
  const free = urls.filter((url) => !taken.has(url)); // an address is of one article
  const kept = known === null ? newArticle(toKeep, textHash, now) : broughtUp(known, { ...toKeep, urls: free }, textHash, now);
  await database.articles.put(kept);
  if (known !== null && known.textHash !== textHash) {
    const isFirst = (await database.versions.where("articleId").equals(known.id).count()) === 0;
    await putVersion(database, currentVersion(known, isFirst ? known.savedAt : undefined));
  }
  return kept;
}

/** The article with one of these addresses (the first that is known), else the one with this text; a living one before a deleted one. */
export async function findArticle(
  database: OnRecordDatabase,
  urls: readonly string[],
  textHash: string | null,
): Promise<KeptArticle | null> {
  const byUrl = await database.articles.where("urls").anyOf(urls).distinct().toArray();
  const byText = textHash === null ? [] : await database.articles.where("textHash").equals(textHash).toArray();
  const rank = (kept: KeptArticle): number => urls.findIndex((url) => kept.urls.includes(url));
  const found = [
    ...byUrl.sort((a, b) => rank(a) - rank(b) || firstSaved(a, b)),
    ...byText.filter((kept) => kept.article.text !== "").sort(firstSaved),
  ];
  return found.find((kept) => kept.deletedAt === null) ?? found[0] ?? null;
}

function firstSaved(a: KeptArticle, b: KeptArticle): number {
  return a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);
}

function urlsOf({ url, urls }: ArticleToKeep): readonly string[] {
  return [...new Set([url, ...urls])];
}

function newArticle(toKeep: ArticleToKeep, textHash: string, now: number): KeptArticle {
  return {
    id: toKeep.proposedId,
    url: toKeep.url,
    urls: urlsOf(toKeep),
    article: toKeep.article,
    findings: toKeep.findings,
    textHash,
    savedAt: now,
    readAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}

function broughtUp(known: KeptArticle, toKeep: ArticleToKeep, textHash: string, now: number): KeptArticle {
  const urls = [...new Set([...known.urls, ...toKeep.urls])];
  const kept: KeptArticle = {
    ...known,
    url: urls.includes(toKeep.url) ? toKeep.url : known.url,
    urls,
    article: toKeep.article,
    findings: toKeep.findings,
    textHash,
    deletedAt: null,
  };
  const updatedAt = isSameData(kept, known) ? known.updatedAt : stampAfter(now, known.updatedAt);
  return { ...kept, updatedAt, readAt: Math.max(now, known.readAt) };
}
