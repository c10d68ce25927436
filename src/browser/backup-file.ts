/** The backup as a file, made in small steps, so that a big library neither freezes the page nor becomes one string. */
import { dayOf, fileName } from "../core/export/file-name";
import { backupToJsonParts } from "../core/export/json";
import type { Backup } from "../core/kept";

/** How long the page may be kept busy at a time, in ms: half a frame. */
const BUSY_MS = 8;

/** Parts that are joined into one piece of the file; pieces can be moved to the disk by the browser. */
const PIECE = 500;

export interface BackupFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * Makes the file. `progress` hears how many of the records are written.
 * @throws {DOMException} `AbortError` when the signal aborts
 */
export async function makeBackupFile(
  backup: Backup,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<BackupFile> {
  const total = backup.articles.length + backup.versions.length + backup.notes.length + backup.corrections.length;
  const pieces: Blob[] = [];
  const parts: string[] = [];
  let done = 0;
  let since = performance.now();
  for (const part of backupToJsonParts(backup)) {
    parts.push(part);
    done++;
    if (parts.length === PIECE) pieces.push(new Blob(parts.splice(0)));
    if (performance.now() - since < BUSY_MS) continue;
    progress(Math.min(done, total), total);
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    since = performance.now();
  }
  signal.throwIfAborted();
  pieces.push(new Blob(parts));
  return {
    name: fileName(`On Record ${dayOf(backup.exportedAt)}`, "json"),
    content: new Blob(pieces, { type: "application/json" }),
  };
}
