/** Counting, exporting and deleting everything, on a real database. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DataSession } from "../../src/browser/data-session";
import { siteRules } from "../../src/browser/site-rules";
import { putDraft } from "../../src/store/drafts";
import { keepNote } from "../../src/store/notes";
import type { Store } from "../../src/store/open";
import { removeNote } from "../../src/store/removal";
import type { DataState } from "../../src/ui/options-state";
import { parseBackupText } from "../parse-backup-text";
import { freshStore, sameStore } from "../store/fresh-store";
import { articleToKeep, newNote, noteId } from "../store/samples";
import { fakeBrowser } from "./fake-browser";

/** What our modules find for the browser's API when they are first imported; each test fills in another. */
const browser = vi.hoisted(() => {
  const holder = { current: { runtime: { id: "own" } } as object };
  const api = new Proxy({}, { get: (_, name) => Reflect.get(holder.current, name) });
  Reflect.set(globalThis, "chrome", api);
  return holder;
});

let fake: ReturnType<typeof fakeBrowser>;
let store: Store;
let session: DataSession;
let states: DataState[];
let saved: { readonly name: string; readonly content: Blob }[];
const report = vi.fn();
const onBackedUp = vi.fn(async (_at: number) => {});
const beforeWipe = vi.fn(async () => {});

beforeEach(() => {
  fake = fakeBrowser();
  browser.current = fake;
  report.mockClear();
  store = freshStore();
  states = [];
  saved = [];
  session = new DataSession({
    store,
    report,
    save: (name, content) => saved.push({ name, content }),
    onBackedUp,
    beforeWipe,
    onChange: (state) => states.push(state),
  });
});

afterEach(() => {
  session.stop();
  expect(report).not.toHaveBeenCalled();
});

/** Two articles with a note each, one more note that was deleted, and a draft. */
async function fill(target: Store): Promise<void> {
  for (const n of [1, 2]) {
    const sent = articleToKeep(n);
    await keepNote(target, sent, newNote(n, sent), 2_000);
  }
  await keepNote(target, articleToKeep(1), newNote(3, articleToKeep(1), "tỷ đồng"), 2_000);
  await removeNote(target, noteId(3), 3_000);
  await putDraft(target, { id: noteId(4), articleUrl: "https://bao-thu.example/cau-1.html", body: "dở" }, 4_000);
}

const FULL = { articles: 2, notes: 2, drafts: 1, deleted: 1 };
const NOTHING = { articles: 0, notes: 0, versions: 0, corrections: 0, drafts: 0, deleted: 0 };

describe("counting", () => {
  it("tells what is stored, and again when something was kept elsewhere", async () => {
    session.start();
    await vi.waitFor(() => expect(session.state.sizes).toMatchObject(NOTHING));
    await fill(sameStore(store));
    const event = { onrecord: 1, to: "everyone", name: "keptChanged", payload: { urls: [] } };
    fake.runtime.onMessage.emit(event, { id: "own", url: "chrome-extension://own/library.html" });
    await vi.waitFor(() => expect(session.state.sizes).toMatchObject(FULL));
  });

  it("says why it cannot, and can be asked again", async () => {
    const good = store.use;
    const broken: Store = { ...store, use: () => Promise.reject(new DOMException("no", "UnknownError")) };
    session = new DataSession({ store: broken, report, save: () => {}, onBackedUp: async () => {}, beforeWipe, onChange: () => {} });
    await session.count();
    expect(session.state.sizes).toBe("failed");
    expect(report).toHaveBeenCalledOnce();
    report.mockClear();
    Object.assign(broken, { use: good });
    await session.count();
    expect(session.state.sizes).toMatchObject(NOTHING);
  });
});

describe("exporting", () => {
  it("writes one file that the importer reads back whole", async () => {
    await fill(store);
    await session.export();
    expect(session.state.exporting).toEqual({ at: "done", name: saved[0]?.name });
    expect(saved[0]?.name).toMatch(/^On Record \d{4}-\d\d-\d\d\.json$/);
    const parsed = parseBackupText((await saved[0]?.content.text()) ?? "");
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
    expect([parsed.backup.articles.length, parsed.backup.notes.length]).toEqual([2, 3]);
    expect(onBackedUp).toHaveBeenCalledExactlyOnceWith(parsed.backup.exportedAt);
    onBackedUp.mockClear();
  });

  it("stops when asked, without a file", async () => {
    await fill(store);
    const exporting = session.export();
    session.stopExport();
    await exporting;
    expect(session.state.exporting).toEqual({ at: "stopped" });
    expect(saved).toEqual([]);
  });

  it("is one at a time", async () => {
    await fill(store);
    await Promise.all([session.export(), session.export()]);
    expect(saved).toHaveLength(1);
  });
});

describe("deleting everything", () => {
  it("leaves nothing: looked at through another connection as well", async () => {
    await fill(store);
    await session.count();
    expect(session.state.sizes).toMatchObject(FULL);
    session.askWipe({ at: "asked", settings: false });
    expect(session.state.sizes).toMatchObject(FULL); // asking deletes nothing
    session.askWipe({ at: "sure", settings: false });
    await session.wipe(false);
    expect(session.state.wiping).toEqual({ at: "done", settings: false });
    expect(session.state.sizes).toMatchObject(NOTHING);
    const counts = await sameStore(store).use((database) => Promise.all(database.tables.map((table) => table.count())));
    expect(counts).toEqual(counts.map(() => 0));
  });

  it("is told to everyone", async () => {
    const sendMessage = vi.spyOn(fake.runtime, "sendMessage");
    await session.wipe(false);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({ onrecord: 1, to: "everyone", name: "keptChanged", payload: { urls: [] } });
  });

  it("passes another page of ours, which gives its connection up", async () => {
    const other = sameStore(store);
    await fill(other);
    await session.wipe(false);
    expect(session.state.wiping).toEqual({ at: "done", settings: false });
  });

  it("keeps the options, or forgets them if wished", async () => {
    await siteRules.set({ "daily.example": "never" });
    await session.wipe(false);
    expect(await siteRules.get()).toEqual({ "daily.example": "never" });
    await session.wipe(true);
    expect(session.state.wiping).toEqual({ at: "done", settings: true });
    expect(await siteRules.get()).toEqual({});
  });

  it("says so where a stubborn connection stands in the way, and counts again once that is gone", async () => {
    await fill(store);
    await session.count();
    const open = indexedDB.open(store.name);
    const stubborn = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result); // and no listener for `versionchange`
      open.onerror = () => reject(open.error);
    });
    const wiping = session.wipe(false);
    await vi.waitFor(() => expect(session.state.wiping).toEqual({ at: "failed", fault: "blocked" }), 15_000);
    expect(session.state.sizes).toMatchObject(FULL);
    stubborn.close();
    await wiping;
    expect(session.state.sizes).toMatchObject(NOTHING);
  }, 20_000);
});
