import { describe, expect, it } from "vitest";
import type { Cursor, Page, SearchHit } from "../../src/core/kept";
import type { Note } from "../../src/core/note";
import { type Filters, NO_FILTERS } from "../../src/core/search/filters";
import { LIST_ORDERS, type ListOrder } from "../../src/core/search/list-order";
import { readAll } from "../../src/store/backup";
import { readFacets } from "../../src/store/facets";
import { keepArticle } from "../../src/store/keep-article";
import { knownTags } from "../../src/store/known-tags";
import { listArticles, listNotes } from "../../src/store/lists";
import { listNarrowedArticles, listNarrowedNotes, type Narrowing } from "../../src/store/narrowed";
import { changeNote, keepNote } from "../../src/store/notes";
import type { Store } from "../../src/store/open";
import { removeArticle, removeNote } from "../../src/store/removal";
import { searchKept } from "../../src/store/search";
import { listTags } from "../../src/store/tags";
import { recordReading } from "../../src/store/versions";
import { wipe } from "../../src/store/wipe";
import { applyImport } from "./apply-import";
import { freshStore, sameStore } from "./fresh-store";
import { articleId, articleToKeep, newNote, noteId } from "./samples";

const ALL = NO_FILTERS;
const only = (filters: Partial<Filters>): Narrowing => ({ filters: { ...ALL, ...filters }, order: "newest" });

/** Every item of a list, page by page. */
async function pages<T>(ask: (after: Cursor | null) => Promise<Page<T>>): Promise<readonly (readonly T[])[]> {
  const found: (readonly T[])[] = [];
  let after: Cursor | null = null;
  do {
    const page: Page<T> = await ask(after);
    found.push(page.items);
    after = page.next;
  } while (after !== null);
  return found;
}

