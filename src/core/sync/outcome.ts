import type { RemoteFaultCode } from "./remote";

/** Records of one kind that went one way. */
export interface SyncCounts {
  readonly articles: number;
  readonly notes: number;
  readonly corrections: number;
  readonly versions: number;
  /** Articles and notes that were moved to the trash. */
  readonly deleted: number;
}

export interface SyncReport {
  readonly received: SyncCounts;
  readonly sent: SyncCounts;
  /** Notes that were changed in two places and hold both texts now. */
  readonly conflicts: number;
  /** Files on the server that could not be read this time, and were left for the next. */
  readonly damaged: number;
  readonly requests: number;
  readonly bytes: { readonly up: number; readonly down: number };
}

/** What became of one sync. Only `done` says that all is in step; after every other the next sync goes on where this one stopped. */
export type SyncOutcome =
  | { readonly type: "done"; readonly report: SyncReport }
  /** Would move so many of so many living articles and notes to the trash: nothing was changed. Allowed by `allowDeleting`. */
  | { readonly type: "asks"; readonly wouldDelete: number; readonly of: number }
  /** The server could not be asked, or did not do it. */
  | { readonly type: "fault"; readonly code: RemoteFaultCode; readonly detail: string }
  /** The passphrase is not the one that the server's files were sealed with (or they are not sealed). */
  | { readonly type: "passphrase" }
  /** Written by a newer On Record: nothing was changed. */
  | { readonly type: "newer" }
  /** The server's list of files cannot be read. It is left as it is for now, and made anew where it stays so. */
  | { readonly type: "unreadable" }
  /** The signal stopped it. */
  | { readonly type: "stopped" };
