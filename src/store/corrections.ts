/** What the reader decided about marks. */

import { briefOf } from "../core/article-brief";
import type { ArticleToKeep, ListedCorrection, NewCorrection } from "../core/kept";
import { type Correction, isOfMark, type RecordId } from "../core/note";
import { StoreError } from "./fault";
import { hashText } from "./hash";
import { putArticle } from "./keep-article";
import type { Store } from "./open";
import { stampAfter } from "./stamp";

/** A decision, and the addresses of the article that it is about; none where it is for all articles. */
export interface KeptCorrection {
  readonly correction: Correction;
  readonly urls: readonly string[];
}

/**
 * Keeps a decision: for one article, which is kept with it, both or neither; without an article for all of them. One that is known already,
 * deleted ones included, stays as it is.
 * @throws {StoreError}
 */
export async function putCorrection(
  store: Store,
  article: ArticleToKeep | null,
  made: NewCorrection,
  now: number,
): Promise<KeptCorrection> {
  const textHash = article === null ? "" : await hashText(article.article.text);
  return store.use((database) =>
    database.transaction("rw", database.articles, database.versions, database.corrections, async () => {
      const known = await database.corrections.get(made.id);
      if (known !== undefined) return { correction: known, urls: article?.urls ?? [] };
      const kept = article === null ? null : await putArticle(database, article, textHash, now);
      const correction: Correction = { ...made, scope: kept?.id ?? "everywhere", createdAt: now, updatedAt: now, deletedAt: null };
      await database.corrections.put(correction);
      return { correction, urls: kept?.urls ?? [] };
    }),
  );
}

/** Takes a decision back. One that was taken back stays so. @throws {StoreError} `missing` if it was never there */
export function removeCorrection(store: Store, id: RecordId, now: number): Promise<KeptCorrection> {
  return stamped(store, id, (known, at) => (known.deletedAt === null ? { ...known, updatedAt: at, deletedAt: at } : known), now);
}

/** Undoes that. @throws {StoreError} `missing` if it was never there */
export function restoreCorrection(store: Store, id: RecordId, now: number): Promise<KeptCorrection> {
  return stamped(store, id, (known, at) => (known.deletedAt === null ? known : { ...known, updatedAt: at, deletedAt: null }), now);
}

async function stamped(
  store: Store,
  id: RecordId,
  change: (known: Correction, at: number) => Correction,
  now: number,
): Promise<KeptCorrection> {
  return store.use((database) =>
    database.transaction("rw", database.articles, database.corrections, async () => {
      const known = await database.corrections.get(id);
      if (known === undefined) throw new StoreError("missing", `no correction ${id}`);
      const correction = change(known, stampAfter(now, known.updatedAt));
      if (correction !== known) await database.corrections.put(correction);
      const article = known.scope === "everywhere" ? undefined : await database.articles.get(known.scope);
      return { correction, urls: article?.urls ?? [] };
    }),
  );
}

/** The living decisions about marks that hold for an article, or for one that is not kept (null); the first made first. @throws {StoreError} */
export async function correctionsFor(store: Store, articleId: RecordId | null): Promise<readonly Correction[]> {
  const scopes = articleId === null ? ["everywhere"] : ["everywhere", articleId];
  const found = await store.use((database) => database.corrections.where("scope").anyOf(scopes).toArray());
  return found
    .filter((correction) => correction.deletedAt === null && isOfMark(correction))
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** All living decisions about marks, the last made first, each with its article. @throws {StoreError} */
export async function listCorrections(store: Store): Promise<readonly ListedCorrection[]> {
  return store.use((database) =>
    database.transaction("r", database.articles, database.corrections, async () => {
      const living = (await database.corrections.toArray()).filter(isOfMark).filter(({ deletedAt }) => deletedAt === null);
      const ids = [...new Set(living.flatMap(({ scope }) => (scope === "everywhere" ? [] : [scope])))];
      const articles = new Map(
        (await database.articles.bulkGet(ids)).flatMap((article) => (article ? [[article.id, article] as const] : [])),
      );
      return living
        .sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1))
        .map((correction) => {
          const article = correction.scope === "everywhere" ? undefined : articles.get(correction.scope);
          return { correction, article: article === undefined ? null : briefOf(article) };
        });
    }),
  );
}
