import type { Seal } from "../core/sync/remote";

/** How one sync is to be done. */
export interface SyncOptions {
  /** null: the server's files are plain. */
  readonly seal: Seal | null;
  readonly signal: AbortSignal;
  /** Whether the reader was asked, and lets it move many records to the trash. */
  readonly allowDeleting: boolean;
  /** Called as it goes on, with the files that are done and all of them. */
  readonly onProgress: (done: number, total: number) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
