/**
 * Which articles, notes and corrections were changed, written down in the very transaction that changed them, by whatever function of whatever page: so what is derived
 * from them can be brought up to date by reading those alone. Costs one small record a write.
 */
import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from "dexie";
import type { RecordId } from "../core/note";

const LOG = "changes";

export interface LoggedChange {
  /** Goes up with every change, and is never given twice. */
  readonly seq: number;
  readonly table: "articles" | "notes" | "corrections";
  /** Null where they were too many to be named. */
  readonly ids: readonly RecordId[] | null;
}

/** More records than these, written at once, are not named: an import. */
const MOST_NAMED = 500;

export const changeLog: Middleware<DBCore> = {
  stack: "dbcore",
  name: "change-log",
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) =>
      core.transaction(mode === "readwrite" && stores.some(isLogged) && !stores.includes(LOG) ? [...stores, LOG] : stores, mode, options),
    table: (name) => (isLogged(name) ? logged(core, core.table(name), name) : core.table(name)),
  }),
};

function isLogged(name: string): name is LoggedChange["table"] {
  return name === "articles" || name === "notes" || name === "corrections";
}

function logged(core: DBCore, table: DBCoreTable, name: LoggedChange["table"]): DBCoreTable {
  return {
    ...table,
    mutate: (request) =>
      table.mutate(request).then((response) => {
        const ids = idsOf(table, request);
        if (ids?.length === 0) return response;
        return core
          .table(LOG)
          .mutate({ type: "add", trans: request.trans, values: [{ table: name, ids }] })
          .then(() => response);
      }),
  };
}

function idsOf(table: DBCoreTable, request: DBCoreMutateRequest): LoggedChange["ids"] {
  if (request.type === "deleteRange") return null;
  const keyOf = table.schema.primaryKey.extractKey;
  const ids: RecordId[] = request.type === "delete" ? request.keys : (request.keys ?? request.values.map((value) => keyOf?.(value)));
  return ids.length > MOST_NAMED ? null : [...ids];
}
