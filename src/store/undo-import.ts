import type { Table } from "dexie";
import { isSameData } from "../core/import/same-data";
import type { RecordId } from "../core/note";
import type { ImportUndo } from "./backup";
import type { Store } from "./open";

/**
 * Takes an import back, in one transaction: what it replaced stands there again, what it added is gone without a trace. What was changed
 * since stays as it is, and so does an added article with a note that came later.
 * @throws {StoreError}
 */
export async function undoImport(store: Store, { written, before }: ImportUndo): Promise<void> {
  await store.use((database) =>
    database.transaction("rw", database.tables, async () => {
      await takeBack(database.notes, written.notes, before.notes);
      await takeBack(database.corrections, written.corrections, before.corrections);
      const replaced = new Set(before.articles.map((article) => article.id));
      const noted = new Set(await database.notes.orderBy("articleId").uniqueKeys());
      const articles = written.articles.filter(({ id }) => replaced.has(id) || !noted.has(id));
      const undone = await takeBack(database.articles, articles, before.articles);
      const staying = new Set(written.articles.map((article) => article.id).filter((id) => !undone.has(id)));
      const versions = written.versions.filter((version) => !staying.has(version.articleId));
      await takeBack(database.versions, versions, before.versions);
    }),
  );
}

/** Gives back the ids of those records that stand again as they did before. */
async function takeBack<T extends { readonly id: RecordId }>(
  table: Table<T, RecordId>,
  written: readonly T[],
  before: readonly T[],
): Promise<ReadonlySet<RecordId>> {
  const former = new Map(before.map((record) => [record.id, record]));
  const present = await table.bulkGet(written.map((record) => record.id));
  const untouched = written.filter((record, index) => isUntouched(present[index], record)).map((record) => record.id);
  await table.bulkPut(untouched.flatMap((id) => former.get(id) ?? []));
  await table.bulkDelete(untouched.filter((id) => !former.has(id)));
  return new Set(untouched);
}

/** That a note's words stand elsewhere in the page now is no change of it. */
function isUntouched(present: object | undefined, written: object): boolean {
  const isNote = present !== undefined && "selectors" in present && "selectors" in written;
  return isSameData(isNote ? { ...present, selectors: written.selectors } : present, written);
}
