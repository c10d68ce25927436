import { afterEach, describe, expect, it } from "vitest";
import { keepArticle } from "../../src/store/keep-article";
import { changeNote, keepNote, readNote } from "../../src/store/notes";
import { removeArticle, removeNote } from "../../src/store/removal";
import { articleId, articleToKeep, newNote, noteId } from "../store/samples";
import { Device } from "./device";
import { MemoryFolder } from "./memory-folder";

let time = 1_000_000;
const clock = (): number => time++;
const devices: Device[] = [];

function device(): Device {
  const made = new Device(clock);
  devices.push(made);
  return made;
}

afterEach(() => {
  for (const each of devices.splice(0)) each.close();
});

describe("two devices", () => {
  it("come to the same library, and cost few requests", async () => {
    const [folder, a, b] = [new MemoryFolder(), device(), device()];
    const article = articleToKeep(1);
    await keepNote(a.store, article, newNote(1, article), a.now());
    expect(await a.sync(folder)).toMatchObject({ type: "done" });
    expect(await b.sync(folder)).toMatchObject({ type: "done", report: { received: { articles: 1, notes: 1 } } });
    expect(await b.library()).toBe(await a.library());
    expect(await b.sync(folder)).toMatchObject({ type: "done", report: { requests: 1 } });
    await changeNote(b.store, noteId(1), { body: "khác", tags: ["b", "a"] }, b.now());
    expect(await b.sync(folder)).toMatchObject({ type: "done", report: { requests: 3, sent: { notes: 1 } } });
    expect(await a.sync(folder)).toMatchObject({ type: "done", report: { requests: 2, received: { notes: 1 } } });
    expect(await b.library()).toBe(await a.library());
    expect(await readNote(a.store, noteId(1))).toMatchObject({ body: "khác", tags: ["b", "a"] });
  });

  it("keep both texts of a note that was changed on both", async () => {
    const [folder, a, b] = [new MemoryFolder(), device(), device()];
    const article = articleToKeep(1);
    await keepNote(a.store, article, newNote(1, article), a.now());
    await a.sync(folder);
    await b.sync(folder);
    await changeNote(a.store, noteId(1), { body: "một", tags: ["cầu", "a"] }, a.now());
    await changeNote(b.store, noteId(1), { body: "hai", tags: ["b"] }, b.now());
    await a.sync(folder);
    expect(await b.sync(folder)).toMatchObject({ report: { conflicts: 1 } });
    await a.sync(folder);
    await b.sync(folder);
    expect(await readNote(a.store, noteId(1))).toMatchObject({ body: "một\n\n---\n\nhai", tags: ["a", "b"] });
    expect(await b.library()).toBe(await a.library());
    await changeNote(a.store, noteId(1), { body: "một và hai" }, a.now());
    await a.sync(folder);
    await b.sync(folder);
    expect(await readNote(b.store, noteId(1))).toMatchObject({ body: "một và hai" });
  });

  it("have one article where both kept it, with the notes of both", async () => {
    const [folder, a, b] = [new MemoryFolder(), device(), device()];
    const article = articleToKeep(1);
    await keepNote(a.store, { ...article, proposedId: articleId(8) }, newNote(1, article), a.now());
    await keepNote(b.store, { ...article, proposedId: articleId(7) }, newNote(2, article), b.now());
    await a.sync(folder);
    await b.sync(folder);
    await a.sync(folder);
    await b.sync(folder);
    const { articles, notes } = await a.records();
    expect(articles.map(({ id }) => id)).toEqual([articleId(7)]);
    expect(notes.map(({ articleId: home }) => home)).toEqual([articleId(7), articleId(7)]);
    expect(await b.library()).toBe(await a.library());
  });

  it("keep an article that one deleted while the other wrote a note on it", async () => {
    const [folder, a, b] = [new MemoryFolder(), device(), device()];
    const article = articleToKeep(1);
    await keepArticle(a.store, article, a.now());
    await a.sync(folder);
    await b.sync(folder);
    await removeArticle(a.store, articleId(1), a.now());
    await keepNote(b.store, article, newNote(1, article), b.now());
    await a.sync(folder);
    await b.sync(folder);
    await a.sync(folder);
    await b.sync(folder);
    expect((await a.records()).articles).toMatchObject([{ deletedAt: null }]);
    expect(await b.library()).toBe(await a.library());
  });

  it("ask before many are deleted, and change nothing till then", async () => {
    const [folder, a, b] = [new MemoryFolder(), device(), device()];
    for (let n = 1; n <= 20; n++) await keepNote(a.store, articleToKeep(n), newNote(n, articleToKeep(n)), a.now());
    await a.sync(folder);
    await b.sync(folder);
    const before = await b.library();
    for (let n = 1; n <= 15; n++) await removeNote(a.store, noteId(n), a.now());
    await a.sync(folder);
    expect(await b.sync(folder, { allowDeleting: false })).toEqual({ type: "asks", wouldDelete: 15, of: 40 });
    expect(await b.library()).toBe(before);
    expect(await b.sync(folder, { allowDeleting: true })).toMatchObject({ type: "done", report: { received: { deleted: 15 } } });
    expect(await b.library()).toBe(await a.library());
  });
});
