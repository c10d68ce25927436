/** What was received, joined with what is here: each file in one transaction, with the note that it was read. */
import { isSameData } from "../core/import/same-data";
import { currentVersion, versionOf } from "../core/import/version-of";
import type { ArticleVersion, KeptArticle } from "../core/kept";
import type { RecordId } from "../core/note";
import { resolve, underAliases } from "../core/sync/aliases";
import { everyPart, partsBeyond } from "../core/sync/change";
import { joinStates } from "../core/sync/join";
import type { LibrarySync } from "../core/sync/library-state";
import type { SyncCounts } from "../core/sync/outcome";
import { deletionHolds } from "../core/sync/row";
import { type DeviceId, joinSeen, NO_DEVICE, stampAfter } from "../core/sync/stamp";
import {
  type AnyRecord,
  keyOf,
  type PartName,
  type RecordState,
  registerNames,
  registersOf,
  TABLE_NAMES,
  type TableName,
} from "../core/sync/state";
import { StoreError } from "./fault";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { makeOne } from "./sync-aliases";
import { keepVersions, markHomes, releaseNotes } from "./sync-followers";
import { receiveInTransaction } from "./sync-log";
import { readAliases, readStanding, type Standing, type ToWrite, writeStates } from "./sync-records";
import { changeSyncIn } from "./sync-state";

export interface Applied {
  readonly counts: SyncCounts;
  /** Notes that hold two texts now. */
  readonly conflicts: number;
}

type Tally = { -readonly [Name in keyof SyncCounts]: number } & { conflicts: number };

/** @throws {StoreError} */
export async function applyStates(
  store: Store,
  states: readonly RecordState[],
  reached: Partial<Omit<LibrarySync, "id">>,
): Promise<Applied> {
  return store.use((database) =>
    database.transaction("rw", database.tables, async () => {
      const sync = await database.sync.get("state");
      if (sync === undefined) throw new StoreError("missing", "no sync");
      receiveInTransaction();
      const { device } = sync;
      for (const { id, into } of states) if (into !== undefined) await makeOne(database, device, id, into, []);
      const aliases = await readAliases(database);
      const incoming = joined(states.filter(({ into }) => into === undefined).map((state) => underAliases(state, aliases)));
      const tally: Tally = { articles: 0, notes: 0, corrections: 0, versions: 0, deleted: 0, conflicts: 0 };
      for (const table of ["versions", "articles", "corrections", "notes"] as const) {
        await applyTo(database, device, table, incoming.get(table) ?? [], tally, (id) => resolve(aliases, id));
      }
      await changeSyncIn(database, reached);
      const { conflicts, ...counts } = tally;
      return { counts, conflicts };
    }),
  );
}

/** States of one record as one; by table. */
function joined(states: readonly RecordState[]): ReadonlyMap<TableName, readonly RecordState[]> {
  const byKey = new Map<string, RecordState>();
  for (const state of states) {
    const key = keyOf(state.table, state.id);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? state : joinStates(known, state));
  }
  const byTable = new Map<TableName, RecordState[]>();
  for (const table of TABLE_NAMES)
    byTable.set(
      table,
      [...byKey.values()].filter((state) => state.table === table),
    );
  return byTable;
}

async function applyTo(
  database: OnRecordDatabase,
  device: DeviceId,
  table: TableName,
  states: readonly RecordState[],
  tally: Tally,
  of: (id: RecordId) => RecordId,
): Promise<void> {
  const standings = await readStanding(
    database,
    table,
    states.map(({ id }) => id),
    device,
  );
  const writes = states.flatMap((theirs, n): ToWrite | readonly [] => {
    const standing = standings[n];
    return standing === undefined ? [] : (joinedWrite(standing, theirs) ?? []);
  });
  const waiting = table === "notes" ? await withoutArticle(database, writes, of) : new Map<ToWrite, RecordId>();
  const records = await writeStates(
    database,
    table,
    writes.filter((write) => !waiting.has(write)),
  );
  if (waiting.size > 0) await hold(database, waiting);
  writes
    .filter((write) => !waiting.has(write))
    .forEach(({ standing, state }, n) => {
      count(tally, standing, state, records[n] ?? null);
    });
  if (table === "articles") {
    await keepTexts(database, device, states, writes, records);
    await releaseNotes(
      database,
      device,
      records.flatMap((record) => record?.id ?? []),
    );
  }
  if (table === "notes") await markHomes(database, device, records);
}

/** null where nothing new came. */
export function joinedWrite(standing: Standing, theirs: RecordState): ToWrite | null {
  const { table, state: mine, record } = standing;
  const { state, dirty } = joinedState(table, mine, theirs);
  if (mine !== null && isSameData(mine, state) && dirty.length === 0) return null;
  const isGone = record === null && deletionHolds(state); // and nothing of it was ever here
  const isFresh = table === "articles" && !isGone && (mine === null || isOtherwiseKnown(mine, state));
  const { updatedAt } = state.times;
  // What is derived from a record is made anew where its time is another.
  const isSilent =
    record !== null &&
    "updatedAt" in record &&
    record.updatedAt === updatedAt &&
    !isSameData({ ...mine, times: {} }, { ...state, times: {} });
  if (!isSilent) return { standing, state, dirty, isFresh };
  return { standing, state: { ...state, times: { ...state.times, updatedAt: updatedAt + 1 } }, dirty: [...dirty, "times"], isFresh };
}

/** Whether it is told by somebody who deleted it for good, and has nothing of it but perhaps what was changed since. */
function isWanting(state: RecordState): boolean {
  return state.life?.isGone === true && (deletionHolds(state) || registersOf(state).length < registerNames(state.table).length);
}

