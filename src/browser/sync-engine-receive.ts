/** What the server has and this library not: read, held against what it would delete, applied file by file. */
import * as v from "valibot";
import {
  type ChangesRef,
  type FileRef,
  type Head,
  includes,
  isNewerFormat,
  joinCounts,
  progressWith,
  type SnapshotRef,
  snapshotSchema,
  unread,
} from "../core/sync/head";
import { joinStates } from "../core/sync/join";
import type { LibrarySync } from "../core/sync/library-state";
import { readLines } from "../core/sync/lines";
import type { SyncCounts } from "../core/sync/outcome";
import type { RecordState } from "../core/sync/state";
import { hashText } from "../store/hash";
import type { Store } from "../store/open";
import { applyStates } from "../store/sync-apply";
import { countDeletions, isSmall } from "../store/sync-deletions";
import { settleArticles } from "../store/sync-settle";
import { changeSync } from "../store/sync-state";
import { NewerFormat } from "./sync-engine-head";
import type { Wire } from "./sync-engine-wire";
import type { SyncOptions } from "./sync-options";

export interface Received {
  readonly counts: SyncCounts;
  readonly conflicts: number;
  /** What could not be read, or not all of it. */
  readonly damaged: readonly string[];
}

/** Asks first where it would move more than this share of what lives to the trash, and more than so many. */
const MOST_DELETED = { share: 0.2, count: 10 };

/** The reader is to be asked. */
export class TooManyDeleted extends Error {
  override readonly name = "TooManyDeleted";
  constructor(
    readonly wouldDelete: number,
    readonly of: number,
  ) {
    super(`${wouldDelete} of ${of}`);
  }
}

export const NO_COUNTS: SyncCounts = { articles: 0, notes: 0, corrections: 0, versions: 0, deleted: 0 };

export function sumOf(a: SyncCounts, b: SyncCounts): SyncCounts {
  return {
    articles: a.articles + b.articles,
    notes: a.notes + b.notes,
    corrections: a.corrections + b.corrections,
    versions: a.versions + b.versions,
    deleted: a.deleted + b.deleted,
  };
}

/** A file that was read, and how far the library is once it is applied. */
interface ToApply {
  readonly ref: FileRef;
  readonly isPart: boolean;
}

/** @throws {RemoteFault | NewerFormat | TooManyDeleted | StoreError} */
export async function receive(library: Store, wire: Wire, head: Head, state: LibrarySync, options: SyncOptions): Promise<Received> {
  const first = await receiveOnce(library, wire, head, state, needsSnapshot(head, state), options);
  const after = first.state;
  // What could not be read may be in the snapshot, and what of that could not be read in the one before.
  if (first.received.damaged.length === 0 || head.snapshot === null || includes(after.counts, head.snapshot.covers)) return first.received;
  const second = await receiveOnce(library, wire, head, after, first.snapshot === head.snapshot ? head.former : head.snapshot, options);
  return {
    counts: sumOf(first.received.counts, second.received.counts),
    conflicts: first.received.conflicts + second.received.conflicts,
    damaged: includes(second.state.counts, head.snapshot.covers) ? [] : second.received.damaged,
  };
}

/** The snapshot, where files of changes alone do not tell all. */
function needsSnapshot(head: Head, state: LibrarySync): SnapshotRef | null {
  const { snapshot, changes } = head;
  if (snapshot === null) return null;
  const all = progressWith(
    state,
    changes.map(({ path }) => path),
    head,
  );
  return includes(all.counts, snapshot.covers) ? null : snapshot;
}

