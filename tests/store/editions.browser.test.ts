/** One article in two languages, linked by hand. */
import { describe, expect, it } from "vitest";
import { readAll } from "../../src/store/backup";
import { linkEditions, readEditions } from "../../src/store/editions";
import { keepArticle } from "../../src/store/keep-article";
import { withdrawDecision } from "../../src/store/person-decisions";
import { removeArticle } from "../../src/store/removal";
import { applyImport } from "./apply-import";
import { freshStore } from "./fresh-store";
import { articleId, articleToKeep, recordId } from "./samples";

const LINK = recordId(1, 9);

async function twoArticles() {
  const store = freshStore();
  await keepArticle(store, articleToKeep(1), 1_000);
  await keepArticle(store, articleToKeep(2), 1_000);
  return store;
}

describe("editions of an article", () => {
  it("are told of both, once, however often they are linked", async () => {
    const store = await twoArticles();
    expect(await linkEditions(store, LINK, articleId(1), articleId(2), 2_000)).toBe(LINK);
    expect(await linkEditions(store, recordId(2, 9), articleId(2), articleId(1), 3_000)).toBe(LINK);
    expect(await readEditions(store, articleId(1))).toMatchObject([{ link: LINK, article: { id: articleId(2) }, language: "vi" }]);
    expect(await readEditions(store, articleId(2))).toMatchObject([{ link: LINK, article: { id: articleId(1) } }]);
  });

  it("are none after the undo, and while one of them is deleted", async () => {
    const store = await twoArticles();
    await linkEditions(store, LINK, articleId(1), articleId(2), 2_000);
    await removeArticle(store, articleId(2), 3_000);
    expect(await readEditions(store, articleId(1))).toEqual([]);
    await withdrawDecision(store, LINK, 4_000);
    expect(await readEditions(store, articleId(2))).toEqual([]);
  });

  it("cannot be one article, or one that is not there", async () => {
    const store = await twoArticles();
    await expect(linkEditions(store, LINK, articleId(1), articleId(1), 2_000)).rejects.toMatchObject({ code: "missing" });
    await expect(linkEditions(store, LINK, articleId(1), articleId(7), 2_000)).rejects.toMatchObject({ code: "missing" });
  });

  it("go with a backup to a library that has one of them under another id", async () => {
    const store = await twoArticles();
    await linkEditions(store, LINK, articleId(1), articleId(2), 2_000);
    const backup = await readAll(store, 5_000);
    expect(backup.version).toBe(2);
    const other = freshStore();
    await keepArticle(other, { ...articleToKeep(2), proposedId: articleId(5) }, 1_000);
    await applyImport(other, backup);
    expect(await readEditions(other, articleId(5))).toMatchObject([{ link: LINK, article: { id: articleId(1) } }]);
  });
});
