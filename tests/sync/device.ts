/** A browser that takes part in sync, as far as its library goes: a real store on an IndexedDB in memory. */
import "fake-indexeddb/auto";
import Dexie from "dexie";
import { synchronise } from "../../src/browser/sync-engine";
import type { SyncOptions } from "../../src/browser/sync-options";
import type { Records } from "../../src/core/kept";
import type { SyncOutcome } from "../../src/core/sync/outcome";
import type { RemoteFolder } from "../../src/core/sync/remote";
import { readAll } from "../../src/store/backup";
import { createStore, type Store } from "../../src/store/open";
import { textOfLibrary } from "./judge";

// Dexie looked for them when it was loaded, which may have been earlier.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

/** Locks as browsers have them, of one context: what is asked for waits for what was asked for before. */
let turn: Promise<unknown> = Promise.resolve();
const locks = {
  request: <T>(_: string, work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work);
    turn = next.catch(() => null);
    return next;
  },
};
Object.defineProperty(globalThis, "navigator", { configurable: true, value: { ...globalThis.navigator, locks } });

let count = 0;

export class Device {
  readonly store: Store;
  readonly name: string;
  /** How far its clock is from the true one, in milliseconds. */
  skew = 0;
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
    this.name = `device-${count++}`;
    this.store = createStore({ name: this.name, clock: this.now });
  }

  now = (): number => this.#clock() + this.skew;

  sync(folder: RemoteFolder, options: Partial<SyncOptions> = {}): Promise<SyncOutcome> {
    const signal = new AbortController().signal;
    return synchronise(this.store, folder, { seal: null, signal, allowDeleting: true, onProgress: () => {}, now: this.now, ...options });
  }

  async records(): Promise<Records> {
    const { articles, versions, notes, corrections } = await readAll(this.store, 0);
    return { articles, versions, notes, corrections };
  }

  /** Equal for equal libraries. */
  async library(): Promise<string> {
    return textOfLibrary(await this.records());
  }

  /** Its profile copied, as a folder is: the same library, which takes itself for the same device. */
  async copy(): Promise<Device> {
    const twin = new Device(this.#clock);
    await Promise.all([this.records(), twin.records()]); // makes what was not there yet
    const [from, to] = [await opened(this.name), await opened(twin.name)];
    const names = [...from.objectStoreNames];
    const reading = from.transaction(names);
    const tables = await Promise.all(names.map((name) => answered<unknown[]>(reading.objectStore(name).getAll())));
    const writing = to.transaction(names, "readwrite");
    await Promise.all(names.flatMap((name, n) => (tables[n] ?? []).map((record) => answered(writing.objectStore(name).put(record)))));
    from.close();
    to.close();
    return twin;
  }

  close(): void {
    this.store.close();
    indexedDB.deleteDatabase(this.name);
  }
}

function opened(name: string): Promise<IDBDatabase> {
  return answered(indexedDB.open(name));
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
