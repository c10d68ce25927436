/** The search index is in step with the database, whoever changed it, reads only what changed, and is made anew where it is broken. */
import { describe, expect, it } from "vitest";
import { readAll } from "../../src/store/backup";
import { keepArticle } from "../../src/store/keep-article";
import { changeNote, keepNote } from "../../src/store/notes";
import type { Store } from "../../src/store/open";
import { removeArticle, removeNote, restoreNote } from "../../src/store/removal";
import { searchIndex } from "../../src/store/search-index";
import { inventedLibrary } from "../invented-library";
import { applyImport } from "./apply-import";
import { freshStore, sameStore } from "./fresh-store";
import { articleId, articleToKeep, newNote, noteId, recordId } from "./samples";

/** What the index holds, as one made from everything would: ids with their words' numbers looked up by searching for each record's own text is `search`'s test. */
async function held(store: Store): Promise<readonly string[]> {
  const { notes, articles } = await searchIndex(store);
  return [...notes.map(({ id, at }) => `${id} ${at}`), ...[...articles.values()].map(({ id, at }) => `${id} ${at}`)].sort();
}

/** The same of an index that is made from everything. */
async function heldAnew(store: Store): Promise<readonly string[]> {
  const other = sameStore(store);
  await other.use((database) => database.search.clear());
  return held(other);
}

/** Records that are read while something is done. */
async function countReads(store: Store, work: () => Promise<unknown>): Promise<number> {
  let reads = 0;
  const count = <T>(record: T): T => {
    reads++;
    return record;
  };
  await store.use(async (database) => {
    for (const table of [database.articles, database.notes]) table.hook("reading", count);
  });
  await work();
  await store.use(async (database) => {
    for (const table of [database.articles, database.notes]) table.hook("reading").unsubscribe(count);
  });
  return reads;
}

const library = async (): Promise<Store> => {
  const store = freshStore();
  for (const n of [1, 2, 3]) {
    const article = articleToKeep(n);
    await keepNote(store, article, newNote(n, article), n);
  }
  return store;
};

const seqOf = async (store: Store): Promise<number> =>
  store.use(async (database) => Number((await database.changes.orderBy(":id").lastKey()) ?? 0));

