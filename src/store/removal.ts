/**
 * Deleting and its undo. What is deleted stays as a tombstone. All that went with an article bears the article's time of deletion,
 * later than that of any note deleted before, so that its undo brings back exactly those.
 */
import type { KeptArticle } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import { StoreError } from "./fault";
import type { Store } from "./open";
import { stampAfter } from "./stamp";

/** Deletes a note. A deleted one stays so. @throws {StoreError} `missing` if it was never there */
export async function removeNote(store: Store, id: RecordId, now: number): Promise<Note> {
  return store.use((database) =>
    database.transaction("rw", database.notes, async () => {
      const note = present(await database.notes.get(id), id);
      if (note.deletedAt !== null) return note;
      const at = stampAfter(now, note.updatedAt);
      const removed: Note = { ...note, updatedAt: at, deletedAt: at };
      await database.notes.put(removed);
      return removed;
    }),
  );
}

/** Undoes it. If the article was deleted as well, it lives again, without its other notes. @throws {StoreError} `missing` */
export async function restoreNote(store: Store, id: RecordId, now: number): Promise<Note> {
  return store.use((database) =>
    database.transaction("rw", database.articles, database.notes, async () => {
      const note = present(await database.notes.get(id), id);
      if (note.deletedAt === null) return note;
      const restored: Note = { ...note, updatedAt: stampAfter(now, note.updatedAt), deletedAt: null };
      await database.notes.put(restored);
      const article = await database.articles.get(note.articleId);
      if (article !== undefined && article.deletedAt !== null) await database.articles.put(revived(article, now));
      return restored;
    }),
  );
}

/** Deletes an article with its living notes. A deleted one stays so. @throws {StoreError} `missing` */
export async function removeArticle(store: Store, id: RecordId, now: number): Promise<KeptArticle> {
  return store.use((database) =>
    database.transaction("rw", database.articles, database.notes, async () => {
      const article = present(await database.articles.get(id), id);
      if (article.deletedAt !== null) return article;
      const notes = await database.notes.where("articleId").equals(id).toArray();
      const at = stampAfter(now, article.updatedAt, ...notes.map((note) => note.updatedAt));
      const living = notes.filter((note) => note.deletedAt === null);
      await database.notes.bulkPut(living.map((note) => ({ ...note, updatedAt: at, deletedAt: at })));
      const removed: KeptArticle = { ...article, updatedAt: at, deletedAt: at };
      await database.articles.put(removed);
      return removed;
    }),
  );
}

/** Undoes it, with the notes that went with it. @throws {StoreError} `missing` */
export async function restoreArticle(store: Store, id: RecordId, now: number): Promise<KeptArticle> {
  return store.use((database) =>
    database.transaction("rw", database.articles, database.notes, async () => {
      const article = present(await database.articles.get(id), id);
      if (article.deletedAt === null) return article;
      const notes = await database.notes.where("articleId").equals(id).toArray();
      const gone = notes.filter((note) => note.deletedAt === article.deletedAt);
      await database.notes.bulkPut(gone.map((note) => ({ ...note, updatedAt: stampAfter(now, note.updatedAt), deletedAt: null })));
      const restored = revived(article, now);
      await database.articles.put(restored);
      return restored;
    }),
  );
}

function revived(article: KeptArticle, now: number): KeptArticle {
  return { ...article, updatedAt: stampAfter(now, article.updatedAt), deletedAt: null };
}

function present<T>(record: T | undefined, id: RecordId): T {
  if (record === undefined) throw new StoreError("missing", `no record ${id}`);
  return record;
}
