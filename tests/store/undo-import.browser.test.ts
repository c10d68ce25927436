import { describe, expect, it } from "vitest";
import type { Backup } from "../../src/core/kept";
import { importUndoably, mergingOf, readAll } from "../../src/store/backup";
import { keepArticle } from "../../src/store/keep-article";
import { changeNote, keepNote } from "../../src/store/notes";
import { removeArticle, removeNote } from "../../src/store/removal";
import { undoImport } from "../../src/store/undo-import";
import { freshStore } from "./fresh-store";
import { articleId, articleToKeep, newNote, noteId } from "./samples";

const NOW = 50_000;

/** Another computer's library: article 1 with another text and a changed note, article 2, a deletion. */
async function theirs(): Promise<Backup> {
  const store = freshStore();
  await keepNote(store, articleToKeep(1, " Thêm."), newNote(1, articleToKeep(1)), 1_000);
  await keepNote(store, articleToKeep(1, " Thêm."), newNote(2, articleToKeep(1)), 1_000);
  await changeNote(store, noteId(1), { body: "của họ" }, 9_000);
  await removeNote(store, noteId(2), 9_000);
  await keepNote(store, articleToKeep(2), newNote(3, articleToKeep(2)), 2_000);
  return readAll(store, NOW);
}

/** Here: article 1 as it was before, with both notes. */
async function mine() {
  const store = freshStore();
  await keepNote(store, articleToKeep(1), newNote(1, articleToKeep(1)), 500);
  await keepNote(store, articleToKeep(1), newNote(2, articleToKeep(1)), 600);
  return store;
}

describe("an import taken back", () => {
  it("leaves everything exactly as it was", async () => {
    const store = await mine();
    const before = await readAll(store, NOW);
    const { undo, merge } = await importUndoably(store, await mergingOf(await theirs()));
    const { plan } = merge;
    expect(plan.articles.new + plan.articles.newer).toBe(2);
    expect(plan.notes).toEqual({ new: 1, same: 0, newer: 1, older: 0, removed: 1 });
    expect(await readAll(store, NOW)).not.toEqual(before);
    await undoImport(store, undo);
    expect(await readAll(store, NOW)).toEqual(before);
  });

  it("leaves an empty library empty", async () => {
    const store = freshStore();
    const { undo } = await importUndoably(store, await mergingOf(await theirs()));
    await undoImport(store, undo);
    const { articles, versions, notes, corrections } = await readAll(store, NOW);
    expect([articles, versions, notes, corrections]).toEqual([[], [], [], []]);
  });

  it("leaves what was changed since, and the rest as it was", async () => {
    const store = await mine();
    const { undo } = await importUndoably(store, await mergingOf(await theirs()));
    await changeNote(store, noteId(1), { body: "của tôi, sau khi nhập" }, 20_000);
    await removeArticle(store, articleId(2), 20_000);
    await undoImport(store, undo);
    const { articles, notes } = await readAll(store, NOW);
    expect(notes.find(({ id }) => id === noteId(1))?.body).toBe("của tôi, sau khi nhập");
    expect(notes.find(({ id }) => id === noteId(2))?.deletedAt).toBeNull();
    expect(articles.find(({ id }) => id === articleId(2))?.deletedAt).not.toBeNull();
  });

  it("leaves no note without its article", async () => {
    const store = freshStore();
    const { undo } = await importUndoably(store, await mergingOf(await theirs()));
    await keepNote(store, articleToKeep(2), newNote(9, articleToKeep(2)), 2_000);
    await undoImport(store, undo);
    const { articles, notes } = await readAll(store, NOW);
    expect(notes.map(({ id }) => id)).toEqual([noteId(9)]);
    expect(articles.map(({ id }) => id)).toEqual([articleId(2)]);
  });

  it("does nothing the second time", async () => {
    const store = await mine();
    const { undo } = await importUndoably(store, await mergingOf(await theirs()));
    await undoImport(store, undo);
    await keepArticle(store, articleToKeep(5), 30_000);
    const before = await readAll(store, NOW);
    await undoImport(store, undo);
    expect(await readAll(store, NOW)).toEqual(before);
  });
});