describe("the index", () => {
  it("reads only what was changed, by this page or another, also after the library was closed", async () => {
    const store = await library();
    const other = sameStore(store);
    const before = await held(store);
    expect(before).toHaveLength(6);
    expect(await countReads(store, () => searchIndex(store))).toBe(0);
    await changeNote(other, noteId(1), { body: "khác" }, 50);
    expect(await countReads(store, () => searchIndex(store))).toBe(1);
    expect(await held(store)).not.toEqual(before);
    expect(await held(store)).toEqual(await heldAnew(store));
    await removeNote(other, noteId(2), 60);
    await keepArticle(other, articleToKeep(4), 70);
    const later = sameStore(store);
    expect(await countReads(later, () => searchIndex(later))).toBe(2);
    expect(await held(later)).toEqual(await heldAnew(store));
  });

  it("follows what is deleted and brought back, and an import of many", async () => {
    const store = await library();
    await held(store);
    await removeArticle(store, articleId(1), 10);
    await removeNote(store, noteId(2), 20);
    expect(await held(store)).toHaveLength(3);
    await restoreNote(store, noteId(2), 30);
    expect(await held(store)).toHaveLength(4);
    await applyImport(sameStore(store), inventedLibrary({ articles: 40, notes: 700 }));
    expect(await held(store)).toHaveLength(744);
    expect(await held(store)).toEqual(await heldAnew(store));
  });

  it.each<[string, "index" | "index/0", (stored: Record<string, unknown>) => Record<string, unknown>]>([
    ["of another format", "index", (stored) => ({ ...stored, format: 0 })],
    ["cut short", "index/0", ({ words, ...stored }) => ({ ...stored, words: (words as Uint32Array).slice(9) })],
    ["without some of it", "index", ({ starts: _, ...stored }) => stored],
    ["with a part missing", "index", (stored) => ({ ...stored, parts: 2 })],
    ["with a part of another", "index/0", (stored) => ({ ...stored, seq: -1 })],
    ["with records that are no JSON", "index/0", (stored) => ({ ...stored, records: "[{" })],
    ["with records that are no list", "index/0", (stored) => ({ ...stored, records: "5" })],
    ["with too few records", "index/0", (stored) => ({ ...stored, records: "[]" })],
  ])("%s is made anew", async (_, id, break_) => {
    const store = await library();
    const before = await held(store);
    await store.use(async (database) => {
      const stored = await database.search.get(id);
      expect(stored).toBeDefined();
      await database.search.put(break_({ ...stored }) as never);
    });
    const other = sameStore(store);
    expect(await countReads(other, () => searchIndex(other))).toBe(6);
    expect(await held(other)).toEqual(before);
  });

  it("of many records stands in parts, and is read back without a look at the records; one of fewer leaves none of them", async () => {
    const store = await library();
    await applyImport(store, inventedLibrary({ articles: 20, notes: 4_100 }));
    const before = await held(store);
    const parts = () => store.use((database) => database.search.where(":id").startsWith("index/").primaryKeys());
    expect(await parts()).toEqual(["index/0", "index/1", "index/2"]);
    const other = sameStore(store);
    expect(await countReads(other, () => searchIndex(other))).toBe(0);
    expect(await held(other)).toEqual(before);
    await store.use((database) => database.notes.clear());
    await held(store);
    expect(await parts()).toEqual(["index/0"]);
  });

  it("made by another page later is taken over where the changes before it are forgotten", async () => {
    const store = await library();
    const other = sameStore(store);
    await held(store);
    await changeNote(store, noteId(3), { body: "mới" }, 90);
    await heldAnew(other);
    expect(await store.use((database) => database.changes.count())).toBe(0);
    expect(await held(store)).toEqual(await heldAnew(store));
  });
});

describe("an index that is made from everything", () => {
  it("gives others their turn, says how far it is, and is the same", async () => {
    const shares: number[] = [];
    let rests = 0;
    const pace = {
      rest: async () => {
        rests++;
      },
      tell: (done: number, total: number) => void shares.push(done / total),
    };
    const store = freshStore(400, pace);
    await applyImport(store, inventedLibrary({ articles: 40, notes: 700 }));
    expect((await searchIndex(store)).records).toHaveLength(740);
    expect(rests).toBeGreaterThanOrEqual(740);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.indexOf(1)).toBe(shares.length - 1);
    expect(await held(store)).toEqual(await heldAnew(store));
  });
});

describe("the log of changes", () => {
  it("is written with the change or not at all", async () => {
    const store = await library();
    const before = await seqOf(store);
    await expect(
      store.use((database) =>
        database.transaction("rw", database.notes, async () => {
          await database.notes.delete(noteId(1));
          throw new Error("no");
        }),
      ),
    ).rejects.toThrow();
    expect(await seqOf(store)).toBe(before);
    await store.use((database) => database.notes.update(noteId(1), { body: "x" }));
    await store.use((database) => database.notes.delete(noteId(2)));
    await store.use((database) => database.notes.clear());
    const changes = await store.use((database) => database.changes.where(":id").above(before).toArray());
    expect(changes.map(({ table, ids }) => [table, ids])).toEqual([
      ["notes", [noteId(1)]],
      ["notes", [noteId(2)]],
      ["notes", null],
    ]);
  });

  it("names no more than some hundred", async () => {
    const store = await library();
    const [note] = (await readAll(store, 0)).notes;
    if (note === undefined) throw new Error("there are three");
    await store.use((database) => database.notes.bulkPut(Array.from({ length: 600 }, (_, n) => ({ ...note, id: recordId(n, 9) }))));
    expect((await store.use((database) => database.changes.orderBy(":id").last()))?.ids).toBeNull();
  });
});
