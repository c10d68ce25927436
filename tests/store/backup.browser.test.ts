import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { backupToJson } from "../../src/core/export/json";
import type { Backup, KeptArticle } from "../../src/core/kept";
import { mergingOf, planImport, readAll, readArticle } from "../../src/store/backup";
import { withTrueHashes } from "../../src/store/hash";
import { keepArticle } from "../../src/store/keep-article";
import { changeNote, keepNote } from "../../src/store/notes";
import type { Store } from "../../src/store/open";
import { removeArticle, removeNote } from "../../src/store/removal";
import { backup as anyBackup } from "../core/kept-arbitraries";
import { parseBackupText } from "../parse-backup-text";
import { applyImport } from "./apply-import";
import { freshStore } from "./fresh-store";
import { articleId, articleToKeep, newNote, noteId } from "./samples";

const NONE = { new: 0, same: 0, newer: 0, older: 0, removed: 0 };

/** Two articles, one of them deleted and one edited since; three notes, one deleted. */
async function library(): Promise<Store> {
  const store = freshStore();
  const [first, second] = [articleToKeep(1), articleToKeep(2)];
  for (const n of [1, 2]) await keepNote(store, first, newNote(n, first), n);
  await keepNote(store, second, newNote(3, second), 3);
  await removeNote(store, noteId(2), 4);
  await removeArticle(store, articleId(2), 5);
  await keepArticle(store, articleToKeep(1, " Đính chính."), 6);
  return store;
}

const reread = (backup: Backup): Backup => {
  const parsed = parseBackupText(backupToJson(backup));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.backup;
};

describe("export and import", () => {
  it("everything, through a file, into an empty database: the same", async () => {
    const backup = await readAll(await library(), 7);
    expect([backup.articles.length, backup.versions.length, backup.notes.length]).toEqual([2, 1, 3]);
    const other = freshStore();
    const { plan } = await planImport(other, await mergingOf(reread(backup)));
    expect(plan).toEqual({ articles: { ...NONE, new: 1 }, notes: { ...NONE, new: 1 }, corrections: NONE });
    expect(await readAll(other, 7)).toMatchObject({ articles: [], notes: [] });
    expect(await applyImport(other, reread(backup))).toEqual(plan);
    expect(await readAll(other, 7)).toEqual(backup);
  });

  it("what would be done is found out while the page goes on, and given up when asked", async () => {
    const life = new AbortController();
    let steps = 0;
    const endless = function* () {
      setTimeout(() => life.abort(), 60);
      for (; steps < 1e9; steps++) yield;
      throw new Error("nobody gave it up");
    };
    await expect(planImport(await library(), endless, life.signal)).rejects.toMatchObject({ name: "StoreError" });
    expect(steps).toBeGreaterThan(100);
    await expect(readAll(await library(), 1, AbortSignal.abort())).rejects.toMatchObject({ name: "StoreError" });
  });

  it("into itself changes nothing", async () => {
    const store = await library();
    const backup = await readAll(store, 7);
    expect(await applyImport(store, reread(backup))).toMatchObject({ articles: { ...NONE, same: 2 }, notes: { ...NONE, same: 3 } });
    expect(await readAll(store, 7)).toEqual(backup);
  });

  it("one article, to be given away, has nothing that was deleted", async () => {
    const backup = await readArticle(await library(), articleId(1), 7);
    expect(backup.articles.map((article) => article.id)).toEqual([articleId(1)]);
    expect(backup.notes.map((note) => note.id)).toEqual([noteId(1)]);
    expect(backup.versions).toHaveLength(1);
    expect(reread(backup)).toEqual(backup);
  });

  it.each([
    ["that was deleted", articleId(2)],
    ["that never was", articleId(9)],
  ])("an article %s cannot be given away", async (_, id) => {
    await expect(readArticle(await library(), id, 7)).rejects.toMatchObject({ name: "StoreError", code: "missing" });
  });

  it("of two devices the later change stays, both ways", async () => {
    const [phone, desk] = [await library(), await library()];
    await changeNote(phone, noteId(1), { body: "ở điện thoại" }, 100);
    await changeNote(desk, noteId(1), { colour: "green" }, 200);
    const [fromPhone, fromDesk] = [await readAll(phone, 300), await readAll(desk, 300)];
    expect((await applyImport(phone, fromDesk)).notes).toEqual({ ...NONE, newer: 1, same: 2 });
    expect((await applyImport(desk, fromPhone)).notes).toEqual({ ...NONE, older: 1, same: 2 });
    expect(await readAll(phone, 300)).toEqual(await readAll(desk, 300));
  });

  it("an article that is kept here under another id is joined with it", async () => {
    const store = freshStore();
    await keepArticle(store, { ...articleToKeep(1), proposedId: articleId(7) }, 1);
    const theirs = await readAll(await library(), 7);
    await applyImport(store, theirs);
    const all = await readAll(store, 8);
    expect(all.articles.filter((article) => article.deletedAt === null).map((article) => article.id)).toEqual([articleId(7)]);
    expect(all.notes.filter((note) => note.id === noteId(1)).map((note) => note.articleId)).toEqual([articleId(7)]);
  });

  it("a hash that is not the text's is not believed", async () => {
    const [mine, theirs] = [freshStore(), await readAll(await library(), 7)];
    const kept = await keepArticle(mine, articleToKeep(5), 1);
    const lying = theirs.articles.map((article): KeptArticle => ({ ...article, textHash: kept.textHash }));
    await applyImport(mine, { ...theirs, articles: lying });
    expect((await readAll(mine, 8)).articles).toHaveLength(3);
  });

  it("that fails in the middle did nothing", async () => {
    const store = await library();
    const before = await readAll(store, 7);
    const theirs = await readAll(await library(), 7);
    const later = theirs.articles.map((article): KeptArticle => ({ ...article, updatedAt: article.updatedAt + 1, readAt: 999 }));
    const unwritable = { ...theirs.notes[0], id: noteId(8), body: Symbol("none") } as unknown as Backup["notes"][number]; // what no database can hold
    await expect(applyImport(store, { ...theirs, articles: later, notes: [unwritable] })).rejects.toMatchObject({ code: "failed" });
    expect(await readAll(store, 7)).toEqual(before);
  });

  it("whatever is imported, twice is once, and what comes out is read back", async () => {
    await fc.assert(
      fc.asyncProperty(anyBackup, async (backup) => {
        const store = freshStore();
        await applyImport(store, backup);
        const once = await readAll(store, 7);
        expect(reread(once)).toEqual(once);
        expect(once.articles).toHaveLength(backup.articles.length);
        expect(once.notes).toEqual(backup.notes);
        expect(once.articles.map((article) => article.textHash)).toEqual(
          (await withTrueHashes(backup)).articles.map((article) => article.textHash),
        );
        expect((await applyImport(store, once)).notes).toEqual({ ...NONE, same: backup.notes.length });
        expect(await readAll(store, 7)).toEqual(once);
        store.close();
      }),
      { numRuns: 10 },
    );
  });
});
