/** What is to be sent: changes that no other device knows of, or a whole library. */
import type { RecordId } from "../core/note";
import type { LibrarySync } from "../core/sync/library-state";
import { unite } from "../core/sync/row";
import { type AnyRecord, partsOf, type RecordState, TABLE_NAMES, type TableName } from "../core/sync/state";
import { StoreError } from "./fault";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { receiveInTransaction } from "./sync-log";
import { tableOf } from "./sync-records";
import { changeSyncIn, holdApart } from "./sync-state";

/** Changes as they were at one moment. */
export interface Unsent {
  readonly states: readonly RecordState[];
  /** The change of each row that they were made of. */
  readonly changes: ReadonlyMap<string, number>;
}

/** @throws {StoreError} */
export async function countUnsent(store: Store): Promise<number> {
  return store.use((database) => database.stamps.where("unsent").equals(1).count());
}

/** @throws {StoreError} */
export async function readUnsent(store: Store): Promise<Unsent> {
  return store.use((database) =>
    database.transaction("r", database.tables, async () => {
      const { device } = await stateIn(database);
      const rows = await database.stamps.where("unsent").equals(1).toArray();
      const states: RecordState[] = [];
      for (const table of TABLE_NAMES) {
        const own = rows.filter(({ key }) => key.startsWith(`${table}/`));
        const ids = own.map(({ key }) => idOf(key));
        const records = await tableOf(database, table).bulkGet(ids);
        own.forEach((row, n) => {
          const state = unite(table, idOf(row.key), records[n] ?? null, row, device);
          if (state !== null) states.push(partsOf(state, row.dirty));
        });
      }
      return { states, changes: new Map(rows.map(({ key, change }) => [key, change])) };
    }),
  );
}

/** Notes that these were sent, but for what was changed since; and how far sync came with it. @throws {StoreError} */
export async function markSent(
  store: Store,
  { changes }: Pick<Unsent, "changes">,
  reached: Partial<Omit<LibrarySync, "id">>,
): Promise<void> {
  await store.use((database) =>
    database.transaction("rw", database.stamps, database.sync, async () => {
      const keys = [...changes.keys()];
      const rows = await database.stamps.bulkGet(keys);
      const sent = rows.flatMap((row) => {
        if (row === undefined || row.change !== changes.get(row.key)) return [];
        const { unsent: _, ...rest } = row;
        return [{ ...rest, dirty: [] }];
      });
      await database.stamps.bulkPut(sent);
      await changeSyncIn(database, reached);
    }),
  );
}

/** Articles that the reader parted since the last sync are told so, before any are received that are like them. @throws {StoreError} */
export async function markParted(store: Store): Promise<void> {
  await store.use((database) =>
    database.transaction("rw", database.articles, database.stamps, database.sync, async () => {
      receiveInTransaction();
      const { device } = await stateIn(database);
      const rows = await database.stamps.where("unsent").equals(1).toArray();
      const ids = rows.filter(({ key, dirty }) => key.startsWith("articles/") && dirty.includes("content")).map(({ key }) => idOf(key));
      const parted: RecordId[] = [];
      for (const article of await database.articles.bulkGet(ids)) {
        if (article === undefined || article.article.text === "") continue;
        if ((await database.articles.where("textHash").equals(article.textHash).count()) > 1) parted.push(article.id);
      }
      await holdApart(database, parted, device);
    }),
  );
}

/** Some of a whole library: the states of records after an id, in the order of ids. @throws {StoreError} */
export async function readStates(store: Store, table: TableName, after: RecordId | "", limit: number): Promise<readonly RecordState[]> {
  return store.use((database) =>
    database.transaction("r", database.tables, async () => {
      const { device } = await stateIn(database);
      const records = await tableOf(database, table).where(":id").above(after).limit(limit).toArray();
      const rows = await database.stamps.bulkGet(records.map(({ id }) => `${table}/${id}`));
      return records.flatMap((record: AnyRecord, n) => unite(table, record.id, record, rows[n] ?? null, device) ?? []);
    }),
  );
}

/** What is known of records that are none: gone, part of others, or not yet whole. @throws {StoreError} */
export async function readLoneStates(store: Store): Promise<readonly RecordState[]> {
  return store.use((database) =>
    database.transaction("r", database.tables, async () => {
      const { device } = await stateIn(database);
      const rows = await database.stamps.where("alone").equals(1).toArray();
      return rows.flatMap((row) => unite(row.key.slice(0, row.key.indexOf("/")) as TableName, idOf(row.key), null, row, device) ?? []); // what `keyOf` made
    }),
  );
}

async function stateIn(database: OnRecordDatabase): Promise<LibrarySync> {
  const state = await database.sync.get("state");
  if (state === undefined) throw new StoreError("missing", "no sync");
  return state;
}

function idOf(key: string): RecordId {
  return key.slice(key.indexOf("/") + 1) as RecordId; // what `keyOf` made
}
