/**
 * Chromium's database (LevelDB) appends what is written to a log, and after a start goes on with the log that it finds. Where a power cut, a crash or a full
 * disk left half a record at its end, what is written behind that half cannot be read at the next start: Chromium takes the database for broken and
 * deletes all of it. So a new log is begun before anything of ours is written behind an end that may be torn.
 *
 * A database that is deleted is also tidied up: LevelDB puts what it has in memory into a table of its own, and begins a new log. That is done to a small
 * database of ours, which is made for it. Some 20 ms and two flushes of the disk. Firefox's database (SQLite) drops half a record by itself.
 */
import { StoreError } from "./fault";
import { isChromium, isDiskFull } from "./full-disk";
import { type Limits, within } from "./waiting";

const NAME = "onrecord-log";

/** Chromium at times never answers what was asked while it closed a database by itself; it answers the next time. */
const SOON: Limits = { patience: 1_000, silence: 2_000 };
const TRIES = 2;

/** One for all stores of a context: an origin has one log for all its databases. */
let doubts = 0;
/** At which count of doubts a log was begun last. */
let soundAt = -1;
const listeners = new Set<() => void>();

/** Something failed that may have been a write: the log's end is no longer known to be whole. */
export function doubtLog(): void {
  doubts++;
  for (const tell of listeners) tell();
}

/** Tells when the log is in doubt. @returns what ends that */
export function onDoubt(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/**
 * Begins a new log, unless this context has done so since it was last in doubt. To be called by one at a time. Where it cannot, for another reason than want of
 * room, who asks can try to write all the same. @throws {StoreError} `full`
 */
export async function ensureSoundLog(): Promise<void> {
  if (soundAt === doubts || !isChromium()) return;
  for (let nth = 1; nth <= TRIES; nth++) {
    const before = doubts;
    try {
      await beginLog();
      soundAt = before;
      return;
    } catch (error) {
      if (await isDiskFull()) throw new StoreError("full", "too little room to begin a log", { cause: error });
    }
  }
}

/**
 * Lets go of what was deleted: Chromium merely writes down that it is gone, until it tidies up. To be called before a deletion, so that all of it is in tables, and
 * after it. Never throws: it is deleted either way.
 */
export async function tidyUp(): Promise<void> {
  if (isChromium()) await beginLog().catch(() => {});
}

async function beginLog(): Promise<void> {
  const making = indexedDB.open(NAME, 1);
  const made = settled(making);
  await within(SOON, made, "the small database is held");
  making.result.close();
  await within(SOON, settled(indexedDB.deleteDatabase(NAME)), "the small database is held");
}

function settled(request: IDBOpenDBRequest): { readonly done: Promise<void>; readonly blocked: Promise<void> } {
  const done = new Promise<void>((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  const blocked = new Promise<void>((resolve) => {
    request.onblocked = () => resolve();
  });
  return { done, blocked };
}
