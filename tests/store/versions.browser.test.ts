/** What is taken down of readings of a kept article's page. */
import { describe, expect, it } from "vitest";
import { describe as describeAt } from "../../src/core/anchor/describe";
import type { MovedNote } from "../../src/core/kept";
import type { Selectors } from "../../src/core/note";
import { MOST_VERSIONS } from "../../src/core/versions";
import { keepArticle } from "../../src/store/keep-article";
import { keepNote } from "../../src/store/notes";
import type { Store } from "../../src/store/open";
import { removeArticle } from "../../src/store/removal";
import { recordReading } from "../../src/store/versions";
import { freshStore } from "./fresh-store";
import { articleId, articleToKeep, newNote } from "./samples";

const HOUR = 3_600_000;
const ARTICLE = articleToKeep(1);
const textOf = (extra: string) => articleToKeep(1, extra).article.text;

async function keptStore(): Promise<Store> {
  const store = freshStore();
  await keepArticle(store, ARTICLE, HOUR);
  return store;
}

/** `what was added to the text, first–last`, in hours and in order. */
async function told(store: Store): Promise<readonly string[]> {
  const versions = await store.use((database) => database.versions.toArray());
  const base = ARTICLE.article.text.length;
  return versions
    .sort((a, b) => (a.firstReadAt ?? a.readAt) - (b.firstReadAt ?? b.readAt))
    .map(({ text, readAt, firstReadAt = readAt }) => `${text.slice(base)} ${firstReadAt / HOUR}–${readAt / HOUR}`);
}

const article = (store: Store) => store.use((database) => database.articles.get(articleId(1)));

