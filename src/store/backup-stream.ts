/** A whole backup as JSON, read and written some records at a time: a library of any size takes the memory of some hundred. */
import { BACKUP_JSON, BACKUP_LISTS, backupVersion } from "../core/export/json";
import type { Backup, Records } from "../core/kept";
import type { RecordId } from "../core/note";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";

/** Records held in memory at once; articles are long. */
const CHUNK = { articles: 50, versions: 200, notes: 1_000, corrections: 1_000 } as const;

export interface BackupSink {
  /** Takes what follows in the file; with it, how many records of how many are written. */
  readonly write: (parts: readonly string[], done: number, total: number) => void;
  /** Ends it; `streamBackup` then rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/**
 * The same file as `backupToJsonParts(await readAll(store, now))`, as everything stood at one moment: it is one transaction, which lasts as long as the next
 * read is asked for at once. Between reads the page draws and listens.
 * @returns the head of the file, which comes before all that was written: it tells the version of the format, which only the records tell
 * @throws {StoreError}
 */
export async function streamBackup(store: Store, now: number, { write, signal }: BackupSink): Promise<string> {
  return store.use((database) =>
    database.transaction("r", database.articles, database.versions, database.notes, database.corrections, async () => {
      const counts = await Promise.all(BACKUP_LISTS.map((name) => database[name].count()));
      const total = counts.reduce((sum, count) => sum + count, 0);
      let version: Backup["version"] = 1;
      let done = 0;
      for (const name of BACKUP_LISTS) {
        write([BACKUP_JSON.list(name)], done, total);
        let after: RecordId | "" = "";
        for (let isFirst = true, isMore = true; isMore; isFirst = false) {
          const records = await readSome(database, name, after);
          signal.throwIfAborted();
          done += records.length;
          if (name === "notes" || name === "corrections")
            version = newer(version, backupVersion({ notes: [], corrections: [], [name]: records }));
          write(
            records.map((record, n) => BACKUP_JSON.record(record, isFirst && n === 0)),
            done,
            total,
          );
          after = records.at(-1)?.id ?? after;
          isMore = records.length === CHUNK[name];
        }
        write([BACKUP_JSON.endOfList], done, total);
      }
      write([BACKUP_JSON.tail], done, total);
      return BACKUP_JSON.head({ format: "onrecord", version, exportedAt: now });
    }),
  );
}

function newer(a: Backup["version"], b: Backup["version"]): Backup["version"] {
  return a > b ? a : b;
}

async function readSome(
  database: OnRecordDatabase,
  name: keyof Records,
  after: RecordId | "",
): Promise<readonly Records[keyof Records][number][]> {
  return database[name].where(":id").above(after).limit(CHUNK[name]).toArray();
}
