/** How much of what lives would be moved to the trash by what was received, before any of it is applied. */
import { joinStates } from "../core/sync/join";
import { deletionHolds } from "../core/sync/row";
import type { RecordState } from "../core/sync/state";
import { StoreError } from "./fault";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { readStanding } from "./sync-records";

/** Records looked at together: articles are long. */
const CHUNK = 200;

/** Whether no more than so many articles and notes live. @throws {StoreError} */
export async function isSmall(store: Store, count: number): Promise<boolean> {
  return store.use(async (database) => (await countLiving(database)) <= count);
}

/** @throws {StoreError} */
export async function countDeletions(
  store: Store,
  states: readonly RecordState[],
): Promise<{ readonly wouldDelete: number; readonly of: number }> {
  return store.use((database) =>
    database.transaction("r", database.tables, async () => {
      const sync = await database.sync.get("state");
      if (sync === undefined) throw new StoreError("missing", "no sync");
      let wouldDelete = 0;
      for (const table of ["articles", "notes"] as const) {
        const deleting = states.filter((state) => state.table === table && state.life !== undefined && state.life.deletedAt !== null);
        for (let at = 0; at < deleting.length; at += CHUNK) {
          const chunk = deleting.slice(at, at + CHUNK);
          const ids = chunk.map(({ id }) => id);
          const standings = await readStanding(database, table, ids, sync.device);
          standings.forEach(({ record, state: mine }, n) => {
            const theirs = chunk[n];
            if (mine === null || theirs === undefined || record === null || !("deletedAt" in record) || record.deletedAt !== null) return;
            if (deletionHolds(joinStates(mine, theirs))) wouldDelete++;
          });
        }
      }
      return { wouldDelete, of: await countLiving(database) };
    }),
  );
}

async function countLiving(database: OnRecordDatabase): Promise<number> {
  let living = 0;
  for (const table of [database.articles, database.notes])
    living += (await table.count()) - (await table.where("deletedAt").above(0).count());
  return living;
}
