import { StoreError, toStoreError } from "./fault";
import { tidyUp } from "./fresh-log";
import { nativeVersion, type Store } from "./open";
import { LIMITS, type Limits, type Waiting, within } from "./waiting";

/**
 * Deletes the whole database, also from the browser's files, and looks that it is gone. Other contexts of ours close their connections when asked.
 * @throws {StoreError} `blocked` if some connection does not; the browser then deletes when it closes
 */
export async function wipe(store: Store, limits: Partial<Limits> = {}): Promise<void> {
  store.close();
  await tidyUp();
  await within({ ...LIMITS, ...limits }, deleteDatabase(store.name), "another connection holds the database");
  if ((await nativeVersion(store.name)) !== null) throw new StoreError("failed", "the database is still there");
  await tidyUp();
}

/** Not by Dexie, which tells nobody but the console that it waits. */
function deleteDatabase(name: string): Waiting<void> {
  const request = indexedDB.deleteDatabase(name);
  const done = new Promise<void>((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(toStoreError(request.error));
  });
  const blocked = new Promise<void>((resolve) => {
    request.onblocked = () => resolve();
  });
  return { done, blocked };
}
