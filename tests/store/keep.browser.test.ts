import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/core/kept";
import { dropDraft, listDrafts, putDraft } from "../../src/store/drafts";
import { hashText } from "../../src/store/hash";
import { keepArticle } from "../../src/store/keep-article";
import { keptOf } from "../../src/store/kept-of";
import { changeNote, keepNote } from "../../src/store/notes";
import { createStore, type Store } from "../../src/store/open";
import { removeArticle, removeNote, restoreArticle, restoreNote } from "../../src/store/removal";
import { freshStore, sameStore } from "./fresh-store";
import { articleId, articleToKeep, newNote, noteId } from "./samples";

describe("an article", () => {
  it("is kept under the id that was proposed, with the hash of its text", async () => {
    const store = freshStore();
    const sent = articleToKeep(1);
    const kept = await keepArticle(store, sent, 1_000);
    expect(kept).toEqual({
      id: articleId(1),
      url: sent.url,
      urls: [sent.url],
      article: sent.article,
      findings: sent.findings,
      textHash: await hashText(sent.article.text),
      savedAt: 1_000,
      readAt: 1_000,
      updatedAt: 1_000,
      deletedAt: null,
    });
    expect((await keptOf(store, { urls: sent.urls, textHash: null })).article).toEqual(kept);
  });

  it("is hashed as everywhere else", async () => {
    expect(await hashText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("is kept once, however often it is sent", async () => {
    const store = freshStore();
    const first = await keepArticle(store, articleToKeep(1), 1_000);
    const again = await keepArticle(store, articleToKeep(1), 2_000);
    expect(again).toEqual({ ...first, readAt: 2_000 });
    await store.use(async (database) => expect([await database.articles.count(), await database.versions.count()]).toEqual([1, 0]));
  });

  it.each([
    ["by an address among several", { urls: ["https://m.bao-thu.example/1"] }, {}],
    ["by its text under another address", {}, { url: "https://ban-khac.example/x", urls: ["https://ban-khac.example/x"] }],
  ])("is known %s", async (_, before, after) => {
    const store = freshStore();
    const sent = { ...articleToKeep(1), ...before };
    await keepArticle(store, sent, 1_000);
    const later = { ...sent, proposedId: articleId(2), ...after };
    const kept = await keepArticle(store, later, 2_000);
    expect(kept.id).toBe(articleId(1));
    expect(kept.urls).toEqual([...new Set([sent.url, ...sent.urls, ...later.urls])]);
    expect(kept.url).toBe(later.url);
  });

  it("another is another", async () => {
    const store = freshStore();
    await keepArticle(store, articleToKeep(1), 1_000);
    expect((await keepArticle(store, articleToKeep(2), 1_000)).id).toBe(articleId(2));
  });

  it("whose text changed keeps the old text as a version, once", async () => {
    const store = freshStore();
    const old = await keepArticle(store, articleToKeep(1), 1_000);
    const edited = { ...articleToKeep(1, " Đính chính: 2 cầu."), proposedId: articleId(7) };
    const kept = await keepArticle(store, edited, 2_000);
    await keepArticle(store, edited, 3_000);
    expect(kept).toMatchObject({ id: articleId(1), article: edited.article, savedAt: 1_000, updatedAt: 2_000 });
    expect(kept.textHash).not.toBe(old.textHash);
    const versions = await store.use((database) => database.versions.toArray());
    expect(versions).toMatchObject([{ articleId: articleId(1), textHash: old.textHash, text: old.article.text, readAt: 1_000 }]);
  });

  it("that comes and goes between two texts has two versions, not more", async () => {
    const store = freshStore();
    for (const [index, extra] of ["", " B", "", " B", ""].entries()) await keepArticle(store, articleToKeep(1, extra), 1_000 + index);
    expect(await store.use((database) => database.versions.count())).toBe(2);
  });

  it.each([
    ["a machine's translation", { isTranslated: true, isAsked: true }],
    ["the words of another language", { article: { ...articleToKeep(1, " It is ready.").article, language: "en" } }],
  ] as const)("keeps its words from %s", async (_, other) => {
    const store = freshStore();
    const old = await keepArticle(store, articleToKeep(1), 1_000);
    const sent = { ...articleToKeep(1, " It is ready."), urls: ["https://m.bao-thu.example/1"], findings: [], ...other };
    const kept = await keepArticle(store, sent, 2_000);
    expect(kept).toEqual({ ...old, urls: [old.url, "https://m.bao-thu.example/1"], readAt: 2_000, updatedAt: 2_000 });
    expect(await store.use((database) => database.versions.count())).toBe(0);
    const { note } = await keepNote(store, sent, newNote(1, sent, "It is ready"), 3_000);
    expect((await keptOf(store, { urls: old.urls, textHash: null })).article?.article).toEqual(old.article);
    expect(note.selectors.quote.exact).toBe("It is ready");
  });

  it("has the words of another language where the reader asks for them, and where it had none", async () => {
    const store = freshStore();
    const { article } = articleToKeep(1, " It is ready.");
    const english = { ...articleToKeep(1, " It is ready."), article: { ...article, language: "en" as const } };
    await keepArticle(store, articleToKeep(1), 1_000);
    expect((await keepArticle(store, { ...english, isAsked: true }, 2_000)).article).toEqual(english.article);
    await keepArticle(store, { ...articleToKeep(2), article: { ...articleToKeep(2).article, text: "", blocks: [] }, findings: [] }, 1_000);
    const second = { ...articleToKeep(2), isTranslated: true };
    expect((await keepArticle(store, second, 2_000)).article).toEqual(second.article);
  });

  it("a clock set back leaves later changes later", async () => {
    const store = freshStore();
    await keepArticle(store, articleToKeep(1), 5_000);
    const kept = await keepArticle(store, articleToKeep(1, " Thêm."), 1_000);
    expect(kept).toMatchObject({ updatedAt: 5_001, readAt: 5_000 });
  });
});

describe("a note", () => {
  it("is kept with its article, in one go", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    const { note, article: kept } = await keepNote(store, article, newNote(1, article), 1_000);
    expect(note).toEqual({ ...newNote(1, article), articleId: kept.id, createdAt: 1_000, updatedAt: 1_000, deletedAt: null });
    expect(await keptOf(sameStore(store), { urls: article.urls, textHash: null })).toEqual({ article: kept, notes: [note] });
  });

  it("sent again, even changed or after its deletion, changes nothing", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    const { note } = await keepNote(store, article, newNote(1, article), 1_000);
    expect((await keepNote(store, article, newNote(1, article, "Tống Văn Thử"), 2_000)).note).toEqual(note);
    const removed = await removeNote(store, note.id, 3_000);
    expect((await keepNote(store, article, newNote(1, article), 4_000)).note).toEqual(removed);
  });

  it("two sent at once by two pages are both kept, on one article", async () => {
    const store = freshStore();
    const other = sameStore(store);
    const article = articleToKeep(1);
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
    await Promise.all(
      numbers.map((n) => keepNote(n % 2 === 0 ? store : other, { ...article, proposedId: articleId(n) }, newNote(n, article), n)),
    );
    const { notes } = await keptOf(store, { urls: article.urls, textHash: null });
    expect(notes.map((note) => note.id)).toEqual(numbers.map(noteId));
    expect(await store.use((database) => database.articles.count())).toBe(1);
  });

  it.each([
    ["highlight", "x", "note"],
    ["note", "", "highlight"],
    ["mark", "x", "mark"],
    ["mark", "", "mark"],
  ] as const)("a %s with the body %j is a %s", async (kind, body, becomes) => {
    const store = freshStore();
    const article = articleToKeep(1);
    await keepNote(store, article, newNote(1, article, undefined, { kind }), 1_000);
    expect(await changeNote(store, noteId(1), { body }, 2_000)).toMatchObject({ kind: becomes });
    expect(await changeNote(store, noteId(1), { colour: "blue" }, 3_000)).toMatchObject({ kind: becomes });
  });

  it("changes by the fields that are sent; tags are tidied", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    const { note } = await keepNote(store, article, newNote(1, article), 1_000);
    const recoloured = await changeNote(store, note.id, { colour: "pink" }, 2_000);
    expect(recoloured).toEqual({ ...note, colour: "pink", updatedAt: 2_000 });
    const tagged = await changeNote(store, note.id, { tags: ["#Hạ tầng", "hạ  tầng", " ", "cầu"], body: "" }, 3_000);
    // Without words it is no note any more.
    expect(tagged).toEqual({ ...recoloured, kind: "highlight", tags: ["Hạ tầng", "cầu"], body: "", updatedAt: 3_000 });
    expect(await changeNote(store, note.id, { body: "" }, 4_000)).toEqual(tagged);
  });

  it.each([
    ["never was", async () => {}],
    [
      "is deleted",
      async (store: ReturnType<typeof freshStore>) => {
        const article = articleToKeep(1);
        await keepNote(store, article, newNote(1, article), 1_000);
        await removeNote(store, noteId(1), 2_000);
      },
    ],
  ])("that %s cannot be changed", async (_, before) => {
    const store = freshStore();
    await before(store);
    await expect(changeNote(store, noteId(1), { body: "x" }, 3_000)).rejects.toMatchObject({ name: "StoreError", code: "missing" });
  });

  it("notes come in the order of their places", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    const words = ["Kinh phí", "Tống Văn Thử", "Cầu số"];
    for (const [index, each] of words.entries()) await keepNote(store, article, newNote(index, article, each), 1_000 + index);
    const { notes } = await keptOf(store, { urls: article.urls, textHash: null });
    expect(notes.map((note) => note.selectors.quote.exact)).toEqual(["Tống Văn Thử", "Cầu số", "Kinh phí"]);
  });
});

