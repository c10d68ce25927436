/** Backups that make themselves, by the background: a file of everything into the downloads, over the oldest of those that are kept. */
import type { Downloads } from "webextension-polyfill";
import { automaticBackupName, type BackupLog, isBackupDue, nextSlot } from "../core/backup-plan";
import { changedSince } from "../store/changed-since";
import type { Store } from "../store/open";
import browser from "./api";
import type { BackupFile } from "./backup-address";
import { backupLog, backupPlan } from "./backup-items";
import type { Report } from "./errors";
import { isSyncing } from "./sync-channel";

export interface AutomaticBackupOptions {
  readonly store: Store;
  readonly now: () => number;
  /** Makes a file of everything, with an address that the browser can fetch until `release`. */
  readonly makeFile: () => Promise<BackupFile>;
  readonly report: Report;
}

/** Held while one is made: Chrome has one page that nobody sees at a time. */
export const AUTOMATIC_BACKUP_LOCK = "onrecord:automatic-backup";

/** Makes one if it is due, one at a time among all contexts. What went wrong is noted for the reader, and tried again the next time. */
export async function backUpIfDue(options: AutomaticBackupOptions): Promise<void> {
  await navigator.locks.request(AUTOMATIC_BACKUP_LOCK, { ifAvailable: true }, async (lock) => {
    // A sync that is going on has that page; the backup is made the next time.
    if (lock !== null && !(await isSyncing())) await backUp(options);
  });
}

async function backUp({ store, now, makeFile, report }: AutomaticBackupOptions): Promise<void> {
  const [plan, log] = [await backupPlan.get(), await backupLog.get()];
  if (plan.every === "off") return;
  const fail = async (fault: BackupLog["fault"], error?: unknown): Promise<void> => {
    if (error !== undefined) report(error);
    await backupLog.update((last) => ({ ...last, fault }));
  };
  if (!(await browser.permissions.contains({ permissions: ["downloads"] }))) return fail("permission");
  let file: BackupFile;
  try {
    const { changed } = await changedSince(store, log.lastAt);
    if (!isBackupDue(plan, log, changed, now())) return;
    file = await makeFile();
  } catch (error) {
    return fail("store", error);
  }
  const slot = nextSlot(log, plan);
  try {
    await download(file.url, automaticBackupName(slot));
  } catch (error) {
    return fail("download", error);
  } finally {
    await file.release();
  }
  await backupLog.update((last) => ({ ...last, lastAt: file.at, isAutomatic: true, slot, fault: null, dismissedAt: null }));
}

/** Resolves when the file is whole on the disk. @throws {Error} if it is not */
async function download(url: string, filename: string): Promise<void> {
  const ended = new Map<number, "complete" | "interrupted">();
  let look = (): void => {};
  const onChanged = ({ id, state }: Downloads.OnChangedDownloadDeltaType): void => {
    if (state?.current === "complete" || state?.current === "interrupted") ended.set(id, state.current);
    look();
  };
  browser.downloads.onChanged.addListener(onChanged);
  try {
    const id = await browser.downloads.download({ url, filename, conflictAction: "overwrite", saveAs: false });
    const end = await new Promise<string>((resolve) => {
      look = () => {
        const state = ended.get(id);
        if (state !== undefined) resolve(state);
      };
      look();
      browser.downloads.search({ id }).then(([item]) => {
        if (item !== undefined && item.state !== "in_progress") resolve(item.state);
      }, toldByEvent);
    });
    if (end !== "complete") throw new Error(`the download of the backup was ${end}`);
  } finally {
    browser.downloads.onChanged.removeListener(onChanged);
  }
}

/** The event tells it as well. */
function toldByEvent(): void {}
