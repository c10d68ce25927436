/** Records with their rows, read and written together within a transaction. */
import type { Table } from "dexie";
import type { RecordId } from "../core/note";
import type { Aliases } from "../core/sync/aliases";
import { NOTHING_TO_SEND, type Row, type Sending, split, unite } from "../core/sync/row";
import type { DeviceId } from "../core/sync/stamp";
import { type AnyRecord, keyOf, type PartName, type RecordState, type TableName } from "../core/sync/state";
import type { OnRecordDatabase } from "./schema";

/** A record as it stands in the database. */
export interface Standing {
  readonly table: TableName;
  readonly id: RecordId;
  readonly record: AnyRecord | null;
  readonly row: Row | null;
  readonly state: RecordState | null;
}

export function tableOf(database: OnRecordDatabase, name: TableName): Table<AnyRecord, RecordId> {
  return database[name] as unknown as Table<AnyRecord, RecordId>; // a record is only put where it was taken from
}

export async function readStanding(
  database: OnRecordDatabase,
  table: TableName,
  ids: readonly RecordId[],
  device: DeviceId,
): Promise<readonly Standing[]> {
  const records = await tableOf(database, table).bulkGet([...ids]);
  const rows = await database.stamps.bulkGet(ids.map((id) => keyOf(table, id)));
  return ids.map((id, n) => {
    const [record, row] = [records[n] ?? null, rows[n] ?? null];
    return { table, id, record, row, state: unite(table, id, record, row, device) };
  });
}

export interface ToWrite {
  readonly standing: Standing;
  readonly state: RecordState;
  /** What of it is this device's own doing, and to be sent. */
  readonly dirty?: readonly PartName[];
  readonly isFresh?: boolean;
  readonly isSettled?: boolean;
}

/** What is about sending in a row, with more to be sent. */
export function sendingWith(row: Row | null, dirty: readonly PartName[] = [], isFresh = false): Sending {
  const { dirty: before, change } = row ?? NOTHING_TO_SEND;
  const all = [...new Set([...before, ...dirty])];
  return {
    dirty: all,
    change: dirty.length > 0 ? change + 1 : change,
    ...(all.length > 0 ? { unsent: 1 as const } : {}),
    ...(isFresh || row?.fresh === 1 ? { fresh: 1 as const } : {}),
  };
}

/** Writes states where they differ from what stands. Gives back the records as they stand now; null for those that are none. */
export async function writeStates(
  database: OnRecordDatabase,
  table: TableName,
  writes: readonly ToWrite[],
): Promise<readonly (AnyRecord | null)[]> {
  const puts: AnyRecord[] = [];
  const deletes: RecordId[] = [];
  const rows: Row[] = [];
  const rowDeletes: string[] = [];
  const written = writes.map(({ standing, state, dirty, isFresh, isSettled }) => {
    const { fresh, ...sending } = sendingWith(standing.row, dirty, isFresh);
    const parts = split(state, fresh === undefined || isSettled ? sending : { ...sending, fresh });
    if (parts.record !== null) puts.push(parts.record);
    else if (standing.record !== null) deletes.push(standing.id);
    if (parts.row !== null) rows.push(parts.row);
    else if (standing.row !== null) rowDeletes.push(standing.row.key);
    return parts.record;
  });
  if (puts.length > 0) await tableOf(database, table).bulkPut(puts);
  if (deletes.length > 0) await tableOf(database, table).bulkDelete(deletes);
  if (rows.length > 0) await database.stamps.bulkPut(rows);
  if (rowDeletes.length > 0) await database.stamps.bulkDelete(rowDeletes);
  return written;
}

export async function readAliases(database: OnRecordDatabase): Promise<Aliases> {
  const rows = await database.stamps.where("into").above("").toArray();
  return new Map(
    rows.flatMap(({ key, into }) => (into === undefined ? [] : [[key.slice(key.indexOf("/") + 1) as RecordId, into] as const])),
  ); // what `keyOf` made
}
