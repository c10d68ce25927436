/** One article under several addresses, and two that were taken for one. */
import { describe, expect, it } from "vitest";
import type { ArticleToKeep } from "../../src/core/kept";
import { keepArticle } from "../../src/store/keep-article";
import { keptOf } from "../../src/store/kept-of";
import { keepNote } from "../../src/store/notes";
import type { Store } from "../../src/store/open";
import { joinAgain, separateArticle } from "../../src/store/separate";
import { readVersions, recordReading } from "../../src/store/versions";
import { freshStore } from "./fresh-store";
import { articleId, articleToKeep, newNote, noteId } from "./samples";

const OTHER = "https://bao-thu.example/in-an/77.html";
const ARTICLE = articleToKeep(1);

/** The same source with other words. */
function rewritten(url: string, changes: Partial<ArticleToKeep["article"]["source"]> = {}): ArticleToKeep {
  const { article } = articleToKeep(1, " Bản in.");
  return {
    ...ARTICLE,
    proposedId: articleId(5),
    url,
    urls: [url],
    article: { ...article, source: { ...article.source, url, ...changes } },
  };
}

describe("an article is known", () => {
  it.each([
    ["on the host for phones", rewritten("https://m.bao-thu.example/cau-1.html"), true],
    ["in its form for AMP", rewritten("http://bao-thu.example/cau-1.html/amp"), true],
    ["by title and time on the same site", rewritten(OTHER), true],
    ["not by its title alone", rewritten(OTHER, { published: null }), false],
    ["not by a title of another day", rewritten(OTHER, { published: "2026-03-05T05:06:07+07:00" }), false],
    ["not by its title on another site", rewritten("https://bao-khac.example/77.html"), false],
    ["not by a title that many bear", rewritten(OTHER, { title: "Tin vắn" }), false],
  ])("%s", async (_, met, isKnown) => {
    const store = freshStore();
    const { title } = met.article.source;
    await keepArticle(store, { ...ARTICLE, article: { ...ARTICLE.article, source: { ...ARTICLE.article.source, title } } }, 1_000);
    expect((await keepArticle(store, met, 2_000)).id).toBe(isKnown ? articleId(1) : articleId(5));
  });

  it("by every address that it was read under, unless that is another's", async () => {
    const store = freshStore();
    await keepArticle(store, ARTICLE, 1_000);
    await keepArticle(store, articleToKeep(2), 1_000);
    const [other] = articleToKeep(2).urls;
    await recordReading(store, articleId(1), { text: ARTICLE.article.text, urls: [ARTICLE.url, OTHER, other ?? ""] }, 2_000);
    const { article } = await keptOf(store, { urls: [OTHER], textHash: null });
    expect([article?.id, article?.urls]).toEqual([articleId(1), [ARTICLE.url, OTHER]]);
  });
});

describe("two articles that were taken for one", () => {
  async function joined(): Promise<Store> {
    const store = freshStore();
    const { note } = await keepNote(store, { ...ARTICLE, urls: [ARTICLE.url, OTHER] }, newNote(1, ARTICLE), 1_000);
    expect(note.articleId).toBe(articleId(1));
    return store;
  }
  const idAt = async (store: Store, ...urls: readonly string[]) => (await keptOf(store, { urls, textHash: null })).article?.id;

  it("are found by their own addresses once they are parted, also where the site calls them one", async () => {
    const store = await joined();
    await separateArticle(store, articleId(1), { url: OTHER, id: articleId(8), notes: [] }, 2_000);
    await separateArticle(store, articleId(1), { url: OTHER, id: articleId(8), notes: [] }, 3_000); // a second time changes nothing
    expect([await idAt(store, ARTICLE.url), await idAt(store, OTHER), await idAt(store, ARTICLE.url, OTHER)]).toEqual([
      articleId(1),
      articleId(8),
      articleId(8),
    ]);
    const { notes } = await keptOf(store, { urls: [ARTICLE.url], textHash: null });
    expect(notes).toHaveLength(1);
    const kept = await keepArticle(store, rewritten(OTHER), 4_000); // same title, same time
    expect(kept.id).toBe(articleId(8));
  });

  it("are one again after the undo, unless a note was made on the new one", async () => {
    const store = await joined();
    await separateArticle(store, articleId(1), { url: OTHER, id: articleId(8), notes: [] }, 2_000);
    await joinAgain(store, articleId(1), { id: articleId(8), notes: [] }, 3_000);
    expect(await idAt(store, OTHER)).toBe(articleId(1));
    await separateArticle(store, articleId(1), { url: OTHER, id: articleId(9), notes: [] }, 4_000);
    await keepNote(store, rewritten(OTHER), newNote(2, ARTICLE), 5_000);
    await joinAgain(store, articleId(1), { id: articleId(9), notes: [] }, 6_000);
    expect(await idAt(store, OTHER)).toBe(articleId(9));
  });

  it("take the notes along that the reader gives them, with the texts these were made on, and give them back at the undo", async () => {
    const store = await joined();
    await keepNote(store, ARTICLE, newNote(2, ARTICLE), 1_500);
    await recordReading(store, articleId(1), { text: `${ARTICLE.article.text} Thêm.` }, 1_600);
    const parting = { url: OTHER, id: articleId(8), notes: [noteId(2)] };
    await separateArticle(store, articleId(1), parting, 2_000);
    const at = async (url: string) => (await keptOf(store, { urls: [url], textHash: null })).notes.map(({ id }) => id);
    expect([await at(ARTICLE.url), await at(OTHER)]).toEqual([[noteId(1)], [noteId(2)]]);
    expect((await readVersions(store, articleId(8))).map(({ text }) => text)).toContain(`${ARTICLE.article.text} Thêm.`);
    await joinAgain(store, articleId(1), parting, 3_000);
    expect((await at(OTHER)).sort()).toEqual([noteId(1), noteId(2)]);
    expect(await readVersions(store, articleId(8))).toEqual([]);
  });

  it.each([
    ["the only address", async (store: Store) => separateArticle(store, articleId(8), { url: OTHER, id: articleId(9), notes: [] }, 3_000)],
    [
      "an address that it does not have",
      async (store: Store) => separateArticle(store, articleId(1), { url: "https://x.example/", id: articleId(9), notes: [] }, 3_000),
    ],
    [
      "an article that is not there",
      async (store: Store) => separateArticle(store, articleId(7), { url: OTHER, id: articleId(9), notes: [] }, 3_000),
    ],
  ])("cannot be parted by %s", async (_, part) => {
    const store = await joined();
    await separateArticle(store, articleId(1), { url: OTHER, id: articleId(8), notes: [] }, 2_000);
    await expect(part(store)).rejects.toMatchObject({ code: "missing" });
  });
});
