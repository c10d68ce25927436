import { backupVersion } from "../core/export/json";
import { mergeRecords } from "../core/import/merge";
import type { Backup, ImportPlan, Records } from "../core/kept";
import type { RecordId } from "../core/note";
import { StoreError } from "./fault";
import { withTrueHashes } from "./hash";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";

/** Everything, tombstones included, as it stood at one moment. @throws {StoreError} */
export async function readAll(store: Store, now: number): Promise<Backup> {
  const records = await store.use((database) => database.transaction("r", database.tables, () => readRecords(database)));
  return backupOf(records, now);
}

/** One living article with what lives of its own: to be given away, so nothing that was deleted. @throws {StoreError} `missing` */
export async function readArticle(store: Store, id: RecordId, now: number): Promise<Backup> {
  const records = await store.use((database) =>
    database.transaction("r", database.tables, async (): Promise<Records> => {
      const article = await database.articles.get(id);
      if (article === undefined || article.deletedAt !== null) throw new StoreError("missing", `no article ${id}`);
      return {
        articles: [article],
        versions: await database.versions.where("articleId").equals(id).toArray(),
        notes: (await database.notes.where("articleId").equals(id).toArray()).filter(isLiving),
        corrections: (await database.corrections.where("scope").equals(id).toArray()).filter(isLiving),
      };
    }),
  );
  return backupOf(records, now);
}

/** What an import would do; changes nothing. @throws {StoreError} */
export async function planImport(store: Store, backup: Backup): Promise<ImportPlan> {
  const theirs = await withTrueHashes(backup);
  return store.use((database) =>
    database.transaction("r", database.tables, async () => mergeRecords(await readRecords(database), theirs).plan),
  );
}

/** Merges a backup into what is here, in one transaction: all of it or nothing. Doing it twice changes nothing more. @throws {StoreError} */
export async function applyImport(store: Store, backup: Backup): Promise<ImportPlan> {
  return (await importUndoably(store, backup)).plan;
}

/** What an import wrote, and what stood there before. */
export interface ImportUndo {
  readonly written: Records;
  readonly before: Records;
}

/** The same, with what `undoImport` needs to take it back. @throws {StoreError} */
export async function importUndoably(store: Store, backup: Backup): Promise<{ readonly plan: ImportPlan; readonly undo: ImportUndo }> {
  const theirs = await withTrueHashes(backup);
  return store.use((database) =>
    database.transaction("rw", database.tables, async () => {
      const mine = await readRecords(database);
      const { put, plan } = mergeRecords(mine, theirs);
      await database.articles.bulkPut([...put.articles]);
      await database.versions.bulkPut([...put.versions]);
      await database.notes.bulkPut([...put.notes]);
      await database.corrections.bulkPut([...put.corrections]);
      const before: Records = {
        articles: replacedBy(put.articles, mine.articles),
        versions: replacedBy(put.versions, mine.versions),
        notes: replacedBy(put.notes, mine.notes),
        corrections: replacedBy(put.corrections, mine.corrections),
      };
      return { plan, undo: { written: put, before } };
    }),
  );
}

function replacedBy<T extends { readonly id: RecordId }>(written: readonly T[], mine: readonly T[]): readonly T[] {
  const ids = new Set(written.map((record) => record.id));
  return mine.filter((record) => ids.has(record.id));
}

async function readRecords(database: OnRecordDatabase): Promise<Records> {
  return {
    articles: await database.articles.toArray(),
    versions: await database.versions.toArray(),
    notes: await database.notes.toArray(),
    corrections: await database.corrections.toArray(),
  };
}

function backupOf({ articles, versions, notes, corrections }: Records, now: number): Backup {
  return { format: "onrecord", version: backupVersion(corrections), exportedAt: now, articles, versions, notes, corrections };
}

function isLiving(record: { readonly deletedAt: number | null }): boolean {
  return record.deletedAt === null;
}
