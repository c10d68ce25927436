/**
 * A file of everything that the downloads can fetch. Firefox's background is a page and makes its address itself; Chrome's is a worker, which cannot, and has
 * a page that nobody sees make it (`entries/backup-file.ts`).
 */

import type { Store } from "../store/open";
import { makeBackupFile } from "./backup-file";
import { askOwn, hearMessages } from "./hear";
import { offscreenPages } from "./offscreen";

export interface BackupFile {
  readonly url: string;
  /** Of what stood at this time. */
  readonly at: number;
  /** Gives the memory back. */
  readonly release: () => Promise<void>;
}

/** The page in Chrome, and what it is asked. */
const PAGE = "backup-file.html";
const QUESTION = "onrecord:make-backup-file";

export async function makeBackupAddress(store: Store, now: () => number): Promise<BackupFile> {
  const offscreen = offscreenPages();
  if (offscreen === null) return makeHere(store, now);
  // One that was left by a worker that was stopped is of no use.
  if (await offscreen.hasDocument()) await offscreen.closeDocument();
  await offscreen.createDocument({ url: PAGE, reasons: ["BLOBS"], justification: "A backup is made into a file." });
  const answer = await askOwn({ question: QUESTION });
  const { url, at } = Object(answer);
  if (typeof url !== "string" || typeof at !== "number") {
    await offscreen.closeDocument();
    throw new Error("the backup's page gave no file");
  }
  return { url, at, release: () => offscreen.closeDocument() };
}

/** In a page: makes the file and its address. */
async function makeHere(store: Store, now: () => number): Promise<BackupFile> {
  const at = now();
  const content = await makeBackupFile(store, at, () => {}, new AbortController().signal);
  const url = URL.createObjectURL(content);
  return { url, at, release: async () => URL.revokeObjectURL(url) };
}

/** In the page that nobody sees: answers the background. */
export function answerBackupFile(store: Store, now: () => number): void {
  hearMessages((message) => {
    if (Object(message).question !== QUESTION) return undefined; // another's
    return makeHere(store, now).then(({ url, at }) => ({ url, at }));
  });
}