describe("deleting and its undo", () => {
  const setUp = async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    for (const n of [1, 2, 3]) await keepNote(store, article, newNote(n, article), 1_000);
    const living = async () => (await keptOf(store, { urls: article.urls, textHash: null })).notes.map((note) => note.id);
    return { store, article, living };
  };

  it("of a note", async () => {
    const { store, living } = await setUp();
    const removed = await removeNote(store, noteId(2), 2_000);
    expect(removed).toMatchObject({ deletedAt: 2_000, updatedAt: 2_000 });
    expect(await removeNote(store, noteId(2), 3_000)).toEqual(removed);
    expect(await living()).toEqual([noteId(1), noteId(3)]);
    expect(await restoreNote(store, noteId(2), 4_000)).toEqual({ ...removed, deletedAt: null, updatedAt: 4_000 });
    expect(await living()).toEqual([noteId(1), noteId(2), noteId(3)]);
  });

  it("of an article brings back exactly the notes that went with it, even those deleted in the same millisecond before", async () => {
    const { store, article, living } = await setUp();
    await removeNote(store, noteId(2), 2_000);
    const removed = await removeArticle(store, articleId(1), 2_000);
    expect(await removeArticle(store, articleId(1), 9_000)).toEqual(removed);
    expect(await keptOf(store, { urls: article.urls, textHash: removed.textHash })).toEqual({ article: null, notes: [] });
    expect((await restoreArticle(store, articleId(1), 3_000)).deletedAt).toBeNull();
    expect(await living()).toEqual([noteId(1), noteId(3)]);
  });

  it("an article that is saved anew lives, its deleted notes do not", async () => {
    const { store, article, living } = await setUp();
    await removeArticle(store, articleId(1), 2_000);
    const kept = await keepArticle(store, { ...article, proposedId: articleId(5) }, 3_000);
    expect(kept).toMatchObject({ id: articleId(1), deletedAt: null, updatedAt: 3_000 });
    expect(await living()).toEqual([]);
  });

  it("a note that is brought back brings its article back, alone", async () => {
    const { store, living } = await setUp();
    await removeArticle(store, articleId(1), 2_000);
    await restoreNote(store, noteId(3), 3_000);
    expect(await living()).toEqual([noteId(3)]);
  });

  it.each([
    ["removeNote", removeNote],
    ["restoreNote", restoreNote],
    ["removeArticle", removeArticle],
    ["restoreArticle", restoreArticle],
  ])("%s of what never was says so", async (_, act) => {
    await expect(act(freshStore(), noteId(9), 1_000)).rejects.toMatchObject({ name: "StoreError", code: "missing" });
  });
});

