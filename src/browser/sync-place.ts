/**
 * Where a job of sync is done: in Chrome in a page that nobody sees, as the background is a worker that is stopped after half a minute of rest; in Firefox in the
 * background itself, which is a page. The script is loaded only then: readers without sync do not pay for it.
 */
import * as v from "valibot";
import type { SyncJob } from "../core/sync-plan";
import browser from "./api";
import { AUTOMATIC_BACKUP_LOCK } from "./automatic-backup";
import { askOwn, hearMessages } from "./hear";
import { offscreenPages } from "./offscreen";
import { isOwnPage } from "./sender";
import { isSyncing } from "./sync-channel";
import { type JobEnd, jobEndSchema } from "./sync-job-end";
import { syncJobSchema } from "./sync-schema";

const PAGE = "sync.html";
const SCRIPT = "sync.js";
const QUESTION = "onrecord:sync-job";
const ANSWER = "onrecord:sync-end";
const HOOK = "onRecordSync";

/** Does a job; `onStart` is called when it has begun, or was not because another one is going on. */
type DoJob = (job: SyncJob, onStart: () => void) => Promise<JobEnd | null>;

/** Firefox stops a background that asks nothing of the browser for 30 s. */
const AWAKE_MS = 15_000;

/** Begins a job; `onEnd` of `onSyncEnd` hears what became of it. While another one is going on, nothing is begun. */
export async function beginSyncJob(job: SyncJob, onEnd: (end: JobEnd) => void, onFault: (error: unknown) => void): Promise<void> {
  const offscreen = offscreenPages();
  if (offscreen === null) return beginHere(job, onEnd, onFault);
  // The browser allows one such page at a time; the one of a backup is let to its end.
  await navigator.locks.request(AUTOMATIC_BACKUP_LOCK, async () => {
    if (await isSyncing()) return;
    if (await offscreen.hasDocument()) await offscreen.closeDocument();
    await offscreen.createDocument({ url: PAGE, reasons: ["BLOBS"], justification: "Files are exchanged with the reader's own server." });
    await askOwn({ question: QUESTION, job });
  });
}

async function beginHere(job: SyncJob, onEnd: (end: JobEnd) => void, onFault: (error: unknown) => void): Promise<void> {
  const doJob = await loadHere();
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
  await new Promise<void>((resolve, reject) => {
    doJob(job, resolve)
      .finally(() => clearInterval(awake))
      .then((end) => void (end !== null && onEnd(end)))
      .catch((error: unknown) => {
        onFault(error);
        reject(error);
      });
  });
}

async function loadHere(): Promise<DoJob> {
  const known: DoJob | undefined = Reflect.get(globalThis, HOOK);
  if (known !== undefined) return known;
  await new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = SCRIPT;
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  return Reflect.get(globalThis, HOOK);
}

/** In the background: hears how a job ended that Chrome's page did, also when the background was stopped meanwhile. Returns its undo. */
export function onSyncEnd(listener: (end: JobEnd) => void): () => void {
  return hearMessages((message, sender) => {
    const { answer, end } = Object(message);
    if (answer !== ANSWER || !isOwnPage(sender)) return undefined;
    const read = v.safeParse(jobEndSchema, end);
    void offscreenPages()?.closeDocument();
    if (read.success) listener(read.output);
    return undefined;
  });
}

/** In the script that is loaded for it: does what is asked, in either browser. */
export function offerSync(doJob: DoJob): void {
  if (location.pathname !== `/${PAGE}`) {
    Reflect.set(globalThis, HOOK, doJob);
    return;
  }
  hearMessages((message, sender) => {
    const { question, job } = Object(message);
    if (question !== QUESTION || !isOwnPage(sender)) return undefined; // another's
    const read = v.safeParse(syncJobSchema, job);
    if (!read.success) return undefined;
    return new Promise((resolve, reject) => {
      doJob(read.output, () => resolve(true))
        .then((end) => (end === null ? undefined : browser.runtime.sendMessage({ answer: ANSWER, end })))
        .catch(reject);
    });
  });
}
