/** The data of an older version as it lies on the disk, for where it cannot be brought up to date: read past Dexie, which would upgrade it. */
import { BACKUP_LISTS, backupVersion } from "../core/export/json";
import type { Backup, Records } from "../core/kept";
import { toStoreError } from "./fault";
import type { Store } from "./open";

/**
 * Everything that is kept, tombstones included, as it stood at one moment. Records are the same in every version so far: later ones added stores and indexes.
 * Changes nothing. @param now milliseconds since 1970
 * @throws {StoreError}
 */
export async function readOldData(store: Store, now: number): Promise<Backup> {
  store.close();
  try {
    const database = await done(indexedDB.open(store.name)); // at the version that it has
    try {
      const names = BACKUP_LISTS.filter((name) => database.objectStoreNames.contains(name));
      const records: Records = { articles: [], versions: [], notes: [], corrections: [] };
      if (names.length > 0) {
        const transaction = database.transaction(names);
        const lists = names.map(async (name) => [name, await done(transaction.objectStore(name).getAll())] as const);
        Object.assign(records, Object.fromEntries(await Promise.all(lists)));
      }
      return { format: "onrecord", version: backupVersion(records), exportedAt: now, ...records };
    } finally {
      database.close();
    }
  } catch (error) {
    throw toStoreError(error);
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