describe("drafts", () => {
  const draft = (n: number, body: string): Omit<Draft, "updatedAt"> => ({
    id: noteId(n),
    articleUrl: "https://bao-thu.example/cau-1.html",
    body,
  });

  const draftOf = async (store: Store) => (await listDrafts(store, null)).find(({ id }) => id === noteId(1)) ?? null;

  it("outlive the connection, are listed by page, and forgotten", async () => {
    const store = freshStore();
    await putDraft(store, draft(1, "mới"), 1_000);
    await putDraft(store, draft(1, "mới viết"), 2_000);
    await putDraft(store, { ...draft(2, "khác"), articleUrl: "https://x.example/" }, 3_000);
    store.close();
    const other = createStore({ name: store.name });
    expect(await draftOf(other)).toEqual({ ...draft(1, "mới viết"), updatedAt: 2_000 });
    expect((await listDrafts(other, "https://bao-thu.example/cau-1.html")).map((each) => each.id)).toEqual([noteId(1)]);
    expect((await listDrafts(other, null)).map((each) => each.id)).toEqual([noteId(2), noteId(1)]);
    await dropDraft(other, noteId(1));
    await dropDraft(other, noteId(1));
    expect(await draftOf(other)).toBeNull();
    other.close();
  });

  it("go when what they were for is kept; a new colour leaves them", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    await putDraft(store, draft(1, "a"), 1_000);
    await keepNote(store, article, newNote(1, article), 2_000);
    expect(await draftOf(store)).toBeNull();
    await putDraft(store, draft(1, "b"), 3_000);
    await changeNote(store, noteId(1), { colour: "blue" }, 4_000);
    expect(await draftOf(store)).not.toBeNull();
    await changeNote(store, noteId(1), { body: "b" }, 5_000);
    expect(await draftOf(store)).toBeNull();
  });
});
