/** What is kept of backups beside the database: it must outlive its deletion, and a backup of it would be of no use. */
import * as v from "valibot";
import { BACKUP_KEEPS, BACKUP_PACES, type BackupLog, type BackupPlan, NO_BACKUPS } from "../core/backup-plan";
import { orElse } from "./parse-stored";
import { type StoredItem, storedItem } from "./stored-item";

/** Whether backups make themselves, and how many are kept. */
export const backupPlan: StoredItem<BackupPlan> = storedItem<BackupPlan>({
  key: "backupPlan",
  area: "local",
  parse: orElse(v.object({ every: v.picklist(BACKUP_PACES), keep: v.picklist(BACKUP_KEEPS) }), { every: "off", keep: 5 }),
});

const timeSchema = v.nullable(v.number());

/** When backups were made, and what went wrong. */
export const backupLog: StoredItem<BackupLog> = storedItem<BackupLog>({
  key: "backupLog",
  area: "local",
  parse: orElse(
    v.object({
      lastAt: timeSchema,
      isAutomatic: v.boolean(),
      slot: v.number(),
      fault: v.nullable(v.picklist(["permission", "download", "store"])),
      dismissedAt: timeSchema,
    }),
    NO_BACKUPS,
  ),
});

/** A backup of everything was made by hand, of what stood at this time. */
export async function noteBackup(at: number): Promise<void> {
  await backupLog.update((log) => ({ ...log, lastAt: at, isAutomatic: false, dismissedAt: null }));
}