describe("lists", () => {
  it("articles, the last saved first, in pages; those of one millisecond each once", async () => {
    const store = freshStore();
    for (const [n, at] of [5, 7, 7, 7, 1, 7, 3].entries()) await keepArticle(store, articleToKeep(n), at);
    await removeArticle(store, articleId(0), 9);
    const found = await pages((after) => listArticles(store, { after, limit: 2 }));
    expect(found.map((page) => page.map((item) => item.article.id))).toEqual(
      [
        [5, 3],
        [2, 1],
        [6, 4],
      ].map((page) => page.map(articleId)),
    );
  });

  it("articles with the number of their living notes", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    for (const n of [1, 2, 3]) await keepNote(store, article, newNote(n, article), n);
    await removeNote(store, noteId(2), 9);
    await keepArticle(store, articleToKeep(2), 1);
    const { items, next } = await listArticles(store, { after: null, limit: 9 });
    expect(items.map((item) => [item.article.id, item.notes])).toEqual([
      [articleId(2), 0],
      [articleId(1), 2],
    ]);
    expect(next).toBeNull();
  });

  it("notes, the last changed first, by kind and tag, with what their article is called", async () => {
    const store = freshStore();
    const article = articleToKeep(1);
    const make = (n: number, changes: Partial<Note>) => keepNote(store, article, newNote(n, article, "Kinh phí", changes), n);
    await make(1, { kind: "highlight", tags: ["tiền"] });
    await make(2, { kind: "note", tags: ["tiền", "cầu"] });
    await make(3, { kind: "note", tags: [] });
    await make(4, { kind: "note", tags: ["tiền"] });
    await removeNote(store, noteId(4), 9);
    const all = await pages((after) => listNotes(store, { after, limit: 1 }));
    expect(all.flat().map(({ note }) => note.id)).toEqual([3, 2, 1].map(noteId));
    const listed = async (filters: Partial<Filters>) =>
      (await pages((after) => listNarrowedNotes(store, only(filters), { after, limit: 1 }))).flat().map(({ note }) => note.id);
    expect(await listed({})).toEqual([3, 2, 1].map(noteId));
    expect(await listed({ kinds: ["note"] })).toEqual([3, 2].map(noteId));
    expect(await listed({ tags: ["tiền"] })).toEqual([2, 1].map(noteId));
    expect(await listed({ kinds: ["mark"], tags: ["tiền"] })).toEqual([]);
    const [first] = (await listNotes(store, { after: null, limit: 1 })).items;
    expect(first?.article).toEqual({
      id: articleId(1),
      url: article.url,
      title: article.article.source.title,
      site: "Báo Thử",
      published: article.article.source.published,
      savedAt: 1,
    });
    await make(5, { tags: ["xóa"] });
    await removeNote(store, noteId(5), 9);
    expect(await listTags(store)).toEqual([
      { tag: "cầu", notes: 1 },
      { tag: "tiền", notes: 2 },
    ]);
    expect(await knownTags(store)).toEqual(["cầu", "tiền"]);
  });

  it("in every other order, notes by their articles, page by page and in a search, with the newest first among equals", async () => {
    const store = freshStore();
    // By number: title, site, day of publishing, when saved, when read last, notes.
    const told: readonly (readonly [string | null, string | null, string | null, number, number])[] = [
      ["Ông nói", "Báo B", "2026-01-03", 1, 0],
      ["Ong bay", "Báo Á", "2026-01-01", 2, 3],
      ["Đê mới", null, null, 3, 1],
      [null, "Báo A", "2026-01-02", 4, 3],
    ];
    let note = 0;
    for (const [n, [title, site, published, at, notes]] of told.entries()) {
      const sample = articleToKeep(n);
      const kept = { ...sample, article: { ...sample.article, source: { ...sample.article.source, title, site, published } } };
      await keepArticle(store, kept, at);
      for (let each = 0; each < notes; each++) await keepNote(store, kept, newNote(++note, kept), 100 - note);
    }
    await recordReading(store, articleId(1), { text: articleToKeep(1).article.text }, 90_000_000);
    await recordReading(store, articleId(0), { text: articleToKeep(0, " Sửa.").article.text }, 80_000_000);
    const listed = async (order: ListOrder) =>
      (await pages((after) => listNarrowedArticles(store, { filters: ALL, order }, { after, limit: 1 })))
        .flat()
        .map(({ article }) => article.id);
    const orders: Readonly<Record<ListOrder, readonly number[]>> = {
      newest: [3, 2, 1, 0],
      read: [1, 0, 2, 3],
      published: [0, 3, 1, 2],
      title: [2, 1, 0, 3],
      site: [3, 1, 0, 2],
      notes: [3, 1, 2, 0],
    };
    for (const order of LIST_ORDERS) {
      expect(await listed(order), order).toEqual(orders[order].map(articleId));
      if (order === "newest") continue;
      const { hits } = await searchKept(store, "kinh phi", { filters: { ...ALL, kinds: ["article"] }, order, limit: 9 });
      expect(
        hits.map((hit) => hit.article.id),
        order,
      ).toEqual(orders[order].map(articleId));
    }
    const notes = await pages((after) => listNarrowedNotes(store, { filters: ALL, order: "title" }, { after, limit: 2 }));
    expect(notes.flat().map((each) => each.note.id)).toEqual([4, 1, 2, 3, 5, 6, 7].map(noteId));
    await removeNote(store, noteId(5), 999);
    await removeNote(store, noteId(6), 999);
    expect(await listed("notes")).toEqual([1, 3, 2, 0].map(articleId));
  });

  it("narrowed, in the same order, page by page, with how many there are", async () => {
    const store = freshStore();
    for (const [n, at] of [5, 7, 7, 7, 1].entries()) await keepArticle(store, articleToKeep(n), at);
    const noted = articleToKeep(2);
    await keepNote(store, noted, newNote(1, noted, "Kinh phí", { tags: ["tiền"], colour: "pink" }), 1);
    await keepNote(store, noted, newNote(2, noted, "Kinh phí", { tags: ["xã"], colour: "blue" }), 2);
    const english = articleToKeep(9);
    await keepArticle(
      store,
      {
        ...english,
        article: { ...english.article, language: "en", source: { ...english.article.source, site: "May Trang News", published: null } },
      },
      Date.UTC(2026, 5, 15, 12),
    );
    const listed = async (filters: Partial<Filters>) =>
      (await pages((after) => listNarrowedArticles(store, only(filters), { after, limit: 2 }))).flat().map(({ article }) => article.id);
    expect(await listed({ persons: ["tong van thu"] })).toEqual([9, 3, 2, 1, 0, 4].map(articleId));
    expect(await listed({ persons: ["tong van thu", "ai khac"] })).toEqual([]);
    expect(await listed({ sites: ["bao thu"] })).toEqual([3, 2, 1, 0, 4].map(articleId));
    expect(await listed({ sites: ["bao-thu.example"], languages: ["en"] })).toEqual([articleId(9)]);
    expect(await listed({ tags: ["tien"], colours: ["pink"] })).toEqual([articleId(2)]);
    expect(await listed({ tags: ["tien"], colours: ["blue"] })).toEqual([]); // not of one note
    expect(await listed({ after: "2026-03-05" })).toEqual([articleId(9)]);
    expect(await listed({ before: "2026-03-05" })).toEqual([3, 2, 1, 0, 4].map(articleId));
    expect(await listed({ after: "2026-06-15", before: "2026-06-16" })).toEqual([articleId(9)]);
    const { total, items, next } = await listNarrowedArticles(store, only({ languages: ["vi"] }), { after: null, limit: 1 });
    expect([total, items.map(({ notes }) => notes), next === null]).toEqual([5, [0], false]);
    const notes = await listNarrowedNotes(store, only({ sites: ["bao thu"], colours: ["blue"] }), { after: null, limit: 9 });
    expect([notes.total, notes.items.map(({ note }) => note.id)]).toEqual([1, [noteId(2)]]);
    expect((await listNarrowedNotes(store, only({ after: "2026-01-01" }), { after: null, limit: 9 })).total).toBe(0);
    await removeArticle(store, articleId(2), 9);
    expect(await listed({ tags: ["tien"] })).toEqual([]);
    expect(await readFacets(store)).toEqual({
      sites: [
        { value: "Báo Thử", articles: 4 },
        { value: "May Trang News", articles: 1 },
      ],
      persons: [{ value: "Tống Văn Thử", articles: 5 }],
    });
  });

  it("of nothing are empty", async () => {
    const store = freshStore();
    expect(await listArticles(store, { after: null, limit: 5 })).toEqual({ items: [], next: null });
    expect(await listNotes(store, { after: null, limit: 5 })).toEqual({ items: [], next: null });
    expect(await listTags(store)).toEqual([]);
    expect(await searchKept(store, "x", { filters: ALL, limit: 5 })).toEqual({ hits: [], total: 0 });
  });
});

