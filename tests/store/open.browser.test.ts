/** What can befall a database, made to befall a real one. */

import { describe, expect, it, onTestFinished, vi } from "vitest";
import { cdp } from "vitest/browser";
import { keepArticle } from "../../src/store/keep-article";
import { keptOf } from "../../src/store/kept-of";
import { listArticles } from "../../src/store/lists";
import { changeNote, keepNote } from "../../src/store/notes";
import { createStore, type Store } from "../../src/store/open";
import { SCHEMA_VERSION } from "../../src/store/schema";
import { countsAndSizes } from "../../src/store/sizes";
import { wipe } from "../../src/store/wipe";
import { freshStore, sameStore } from "./fresh-store";
import { articleToKeep, newNote, noteId } from "./samples";

/** A connection past Dexie, which does not close when asked. Returns it open. */
function openStubbornly(name: string, version: number, upgrade: (database: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => {
      onTestFinished(() => request.result.close());
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
}

const save = (store: Store, n: number) => keepArticle(store, articleToKeep(n), n);
const saved = async (store: Store) => (await listArticles(store, { after: null, limit: 100 })).items.length;

describe("a database of a newer version", () => {
  it("is told, and left exactly as it is", async () => {
    const store = freshStore();
    const newer = await openStubbornly(store.name, 10 * SCHEMA_VERSION + 10, (database) =>
      database.createObjectStore("future", { keyPath: "id" }),
    );
    newer.close();
    await expect(save(store, 1)).rejects.toMatchObject({ name: "StoreError", code: "newer" });
    await expect(saved(store)).rejects.toMatchObject({ code: "newer" });
    const still = await openStubbornly(store.name, 10 * SCHEMA_VERSION + 10);
    expect([...still.objectStoreNames]).toEqual(["future"]);
    still.close();
  });

  it("that comes while ours is open is let through, and told from then on", async () => {
    const store = freshStore();
    await save(store, 1);
    const newer = await openStubbornly(store.name, 10 * SCHEMA_VERSION + 10); // would wait for ever if ours did not close
    newer.close();
    await expect(save(store, 2)).rejects.toMatchObject({ code: "newer" });
  });

  it("is told where the browser's list of databases lags behind", async () => {
    const store = freshStore();
    await save(store, 1);
    store.close();
    (await openStubbornly(store.name, 10 * SCHEMA_VERSION + 10)).close();
    const list = vi.spyOn(indexedDB, "databases").mockResolvedValue([{ name: store.name, version: 10 * SCHEMA_VERSION }]);
    try {
      await expect(save(store, 2)).rejects.toMatchObject({ code: "newer" });
      await expect(saved(store)).rejects.toMatchObject({ code: "newer" });
    } finally {
      list.mockRestore();
    }
    const still = await openStubbornly(store.name, 10 * SCHEMA_VERSION + 10); // at no other version
    expect(still.version).toBe(10 * SCHEMA_VERSION + 10);
    still.close();
  });

  it("one that Dexie mended within our version is none", async () => {
    const store = freshStore();
    await save(store, 1);
    store.close();
    (await openStubbornly(store.name, 10 * SCHEMA_VERSION + 1)).close();
    expect(await saved(store)).toBe(1);
  });
});

describe("a database held by a connection that does not close", () => {
  it("at an older version: blocked is said in time; once let go, all is well", async () => {
    const store = freshStore();
    const older = await openStubbornly(store.name, 5);
    await expect(save(store, 1)).rejects.toMatchObject({ name: "StoreError", code: "blocked" });
    await expect(saved(store)).rejects.toMatchObject({ code: "blocked" });
    older.close();
    await save(store, 1);
    expect(await saved(store)).toBe(1);
  });

  it("behind another that waits for it, of which the browser tells nothing: blocked is said all the same", async () => {
    const first = freshStore();
    const older = await openStubbornly(first.name, 5);
    await expect(save(first, 1)).rejects.toMatchObject({ code: "blocked" }); // and it stays in the queue
    const second = createStore({ name: first.name, silence: 300 });
    onTestFinished(second.close);
    await expect(saved(second)).rejects.toMatchObject({ name: "StoreError", code: "blocked" });
    older.close();
    await save(second, 1);
    expect(await saved(second)).toBe(1);
  });

  it("cannot be wiped: blocked; nothing is said to be gone that is not", async () => {
    const store = freshStore();
    await save(store, 1);
    const holder = await openStubbornly(store.name, 10 * SCHEMA_VERSION);
    await expect(wipe(store, { patience: 200 })).rejects.toMatchObject({ name: "StoreError", code: "blocked" });
    holder.close();
    await wipe(store);
    expect(await saved(store)).toBe(0);
  });
});

describe("a connection that is lost", () => {
  it("closed under our feet, it is made anew, and the work is done", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    await save(store, 1);
    await store.use(async (database) => database.backendDB().close());
    await keepNote(store, article, newNote(1, article), 2);
    await store.use(async (database) => database.backendDB().close());
    expect((await keptOf(store, { urls: article.urls, textHash: null })).notes).toHaveLength(1);
  });

  it("closed by Dexie, likewise", async () => {
    const store = freshStore();
    await save(store, 1);
    await store.use(async (database) => database.close());
    expect(await saved(store)).toBe(1);
  });

  it("closed in the middle of the work, which was then done not at all, the work is done again", async () => {
    const store = freshStore();
    await save(store, 1);
    let tries = 0;
    await store.use((database) =>
      database.transaction("rw", database.articles, async () => {
        tries++;
        await database.articles.toCollection().modify({ savedAt: tries * 100 });
        if (tries === 1) throw new DOMException("The database connection is closing.", "InvalidStateError");
      }),
    );
    expect(tries).toBe(2);
    expect((await listArticles(store, { after: null, limit: 1 })).items[0]?.article.savedAt).toBe(200);
  });

  it("a fault that stays is told after the second try", async () => {
    const store = freshStore();
    let tries = 0;
    const work = async () => {
      tries++;
      throw new DOMException("gone", "InvalidStateError");
    };
    await expect(store.use(work)).rejects.toMatchObject({ name: "StoreError", code: "closed" });
    expect(tries).toBe(2);
  });

  it("when the browser clears the site's data, the next write finds an empty database, not a dead one", async () => {
    const store = freshStore();
    await save(store, 1);
    await cdp().send("Storage.clearDataForOrigin", { origin: location.origin, storageTypes: "indexeddb" });
    await save(store, 2);
    expect(await saved(store)).toBe(1);
  });
});

describe("a write that fails", () => {
  it("for want of room says so, and leaves nothing half done: a note without room leaves no article", async () => {
    const store = freshStore();
    await save(store, 1);
    const article = articleToKeep(2);
    await store.use(async (database) => {
      database.notes.hook("creating", () => {
        throw new DOMException("Quota exceeded.", "QuotaExceededError");
      });
    });
    await expect(keepNote(store, article, newNote(2, article), 2)).rejects.toMatchObject({ name: "StoreError", code: "full" });
    expect(await saved(store)).toBe(1);
  });

  it.each([
    ["hardly any room is left", 1_000, "full"],
    ["there is room", 1_000_000_000, "failed"],
  ])("for a reason that the browser does not tell, while %s", async (_, room, code) => {
    const estimate = vi.spyOn(navigator.storage, "estimate").mockResolvedValue({ quota: 5_000 + room, usage: 5_000 });
    onTestFinished(() => estimate.mockRestore());
    const writing = freshStore().use(() => Promise.reject(new DOMException("Failed to write blobs (IOError)", "DataError")));
    await expect(writing).rejects.toMatchObject({ name: "StoreError", code });
  });

  it("in its second half undoes the first", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    const unwritable = { ...newNote(1, article), body: Symbol("none") as unknown as string }; // what no database can hold
    await expect(keepNote(store, article, unwritable, 1)).rejects.toMatchObject({ name: "StoreError", code: "failed" });
    expect(await saved(store)).toBe(0);
  });
});

describe("everything wiped", () => {
  it("is gone, whoever else has it open; and the store can be used again", async () => {
    const store = freshStore();
    const other = sameStore(store);
    const article = articleToKeep(1);
    await keepNote(store, article, newNote(1, article), 1);
    expect(await saved(other)).toBe(1);
    await wipe(store);
    expect(await indexedDB.databases()).not.toContainEqual(expect.objectContaining({ name: store.name }));
    expect(await saved(other)).toBe(0);
    await expect(changeNote(store, noteId(1), { body: "x" }, 2)).rejects.toMatchObject({ code: "missing" });
  });

  it("of a store that never was", async () => {
    await wipe(createStore({ name: "never-was" }));
  });
});

it("what is stored is counted, and its room told", async () => {
  const store = freshStore();
  const article = articleToKeep(1);
  await keepNote(store, article, newNote(1, article), 1);
  await save(store, 2);
  const sizes = await countsAndSizes(store);
  expect(sizes).toMatchObject({ articles: 2, notes: 1, versions: 0, corrections: 0, drafts: 0, deleted: 0 });
  expect(sizes.quota).toBeGreaterThan(0);
});
