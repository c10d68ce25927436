/**
 * `npm run bench -- sync`: the first sync of a library with years in it (`tests/invented-library.ts`), of a second device that has nothing, and of one change, in requests, bytes
 * and seconds, over a folder in memory: what a server and a line add is not in it. `--small` takes a tenth. The exit code tells whether one change costs four requests at most.
 */

import type { SyncOutcome, SyncReport } from "../../src/core/sync/outcome";
import { importUndoably, mergingOf } from "../../src/store/backup";
import { changeNote } from "../../src/store/notes";
import { inventedLibrary } from "../invented-library";
import { Device } from "../sync/device";
import { MemoryFolder } from "../sync/memory-folder";

/** What one change may cost. */
const MOST_REQUESTS = 4;

export async function main(args: readonly string[]): Promise<number> {
  const size = args.includes("--small") ? { articles: 500, notes: 10_000 } : { articles: 5_000, notes: 100_000 };
  const backup = inventedLibrary(size);
  const [folder, first, second] = [new MemoryFolder(), new Device(Date.now), new Device(Date.now)];
  try {
    await importUndoably(first.store, await mergingOf(backup));
    console.log(`${size.articles} articles, ${size.notes} notes`);
    await timed("first sync", () => first.sync(folder));
    await timed("second device", () => second.sync(folder));
    const [note] = backup.notes;
    if (note === undefined) throw new Error("no notes");
    await changeNote(first.store, note.id, { body: "changed" }, Date.now());
    const sent = await timed("one change, sent", () => first.sync(folder));
    const received = await timed("one change, received", () => second.sync(folder));
    await timed("nothing new", () => second.sync(folder));
    return Math.max(sent.requests, received.requests) <= MOST_REQUESTS ? 0 : 1;
  } finally {
    first.close();
    second.close();
  }
}

async function timed(what: string, sync: () => Promise<SyncOutcome>): Promise<SyncReport> {
  const from = performance.now();
  const outcome = await sync();
  const seconds = (performance.now() - from) / 1_000;
  if (outcome.type !== "done") throw new Error(`${what}: ${JSON.stringify(outcome)}`);
  const { requests, bytes } = outcome.report;
  console.log(`${what}: ${requests} requests, ${bytes.up} bytes up, ${bytes.down} bytes down, ${seconds.toFixed(2)} s`);
  return outcome.report;
}
