/** Digests are in step with the articles, whoever changed them, and only what changed is read. */
import { describe, expect, it } from "vitest";
import { DIGEST_FORMAT } from "../../src/core/article-digest";
import { readAll } from "../../src/store/backup";
import { readDigests } from "../../src/store/digests";
import { keepArticle } from "../../src/store/keep-article";
import type { Store } from "../../src/store/open";
import { decidePerson, readPersonCorrections, withdrawDecision } from "../../src/store/person-decisions";
import { removeArticle, restoreArticle } from "../../src/store/removal";
import { freshStore, sameStore } from "./fresh-store";
import { articleId, articleToKeep, recordId } from "./samples";

const titles = async (store: Store): Promise<readonly (string | null)[]> => (await readDigests(store)).map(({ title }) => title).sort();

describe("digests", () => {
  it("tell of officials, what they said, and figures in their sentences", async () => {
    const store = freshStore();
    await keepArticle(store, articleToKeep(1), 5);
    const [digest] = await readDigests(store);
    expect(digest).toMatchObject({
      id: articleId(1),
      site: "Báo Thử",
      savedAt: 5,
      officials: [{ name: "Tống Văn Thử", offices: [{ words: "Chủ tịch UBND xã Mây Trắng", standing: "current" }], quotes: 1, figures: 1 }],
    });
    const told = digest?.figures.map(({ sentence, span, speaker }) => [digest.sentences[sentence]?.slice(span.start, span.end), speaker]);
    expect(told).toEqual([
      ["101 mét", "Tống Văn Thử"],
      ["2,5 tỷ đồng", null],
    ]);
  });

  it("follow what is kept, changed, deleted and brought back, also by another page", async () => {
    const store = freshStore();
    const other = sameStore(store);
    expect(await titles(store)).toEqual([]);
    await keepArticle(store, articleToKeep(1), 5);
    await keepArticle(other, articleToKeep(2), 6);
    expect(await titles(store)).toHaveLength(2);
    const { article } = articleToKeep(1, " Thêm một câu.");
    await keepArticle(other, { ...articleToKeep(1), article: { ...article, source: { ...article.source, title: "Tên mới" } } }, 7);
    expect(await titles(store)).toContain("Tên mới");
    await removeArticle(store, articleId(2), 8);
    expect(await titles(store)).toEqual(["Tên mới"]);
    expect(await store.use((database) => database.digests.count())).toBe(1);
    await restoreArticle(other, articleId(2), 9);
    expect(await titles(store)).toHaveLength(2);
  });

  it("are the same objects while nothing changes; one that changed is read alone", async () => {
    const store = freshStore();
    for (const n of [1, 2, 3]) await keepArticle(store, articleToKeep(n), n);
    const before = await readDigests(store);
    expect(await readDigests(store)).toBe(before);
    await keepArticle(store, articleToKeep(2, " Thêm."), 9);
    const after = await readDigests(store);
    expect(after.filter((digest) => before.includes(digest)).map(({ id }) => id)).toEqual([articleId(1), articleId(3)]);
  });

  it("of another format, or lost, are made anew", async () => {
    const store = freshStore();
    for (const n of [1, 2]) await keepArticle(store, articleToKeep(n), n);
    await readDigests(store);
    await store.use((database) => database.digests.update(articleId(1), { format: DIGEST_FORMAT - 1, title: "cũ" }));
    await store.use((database) => database.digests.delete(articleId(2)));
    const again = await readDigests(sameStore(store));
    expect(again.map(({ id, format, title }) => [id, format, title])).toEqual(
      [1, 2].map((n) => [articleId(n), DIGEST_FORMAT, articleToKeep(n).article.source.title]),
    );
  });
});

describe("decisions about persons", () => {
  const decision = { type: "own-person", sightings: [{ article: articleId(1), name: "tong-van-thu" }] } as const;

  it("are kept once, later than those before, and taken back", async () => {
    const store = freshStore();
    const first = await decidePerson(store, recordId(1, 5), "Tống Văn Thử", decision, 100);
    expect(await decidePerson(store, recordId(1, 5), "Ai khác", decision, 200)).toEqual(first);
    const second = await decidePerson(store, recordId(2, 5), "Tống Văn Thử", decision, 50);
    expect(second.updatedAt).toBeGreaterThan(first.updatedAt);
    expect(await readPersonCorrections(store)).toEqual([first, second]);
    const gone = await withdrawDecision(store, recordId(1, 5), 300);
    expect(gone.deletedAt).toBe(300);
    expect(await withdrawDecision(store, recordId(1, 5), 400)).toEqual(gone);
    expect(await readPersonCorrections(store)).toEqual([second]);
    await expect(withdrawDecision(store, recordId(9, 5), 1)).rejects.toMatchObject({ code: "missing" });
  });

  it("make the backup one of version 2", async () => {
    const store = freshStore();
    expect((await readAll(store, 0)).version).toBe(1);
    await decidePerson(store, recordId(1, 5), "Tống Văn Thử", decision, 100);
    expect((await readAll(store, 0)).version).toBe(2);
  });
});
