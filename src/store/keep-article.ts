import { isSameData } from "../core/import/same-data";
import { currentVersion } from "../core/import/version-of";
import type { ArticleToKeep, KeptArticle } from "../core/kept";
import { addressVariants, isSameSite } from "./address-variants";
import { hashText } from "./hash";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { stampAfter } from "./stamp";
import { putVersion } from "./versions";

/**
 * Keeps an article, or brings one up to date that is known by its id, an address or its text. Where the text differs from the one
 * before, that one becomes a version; a translation leaves it as it is. A deleted article lives again (its notes stay deleted). Sending the same
 * again changes only `readAt`.
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
  const known =
    (await database.articles.get(toKeep.proposedId)) ?? (await findArticle(database, { ...toKeep.article.source, urls, textHash }));
  const others = await database.articles.where("urls").anyOf(urls).distinct().toArray();
  const taken = new Set(others.filter((other) => other.id !== known?.id).flatMap((other) => other.urls));
  const free = urls.filter((url) => !taken.has(url)); // an address is of one article
  const kept = known === null ? newArticle(toKeep, textHash, now) : broughtUp(known, { ...toKeep, urls: free }, textHash, now);
  await database.articles.put(kept);
  if (known !== null && known.textHash !== kept.textHash && known.article.text !== "") {
    const isFirst = (await database.versions.where("articleId").equals(known.id).count()) === 0;
    await putVersion(database, currentVersion(known, isFirst ? known.savedAt : undefined));
  }
  return kept;
}

/** What a page tells of its article, to find it among those that are kept. */
export interface KnownBy {
  readonly urls: readonly string[];
  readonly textHash: string | null;
  readonly title?: string | null;
  readonly published?: string | null;
}

/** A title shorter than this, in code units, is told of more than one article ("Weather", "Tin vắn"). */
const LEAST_TITLE = 20;

/**
 * The article with one of these addresses; of two such the one with the last address, where the page was read: the canonical one before it is a
 * site's word, and the reader may have parted what it joins. Else with one that differs in scheme, host for phones, AMP or print only; else
 * the one with this text; else the one of the same site with the same title, published at the same moment. A living one before a deleted one.
 */
export async function findArticle(database: OnRecordDatabase, known: KnownBy): Promise<KeptArticle | null> {
  const { urls, textHash } = known;
  const byUrl = await database.articles.where("urls").anyOf(urls).distinct().toArray();
  const living = byUrl.some((kept) => kept.deletedAt === null);
  const variants = living ? [] : urls.flatMap(addressVariants);
  const byVariant = living ? [] : await database.articles.where("urls").anyOf(variants).distinct().toArray();
  const byText = textHash === null ? [] : await database.articles.where("textHash").equals(textHash).toArray();
  const byTitle = living ? [] : await findByTitle(database, known);
  const rank = (kept: KeptArticle): number => -urls.findLastIndex((url) => kept.urls.includes(url));
  const found = [
    ...byUrl.sort((a, b) => rank(a) - rank(b) || firstSaved(a, b)),
    ...byVariant.filter((kept) => !byUrl.some(({ id }) => id === kept.id)).sort(firstSaved),
    ...byText.filter((kept) => kept.article.text !== "").sort(firstSaved),
    ...[...byTitle].sort(firstSaved),
  ];
  return found.find((kept) => kept.deletedAt === null) ?? found[0] ?? null;
}

/**
 * A site that gives one article two addresses and two texts, such as a live one and its printed form, still gives it one title and one time.
 * Dexie's own promise: a transaction does not outlive one more native one between its steps.
 */
function findByTitle(database: OnRecordDatabase, { urls, title, published }: KnownBy): PromiseLike<readonly KeptArticle[]> {
  const isTelling = title && title.length >= LEAST_TITLE && published;
  const named = database.articles.where("article.source.title").equals(isTelling ? title : "");
  return named.filter((kept) => kept.article.source.published === published && urls.some((url) => isSameSite(url, kept.url))).toArray();
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
    ...(isOfOtherWords(known, toKeep) ? {} : { article: toKeep.article, findings: toKeep.findings, textHash }),
    deletedAt: null,
  };
  const updatedAt = isSameData(kept, known) ? known.updatedAt : stampAfter(now, known.updatedAt);
  return { ...kept, updatedAt, readAt: Math.max(now, known.readAt) };
}

/** Whether what the page shows is the kept article in another tongue, and no later state of it. */
function isOfOtherWords({ article: known }: KeptArticle, { article, isTranslated = false, isAsked = false }: ArticleToKeep): boolean {
  return known.text !== "" && (isTranslated || (!isAsked && article.language !== known.language));
}
