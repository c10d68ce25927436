/** What this library has and the server not: written into files of its own, then listed. */
import { type ChangesRef, countOf, type Head, includes, joinCounts, progressWith } from "../core/sync/head";
import type { LibrarySync } from "../core/sync/library-state";
import { linesOf } from "../core/sync/lines";
import type { SyncCounts } from "../core/sync/outcome";
import { RemoteFault } from "../core/sync/remote";
import { type RecordState, TABLE_NAMES } from "../core/sync/state";
import type { Store } from "../store/open";
import { countUnsent, markSent, readLoneStates, readStates, readUnsent } from "../store/sync-send";
import { changeSync } from "../store/sync-state";
import { newRecordId } from "./record-id";
import { type ListedHead, newHead, nextNumber, writeHead } from "./sync-engine-head";
import { NO_COUNTS, sumOf } from "./sync-engine-receive";
import { partsOfSnapshot, writeSnapshot } from "./sync-engine-snapshot";
import type { Wire } from "./sync-engine-wire";
import type { SyncOptions } from "./sync-options";

/** More changes than these are written as a snapshot. */
const MOST_CHANGES = 5_000;

/** States in one file of changes; UTF-16 code units, about, at which it ends anyway. */
const IN_FILE = 1_000;
const MOST_UNITS = 4 * 1024 * 1024;

/** Files of changes after which a snapshot is due: where they weigh something beside it, or anyway. */
const DUE = { files: 64, share: 1 / 8, anyway: 200 };

export interface Published {
  readonly type: "published" | "refused" | "nothing";
  readonly sent: SyncCounts;
}

/** @throws {RemoteFault | StoreError} */
export async function publish(
  library: Store,
  wire: Wire,
  listed: ListedHead,
  state: LibrarySync,
  damaged: readonly string[],
  options: SyncOptions,
): Promise<Published> {
  const head = listed.head ?? newHead(newRecordId());
  const broken = damaged.filter((path) => state.suspects.includes(path) && !head.broken.includes(path));
  const isWhole = state.isWhole || (await countUnsent(library)) > MOST_CHANGES;
  const unsent = await readUnsent(library);
  if (!isWhole && unsent.states.length === 0 && broken.length === 0) return { type: "nothing", sent: NO_COUNTS };
  // A snapshot takes the place of all that came before it: only who has read all of that may write one.
  const isAllRead = includes(state.counts, head.counts);
  const told = { ...head, broken: [...head.broken, ...broken] };
  const next =
    isWhole && isAllRead
      ? await withWhole(library, wire, head, state, options)
      : await withChanges(library, wire, told, state, isWhole ? await readEveryState(library) : unsent.states, options);
  if ((await writeHead(wire, next, listed)) === "refused") return { type: "refused", sent: NO_COUNTS };
  const own = countOf(next.counts, state.device);
  await markSent(library, unsent, {
    library: next.library,
    published: own,
    attempted: [],
    listed: joinCounts(state.counts, [[state.device, own]]),
    ...progressWith({ ...state, counts: joinCounts(state.counts, [[state.device, own]]) }, [], next),
    isWhole: false,
  });
  await collectGarbage(wire, head, next);
  return { type: "published", sent: isWhole ? NO_COUNTS : countsOf(unsent.states) };
}

async function withWhole(library: Store, wire: Wire, head: Head, state: LibrarySync, options: SyncOptions): Promise<Head> {
  const own = nextNumber(head, state.device, state);
  const covers = joinCounts(state.counts, [[state.device, own]]);
  const snapshot = await writeSnapshot(library, wire, head, covers, options);
  return {
    ...head,
    counts: joinCounts(head.counts, covers),
    snapshot,
    former: head.snapshot,
    changes: head.changes.filter(({ device, number }) => number > countOf(covers, device)),
    broken: [],
  };
}

async function withChanges(
  library: Store,
  wire: Wire,
  head: Head,
  state: LibrarySync,
  toSend: readonly RecordState[],
  options: SyncOptions,
): Promise<Head> {
  let number = nextNumber(head, state.device, state);
  const added: ChangesRef[] = [];
  for (const states of inFiles(toSend)) {
    const packed = await wire.pack(linesOf(states));
    const path = `changes/${state.device}-${number}-${packed.hash.slice(0, 16)}.orc`;
    await changeSync(library, { attempted: [...state.attempted, ...added.map((file) => file.path), path] });
    await wire.writeOnce(path, packed);
    added.push({ path, hash: packed.hash, size: packed.bytes.length, device: state.device, number });
    number++;
  }
  const changes = [...head.changes, ...added];
  const counts = joinCounts(head.counts, [[state.device, number - 1]]);
  const next = { ...head, counts, changes };
  const covers = joinCounts(state.counts, [[state.device, number - 1]]);
  if (!isDue(next) || !includes(covers, counts)) return next;
  const snapshot = await writeSnapshot(library, wire, head, covers, options);
  const { snapshot: former } = head;
  const kept = former === null ? changes : changes.filter((file) => file.number > countOf(former.covers, file.device));
  return { ...next, snapshot, former, changes: kept };
}

async function readEveryState(library: Store): Promise<readonly RecordState[]> {
  const states: RecordState[] = [...(await readLoneStates(library))];
  for (const table of TABLE_NAMES) states.push(...(await readStates(library, table, "", Number.POSITIVE_INFINITY)));
  return states;
}

function isDue({ changes, snapshot }: Head): boolean {
  const later = changes.filter(({ device, number }) => snapshot === null || number > countOf(snapshot.covers, device));
  const size = later.reduce((sum, file) => sum + file.size, 0);
  return later.length >= DUE.anyway || (later.length >= DUE.files && size >= (snapshot?.total ?? 0) * DUE.share);
}

function* inFiles(states: readonly RecordState[]): Generator<readonly RecordState[]> {
  let file: RecordState[] = [];
  let units = 0;
  for (const state of states) {
    file.push(state);
    units += JSON.stringify(state).length;
    if (file.length < IN_FILE && units < MOST_UNITS) continue;
    yield file;
    file = [];
    units = 0;
  }
  if (file.length > 0) yield file;
}

/** Files that no list names any more, neither the one before: whoever is in the midst of that finds all of it. What cannot be removed stays. */
async function collectGarbage(wire: Wire, before: Head, now: Head): Promise<void> {
  if (now.snapshot === before.snapshot) return;
  const kept = new Set(now.changes.map(({ path }) => path));
  const old = before.changes.filter(({ path }) => !kept.has(path)).map(({ path }) => path);
  try {
    if (before.former !== null) {
      const needed = new Set([now.snapshot, now.former].flatMap((each) => each?.path ?? []));
      for (const snapshot of [now.snapshot, now.former]) for (const { path } of await partsOfSnapshot(wire, snapshot)) needed.add(path);
      const parts = await partsOfSnapshot(wire, before.former);
      old.push(...[...parts.map(({ path }) => path), before.former.path].filter((path) => !needed.has(path)));
    }
    for (const path of old) await wire.remove(path);
  } catch (error) {
    if (!(error instanceof RemoteFault)) throw error;
  }
}

function countsOf(states: readonly RecordState[]): SyncCounts {
  return states.reduce((sum, { table, life }) => {
    const isDeleted = life !== undefined && life.deletedAt !== null && (table === "articles" || table === "notes");
    return sumOf(sum, { ...NO_COUNTS, [isDeleted ? "deleted" : table]: 1 });
  }, NO_COUNTS);
}
