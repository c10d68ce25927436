/** Parts what was taken for one article. */
import type { KeptArticle } from "../core/kept";
import type { RecordId } from "../core/note";
import { StoreError } from "./fault";
import type { Store } from "./open";
import { stampAfter } from "./stamp";

/**
 * Makes the article at one of an article's other addresses an article of its own, with the saved text until its page is read again. From now on each is
 * found by its own addresses, whatever they have in common. Notes stay where they are. Doing it twice changes nothing more.
 * @param id of the new article
 * @throws {StoreError} `missing` if there is no such article, or it is not known by that address, or by no other
 */
export async function separateArticle(store: Store, from: RecordId, url: string, id: RecordId, now: number): Promise<KeptArticle> {
  return store.use((database) =>
    database.transaction("rw", database.articles, async () => {
      const done = await database.articles.get(id);
      if (done !== undefined) return done;
      const article = await database.articles.get(from);
      const left = article?.urls.filter((other) => other !== url) ?? [];
      const [first] = left;
      if (article === undefined || article.deletedAt !== null || first === undefined || left.length === article.urls.length) {
        throw new StoreError("missing", `no article ${from} at ${url} and elsewhere`);
      }
      const at = stampAfter(now, article.updatedAt);
      const source = { ...article.article.source, url };
      const parted: KeptArticle = { ...article, id, url, urls: [url], article: { ...article.article, source }, savedAt: at, updatedAt: at };
      await database.articles.bulkPut([{ ...article, url: article.url === url ? first : article.url, urls: left, updatedAt: at }, parted]);
      return parted;
    }),
  );
}

/** Undoes it, as long as the new article has no notes: else it stays, deleted by nobody but the reader. @throws {StoreError} `missing` */
export async function joinAgain(store: Store, into: RecordId, parted: RecordId, now: number): Promise<void> {
  await store.use((database) =>
    database.transaction("rw", database.articles, database.versions, database.notes, async () => {
      const [article, other] = await database.articles.bulkGet([into, parted]);
      if (article === undefined || other === undefined) throw new StoreError("missing", `no articles ${into} and ${parted}`);
      if ((await database.notes.where("articleId").equals(parted).count()) > 0) return;
      await database.versions.where("articleId").equals(parted).delete();
      await database.articles.delete(parted);
      const urls = [...new Set([...article.urls, ...other.urls])];
      await database.articles.put({ ...article, urls, updatedAt: stampAfter(now, article.updatedAt) });
    }),
  );
}
