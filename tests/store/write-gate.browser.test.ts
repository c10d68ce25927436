/** No write is begun where there is no room for it, or behind a log whose end may be torn; reading goes on. */
import { expect, it, onTestFinished, vi } from "vitest";
import { keepArticle } from "../../src/store/keep-article";
import { listArticles } from "../../src/store/lists";
import { changeNote } from "../../src/store/notes";
import type { Store } from "../../src/store/open";
import { readPeople } from "../../src/store/people";
import { freshStore, sameStore } from "./fresh-store";
import { articleToKeep, noteId } from "./samples";

const save = (store: Store, n: number) => keepArticle(store, articleToKeep(n), n);
const saved = async (store: Store) => (await listArticles(store, { after: null, limit: 100 })).items.length;

/** The disk has so many bytes left, as the browser tells, until `back` is called. */
function leaveRoom(room: number): { readonly back: () => void } {
  const estimate = vi.spyOn(navigator.storage, "estimate").mockResolvedValue({ quota: 5_000 + room, usage: 5_000 });
  const back = (): void => {
    estimate.mockRestore();
  };
  onTestFinished(back);
  return { back };
}

/** How often a new log was begun, from now on: each time a small database is made, and deleted. */
function countNewLogs(): () => number {
  const deleting = vi.spyOn(indexedDB, "deleteDatabase");
  onTestFinished(() => deleting.mockRestore());
  return () => deleting.mock.calls.filter(([name]) => name === "onrecord-log").length;
}

it("on a disk that is all but full nothing is written, what is there is read, and with room again it is written", async () => {
  const store = freshStore();
  await save(store, 1);
  const { back } = leaveRoom(49_000_000);
  await expect(save(store, 2)).rejects.toMatchObject({ name: "StoreError", code: "full" });
  await expect(store.use((database) => database.drafts.clear())).rejects.toMatchObject({ code: "full" }); // no transaction is named
  expect(await saved(store)).toBe(1);
  back();
  await save(store, 2);
  expect(await saved(store)).toBe(2);
});

it("what is derived is told on a full disk as well, and not stored", async () => {
  const store = freshStore();
  await save(store, 1);
  leaveRoom(0);
  expect(await readPeople(store)).toBeDefined();
  expect(await store.use((database) => database.people.count())).toBe(0);
});

it("a log is begun before the first write after a fault, once, and not for reading", async () => {
  const store = freshStore();
  await save(store, 1);
  await expect(store.use(() => Promise.reject(new DOMException("Failed to write blobs (IOError)", "DataError")))).rejects.toThrow();
  const newLogs = countNewLogs();
  expect(await saved(store)).toBe(1);
  expect(newLogs()).toBe(0);
  await Promise.all([save(store, 2), save(sameStore(store), 3)]);
  await save(store, 4);
  expect(newLogs()).toBe(1);
  expect(await saved(store)).toBe(4);
});

it("a connection that the browser closed is in doubt", async () => {
  const store = freshStore();
  await save(store, 1);
  const newLogs = countNewLogs();
  // As the browser tells it. Made to close them in earnest, Chromium at times answers no request for a while.
  await store.use(async (database) => void database.backendDB().dispatchEvent(new Event("close")));
  await save(store, 2);
  expect(newLogs()).toBe(1);
});

it("what is asked for that is not there puts nothing in doubt", async () => {
  const store = freshStore();
  await save(store, 1);
  const newLogs = countNewLogs();
  await expect(changeNote(store, noteId(9), { body: "x" }, 2)).rejects.toMatchObject({ code: "missing" });
  await save(store, 2);
  expect(newLogs()).toBe(0);
});

it("where no log can be begun, what is asked is written all the same", async () => {
  const store = freshStore();
  await expect(store.use(() => Promise.reject(new Error("in doubt")))).rejects.toThrow();
  const deleting = vi.spyOn(indexedDB, "deleteDatabase").mockImplementation(() => {
    throw new DOMException("not now", "UnknownError");
  });
  onTestFinished(() => deleting.mockRestore());
  await save(store, 1);
  deleting.mockRestore();
  expect(await saved(store)).toBe(1);
});
