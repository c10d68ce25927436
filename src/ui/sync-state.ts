/** What is shown of sync, and what can be done about it. */
import type { SyncLog, SyncPace, TryEnd } from "../core/sync-plan";

export interface SyncState {
  /** null while sync is off. */
  readonly plan: { readonly address: string; readonly user: string; readonly isSealed: boolean; readonly pace: SyncPace } | null;
  readonly log: SyncLog;
  /** null while none goes on; `total` is 0 until it is known. */
  readonly running: { readonly done: number; readonly total: number } | null;
  readonly trial: SyncTrial;
}

/** A server that is tried: `keep` turns sync on if it works. */
export type SyncTrial =
  | { readonly at: "none" }
  | { readonly at: "running"; readonly keep: boolean }
  /** The browser's question was answered with no. */
  | { readonly at: "refused" }
  | { readonly at: "over"; readonly end: TryEnd };

export type SyncFormFault = "empty" | "unreadable" | "not-https" | "credentials" | "query" | "user" | "short" | "different";

export interface SyncForm {
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Empty for none. */
  readonly passphrase: string;
  readonly again: string;
}

export interface SyncActions {
  /** Called within the click, as the browser's permission dialogue demands it. Gives back what is wrong in the form, null if nothing is. */
  readonly onTry: (form: SyncForm, keep: boolean) => SyncFormFault | null;
  readonly onNow: (allowDeleting: boolean) => void;
  /** Within the click: the browser asks for the server again. */
  readonly onAllow: () => void;
  readonly onStop: () => void;
  readonly onPace: (pace: SyncPace) => void;
  readonly onOff: () => void;
}
