/** The versions are frozen: databases of them are out there. What was written by them must be read by whatever comes after. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { DIGEST_FORMAT } from "../../src/core/article-digest";
import { backupToJson } from "../../src/core/export/json";
import { importUndoably, mergingOf, readAll } from "../../src/store/backup";
import { readDigests } from "../../src/store/digests";
import { listDrafts } from "../../src/store/drafts";
import { keptOf } from "../../src/store/kept-of";
import { readOldData } from "../../src/store/old-data";
import { SCHEMA_VERSION } from "../../src/store/schema";
import { wipe } from "../../src/store/wipe";
import { parseBackupText } from "../parse-backup-text";
import version1 from "./fixtures/version-1.json";
import version2 from "./fixtures/version-2.json";
import version3 from "./fixtures/version-3.json";
import version4 from "./fixtures/version-4.json";
import { freshStore } from "./fresh-store";
import { readNative, stuck, writeNative } from "./native-database";

const FIXTURES = [version1, version2, version3, version4];

describe("the schema", () => {
  it("makes today exactly the stores and indexes of its newest fixture", async () => {
    const store = freshStore();
    await keptOf(store, { urls: [], textHash: null }); // opens it
    store.close();
    const { version, stores } = await readNative(store.name);
    const newest = FIXTURES.at(-1);
    expect({ version, stores }).toEqual({ version: newest?.version, stores: newest?.stores });
  });

  it("has a fixture for every version that was released", () => {
    expect(FIXTURES.map((fixture) => fixture.version)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, n) => (n + 1) * 10));
  });
});

describe.each(FIXTURES)("a database of native version $version", (fixture) => {
  it("opens with everything in it, and leaves as a backup that is read back", async () => {
    const store = freshStore();
    await writeNative(store.name, fixture);
    const backup = await readAll(store, 0);
    const { articles, versions, notes, corrections } = fixture.records;
    expect(backup).toMatchObject({ articles, versions, notes, corrections });
    expect([articles, versions, notes, corrections, fixture.records.drafts].map((records) => records.length)).toEqual([2, 1, 3, 1, 1]);
    expect(await listDrafts(store, null)).toEqual(fixture.records.drafts);
    expect(parseBackupText(backupToJson(backup))).toEqual({ ok: true, backup });
  });

  it("gets its digests", async () => {
    const store = freshStore();
    await writeNative(store.name, fixture);
    const digests = await readDigests(store);
    const living = fixture.records.articles.filter((article) => article.deletedAt === null);
    expect(digests.map(({ id, format }) => [id, format])).toEqual(living.map(({ id }) => [id, DIGEST_FORMAT]));
  });

  it("is found by its indexes", async () => {
    const store = freshStore();
    await writeNative(store.name, fixture);
    const [article] = fixture.records.articles;
    for (const url of article?.urls ?? []) {
      const { article: kept, notes } = await keptOf(store, { urls: [url], textHash: null });
      expect([kept?.id, notes.length]).toEqual([article?.id, 1]);
    }
  });
});

describe("an upgrade that can never be done", () => {
  it("is told as such, however often it is tried, and leaves everything as it was", async () => {
    const store = freshStore();
    await writeNative(store.name, stuck(version1));
    const before = await readNative(store.name);
    for (let n = 0; n < 3; n++) await expect(readAll(store, 0)).rejects.toMatchObject({ name: "StoreError", code: "upgrade" });
    expect(await readNative(store.name)).toEqual(before);
  });

  it("leaves the old data to be taken out as a backup, which is read back", async () => {
    const store = freshStore();
    await writeNative(store.name, stuck(version1));
    await expect(readAll(store, 0)).rejects.toMatchObject({ code: "upgrade" });
    const backup = await readOldData(store, 7);
    const { articles, versions, notes, corrections } = version1.records;
    expect(backup).toMatchObject({ exportedAt: 7, articles, versions, notes, corrections });
    expect(parseBackupText(backupToJson(backup))).toEqual({ ok: true, backup });
    await wipe(store);
    expect(await readAll(store, 7)).toMatchObject({ articles: [], notes: [] });
    await importUndoably(store, await mergingOf(backup));
    expect(await readAll(store, 7)).toEqual(backup);
  });
});

describe("an upgrade that breaks off", () => {
  it.each(FIXTURES.slice(0, -1))(
    "of native version $version leaves everything as it was, and is made good the next time",
    async (fixture) => {
      const store = freshStore();
      await writeNative(store.name, fixture);
      const before = await readNative(store.name);
      const making = vi.spyOn(IDBDatabase.prototype, "createObjectStore").mockImplementation(() => {
        throw new DOMException("The transaction was aborted.", "AbortError");
      });
      onTestFinished(() => making.mockRestore());
      await expect(readAll(store, 0)).rejects.toMatchObject({ name: "StoreError", code: "upgrade" });
      expect(making).toHaveBeenCalled();
      expect(await readNative(store.name)).toEqual(before);
      making.mockRestore();
      const { articles, notes } = await readAll(store, 0);
      expect({ articles, notes }).toMatchObject({ articles: fixture.records.articles, notes: fixture.records.notes });
    },
  );
});
