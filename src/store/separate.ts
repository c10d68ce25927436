/** Parts what was taken for one article. */
import { versionOf } from "../core/import/version-of";
import type { KeptArticle } from "../core/kept";
import type { RecordId } from "../core/note";
import { StoreError } from "./fault";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { stampAfter } from "./stamp";

/** How two are parted. */
export interface Parting {
  /** The article at this one of its addresses becomes one of its own. */
  readonly url: string;
  /** Of the new article. */
  readonly id: RecordId;
  /** The notes that are on it; the others stay. */
  readonly notes: readonly RecordId[];
}

/**
 * Makes the article at one of an article's other addresses an article of its own, with the saved text until its page is read again, and with those notes
 * that are on it. From now on each is found by its own addresses, whatever they have in common. Doing it twice changes nothing more.
 * @throws {StoreError} `missing` if there is no such article, or it is not known by that address, or by no other
 */
export async function separateArticle(store: Store, from: RecordId, { url, id, notes }: Parting, now: number): Promise<KeptArticle> {
  return store.use((database) =>
    database.transaction("rw", database.articles, database.versions, database.notes, async () => {
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
      if ((await moveNotes(database, from, id, notes, now)) > 0) {
        // Notes are followed from the texts that they were made on.
        const versions = await database.versions.where("articleId").equals(from).toArray();
        await database.versions.bulkPut(versions.map((version) => versionOf(id, version)));
      }
      return parted;
    }),
  );
}

/**
 * Undoes it: the notes that went come back. As long as the new article has no others: else it stays, deleted by nobody but the reader.
 * @throws {StoreError} `missing`
 */
export async function joinAgain(store: Store, into: RecordId, { id, notes }: Omit<Parting, "url">, now: number): Promise<void> {
  await store.use((database) =>
    database.transaction("rw", database.articles, database.versions, database.notes, async () => {
      const [article, other] = await database.articles.bulkGet([into, id]);
      if (article === undefined || other === undefined) throw new StoreError("missing", `no articles ${into} and ${id}`);
      const its = await database.notes.where("articleId").equals(id).primaryKeys();
      if (its.some((note) => !notes.includes(note))) return;
      await moveNotes(database, id, into, its, now);
      await database.versions.where("articleId").equals(id).delete();
      await database.articles.delete(id);
      const urls = [...new Set([...article.urls, ...other.urls])];
      await database.articles.put({ ...article, urls, updatedAt: stampAfter(now, article.updatedAt) });
    }),
  );
}

/** Within a transaction; tells how many went. Dexie's own promises only. */
async function moveNotes(database: OnRecordDatabase, from: RecordId, to: RecordId, ids: readonly RecordId[], now: number): Promise<number> {
  const notes = (await database.notes.bulkGet([...ids])).flatMap((note) => (note?.articleId === from ? [note] : []));
  await database.notes.bulkPut(notes.map((note) => ({ ...note, articleId: to, updatedAt: stampAfter(now, note.updatedAt) })));
  return notes.length;
}
