/** The record of how far the library came with its server, and of sync itself. */
import type { RecordId } from "../core/note";
import type { LibrarySync } from "../core/sync/library-state";
import { legacyRow, type Row } from "../core/sync/row";
import type { DeviceId } from "../core/sync/stamp";
import { keyOf } from "../core/sync/state";
import { StoreError } from "./fault";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";

/** The state of a library that takes part in sync; from now on its changes are stamped. One that does already stays as it is. @throws {StoreError} */
export async function startSync(store: Store, device: DeviceId): Promise<LibrarySync> {
  return store.use((database) =>
    database.transaction("rw", database.tables, async () => {
      const known = await database.sync.get("state");
      if (known !== undefined) return known;
      const count = (await database.articles.count()) + (await database.notes.count()) + (await database.corrections.count());
      const state: LibrarySync = {
        id: "state",
        device,
        library: null,
        published: 0,
        listed: [],
        counts: [],
        beyond: [],
        isWhole: count > 0,
        attempted: [],
        parts: [],
        suspects: [],
      };
      await database.sync.put(state);
      await holdApart(database, await sharedTexts(database), device);
      return state;
    }),
  );
}

/** null where there is no sync. @throws {StoreError} */
export async function readSync(store: Store): Promise<LibrarySync | null> {
  return store.use(async (database) => (await database.sync.get("state")) ?? null);
}

/** @throws {StoreError} `missing` where there is no sync */
export async function changeSync(store: Store, change: Partial<Omit<LibrarySync, "id">>): Promise<LibrarySync> {
  return store.use((database) => database.transaction("rw", database.sync, () => changeSyncIn(database, change)));
}

/** The same within a transaction. */
export async function changeSyncIn(database: OnRecordDatabase, change: Partial<Omit<LibrarySync, "id">>): Promise<LibrarySync> {
  const known = await database.sync.get("state");
  if (known === undefined) throw new StoreError("missing", "no sync");
  const changed = { ...known, ...change };
  await database.sync.put(changed);
  return changed;
}

/** Takes part no more: nothing is known any longer of what was sent and received. The library stays as it is. @throws {StoreError} */
export async function forgetSync(store: Store): Promise<void> {
  await store.use((database) =>
    database.transaction("rw", database.stamps, database.sync, async () => {
      await database.stamps.clear();
      await database.sync.clear();
    }),
  );
}

/** Articles of one text that the reader has are two on purpose: parted, or they would have been one. They stay two wherever they come. */
export async function holdApart(database: OnRecordDatabase, ids: readonly RecordId[], device: DeviceId): Promise<void> {
  const keys = ids.map((id) => keyOf("articles", id));
  const [articles, rows] = [await database.articles.bulkGet([...ids]), await database.stamps.bulkGet(keys)];
  const apart = ids.flatMap((_, n): readonly Row[] => {
    const article = articles[n];
    const row = rows[n];
    if (article === undefined || row?.isApart === true) return [];
    const known = row ?? legacyRow("articles", article, device);
    return [{ ...known, isApart: true, dirty: [...new Set([...known.dirty, "isApart" as const])], unsent: 1, change: known.change + 1 }];
  });
  await database.stamps.bulkPut(apart);
}

/** The articles whose text another has as well. By the index alone. */
async function sharedTexts(database: OnRecordDatabase): Promise<readonly RecordId[]> {
  const byText = new Map<string, RecordId[]>();
  await database.articles.orderBy("textHash").eachKey((hash, { primaryKey }) => {
    byText.set(String(hash), [...(byText.get(String(hash)) ?? []), primaryKey]);
  });
  return [...byText.values()].filter((ids) => ids.length > 1).flat();
}
