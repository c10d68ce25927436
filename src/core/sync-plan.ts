/** What sync with the reader's own server is told, and what it tells: plan, jobs, and how the last one ended. */
import type { SyncCounts, SyncOutcome } from "./sync/outcome";

/** `changes`: soon after a change, and every hour for what others changed; `hand`: only when the reader says so. */
export const SYNC_PACES = ["changes", "day", "hand"] as const;
export type SyncPace = (typeof SYNC_PACES)[number];

export interface SyncServer {
  /** Of the folder, with its slash. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/** A key made from the reader's passphrase, and what it was made with; the passphrase itself is kept nowhere. Bytes in base64. */
export interface SealKey {
  readonly salt: string;
  readonly rounds: number;
  readonly key: string;
}

export interface SyncPlan extends SyncServer {
  /** Whether the server asked for Basic when it was tried: its question is spared from then on. */
  readonly isBasic: boolean;
  /** null: what is on the server can be read there. */
  readonly seal: SealKey | null;
  readonly pace: SyncPace;
}

/** What the hidden page is to do. */
export type SyncJob =
  | { readonly kind: "sync"; readonly plan: SyncPlan; readonly allowDeleting: boolean }
  /** Writes, reads and removes a file, and makes the key; a library stays untouched. */
  | { readonly kind: "try"; readonly server: SyncServer; readonly passphrase: string | null };

/** How a sync ended: what the engine says, or why it was not even asked. */
export type SyncEnd =
  | SyncOutcome
  /** The browser no longer allows asking that server. */
  | { readonly type: "permission" }
  /** The library could not be read or written. */
  | { readonly type: "store" };

export type TryEnd =
  | { readonly type: "works"; readonly isBasic: boolean; readonly seal: SealKey | null }
  /** What is on the server is sealed, or is not, unlike what was asked for; or with another passphrase. */
  | { readonly type: "sealed" | "unsealed" }
  | Exclude<SyncEnd, { readonly type: "done" | "asks" | "newer" | "unreadable" }>;

export interface SyncLog {
  /** When all was in step last. */
  readonly doneAt: number | null;
  /** How the last one ended, and when; null before the first. */
  readonly last: { readonly at: number; readonly end: SyncEnd } | null;
}

export const NO_SYNCS: SyncLog = { doneAt: null, last: null };

/** The log after one more sync. One that was stopped is no news. */
export function logAfter(log: SyncLog, end: SyncEnd, at: number): SyncLog {
  if (end.type === "stopped") return log;
  return { doneAt: end.type === "done" ? at : log.doneAt, last: { at, end } };
}

/** How many records these are. */
export function countOf({ articles, notes, corrections, versions, deleted }: SyncCounts): number {
  return articles + notes + corrections + versions + deleted;
}

const DAY_MS = 86_400_000;

/** An alarm that comes a little early must not put it off by a whole round. */
const EARLY_MS = 3_600_000;

/** Whether one is to be begun by itself when its alarm comes. What failed is tried again with every alarm. */
export function isSyncDue(pace: SyncPace, { doneAt, last }: SyncLog, now: number): boolean {
  if (pace === "hand" || waitsForReader(last?.end ?? null)) return false;
  return pace === "changes" || doneAt === null || now < doneAt || now - doneAt >= DAY_MS - EARLY_MS;
}

/** Whether it would end the same again until the reader has done something. A server that is asked with a wrong password every hour locks its user out. */
export function waitsForReader(end: SyncEnd | null): boolean {
  if (end === null) return false;
  return (end.type === "fault" && end.code === "login") || ["asks", "passphrase", "newer"].includes(end.type);
}
