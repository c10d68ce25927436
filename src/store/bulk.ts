/** Changes of many records at once, each in one transaction, and their undo. What is gone meanwhile is left out. */
import { type Colour, type Note, type RecordId, tidyTags } from "../core/note";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { stampAfter } from "./stamp";

/** Articles, and notes whatever their articles. */
export interface Chosen {
  readonly articles: ReadonlySet<RecordId>;
  readonly notes: ReadonlySet<RecordId>;
}

/** Records changed at once in memory. */
const CHUNK = 500;

/**
 * Deletes living articles with their living notes, and living notes.
 * @returns the time of deletion, which is theirs alone. `restoreMany` takes it.
 * @throws {StoreError}
 */
export async function removeMany(store: Store, { articles, notes }: Chosen, now: number): Promise<number> {
  return store.use((database) =>
    database.transaction("rw", database.articles, database.notes, async () => {
      const at = await stampOfAll(database, { articles, notes }, now);
      const gone = { updatedAt: at, deletedAt: at };
      const isLiving = (record: { readonly deletedAt: number | null }): boolean => record.deletedAt === null;
      for (const ids of chunks(articles)) {
        await database.notes.where("articleId").anyOf(ids).and(isLiving).modify(gone);
        await database.articles.where(":id").anyOf(ids).and(isLiving).modify(gone);
      }
      for (const ids of chunks(notes)) await database.notes.where(":id").anyOf(ids).and(isLiving).modify(gone);
      return at;
    }),
  );
}

/** One time for all: after every change of what is chosen (a clock may have been set back since), and no other deletion's. */
async function stampOfAll(database: OnRecordDatabase, { articles, notes }: Chosen, now: number): Promise<number> {
  const ahead = [
    ...(await database.articles.where("updatedAt").above(now).toArray()).filter(({ id }) => articles.has(id)),
    ...(await database.notes.where("updatedAt").above(now).toArray()).filter(
      ({ id, articleId }) => notes.has(id) || articles.has(articleId),
    ),
  ];
  const isTaken = async (at: number): Promise<boolean> => {
    const taken = await Promise.all([database.articles, database.notes].map((table) => table.where("deletedAt").equals(at).count()));
    return taken.some((count) => count > 0);
  };
  let at = stampAfter(now, ...ahead.map(({ updatedAt }) => updatedAt));
  while (await isTaken(at)) at++;
  return at;
}

/** Undoes it. @throws {StoreError} */
export async function restoreMany(store: Store, at: number, now: number): Promise<void> {
  await store.use((database) =>
    database.transaction("rw", database.articles, database.notes, async () => {
      const back = { updatedAt: stampAfter(now, at), deletedAt: null };
      await database.articles.where("deletedAt").equals(at).modify(back);
      await database.notes.where("deletedAt").equals(at).modify(back);
    }),
  );
}

/** What becomes of notes; null leaves the colour. */
export interface NotesChange {
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
  readonly colour: Colour | null;
}

type Marked = Pick<Note, "id" | "tags" | "colour">;

/** Notes as they were before, and as they were made. */
export type ChangedNotes = readonly { readonly before: Marked; readonly made: Marked }[];

/** Changes living notes. Those that are so already stay as they are. @throws {StoreError} */
export async function changeNotes(store: Store, notes: ReadonlySet<RecordId>, change: NotesChange, now: number): Promise<ChangedNotes> {
  const removed = new Set(change.removeTags.map((tag) => tag.toLowerCase()));
  return store.use((database) =>
    database.transaction("rw", database.notes, async () => {
      const changed: { before: Marked; made: Marked }[] = [];
      for (const ids of chunks(notes)) {
        const known = (await database.notes.bulkGet(ids)).flatMap((note) => (note?.deletedAt === null ? [note] : []));
        const put: Note[] = [];
        for (const note of known) {
          const tags = tidyTags([...note.tags.filter((tag) => !removed.has(tag.toLowerCase())), ...change.addTags]);
          const made: Note = { ...note, tags, colour: change.colour ?? note.colour, updatedAt: stampAfter(now, note.updatedAt) };
          if (isMarkedLike(note, made)) continue;
          put.push(made);
          changed.push({ before: markedOf(note), made: markedOf(made) });
        }
        await database.notes.bulkPut(put);
      }
      return changed;
    }),
  );
}

/** Undoes it, but for notes whose tags or colour were changed since. @throws {StoreError} */
export async function changeNotesBack(store: Store, changed: ChangedNotes, now: number): Promise<void> {
  await store.use((database) =>
    database.transaction("rw", database.notes, async () => {
      for (let at = 0; at < changed.length; at += CHUNK) {
        const part = changed.slice(at, at + CHUNK);
        const present = await database.notes.bulkGet(part.map(({ before }) => before.id));
        const put = part.flatMap(({ before, made }, index): Note[] => {
          const note = present[index];
          return note !== undefined && isMarkedLike(note, made) ? [{ ...note, ...before, updatedAt: stampAfter(now, note.updatedAt) }] : [];
        });
        await database.notes.bulkPut(put);
      }
    }),
  );
}

function markedOf({ id, tags, colour }: Note): Marked {
  return { id, tags, colour };
}

function isMarkedLike(a: Marked, b: Marked): boolean {
  return a.colour === b.colour && a.tags.length === b.tags.length && a.tags.every((tag, index) => tag === b.tags[index]);
}

function* chunks(ids: ReadonlySet<RecordId>): Generator<RecordId[]> {
  const all = [...ids];
  for (let at = 0; at < all.length; at += CHUNK) yield all.slice(at, at + CHUNK);
}
