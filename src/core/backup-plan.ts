/** When a backup is due, and when the reader is reminded of one. */

const DAY_MS = 86_400_000;

export type BackupPace = "off" | "day" | "week";
export const BACKUP_PACES: readonly BackupPace[] = ["off", "day", "week"];

/** How many of the last files an automatic backup keeps. */
export const BACKUP_KEEPS: readonly number[] = [3, 5, 10];

export interface BackupPlan {
  readonly every: BackupPace;
  readonly keep: number;
}

/** What is known of backups that were made. Times are milliseconds since 1970. */
export interface BackupLog {
  /** When the last one was made, by hand or by itself. */
  readonly lastAt: number | null;
  /** Whether that one was made by itself. */
  readonly isAutomatic: boolean;
  /** The number in the name of the last file that was made by itself; 0 for none. */
  readonly slot: number;
  /** Why the last one that should have been made by itself was not; null where it was. */
  readonly fault: "permission" | "download" | "store" | null;
  /** When the reader put the reminder aside. */
  readonly dismissedAt: number | null;
}

export const NO_BACKUPS: BackupLog = { lastAt: null, isAutomatic: false, slot: 0, fault: null, dismissedAt: null };

const PACE_MS: Readonly<Record<Exclude<BackupPace, "off">, number>> = { day: DAY_MS, week: 7 * DAY_MS };

/** An alarm that comes a little early must not put the backup off by a whole round. */
const EARLY_MS = 3_600_000;

/** Whether one is to be made by itself now. `changed`: records that were changed since the last. */
export function isBackupDue({ every }: BackupPlan, { lastAt }: BackupLog, changed: number, now: number): boolean {
  if (every === "off" || changed === 0) return false;
  return lastAt === null || now < lastAt || now - lastAt >= PACE_MS[every] - EARLY_MS; // before: the clock was set back
}

/** The number in the next file's name: the oldest of the files that are kept is overwritten. */
export function nextSlot({ slot }: BackupLog, { keep }: BackupPlan): number {
  return slot >= keep ? 1 : slot + 1;
}

/** The name of a file that is made by itself, within the downloads. Numbers and not days, so that no more files come about than are kept. */
export function automaticBackupName(slot: number): string {
  return `On Record/On Record backup ${slot}.json`;
}

/** Fewer changes than this are soon made again. */
const FEW = 20;
const MANY = 200;
const LONG_MS = 14 * DAY_MS;
/** How long a reminder that was put aside stays away. */
const QUIET_MS = 14 * DAY_MS;

/**
 * Whether to remind of a backup: long after the last one with some changes since, or a day after it with many; never while backups make themselves, and not
 * soon after the reader put the reminder aside.
 * @param oldest when the first of what is kept came, null for nothing: without any backup its age is counted from there
 */
export function wantsReminder(
  plan: BackupPlan,
  { lastAt, fault, dismissedAt }: BackupLog,
  { changed, oldest, now }: { readonly changed: number; readonly oldest: number | null; readonly now: number },
): boolean {
  if (plan.every !== "off" && fault === null) return false;
  if (dismissedAt !== null && now - dismissedAt < QUIET_MS) return false;
  const since = lastAt ?? oldest;
  if (since === null) return false;
  return (changed >= FEW && now - since >= LONG_MS) || (changed >= MANY && now - since >= DAY_MS);
}
