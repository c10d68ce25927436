import { describe, expect, it } from "vitest";
import type { Note, RecordId } from "../../src/core/note";
import { daysLeft, TRASH_DAYS, trashedId, trashedUpTo } from "../../src/core/trash";
import { readAll } from "../../src/store/backup";
import { type Chosen, changeNotes, changeNotesBack, removeMany, restoreMany } from "../../src/store/bulk";
import { putDraft } from "../../src/store/drafts";
import { keepArticle } from "../../src/store/keep-article";
import { changeNote, keepNote } from "../../src/store/notes";
import type { Store } from "../../src/store/open";
import { removeArticle, removeNote, restoreArticle } from "../../src/store/removal";
import { purgeTrash, readTrash } from "../../src/store/trash";
import { recordReading } from "../../src/store/versions";
import { freshStore } from "./fresh-store";
import { articleId, articleToKeep, newNote, noteId } from "./samples";

/** Articles 1 to 3; notes 1 and 2 of the first, 3 of the second. */
async function filled(): Promise<Store> {
  const store = freshStore();
  const [first, second] = [articleToKeep(1), articleToKeep(2)];
  await keepNote(store, first, newNote(1, first, "Kinh phí", { tags: ["tiền", "cầu"] }), 10);
  await keepNote(store, first, newNote(2, first, "Chủ tịch UBND", { tags: [] }), 20);
  await keepNote(store, second, newNote(3, second, "Kinh phí", { tags: ["Tiền"], colour: "pink" }), 30);
  await keepArticle(store, articleToKeep(3), 40);
  return store;
}

const chosen = (articles: readonly number[], notes: readonly number[]): Chosen => ({
  articles: new Set(articles.map(articleId)),
  notes: new Set(notes.map(noteId)),
});

async function living(store: Store): Promise<readonly string[]> {
  const { articles, notes } = await readAll(store, 0);
  const told = (name: string, records: readonly { id: RecordId; deletedAt: number | null }[]) =>
    records.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => `${name} ${Number.parseInt(id.slice(0, 8), 16)}`);
  return [...told("article", articles), ...told("note", notes)];
}

const noteOf = async (store: Store, n: number): Promise<Note | undefined> =>
  (await readAll(store, 0)).notes.find(({ id }) => id === noteId(n));

describe("many at once", () => {
  it("are deleted, articles with their notes, and exactly those come back", async () => {
    const store = await filled();
    await removeNote(store, noteId(2), 50);
    await keepArticle(store, articleToKeep(4), 1_000); // of a clock that ran ahead, and not chosen
    const at = await removeMany(store, chosen([1], [2, 3, 9]), 15); // a clock that was set back, and a note that is not there
    expect(at).toBe(51); // after the last change of what goes, and not with what went before
    expect(await living(store)).toEqual(["article 2", "article 3", "article 4"]);
    await restoreMany(store, at, 60);
    expect(await living(store)).toEqual(["article 1", "article 2", "article 3", "article 4", "note 1", "note 3"]);
    expect((await noteOf(store, 1))?.updatedAt).toBe(60);
  });

  it("an article that went with many is restored alone with its notes", async () => {
    const store = await filled();
    await removeMany(store, chosen([1, 2], []), 50);
    await restoreArticle(store, articleId(1), 60);
    expect(await living(store)).toEqual(["article 1", "article 3", "note 1", "note 2"]);
  });

  it("are tagged and coloured, and given back but where they were changed since", async () => {
    const store = await filled();
    const change = { addTags: ["#Xã  mới", "cầu"], removeTags: ["TIỀN"], colour: null };
    const changed = await changeNotes(store, chosen([], [1, 2, 3]).notes, change, 50);
    expect((await noteOf(store, 1))?.tags).toEqual(["cầu", "Xã mới"]);
    expect((await noteOf(store, 3))?.tags).toEqual(["Xã mới", "cầu"]);
    await changeNote(store, noteId(2), { tags: ["khác"] }, 60);
    await changeNote(store, noteId(3), { body: "khác" }, 60);
    await changeNotesBack(store, changed, 70);
    expect((await noteOf(store, 1))?.tags).toEqual(["tiền", "cầu"]);
    expect((await noteOf(store, 2))?.tags).toEqual(["khác"]);
    expect(await noteOf(store, 3)).toMatchObject({ tags: ["Tiền"], body: "khác" });
    const coloured = await changeNotes(store, chosen([], [1, 3]).notes, { addTags: [], removeTags: [], colour: "pink" }, 80);
    expect(coloured.map(({ made }) => made.id)).toEqual([noteId(1)]);
  });
});

describe("the trash", () => {
  it("tells what was deleted by one step, the last first, and about how much room it takes", async () => {
    const store = await filled();
    expect(await readTrash(store)).toEqual({ entries: [], size: 0 });
    await removeNote(store, noteId(2), 50);
    await removeArticle(store, articleId(1), 60);
    await removeNote(store, noteId(3), 70);
    const { entries, size } = await readTrash(store);
    expect(entries.map((entry) => [entry.type, trashedId(entry), entry.deletedAt])).toEqual([
      ["note", noteId(3), 70],
      ["article", articleId(1), 60],
      ["note", noteId(2), 50],
    ]);
    expect(entries[0]).toMatchObject({ note: { quote: "Kinh phí", colour: "pink" }, article: { id: articleId(2) } });
    expect(entries[1]).toMatchObject({ notes: 1, article: { title: "Xã Mây Trắng làm cầu số 1" } });
    expect(size).toBeGreaterThan(1_000);
  });

  it("is gone for good up to a time, with all that belongs to it; twice does nothing more", async () => {
    const store = await filled();
    await recordReading(store, articleId(1), { text: "Khác" }, 45);
    await putDraft(store, { id: noteId(1), articleUrl: articleToKeep(1).url, body: "dở" }, 45);
    await removeArticle(store, articleId(1), 60);
    await removeNote(store, noteId(3), 70);
    await removeArticle(store, articleId(3), 80);
    expect(await purgeTrash(store, 59)).toBe(0);
    expect(await purgeTrash(store, 70)).toBe(4);
    const { articles, versions, notes } = await readAll(store, 0);
    expect([articles.map(({ id }) => id), versions, notes]).toEqual([[articleId(2), articleId(3)], [], []]);
    expect(await store.use((database) => database.drafts.count())).toBe(0);
    expect(await purgeTrash(store, 70)).toBe(0);
    expect((await readTrash(store)).entries.map(trashedId)).toEqual([articleId(3)]);
    await keepArticle(store, articleToKeep(1), 90);
    expect(await living(store)).toEqual(["article 1", "article 2"]);
  });

  it("of many is emptied in steps", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    for (let n = 1; n <= 30; n++) await keepNote(store, article, newNote(n, article), n);
    for (let n = 2; n <= 205; n++) await keepArticle(store, articleToKeep(n), n);
    await removeMany(
      store,
      chosen(
        Array.from({ length: 205 }, (_, n) => n + 1),
        [],
      ),
      300,
    );
    expect((await readTrash(store)).entries).toHaveLength(205);
    expect(await purgeTrash(store, 300)).toBe(235);
    expect(await living(store)).toEqual([]);
  });

  it("keeps things for thirty days", () => {
    const now = Date.UTC(2026, 0, 31);
    expect(trashedUpTo(now)).toBe(Date.UTC(2026, 0, 1));
    expect([now, now - 1, Date.UTC(2026, 0, 2), Date.UTC(2026, 0, 1)].map((at) => daysLeft(at, now))).toEqual([TRASH_DAYS, 30, 1, 1]);
  });
});
