/** What the background does for sync: begins it when it is time, after changes, and when asked; takes down how it ended. */
import type { Alarms } from "webextension-polyfill";
import { countOf, isSyncDue, logAfter, type SyncEnd, type SyncPlan, type SyncServer } from "../core/sync-plan";
import { announceKept } from "./announce-kept";
import browser from "./api";
import type { Report } from "./errors";
import { syncLog, syncPlan } from "./sync-items";
import type { JobEnd } from "./sync-job-end";
import { syncPermissions } from "./sync-permission";
import { beginSyncJob, onSyncEnd } from "./sync-place";

const ALARM = "sync";
const SOON_ALARM = "sync-soon";

/** For what other devices changed. */
const EVERY_MINUTES = 60;

/** Not while the browser is still starting. */
const FIRST_MINUTES = 2;

/** What is written in one go is sent in one go. */
const SOON_MINUTES = 1;

/** Sets the alarm, or takes it away: without sync, the background is not woken for it. */
export async function setSyncAlarm(plan: SyncPlan | null): Promise<void> {
  if (plan === null || plan.pace === "hand") {
    await browser.alarms.clear(ALARM);
    await browser.alarms.clear(SOON_ALARM);
  } else await browser.alarms.create(ALARM, { delayInMinutes: FIRST_MINUTES, periodInMinutes: EVERY_MINUTES });
}

/** Something was changed on this device. */
export async function syncSoon(): Promise<void> {
  if ((await syncPlan.get())?.pace === "changes") await browser.alarms.create(SOON_ALARM, { delayInMinutes: SOON_MINUTES });
}

/** Follows alarms, the plan and the ends of jobs. Returns its undo. */
export function followSync(report: Report): () => void {
  const onAlarm = ({ name }: Alarms.Alarm): void => {
    if (name === ALARM || name === SOON_ALARM) syncIfDue(report).catch(report);
  };
  browser.alarms.onAlarm.addListener(onAlarm);
  const undo = [
    syncPlan.watch((plan) => void setSyncAlarm(plan).catch(report)),
    onSyncEnd((end) => void noteEnd(end).catch(report)),
    () => browser.alarms.onAlarm.removeListener(onAlarm),
  ];
  return () => {
    for (const stop of undo) stop();
  };
}

async function syncIfDue(report: Report): Promise<void> {
  const [plan, log] = [await syncPlan.get(), await syncLog.get()];
  if (plan !== null && isSyncDue(plan.pace, log, Date.now())) await syncNow(false, report);
}

/** Begins a sync. Asked twice, it is done once. */
export async function syncNow(allowDeleting: boolean, report: Report): Promise<void> {
  const plan = await syncPlan.get();
  if (plan === null) return;
  const isAllowed = await browser.permissions.contains(syncPermissions(plan.address));
  if (!isAllowed) return noteEnd({ kind: "sync", end: { type: "permission" } });
  await begin({ kind: "sync", plan, allowDeleting }, report);
}

/** Tries a server before it is used; what comes of it is told by the channel. */
export function trySync(server: SyncServer, passphrase: string | null, report: Report): Promise<void> {
  return begin({ kind: "try", server, passphrase }, report);
}

function begin(job: Parameters<typeof beginSyncJob>[0], report: Report): Promise<void> {
  return beginSyncJob(job, (end) => void noteEnd(end).catch(report), report);
}

async function noteEnd(job: JobEnd): Promise<void> {
  if (job.kind === "try") return;
  // Turned off meanwhile, there is nothing to tell of.
  if ((await syncPlan.get()) !== null) await syncLog.update((log) => logAfter(log, job.end, Date.now()));
  if (hasReceived(job.end)) await announceKept([]);
}

/** A sync that was stopped midway may have received something as well. */
function hasReceived(end: SyncEnd): boolean {
  return end.type !== "done" || countOf(end.report.received) > 0;
}
