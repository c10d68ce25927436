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
  const theirs = await withTrueHashes(backup);
  return store.use((database) =>
    database.transaction("rw", database.tables, async () => {
      const { put, plan } = mergeRecords(await readRecords(database), theirs);
      await database.articles.bulkPut([...put.articles]);
      await database.versions.bulkPut([...put.versions]);
      await database.notes.bulkPut([...put.notes]);
      await database.corrections.bulkPut([...put.corrections]);
      return plan;
    }),
  );
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
  return { format: "onrecord", version: 1, exportedAt: now, articles, versions, notes, corrections };
}

function isLiving(record: { readonly deletedAt: number | null }): boolean {
  return record.deletedAt === null;
}
