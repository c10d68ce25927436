/** Brings a library and a folder on the reader's server into step. */
import type { SyncOutcome } from "../core/sync/outcome";
import type { RemoteFolder, Seal } from "../core/sync/remote";
import type { Store } from "../store/open";

export interface SyncOptions {
  /** null: the server's files are plain. */
  readonly seal: Seal | null;
  readonly signal: AbortSignal;
  /** Whether the reader was asked, and lets it move many records to the trash. */
  readonly allowDeleting: boolean;
  /** Called as it goes on, in steps of a few records. */
  readonly onProgress: (done: number, total: number) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * One sync, once through. The library knows its own device and how far it came; the same folder is to be given every time (another one is joined as well).
 * Not to be run twice at once on one library.
 * @throws {StoreError} where the library fails; what the server does is an outcome
 */
export type Synchronise = (library: Store, folder: RemoteFolder, options: SyncOptions) => Promise<SyncOutcome>;
