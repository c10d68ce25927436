/** The connection to the database: opened when first needed, given up when another version needs it, made anew when the browser closes it. */
import { StoreError, toStoreError } from "./fault";
import { createDatabase, DATABASE_NAME, type OnRecordDatabase, SCHEMA_VERSION } from "./schema";

export interface Store {
  readonly name: string;
  /**
   * Does something with the open database. If the browser closed it meanwhile, it is opened again and the work done once more:
   * work must be of one transaction, so that it was then done not at all.
   * @throws {StoreError} and nothing else
   */
  readonly use: <T>(work: (database: OnRecordDatabase) => PromiseLike<T>) => Promise<T>;
  /** Gives the connection up; the next use opens another. */
  readonly close: () => void;
}

export interface StoreOptions {
  readonly name?: string;
  /** Longest wait, in milliseconds, for other connections that hold an older version. They close when asked, unless they hang. */
  readonly patience?: number;
}

const PATIENCE = 5_000;

/** A native version is Dexie's times ten; Dexie adds ones when it mends a schema. */
const NATIVE_FACTOR = 10;

/** Touches no database yet. */
export function createStore({ name = DATABASE_NAME, patience = PATIENCE }: StoreOptions = {}): Store {
  let current: Promise<OnRecordDatabase> | null = null;

  const connect = (): Promise<OnRecordDatabase> => {
    const opening = open(name, () => {
      if (current === opening) current = null;
    });
    opening.catch(() => {
      if (current === opening) current = null;
    });
    return opening;
  };
  const attempt = async <T>(work: (database: OnRecordDatabase) => PromiseLike<T>): Promise<T> => {
    current ??= connect();
    const database = await within(patience, current, () => new StoreError("blocked", "another connection holds an older version"));
    try {
      return await work(database);
    } catch (error) {
      throw toStoreError(error);
    }
  };
  const close = (): void => {
    const closing = current;
    current = null;
    closing?.then(
      (database) => database.close(),
      () => {}, // never opened: nothing to close
    );
  };

  return {
    name,
    use: async (work) => {
      try {
        return await attempt(work);
      } catch (error) {
        if (!(error instanceof StoreError) || error.code !== "closed") throw error;
        close();
        return attempt(work);
      }
    },
    close,
  };
}

/** Opens the database; `onGone` is called once the connection is no longer good. */
async function open(name: string, onGone: () => void): Promise<OnRecordDatabase> {
  await refuseNewer(name);
  const database = createDatabase(name);
  database.on("versionchange", () => {
    onGone();
    database.close(); // at once: whoever asks waits for it
    return false;
  });
  database.on("blocked", () => false); // not to the console: the wait has a limit and then a fault
  database.on("close", onGone);
  try {
    await database.open();
    return database;
  } catch (error) {
    database.close();
    throw toStoreError(error);
  }
}

/** Dexie would open a newer database as it is, and change it to its own liking: such a one is never opened at all. */
async function refuseNewer(name: string): Promise<void> {
  const version = await nativeVersion(name);
  if (version !== null && Math.floor(version / NATIVE_FACTOR) > SCHEMA_VERSION) {
    throw new StoreError("newer", `version ${version / NATIVE_FACTOR}, and ${SCHEMA_VERSION} is known`);
  }
}

/** The version on the disk; null where there is no such database. */
async function nativeVersion(name: string): Promise<number | null> {
  try {
    const databases = await indexedDB.databases();
    return databases.find((database) => database.name === name)?.version ?? null;
  } catch (error) {
    throw toStoreError(error);
  }
}

/** The promise's outcome if it comes in time (milliseconds); else the error. The promise itself goes on. */
async function within<T>(limit: number, promise: Promise<T>, late: () => Error): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), limit);
  });
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Deletes the whole database, and looks that it is gone. Other contexts of ours close their connections when asked.
 * @throws {StoreError} `blocked` if some connection does not; the browser then deletes when it closes
 */
export async function wipe(store: Store, patience: number = PATIENCE): Promise<void> {
  store.close();
  await within(patience, deleteDatabase(store.name), () => new StoreError("blocked", "another connection holds the database"));
  if ((await nativeVersion(store.name)) !== null) throw new StoreError("failed", "the database is still there");
}

/** Not Dexie's own, which writes to the console while it waits. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(toStoreError(request.error));
  });
}
