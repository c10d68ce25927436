/**
 * Before a write: is there room for it, and is the end of the browser's log sound? And one write at a time, over all our contexts: where one breaks off in the
 * middle, nothing may be written behind it unlooked. Work that begins to write unadmitted is stopped before its transaction begins; `open.ts` then has it
 * admitted and done once more. So reading costs nothing, and no function of the store can forget to ask. Costs a write two or three milliseconds.
 */
import type { DBCore, Middleware } from "dexie";
import { StoreError } from "./fault";
import { ensureSoundLog, onDoubt } from "./fresh-log";
import { isDiskFull } from "./full-disk";

/** Work began to write before it was admitted. */
export class NotAdmittedError extends Error {
  override readonly name = "NotAdmittedError";
}

export interface WriteGate {
  readonly middleware: Middleware<DBCore>;
  /** Does work that writes, in one transaction. @throws {StoreError} `full`, before anything is written, where there is no room */
  readonly admit: <T>(work: () => PromiseLike<T>) => Promise<T>;
}

/** Closed, but for the one transaction that is admitted. */
export function createWriteGate(): WriteGate {
  let isOpen = false;
  const admitOnce = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    if (await isDiskFull()) throw new StoreError("full", "too little room to begin a write");
    await ensureSoundLog();
    isOpen = true;
    try {
      return await work();
    } finally {
      isOpen = false;
    }
  };
  const admit = async <T>(work: () => PromiseLike<T>): Promise<T> => {
    try {
      return await inTurn(() => admitOnce(work));
    } catch (error) {
      if (error instanceof NotAdmittedError) return admit(work); // other work of this context took its place
      throw error;
    }
  };
  return {
    middleware: {
      stack: "dbcore",
      name: "write-gate",
      create: (core) => ({
        ...core,
        transaction: (stores, mode, options) => {
          if (mode !== "readwrite") return core.transaction(stores, mode, options);
          if (!isOpen) throw new NotAdmittedError();
          isOpen = false;
          return core.transaction(stores, mode, options);
        },
      }),
    },
    admit,
  };
}

/** After what others write. Whoever is next need not wait for what a broken connection may never answer. */
function inTurn<T>(write: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const turn = navigator.locks.request(
      "onrecord-write",
      () =>
        new Promise<void>((end) => {
          const undo = onDoubt(end);
          write()
            .then(resolve, reject)
            .finally(() => {
              undo();
              end();
            });
        }),
    );
    turn.catch(reject);
  });
}
