import type { Message } from "./message";

/** English words of backups and of the room that is taken. */
export const enBackup = {
  "backup.title": "Backup",
  "backup.never": "none yet",
  "backup.none": "There is no backup yet. What you keep is in this browser alone.",
  "backup.last": "Last backup: {age} ({date}).",
  "backup.lastAutomatic": "Last backup: {age} ({date}), made by itself.",
  "backup.changed": { one: "{count} change is not backed up.", other: "{count} changes are not backed up." },
  "backup.now": "Back up now",
  "backup.restore": "Restore from a file…",
  "backup.automatic": "Backups that make themselves",
  "backup.automatic.text":
    "Into the folder “On Record” of your downloads, over the oldest of its files, and only when something changed. The browser asks once whether On Record may save files.",
  "backup.every": "How often",
  "backup.every.off": "Never",
  "backup.every.day": "Every day",
  "backup.every.week": "Every week",
  "backup.keep": "Keep",
  "backup.files": { one: "the last file", other: "the last {count} files" },
  "backup.fault.refused": "The browser did not allow saving files, so no backup makes itself. Nothing else changes.",
  "backup.fault.permission":
    "The browser no longer allows saving files, so the last backup was not made. Choose how often once more to be asked again.",
  "backup.fault.download":
    "The last backup could not be saved: perhaps the disk is full, or the downloads folder is gone. It is tried again in a few hours.",
  "backup.fault.store": "The last backup was not made, as the data could not be read. It is tried again in a few hours.",
  "backup.remind": {
    one: "Last backup: {age}. {count} change is not backed up.",
    other: "Last backup: {age}. {count} changes are not backed up.",
  },
  "backup.remind.broken": "The last backup that should have made itself was not made.",
  "backup.look": "See why",
  "backup.later": "Not now",
  "space.title": "Space used",
  "space.used": "{used} used, {free} free for On Record",
  "space.unknown": "The browser does not tell how much space is used.",
} as const satisfies Readonly<Record<string, Message>>;
