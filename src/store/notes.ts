import { isSameData } from "../core/import/same-data";
import type { ArticleToKeep, KeptArticle, NewNote, NoteChange } from "../core/kept";
import { type Note, type RecordId, tidyTags } from "../core/note";
import { changedNote } from "../core/note-change";
import { StoreError } from "./fault";
import { hashText } from "./hash";
import { putArticle } from "./keep-article";
import type { Store } from "./open";
import { stampAfter } from "./stamp";

export interface KeptNote {
  readonly article: KeptArticle;
  readonly note: Note;
}

/**
 * Keeps a note together with its article, both or neither, and drops the note's draft. A note that is known already, deleted ones
 * included, stays as it is: a message that comes twice, or late, changes nothing.
 * @throws {StoreError}
 */
export async function keepNote(store: Store, article: ArticleToKeep, note: NewNote, now: number): Promise<KeptNote> {
  const textHash = await hashText(article.article.text);
  return store.use((database) =>
    database.transaction("rw", database.articles, database.versions, database.notes, database.drafts, async () => {
      const known = await database.notes.get(note.id);
      if (known !== undefined) {
        const its = await database.articles.get(known.articleId);
        if (its !== undefined) return { article: its, note: known };
      }
      const kept = await putArticle(database, article, textHash, now);
      const made: Note = { ...note, tags: tidyTags(note.tags), articleId: kept.id, createdAt: now, updatedAt: now, deletedAt: null };
      await database.notes.put(made);
      await database.drafts.delete(note.id);
      return { article: kept, note: made };
    }),
  );
}

/** A living note of a living article; null if there is none. @throws {StoreError} */
export async function readNote(store: Store, id: RecordId): Promise<Note | null> {
  return store.use((database) =>
    database.transaction("r", database.articles, database.notes, async () => {
      const note = await database.notes.get(id);
      if (note === undefined || note.deletedAt !== null) return null;
      const article = await database.articles.get(note.articleId);
      return article === undefined || article.deletedAt !== null ? null : note;
    }),
  );
}

/**
 * Changes a living note; a change of its body drops its draft. Sending the same again changes nothing.
 * @throws {StoreError} `missing` if there is no such note, or it was deleted
 */
export async function changeNote(store: Store, id: RecordId, change: NoteChange, now: number): Promise<Note> {
  return store.use((database) =>
    database.transaction("rw", database.notes, database.drafts, async () => {
      const known = await database.notes.get(id);
      if (known === undefined || known.deletedAt !== null) throw new StoreError("missing", `no note ${id}`);
      const changed = changedNote(known, change);
      if (change.body !== undefined) await database.drafts.delete(id);
      if (isSameData(changed, known)) return known;
      const stamped: Note = { ...changed, updatedAt: stampAfter(now, known.updatedAt) };
      await database.notes.put(stamped);
      return stamped;
    }),
  );
}
