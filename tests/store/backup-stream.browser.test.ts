/** The streamed file is the one that is made of everything at once. */
import { describe, expect, it } from "vitest";
import { makeBackupFile } from "../../src/browser/backup-file";
import { backupToJson } from "../../src/core/export/json";
import { readAll } from "../../src/store/backup";
import { removeArticle } from "../../src/store/removal";
import { inventedLibrary } from "../invented-library";
import { parseBackupText } from "../parse-backup-text";
import { sampleLibrary } from "../sample-library";
import { applyImport } from "./apply-import";
import { freshStore } from "./fresh-store";
import { articleId, recordId } from "./samples";

const unstopped = (): AbortSignal => new AbortController().signal;

describe("the backup's file", () => {
  it("is the same to the letter, with tombstones, of more records than are read at once", async () => {
    const store = freshStore();
    const library = inventedLibrary({ articles: 120, notes: 1_300 });
    await applyImport(store, library);
    await removeArticle(store, library.articles[3]?.id ?? recordId(0), 9_999_999_999_999);
    const told: (readonly [number, number])[] = [];
    const file = await makeBackupFile(store, 77, (done, total) => told.push([done, total]), unstopped());
    expect(await file.text()).toBe(backupToJson(await readAll(store, 77)));
    expect(told.at(-1)).toEqual([1_420, 1_420]);
    expect(told.map(([done]) => done)).toEqual([...told.map(([done]) => done)].sort((a, b) => a - b));
  });

  it.each([
    ["of nothing", async () => freshStore()],
    [
      "of a library with decisions about persons, which is of version 2",
      async () => {
        const store = freshStore();
        await applyImport(store, sampleLibrary(1));
        await store.use((database) =>
          database.corrections.put({
            id: recordId(1, 5),
            scope: "everywhere",
            what: { kind: "official", words: "ai" },
            decision: { type: "own-person", sightings: [{ article: articleId(1), name: "lo-van-sang" }] },
            createdAt: 1,
            updatedAt: 1,
            deletedAt: null,
          }),
        );
        return store;
      },
    ],
  ])("%s is read back", async (_, make) => {
    const store = await make();
    const text = await (await makeBackupFile(store, 5, () => {}, unstopped())).text();
    expect(parseBackupText(text)).toEqual({ ok: true, backup: await readAll(store, 5) });
  });

  it("stops when asked", async () => {
    const store = freshStore();
    await applyImport(store, sampleLibrary(1));
    await expect(makeBackupFile(store, 5, () => {}, AbortSignal.abort())).rejects.toThrow();
  });
});
