/**
 * Does the jobs of sync, in a page that nobody sees: the one place of the extension that the policy lets reach a server. Chrome's is a page of its own beside the
 * worker, which would be stopped in the midst of it; Firefox's background is a page, and loads this when it is first needed.
 */
import { RemoteFault, type RemoteFolder, SealFault } from "../core/sync/remote";
import type { SyncEnd, SyncJob, TryEnd } from "../core/sync-plan";
import { StoreError } from "../store/fault";
import type { Store } from "../store/open";
import type { Report } from "./errors";
import { newRecordId } from "./record-id";
import { isSyncing, onSyncNews, SYNC_LOCK, tellSync } from "./sync-channel";
import type { synchronise } from "./sync-engine";
import type { JobEnd } from "./sync-job-end";
import { isSealed, makeSealKey, PARAMETERS, sealWith } from "./sync-seal";
import { type WebdavOptions, webdavFolder } from "./webdav/webdav-folder";

export interface HiddenOptions {
  readonly store: Store;
  readonly synchronise: typeof synchronise;
  readonly now: () => number;
  readonly report: Report;
  readonly fetch?: WebdavOptions["fetch"];
}

/**
 * Does a job, one at a time in the whole extension, and tells of it. `onStart` is called as soon as it is certain that this one is it: a second is not
 * begun. null where another one was going on. Never throws.
 */
export async function doSyncJob(job: SyncJob, options: HiddenOptions, onStart: () => void): Promise<JobEnd | null> {
  if (await isSyncing()) {
    onStart();
    return null;
  }
  return navigator.locks.request(SYNC_LOCK, async () => {
    onStart();
    const life = new AbortController();
    const undo = onSyncNews(({ told }) => void (told === "stop" && life.abort()));
    try {
      if (job.kind === "sync") return { kind: "sync", end: await attempt(() => sync(job, options, life.signal), options, life.signal) };
      const end = await attempt(() => tryServer(job, options, life.signal), options, life.signal);
      tellSync({ told: "tried", end });
      return { kind: "try", end };
    } finally {
      undo();
    }
  });
}

type Failed = Extract<SyncEnd, { readonly type: "fault" | "passphrase" | "stopped" | "store" }>;

async function attempt<End>(act: () => Promise<End>, { report }: HiddenOptions, signal: AbortSignal): Promise<End | Failed> {
  try {
    return await act();
  } catch (error) {
    if (signal.aborted) return { type: "stopped" };
    if (error instanceof RemoteFault) return { type: "fault", code: error.code, detail: error.detail };
    if (error instanceof SealFault) {
      return error.code === "passphrase" ? { type: "passphrase" } : { type: "fault", code: "broken", detail: PARAMETERS };
    }
    if (!(error instanceof StoreError)) report(error);
    return { type: "store" };
  }
}

async function sync(job: Extract<SyncJob, { kind: "sync" }>, options: HiddenOptions, signal: AbortSignal): Promise<SyncEnd> {
  const { plan, allowDeleting } = job;
  const { store, synchronise, now, fetch } = options;
  const folder = webdavFolder({ address: plan.address, login: plan, isBasic: plan.isBasic, signal, ...(fetch && { fetch }) });
  return synchronise(store, folder, {
    seal: plan.seal === null ? null : await sealWith(plan.seal),
    signal,
    allowDeleting,
    now,
    onProgress: (done, total) => tellSync({ told: "progress", done, total }),
  });
}

const PROBE = new TextEncoder().encode("On Record");

/** Does with a file of its own everything that sync does with its files, so that what does not work is told before it is needed. */
async function tryServer(job: Extract<SyncJob, { kind: "try" }>, { fetch }: HiddenOptions, signal: AbortSignal): Promise<TryEnd> {
  const { server, passphrase } = job;
  const folder = webdavFolder({ address: server.address, login: server, signal, ...(fetch && { fetch }) });
  const name = `probe-${newRecordId()}`;
  if ((await folder.write(name, PROBE, "new")) !== "written") throw new RemoteFault("broken", "refused a new file");
  const listed = await folder.list("");
  const read = await folder.read(name);
  const isRefused = (await folder.write(name, PROBE, "new")) === "refused";
  await folder.remove(name);
  if (read?.bytes.join() !== PROBE.join() || !listed.some((entry) => entry.name === name)) throw new RemoteFault("broken", "lost a file");
  // Without conditions, two devices could write over each other.
  if (!isRefused) throw new RemoteFault("not-webdav", "knows no conditions");
  const hasData = listed.some((entry) => !entry.name.startsWith("probe-") && entry.name !== PARAMETERS);
  return withKey(folder, passphrase, hasData).then((seal) => (typeof seal === "string" ? { type: seal } : works(folder, seal)));
}

function works(folder: ReturnType<typeof webdavFolder>, seal: Extract<TryEnd, { type: "works" }>["seal"]): TryEnd {
  return { type: "works", isBasic: folder.scheme() === "basic", seal };
}

async function withKey(folder: RemoteFolder, passphrase: string | null, hasData: boolean) {
  const sealed = await isSealed(folder);
  if (passphrase === null) return sealed ? ("sealed" as const) : null;
  if (!sealed && hasData) return "unsealed" as const;
  return makeSealKey(folder, passphrase);
}
