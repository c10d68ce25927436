/** Databases as the browser sees them, past Dexie: what is on the disk, and what a test puts there. */

export interface NativeIndex {
  readonly name: string;
  readonly keyPath: string | readonly string[];
  readonly multiEntry: boolean;
  readonly unique: boolean;
}

export interface NativeStore {
  readonly name: string;
  readonly keyPath: string;
  readonly autoIncrement: boolean;
  readonly indexes: readonly NativeIndex[];
}

/** A whole database: `version` is the browser's, ten times Dexie's. */
export interface NativeDatabase {
  readonly version: number;
  readonly stores: readonly NativeStore[];
  readonly records: Readonly<Record<string, readonly unknown[]>>;
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Everything in a database that exists, in the order of names and keys. */
export async function readNative(name: string): Promise<NativeDatabase> {
  const database = await done(indexedDB.open(name));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const stores = names.map((each): NativeStore => {
    const store = transaction.objectStore(each);
    const indexes = [...store.indexNames].map((indexName): NativeIndex => {
      const { name: own, keyPath, multiEntry, unique } = store.index(indexName);
      return { name: own, keyPath, multiEntry, unique };
    });
    return { name: each, keyPath: String(store.keyPath), autoIncrement: store.autoIncrement, indexes };
  });
  const records = await Promise.all(
    names.map(async (each) => [each, await done<unknown[]>(transaction.objectStore(each).getAll())] as const),
  );
  database.close();
  return { version: database.version, stores, records: Object.fromEntries(records) };
}

/** Makes a database with exactly these stores and records. */
export async function writeNative(name: string, { version, stores, records }: NativeDatabase): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const { name: each, keyPath, autoIncrement, indexes } of stores) {
      const store = request.result.createObjectStore(each, { keyPath, autoIncrement });
      for (const index of indexes) {
        const path = typeof index.keyPath === "string" ? index.keyPath : [...index.keyPath];
        store.createIndex(index.name, path, { multiEntry: index.multiEntry, unique: index.unique });
      }
      for (const record of records[each] ?? []) store.put(record);
    }
  };
  (await done(request)).close();
}

/** A database of the first version that no later one can be made of: its drafts have other keys. */
export function stuck(first: NativeDatabase): NativeDatabase {
  return { ...first, stores: first.stores.map((store) => (store.name === "drafts" ? { ...store, keyPath: "articleUrl" } : store)) };
}
