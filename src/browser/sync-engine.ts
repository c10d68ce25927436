/** Brings a library and a folder on the reader's server into step: reads the list of files, then what is new, writes what is new here, and lists it. */
import type { SyncOutcome } from "../core/sync/outcome";
import { RemoteFault, type RemoteFolder, SealFault } from "../core/sync/remote";
import type { Store } from "../store/open";
import { markParted } from "../store/sync-send";
import { changeSync, readSync, startSync } from "../store/sync-state";
import { newDeviceId } from "./sync-engine-device";
import { compareHead, NewerFormat, readHead, UnreadableHead } from "./sync-engine-head";
import { publish } from "./sync-engine-publish";
import { NO_COUNTS, receive, sumOf, TooManyDeleted } from "./sync-engine-receive";
import { Wire } from "./sync-engine-wire";
import type { SyncOptions } from "./sync-options";

/** How often it begins again because somebody else was quicker to write. */
const MOST_ATTEMPTS = 8;

/**
 * One sync, once through. The library knows its own device and how far it came; the same folder is to be given every time (another one is joined as well).
 * Not to be run twice at once on one library.
 * @throws {StoreError} where the library fails; what the server does is an outcome
 */
export async function synchronise(library: Store, folder: RemoteFolder, options: SyncOptions): Promise<SyncOutcome> {
  try {
    return await attempt(library, new Wire(folder, options.seal, options.signal), options);
  } catch (error) {
    if (options.signal.aborted) return { type: "stopped" };
    if (error instanceof RemoteFault) return { type: "fault", code: error.code, detail: error.detail };
    if (error instanceof SealFault) return { type: "passphrase" };
    if (error instanceof NewerFormat) return { type: "newer" };
    if (error instanceof UnreadableHead) return { type: "unreadable" };
    if (error instanceof TooManyDeleted) return { type: "asks", wouldDelete: error.wouldDelete, of: error.of };
    throw error;
  }
}

async function attempt(library: Store, wire: Wire, options: SyncOptions): Promise<SyncOutcome> {
  let state = (await readSync(library)) ?? (await startSync(library, newDeviceId()));
  await markParted(library);
  let received = NO_COUNTS;
  let conflicts = 0;
  for (let n = 0; n < MOST_ATTEMPTS; n++) {
    const listed = await readHead(wire, library, state);
    state = await compareHead(library, state, listed.head);
    let damaged: readonly string[] = [];
    if (listed.head !== null) {
      const got = await receive(library, wire, listed.head, state, options);
      received = sumOf(received, got.counts);
      conflicts += got.conflicts;
      damaged = got.damaged;
      state = (await readSync(library)) ?? state;
    }
    const { type, sent } = await publish(library, wire, listed, state, damaged, options);
    state = (await readSync(library)) ?? state;
    if (type === "refused") continue;
    if (damaged.length > 0 || state.suspects.length > 0) await changeSync(library, { suspects: damaged });
    const { requests, up, down } = wire;
    return { type: "done", report: { received, sent, conflicts, damaged: damaged.length, requests, bytes: { up, down } } };
  }
  return { type: "fault", code: "busy", detail: `${MOST_ATTEMPTS} times` };
}