describe("a reading of a kept article", () => {
  it("with other words is a version, and the article stays as it was saved", async () => {
    const store = await keptStore();
    const before = await article(store);
    expect(await recordReading(store, articleId(1), { text: textOf(" Thêm.") }, 3 * HOUR)).toEqual({
      isNew: true,
      moved: 0,
      urls: ARTICLE.urls,
    });
    expect(await told(store)).toEqual([" Thêm. 3–3"]);
    expect(await article(store)).toEqual(before);
  });

  it("with the same other words is the same version, with its first and last reading", async () => {
    const store = await keptStore();
    await recordReading(store, articleId(1), { text: textOf(" B") }, 3 * HOUR);
    expect(await recordReading(store, articleId(1), { text: textOf(" B") }, 3.5 * HOUR)).toMatchObject({ isNew: false });
    expect(await told(store)).toEqual([" B 3–3"]); // too soon to be written
    await recordReading(store, articleId(1), { text: textOf(" B") }, 9 * HOUR);
    expect(await told(store)).toEqual([" B 3–9"]);
  });

  it("with the saved words is told by the article alone, while there are no others", async () => {
    const store = await keptStore();
    await recordReading(store, articleId(1), { text: ARTICLE.article.text }, 5 * HOUR);
    expect(await told(store)).toEqual([]);
    expect(await article(store)).toMatchObject({ readAt: 5 * HOUR, updatedAt: HOUR });
  });

  it("that came back to the saved words at once is taken down at once", async () => {
    const store = await keptStore();
    await recordReading(store, articleId(1), { text: textOf(" B") }, 3 * HOUR);
    await recordReading(store, articleId(1), { text: ARTICLE.article.text }, 3.25 * HOUR);
    expect(await article(store)).toMatchObject({ readAt: 3.25 * HOUR });
    expect(await told(store)).toEqual([" B 3–3", " 3.25–3.25"]);
  });

  it("keeps its first reading when a note brings the article up to it, and the saved text from when it was saved", async () => {
    const store = await keptStore();
    await recordReading(store, articleId(1), { text: textOf(" B") }, 3 * HOUR);
    const edited = articleToKeep(1, " B");
    await keepNote(store, edited, newNote(1, edited, " B", {}), 4 * HOUR);
    expect(await told(store)).toEqual([" 1–1", " B 3–3"].sort());
    await recordReading(store, articleId(1), { text: textOf(" B") }, 8 * HOUR);
    expect(await told(store)).toContain(" B 3–8");
  });

  it.each([
    ["that is not kept", articleId(9), " B", async () => {}],
    ["that was deleted", articleId(1), " B", async (store: Store) => void (await removeArticle(store, articleId(1), 2 * HOUR))],
  ])("is none of one %s", async (_, id, extra, prepare) => {
    const store = await keptStore();
    await prepare(store);
    expect(await recordReading(store, id, { text: textOf(extra) }, 3 * HOUR)).toEqual({ isNew: false, moved: 0, urls: [] });
    expect(await told(store)).toEqual([]);
  });

  it("without any text is none", async () => {
    const store = await keptStore();
    expect(await recordReading(store, articleId(1), { text: "" }, 3 * HOUR)).toMatchObject({ isNew: false });
  });

  it("in another language is none", async () => {
    const store = await keptStore();
    const translated = { text: "The commune builds a bridge.", language: "en" } as const;
    expect(await recordReading(store, articleId(1), translated, 3 * HOUR)).toMatchObject({ isNew: false });
    expect(await told(store)).toEqual([]);
  });

  it("gives notes that moved their new place, which is no change of theirs", async () => {
    const store = await keptStore();
    const { note } = await keepNote(store, ARTICLE, newNote(1, ARTICLE), 2 * HOUR);
    const edited = `Tin mới.\n${ARTICLE.article.text}`;
    const article = { ...ARTICLE.article, text: edited };
    const start = edited.indexOf(note.selectors.quote.exact);
    const selectors = describeAt(article, { start, end: start + note.selectors.quote.exact.length });
    const record = (moved: readonly MovedNote[]) => recordReading(store, articleId(1), { text: edited, moved }, 3 * HOUR);
    expect(await record([{ id: note.id, selectors }])).toMatchObject({ isNew: true, moved: 1 });
    expect(await store.use((database) => database.notes.get(note.id))).toEqual({ ...note, selectors });
  });

  it.each([
    ["onto other words", (selectors: Selectors) => ({ ...selectors, quote: { ...selectors.quote, exact: "khác" } }), {}],
    ["to where the text has others", (selectors: Selectors) => ({ ...selectors, position: { start: 0, end: 3 } }), {}],
    ["of another article", (selectors: Selectors) => selectors, { articleId: articleId(2) }],
    ["that was deleted", (selectors: Selectors) => selectors, { deletedAt: 5 }],
  ])("moves no note %s", async (_, change, as) => {
    const store = await keptStore();
    const { note } = await keepNote(store, ARTICLE, newNote(1, ARTICLE), 2 * HOUR);
    const before = { ...note, ...as };
    await store.use((database) => database.notes.put(before));
    const selectors = change({ ...note.selectors, block: 0 });
    const moved = [{ id: note.id, selectors }];
    expect(await recordReading(store, articleId(1), { text: ARTICLE.article.text, moved }, 3 * HOUR)).toMatchObject({ moved: 0 });
    expect(await store.use((database) => database.notes.get(note.id))).toEqual(before);
  });

  it("of too many texts lets those go that stood for a moment; never the first, the newest, or one with a note", async () => {
    const store = await keptStore();
    const noted = articleToKeep(1, " n3");
    const readAt = (n: number) => (n % 10 === 3 ? 10 * n + 0.001 - 10 + 2 : 10 * n) * HOUR; // each tenth soon after the one before
    for (let n = 1; n <= MOST_VERSIONS; n++) await recordReading(store, articleId(1), { text: textOf(` n${n}`) }, readAt(n));
    await keepNote(store, noted, newNote(1, noted, "n3"), 10_000 * HOUR);
    await keepArticle(store, ARTICLE, 10_001 * HOUR);
    const count = () => store.use((database) => database.versions.count());
    const before = await count();
    await recordReading(store, articleId(1), { text: textOf(" n51") }, 10_002 * HOUR);
    await recordReading(store, articleId(1), { text: textOf(" n52") }, 10_003 * HOUR);
    const left = await told(store);
    expect(before).toBeGreaterThanOrEqual(MOST_VERSIONS);
    expect(left).toHaveLength(MOST_VERSIONS);
    const names = left.map((words) => words.split(" ")[1]);
    expect(names).toEqual(expect.arrayContaining(["n1", "n3", "n52"]));
    expect(names).not.toContain("n13");
  });
});
