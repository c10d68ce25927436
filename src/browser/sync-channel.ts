/** What the page that syncs and the pages that show it tell each other, within the extension: content scripts have the page's own channels, not ours. */
import * as v from "valibot";
import type { TryEnd } from "../core/sync-plan";
import { tryEndSchema } from "./sync-schema";

export type SyncNews =
  /** `total` is 0 until it is known. */
  | { readonly told: "progress"; readonly done: number; readonly total: number }
  | { readonly told: "tried"; readonly end: TryEnd }
  /** The reader wants it to stop. */
  | { readonly told: "stop" };

const newsSchema = v.variant("told", [
  v.object({ told: v.literal("progress"), done: v.number(), total: v.number() }),
  v.object({ told: v.literal("tried"), end: tryEndSchema }),
  v.object({ told: v.literal("stop") }),
]);

const NAME = "onrecord:sync";

/** Held by whoever syncs, among all contexts: one at a time, and a page that opens meanwhile sees it. */
export const SYNC_LOCK = "onrecord:sync";

/** Tells it to every other page. */
export function tellSync(news: SyncNews): void {
  const channel = new BroadcastChannel(NAME);
  channel.postMessage(news);
  channel.close();
}

/** Hears what others tell. Returns its undo. */
export function onSyncNews(listener: (news: SyncNews) => void): () => void {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = ({ data }) => {
    const read = v.safeParse(newsSchema, data);
    if (read.success) listener(read.output);
  };
  return () => channel.close();
}

/** Whether a sync is going on anywhere in the extension. */
export async function isSyncing(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some(({ name, mode }) => name === SYNC_LOCK && mode === "exclusive");
}

/** Resolves when none goes on any more, however it ended. */
export async function untilNoSync(): Promise<void> {
  await navigator.locks.request(SYNC_LOCK, { mode: "shared" }, () => {});
}