describe("search", () => {
  const library = async (): Promise<Store> => {
    const store = freshStore();
    const [first, second] = [articleToKeep(1), articleToKeep(2, " Hạn hán kéo dài.")];
    await keepNote(store, first, newNote(1, first, "Kinh phí", { body: "Hỏi lại kinh phí cầu", tags: ["tiền"] }), 1_000);
    await keepNote(store, second, newNote(2, second, "Chủ tịch UBND", { body: "", tags: ["Hạ tầng"], kind: "highlight" }), 2_000);
    return store;
  };
  const told = (hit: SearchHit): string =>
    hit.type === "note" ? `note ${hit.note.id.slice(0, 8)}` : `article ${hit.article.id.slice(0, 8)}`;
  const find = async (store: Store, query: string, filters = ALL) => (await searchKept(store, query, { filters, limit: 9 })).hits.map(told);
  const note = (n: number): string => `note ${noteId(n).slice(0, 8)}`;
  const article = (n: number): string => `article ${articleId(n).slice(0, 8)}`;

  it.each<[string, string, Filters, readonly string[]]>([
    ["in bodies, blind to case and diacritics", "HOI LAI", ALL, [note(1)]],
    ["in tags", "ha tang", ALL, [note(2)]],
    ["in texts", "han han", ALL, [article(2)]],
    ["in titles and sites, newest first", "bao thu", ALL, [article(2), article(1)]],
    ["in quotes and texts alike", "chủ tịch", ALL, [note(2), article(2), article(1)]],
    ["words scattered over a note's fields", "tien hoi", ALL, [note(1)]],
    ["only notes of a kind", "", { ...ALL, kinds: ["highlight"] }, [note(2)]],
    ["with a tag: notes that have it, and articles of such", "kinh", { ...ALL, tags: ["tien"] }, [note(1), article(1)]],
    ["only articles", "chủ tịch", { ...ALL, kinds: ["article"] }, [article(2), article(1)]],
    ["nothing asked: everything", "", ALL, [note(2), article(2), note(1), article(1)]],
    ["not within words", "ang", ALL, []],
  ])("%s: %s", async (_, query, filters, hits) => {
    expect(await find(await library(), query, filters)).toEqual(hits);
  });

  it("says where", async () => {
    const { hits } = await searchKept(await library(), "kinh phi", { filters: { ...ALL, kinds: ["note"] }, limit: 9 });
    expect(hits).toMatchObject([
      {
        type: "note",
        article: { site: "Báo Thử" },
        matches: [
          { field: "quote", text: "Kinh phí", spans: [{ start: 0, end: 8 }] },
          { field: "body", text: "Hỏi lại kinh phí cầu", spans: [{ start: 8, end: 16 }] },
        ],
      },
    ]);
  });

  it("of an article found by its title tells how its text begins, not the title once more", async () => {
    const store = await library();
    const [hit] = (await searchKept(store, "lam", { filters: { ...ALL, kinds: ["article"] }, limit: 9 })).hits;
    const begins = /^Ông Tống Văn Thử, Chủ tịch UBND xã Mây Trắng, cho biết/;
    expect(hit?.matches).toEqual([
      { field: "title", text: "Xã Mây Trắng làm cầu số 2", spans: [{ start: 13, end: 16 }] },
      { field: "text", text: expect.stringMatching(begins), spans: [] },
    ]);
    const [other] = (await searchKept(store, "dai 101", { filters: { ...ALL, kinds: ["article"] }, limit: 9 })).hits;
    expect(other?.matches).toMatchObject([{ field: "text", text: expect.stringMatching(begins), spans: [{}] }]);
  });

  it("word for word comes first, however old", async () => {
    const store = freshStore();
    const kept = articleToKeep(1);
    await keepNote(store, kept, newNote(1, kept, "Kinh phí", { body: "cầu treo mới" }), 1_000);
    await keepNote(store, kept, newNote(2, kept, "Kinh phí", { body: "treo biển ở cầu" }), 2_000);
    expect(await find(store, "cau treo")).toEqual([note(1), note(2)]);
  });

  it("what is deleted is not found", async () => {
    const store = await library();
    await removeArticle(store, articleId(2), 3_000);
    expect(await find(store, "")).toEqual([note(1), article(1)]);
  });

  it("tells how many there are beyond those shown, and stops when asked", async () => {
    const store = await library();
    expect(await searchKept(store, "", { filters: ALL, limit: 1 })).toMatchObject({ total: 4, hits: [{ type: "note" }] });
    await expect(searchKept(store, "x", { filters: ALL, limit: 1, signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
  });

  it("knows of every change, its own and those of other pages, and of an import that brings old records", async () => {
    const store = await library();
    const other = sameStore(store);
    expect(await find(store, "doi roi")).toEqual([]);
    await changeNote(store, noteId(1), { body: "đổi rồi" }, 3_000);
    expect(await find(store, "doi roi")).toEqual([note(1)]);
    await changeNote(other, noteId(1), { body: "lại đổi" }, 4_000);
    expect(await find(store, "doi roi")).toEqual([]);
    expect(await listTags(store)).toHaveLength(2);
    const elsewhere = freshStore();
    const old = articleToKeep(3);
    await keepNote(elsewhere, old, newNote(3, old, "Kinh phí", { body: "xưa cũ", tags: ["xưa"] }), 1);
    await applyImport(other, await readAll(elsewhere, 2));
    expect(await find(store, "xua cu")).toEqual([note(3)]);
    expect(await listTags(store)).toHaveLength(3);
    await wipe(other);
    expect(await find(store, "")).toEqual([]);
  });

  it("more articles than are read at once are all found", async () => {
    const store = freshStore();
    const kept = await keepArticle(store, articleToKeep(0), 1);
    await store.use((database) =>
      database.articles.bulkPut(
        Array.from({ length: 250 }, (_, n) => ({ ...kept, id: articleId(n), urls: [`https://x.example/${n}`], savedAt: n })),
      ),
    );
    expect((await searchKept(store, "may trang", { filters: ALL, limit: 1 })).total).toBe(250);
  });
});
