/** What is shown of backups, and what can be done about them. */
import type { BackupLog, BackupPlan } from "../core/backup-plan";
import type { StoredSizes } from "../core/kept";

export interface BackupState {
  readonly plan: BackupPlan;
  readonly log: BackupLog;
  /** Records that were changed since the last backup; all of them where there is none. */
  readonly changed: number;
  /** Whether it is time to remind of a backup. */
  readonly isReminding: boolean;
  /** Whether the reader did not allow saving files. */
  readonly isRefused: boolean;
  /** Whether the library's window about backups is open, and what it then tells of the room that is taken. */
  readonly isOpen: boolean;
  readonly sizes: StoredSizes | null;
  readonly isPersistRefused: boolean;
  readonly now: number;
}

export interface BackupActions {
  /** Called within the click, as the browser's permission dialogue demands it. */
  readonly onPlan: (plan: BackupPlan) => void;
  /** A whole backup now. */
  readonly onBackUp: () => void;
  readonly onDismiss: () => void;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onPersist: () => void;
}
