/** The connection to the database: opened when first needed, given up when another version needs it, made anew when the browser closes it. */
import { StoreError, toStoreError } from "./fault";
import { doubtLog } from "./fresh-log";
import { nameFullDisk } from "./full-disk";
import { AT_ONCE, type Pace } from "./pace";
import { createDatabase, DATABASE_NAME, type OnRecordDatabase, SCHEMA_VERSION } from "./schema";
import { LIMITS, type Limits, type Waiting, within } from "./waiting";
import { createWriteGate, NotAdmittedError, type WriteGate } from "./write-gate";

export interface Store {
  readonly name: string;
  /**
   * Does something with the open database. Work must be of one transaction, so that it was done not at all where it is done once more: if the browser closed the
   * database meanwhile, or if it writes (`write-gate.ts`).
   * @throws {StoreError} and nothing else
   */
  readonly use: <T>(work: (database: OnRecordDatabase) => PromiseLike<T>) => Promise<T>;
  /** Of long work on what is derived. */
  readonly pace: Pace;
  /** Gives the connection up; the next use opens another. */
  readonly close: () => void;
}

export interface StoreOptions extends Partial<Limits> {
  readonly name?: string;
  /** What changes are stamped with for sync; milliseconds since 1970. */
  readonly clock?: () => number;
  /** Default: at once. */
  readonly pace?: Pace;
}

/** A native version is Dexie's times ten; Dexie adds ones when it mends a schema. */
const NATIVE_FACTOR = 10;

/** Touches no database yet. */
export function createStore({ name = DATABASE_NAME, clock = Date.now, pace = AT_ONCE, ...limits }: StoreOptions = {}): Store {
  let current: Connection | null = null;
  const gate = createWriteGate();

  const connect = (): Connection => {
    const connection: Connection = connectTo(name, gate, clock, () => {
      if (current === connection) current = null;
    });
    return connection;
  };
  const attempt = async <T>(work: (database: OnRecordDatabase) => PromiseLike<T>): Promise<T> => {
    current ??= connect();
    const database = await within({ ...LIMITS, ...limits }, current, "another connection holds an older version");
    try {
      return await work(database).then(undefined, (error: unknown) => {
        if (error instanceof NotAdmittedError) return gate.admit(() => work(database));
        throw error;
      });
    } catch (error) {
      const fault = toStoreError(error);
      if (fault.code !== "missing") doubtLog();
      throw fault;
    }
  };
  const close = (): void => {
    const closing = current;
    current = null;
    closing?.done.then(
      (database) => database.close(),
      () => {}, // never opened: nothing to close
    );
  };

  return {
    name,
    pace,
    use: async (work) => {
      try {
        return await attempt(work).catch((error: unknown) => {
          if (!(error instanceof StoreError) || error.code !== "closed") throw error;
          close();
          return attempt(work);
        });
      } catch (error) {
        throw await nameFullDisk(toStoreError(error));
      }
    },
    close,
  };
}

type Connection = Waiting<OnRecordDatabase>;

/** Begins to open the database; `onGone` is called once the connection is no longer good, or if there never is one. */
function connectTo(name: string, gate: WriteGate, clock: () => number, onGone: () => void): Connection {
  let tellBlocked = (): void => {};
  const blocked = new Promise<void>((resolve) => {
    tellBlocked = resolve;
  });
  const done = open(name, gate, clock, onGone, tellBlocked);
  done.catch(onGone);
  return { done, blocked };
}

async function open(
  name: string,
  gate: WriteGate,
  clock: () => number,
  onGone: () => void,
  onBlocked: () => void,
): Promise<OnRecordDatabase> {
  const before = await nativeVersion(name);
  if (before !== null) refuseNewerThan(before);
  const database = createDatabase(name, clock);
  database.use(gate.middleware);
  database.on("versionchange", () => {
    onGone();
    database.close(); // at once: whoever asks waits for it
    return false;
  });
  database.on("blocked", () => {
    onBlocked();
    return false; // not to the console as well
  });
  database.on("close", () => {
    doubtLog(); // by the browser: we do not hear of our own closing
    onGone();
  });
  try {
    await database.open();
    // The list of databases may lag behind what another has just written.
    refuseNewerThan(database.backendDB().version);
    return database;
  } catch (error) {
    database.close();
    throw ofUpgrade(toStoreError(error), before);
  }
}

/** What says nothing of its cause, or of what is wrong in the database, where an older one was to be brought up to date: that cannot be done, and the old data is there. */
function ofUpgrade(fault: StoreError, before: number | null): StoreError {
  const isUpgrade = before !== null && Math.floor(before / NATIVE_FACTOR) < SCHEMA_VERSION;
  if (!isUpgrade || (fault.code !== "failed" && fault.code !== "corrupt")) return fault;
  return new StoreError("upgrade", fault.message, { cause: fault });
}

/** Dexie would open a newer database as it is, and change it to its own liking: such a one is never opened at all. */
function refuseNewerThan(version: number): void {
  if (Math.floor(version / NATIVE_FACTOR) <= SCHEMA_VERSION) return;
  throw new StoreError("newer", `version ${version / NATIVE_FACTOR}, and ${SCHEMA_VERSION} is known`);
}

/** The version on the disk; null where there is no such database. */
export async function nativeVersion(name: string): Promise<number | null> {
  try {
    const databases = await indexedDB.databases();
    return databases.find((database) => database.name === name)?.version ?? null;
  } catch (error) {
    throw toStoreError(error);
  }
}