/** Whether it was told whole as it came back to life: who told it may have had less of it than is here, the rest having been deleted for good there. */
function isRevivedBy(theirs: RecordState, mine: RecordState): boolean {
  if (theirs.life === undefined || mine.life === undefined || registersOf(theirs).length === 0) return false;
  return theirs.life.deletedAt === null && theirs.life.at > mine.life.at;
}

/** Both as one, and which parts of that are to be told by whoever finds it out: it is the same wherever that is. */
function joinedState(
  table: TableName,
  mine: RecordState | null,
  theirs: RecordState,
): { readonly state: RecordState; readonly dirty: readonly PartName[] } {
  const state = mine === null ? theirs : joinStates(mine, theirs);
  const { life } = state;
  if (life === undefined) return { state, dirty: [] };
  if (!deletionHolds(state)) {
    // Living on by a text that nobody had seen where it is gone for good, or as it was restored later: all of it has to come back to where nothing is left of it.
    const isMissedThere = isWanting(theirs) && mine !== null && registersOf(mine).length > 0;
    const isMissedHere = mine !== null && isWanting(mine) && !isSameData(mine, state);
    if (isMissedThere || isMissedHere) return { state, dirty: everyPart(table) };
    return { state, dirty: mine !== null && isRevivedBy(theirs, mine) ? partsBeyond(state, theirs) : [] };
  }
  // Also by who had not seen a text that came since, as long as nothing else came with it; what came back whole stays in the trash.
  const isGone = [mine, theirs].some((each) => each !== null && isWanting(each));
  if (!isGone || life.isGone === true) return { state, dirty: [] };
  // Deleted in two places, and for good in one of them: nothing is left there that could be restored elsewhere.
  const saw = joinSeen(mine?.life?.saw ?? [], theirs.life?.saw ?? []);
  const gone = { at: stampAfter(0, NO_DEVICE, [life.at]), deletedAt: life.deletedAt, saw, isGone: true as const };
  return { state: { ...state, life: gone }, dirty: ["life"] };
}

/** Whether an article is now to be found otherwise, or may have to live again. */
function isOtherwiseKnown(mine: RecordState, now: RecordState): boolean {
  const { registers, members, life } = now;
  return !isSameData(
    [mine.registers.content?.value["textHash"], mine.members, mine.life],
    [registers.content?.value["textHash"], members, life],
  );
}

function count(tally: Tally, { table, record: before, state: mine }: Standing, state: RecordState, record: AnyRecord | null): void {
  if (isSameData(before, record)) return;
  const isLiving = (each: AnyRecord | null): boolean => each !== null && "deletedAt" in each && each.deletedAt === null;
  if (isLiving(before) && !isLiving(record) && (table === "articles" || table === "notes")) tally.deleted++;
  else tally[table]++;
  const texts = state.words?.values.length ?? 0;
  if (texts > 1 && texts > (mine?.words?.values.length ?? 0)) tally.conflicts++;
}

/** No text is lost: one that gives way becomes a version, unless it is one already. */
async function keepTexts(
  database: OnRecordDatabase,
  device: DeviceId,
  incoming: readonly RecordState[],
  writes: readonly ToWrite[],
  records: readonly (AnyRecord | null)[],
): Promise<void> {
  const byId = new Map(incoming.map((state) => [state.id, state]));
  const texts = writes.flatMap(({ standing, state }, n): readonly ArticleVersion[] => {
    const record = records[n];
    if (record === null || record === undefined || !("urls" in record)) return [];
    const before = standing.record !== null && "urls" in standing.record ? currentVersion(standing.record) : null;
    const theirs = byId.get(state.id)?.registers.content?.value as Pick<KeptArticle, "article" | "textHash"> | undefined; // by its schema
    const given = theirs && versionOf(record.id, { textHash: theirs.textHash, text: theirs.article.text, readAt: record.readAt });
    return [before, given ?? null].flatMap((version) =>
      version !== null && version.text !== "" && version.textHash !== record.textHash ? [version] : [],
    );
  });
  await keepVersions(database, device, texts);
}

/** Those notes whose article is not here (yet), each with the article that it waits for. */
async function withoutArticle(
  database: OnRecordDatabase,
  writes: readonly ToWrite[],
  of: (id: RecordId) => RecordId,
): Promise<ReadonlyMap<ToWrite, RecordId>> {
  const homeOf = ({ state }: ToWrite): RecordId | undefined => {
    const home = state.registers.home?.value["articleId"] as RecordId | undefined; // by its schema
    return home && of(home);
  };
  const homes = [...new Set(writes.flatMap((write) => homeOf(write) ?? []))];
  const present = new Set((await database.articles.where(":id").anyOf(homes).primaryKeys()) as RecordId[]);
  return new Map(
    writes.flatMap((write) => {
      const home = homeOf(write);
      return home === undefined || present.has(home) || write.state.life?.isGone === true ? [] : [[write, home] as const];
    }),
  );
}

async function hold(database: OnRecordDatabase, waiting: ReadonlyMap<ToWrite, RecordId>): Promise<void> {
  const rows = [...waiting].map(([{ standing, state, dirty = [] }, home]) => ({
    key: keyOf("notes", standing.id),
    at: {},
    held: state,
    waits: home,
    alone: 1 as const,
    dirty: [...new Set([...(standing.row?.dirty ?? []), ...dirty])],
    change: (standing.row?.change ?? 0) + 1,
    ...(standing.row?.unsent === 1 || dirty.length > 0 ? { unsent: 1 as const } : {}),
  }));
  await database.stamps.bulkPut(rows);
  await database.notes.bulkDelete([...waiting.keys()].flatMap(({ standing }) => (standing.record === null ? [] : [standing.id])));
}
