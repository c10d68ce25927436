/** What some other, hung or newer On Record does with the database. Run in a page of the extension with `evaluate`; each stands alone. */

import type { NativeDatabase } from "../../store/native-database";

declare global {
  interface Window {
    onrecordHeld?: IDBDatabase;
    onrecordHolds?: boolean;
  }
}

/** Opens the database at a version of its own and gives nobody way. The browser's versions are ten times Dexie's. */
export async function holdStore(version: number): Promise<void> {
  const request = indexedDB.open("onrecord", version);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  window.onrecordHeld = database;
}

/** Begins an upgrade to a version, and stays at it; resolves once it has begun. */
export async function holdUpgrade(version: number): Promise<void> {
  window.onrecordHolds = true;
  const request = indexedDB.open("onrecord", version);
  await new Promise<void>((resolve, reject) => {
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const { transaction } = request;
      const busy = request.result.createObjectStore("being-made");
      // A transaction lives for as long as something is asked of it.
      const again = () => {
        if (window.onrecordHolds === true) busy.count().onsuccess = again;
        else transaction?.abort();
      };
      again();
      resolve();
    };
  });
}

/** Puts a database, given as JSON, in the place of whatever is there. */
export async function putStore(json: string): Promise<void> {
  const { version, stores, records }: NativeDatabase = JSON.parse(json);
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await done(indexedDB.deleteDatabase("onrecord"));
  const request = indexedDB.open("onrecord", version);
  request.onupgradeneeded = () => {
    for (const { name, keyPath, autoIncrement, indexes } of stores) {
      const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const { name: index, keyPath: path, multiEntry, unique } of indexes)
        store.createIndex(index, typeof path === "string" ? path : [...path], { multiEntry, unique });
      for (const record of records[name] ?? []) store.put(record);
    }
  };
  (await done(request)).close();
}

/** Ends either; an upgrade is given up. */
export function letGo(): void {
  window.onrecordHolds = false;
  window.onrecordHeld?.close();
}
