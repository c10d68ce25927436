/**
 * When each part of a record was changed, written down in the very transaction that changed it, by whatever function of whatever page: so no change can be
 * kept from sync. Where there is no sync, it costs one look at an empty table a write.
 */
import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type DBCoreTransaction,
  type Middleware,
} from "dexie";
import type { RecordId } from "../core/note";
import { changedRow } from "../core/sync/change";
import type { LibrarySync } from "../core/sync/library-state";
import type { Row } from "../core/sync/row";
import { type AnyRecord, keyOf, TABLE_NAMES, type TableName } from "../core/sync/state";

const LOGS = ["stamps", "sync"];

/** Transactions that write what was received: it bears its own stamps. */
const receiving = new WeakSet<object>();

/** What the running transaction writes from here on is received, and no change of this device. */
export function receiveInTransaction(): void {
  const transaction = Dexie.currentTransaction?.idbtrans;
  if (transaction) receiving.add(transaction);
}

export function stampLog(clock: () => number): Middleware<DBCore> {
  return {
    stack: "dbcore",
    name: "stamp-log",
    create: (core) => ({
      ...core,
      transaction: (stores, mode, options) => {
        const isStamped = mode === "readwrite" && stores.some(isSynced);
        return core.transaction(isStamped ? [...new Set([...stores, ...LOGS])] : stores, mode, options);
      },
      table: (name) => (isSynced(name) ? stamped(core, core.table(name), name, clock) : core.table(name)),
    }),
  };
}

function isSynced(name: string): name is TableName {
  return TABLE_NAMES.some((table) => table === name);
}

function stamped(core: DBCore, table: DBCoreTable, name: TableName, clock: () => number): DBCoreTable {
  return {
    ...table,
    mutate: (request) => {
      const { trans } = request;
      if (receiving.has(trans)) return table.mutate(request);
      return core
        .table("sync")
        .get({ trans, key: "state" })
        .then((state: LibrarySync | undefined) =>
          state === undefined ? table.mutate(request) : mutateStamped(core, table, name, request, state, clock),
        );
    },
  };
}

/** Dexie's own promises only, never awaited: in a write without a transaction of its own it would lose its way else. */
function mutateStamped(
  core: DBCore,
  table: DBCoreTable,
  name: TableName,
  request: DBCoreMutateRequest,
  { device }: LibrarySync,
  clock: () => number,
): Promise<DBCoreMutateResponse> {
  const { trans } = request;
  const stamps = core.table("stamps");
  const rowsAfter = (
    ids: readonly RecordId[],
    before: readonly Standing[],
    rows: readonly (Row | undefined)[],
    isDone: (n: number) => boolean,
  ): Row[] => {
    const after: readonly AnyRecord[] = request.type === "put" || request.type === "add" ? request.values : [];
    const now = clock();
    return ids.flatMap((_, n): Row | readonly [] => {
      const change = { table: name, before: before[n] ?? null, after: after[n] ?? null, row: rows[n] ?? null };
      return isDone(n) ? (changedRow(change, device, now) ?? []) : [];
    });
  };
  return idsOf(table, request, trans).then((ids) =>
    table.getMany({ trans, keys: [...ids] }).then((before: readonly Standing[]) =>
      stamps.getMany({ trans, keys: ids.map((id) => keyOf(name, id)) }).then((rows: readonly (Row | undefined)[]) =>
        table.mutate(request).then((response) => {
          const values = rowsAfter(ids, before, rows, (n) => response.failures[n] === undefined);
          return values.length === 0 ? response : stamps.mutate({ type: "put", trans, values }).then(() => response);
        }),
      ),
    ),
  );
}

type Standing = AnyRecord | undefined;

function idsOf(table: DBCoreTable, request: DBCoreMutateRequest, trans: DBCoreTransaction): Promise<readonly RecordId[]> {
  if (request.type === "deleteRange") {
    const query = { index: table.schema.primaryKey, range: request.range };
    return table.query({ trans, values: false, query }).then(({ result }) => result);
  }
  if (request.type === "delete") return Dexie.Promise.resolve(request.keys);
  const keyOfValue = table.schema.primaryKey.extractKey;
  return Dexie.Promise.resolve(request.keys ?? request.values.map((value) => keyOfValue?.(value)));
}
