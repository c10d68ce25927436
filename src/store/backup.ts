import type { Table } from "dexie";
import { backupVersion } from "../core/export/json";
import { type Merge, mergeInSteps } from "../core/import/merge";
import type { Backup, Records } from "../core/kept";
import type { RecordId } from "../core/note";
import { StoreError } from "./fault";
import { withTrueHashes } from "./hash";
import type { Store } from "./open";
import { eachPage } from "./pages";
import type { OnRecordDatabase } from "./schema";

/** Everything, tombstones included, as it stood at one moment. @throws {StoreError} */
export async function readAll(store: Store, now: number, signal: AbortSignal | null = null): Promise<Backup> {
  const records = await store.use((database) => database.transaction("r", database.tables, async () => readRecords(database, signal)));
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

/** Finds out, step by step, what of something is to be written into a library with these records. */
export type Merging<M extends Merge = Merge> = (mine: Records) => Generator<void, M>;

/** Merges a backup. */
export async function mergingOf(backup: Backup): Promise<Merging> {
  const theirs = await withTrueHashes(backup);
  return (mine) => mergeInSteps(mine, theirs);
}

/** What an import would do; changes nothing. @throws {StoreError} also where it was given up */
export async function planImport<M extends Merge>(store: Store, merging: Merging<M>, signal: AbortSignal | null = null): Promise<M> {
  return store.use((database) =>
    database.transaction("r", database.tables, async () => merged(database, merging, await readRecords(database, signal), signal)),
  );
}

/** Records that are read at once, between which the page has its turn; articles and their versions are long. */
const PAGE = { articles: 50, notes: 1_000 } as const;

/** How long the page may be kept busy at a time, in ms. */
const BUSY_MS = 16;

/** Walks through the merging. A transaction ends where nothing is asked of it: asked for anything, it lives on, and the page has its turn. */
async function merged<M extends Merge>(
  database: OnRecordDatabase,
  merging: Merging<M>,
  mine: Records,
  signal: AbortSignal | null,
): Promise<M> {
  const steps = merging(mine);
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < BUSY_MS) continue;
    await database.search.get("mark");
    signal?.throwIfAborted();
    since = performance.now();
  }
}

/** What an import wrote, and what stood there before. */
export interface ImportUndo {
  readonly written: Records;
  readonly before: Records;
}

/** Records that are written at once: between two such, an import can be stopped, and says how far it is. */
const CHUNK = 500;

export interface ImportWatch {
  readonly progress: (done: number, total: number) => void;
  /** Stops the import: nothing is changed then. */
  readonly signal: AbortSignal;
}

/**
 * Merges into what is here, in one transaction: all of it or nothing. Doing it twice changes nothing more. With what `undoImport` needs to take it back.
 * @throws {StoreError} also where it was stopped
 */
export async function importUndoably<M extends Merge>(
  store: Store,
  merging: Merging<M>,
  watch: ImportWatch | null = null,
): Promise<{ readonly merge: M; readonly undo: ImportUndo }> {
  return store.use((database) =>
    database.transaction("rw", database.tables, async () => {
      const mine = await readRecords(database, watch?.signal ?? null);
      const merge = await merged(database, merging, mine, watch?.signal ?? null);
      const { articles, versions, notes, corrections } = merge.put;
      const total = articles.length + versions.length + notes.length + corrections.length;
      let done = 0;
      const write = async <T extends { readonly id: RecordId }>(
        table: Table<T, RecordId>,
        records: readonly T[],
        size: number = CHUNK,
      ): Promise<void> => {
        for (let at = 0; at < records.length; at += size) {
          watch?.signal.throwIfAborted();
          const chunk = records.slice(at, at + size);
          await table.bulkPut(chunk);
          done += chunk.length;
          watch?.progress(done, total);
        }
      };
      await write(database.articles, articles, PAGE.articles);
      await write(database.versions, versions, PAGE.articles);
      await write(database.notes, notes);
      await write(database.corrections, corrections);
      watch?.signal.throwIfAborted();
      const before: Records = {
        articles: replacedBy(articles, mine.articles),
        versions: replacedBy(versions, mine.versions),
        notes: replacedBy(notes, mine.notes),
        corrections: replacedBy(corrections, mine.corrections),
      };
      return { merge, undo: { written: merge.put, before } };
    }),
  );
}

function replacedBy<T extends { readonly id: RecordId }>(written: readonly T[], mine: readonly T[]): readonly T[] {
  const ids = new Set(written.map((record) => record.id));
  return mine.filter((record) => ids.has(record.id));
}

/** In the order of their ids. */
async function readRecords(database: OnRecordDatabase, signal: AbortSignal | null): Promise<Records> {
  const all = async <T extends { readonly id: RecordId }>(table: Table<T, RecordId>, most: number): Promise<readonly T[]> => {
    const records: T[] = [];
    await eachPage<T, RecordId>(
      most,
      (read) => read(table),
      (page) => {
        signal?.throwIfAborted();
        records.push(...page);
      },
    );
    return records;
  };
  return {
    articles: await all(database.articles, PAGE.articles),
    versions: await all(database.versions, PAGE.articles),
    notes: await all(database.notes, PAGE.notes),
    corrections: await all(database.corrections, PAGE.notes),
  };
}

function backupOf({ articles, versions, notes, corrections }: Records, now: number): Backup {
  return { format: "onrecord", version: backupVersion({ corrections, notes }), exportedAt: now, articles, versions, notes, corrections };
}

function isLiving(record: { readonly deletedAt: number | null }): boolean {
  return record.deletedAt === null;
}