async function receiveOnce(
  library: Store,
  wire: Wire,
  head: Head,
  before: LibrarySync,
  snapshot: SnapshotRef | null,
  options: SyncOptions,
): Promise<{ readonly received: Received; readonly state: LibrarySync; readonly snapshot: SnapshotRef | null }> {
  let state = before;
  const damaged: string[] = [];
  const parts = snapshot === null ? [] : await readParts(wire, snapshot);
  if (parts === null && snapshot !== null) damaged.push(snapshot.path);
  const covered = parts === null || snapshot === null ? [] : snapshot.covers;
  const changes = unread(head, { counts: joinCounts(state.counts, covered), beyond: [...state.beyond, ...state.attempted] });
  const files: readonly ToApply[] = [
    ...(parts ?? []).filter(({ path }) => !state.parts.includes(path)).map((ref) => ({ ref, isPart: true })),
    ...changes.map((ref: ChangesRef) => ({ ref, isPart: false })),
  ];
  const texts = options.allowDeleting || (await isSmall(library, MOST_DELETED.count)) ? null : await lookAhead(library, wire, files);
  let counts = NO_COUNTS;
  let conflicts = 0;
  for (const [n, { ref, isPart }] of files.entries()) {
    options.onProgress(n, files.length);
    const text = texts === null ? await wire.readText(ref) : (texts.get(ref.path) ?? null);
    const read = text === null ? null : await statesIn(text);
    if (read === null || !read.isWhole) damaged.push(ref.path);
    if (read === null) continue;
    const reached = isPart ? { parts: [...state.parts, ref.path] } : progressWith(state, [ref.path], head);
    const applied = await applyStates(library, read.states, reached);
    state = { ...state, ...reached };
    counts = sumOf(counts, applied.counts);
    conflicts += applied.conflicts;
  }
  const isRead = parts?.every(({ path }) => state.parts.includes(path)) === true;
  const reached = progressWith(state, state.attempted, head, isRead ? covered : []);
  state = await changeSync(library, { ...reached, ...(isRead ? { parts: [] } : {}) });
  const isAll = includes(state.counts, head.counts);
  if (isAll) await settleArticles(library, state.device, options.signal);
  if (files.length > 0) options.onProgress(files.length, files.length);
  return { received: { counts, conflicts, damaged }, state, snapshot };
}

/** null where the list of parts cannot be read. */
export async function readParts(wire: Wire, snapshot: SnapshotRef): Promise<readonly FileRef[] | null> {
  const text = await wire.readText(snapshot);
  if (text === null) return null;
  const value: unknown = JSON.parse(text);
  if (isNewerFormat(value)) throw new NewerFormat();
  const parsed = v.safeParse(snapshotSchema, value);
  return parsed.success ? parsed.output.parts : null;
}

/**
 * All files, read before anything of them is applied, by their paths.
 * @throws {TooManyDeleted}
 */
async function lookAhead(library: Store, wire: Wire, files: readonly ToApply[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const deleting = new Map<string, RecordState>();
  for (const { ref } of files) {
    const text = await wire.readText(ref);
    if (text === null) continue;
    texts.set(ref.path, text);
    const read = readLines(text);
    if (read.type === "newer") throw new NewerFormat();
    if (read.type === "states") for (const state of read.states) collect(deleting, state);
  }
  const { wouldDelete, of } = await countDeletions(library, [...deleting.values()]);
  if (wouldDelete > MOST_DELETED.count && wouldDelete > of * MOST_DELETED.share) throw new TooManyDeleted(wouldDelete, of);
  return texts;
}

/** Of what is received, all that tells whether a record lives. */
function collect(deleting: Map<string, RecordState>, state: RecordState): void {
  if (state.life === undefined && state.words === undefined) return;
  const key = `${state.table}/${state.id}`;
  const { table, id, life, words } = state;
  const known = deleting.get(key);
  const told: RecordState = { table, id, registers: {}, times: {}, life, words };
  deleting.set(key, known === undefined ? told : joinStates(known, told));
}

/** null where it is no file of ours. A text under a hash that is not its own is left out. */
async function statesIn(text: string): Promise<{ readonly states: readonly RecordState[]; readonly isWhole: boolean } | null> {
  const read = readLines(text);
  if (read.type === "newer") throw new NewerFormat();
  if (read.type === "broken") return null;
  const states: RecordState[] = [];
  for (const state of read.states) if (await hasTrueHash(state)) states.push(state);
  return { states, isWhole: read.refused === 0 && states.length === read.states.length };
}

async function hasTrueHash({ table, registers }: RecordState): Promise<boolean> {
  const value = table === "articles" ? registers.content?.value : table === "versions" ? registers.what?.value : undefined;
  if (value === undefined) return true;
  const { article, text = article?.text ?? "", textHash } = value as { article?: { text: string }; text?: string; textHash: string }; // by their schemas
  return (await hashText(text)) === textHash;
}
