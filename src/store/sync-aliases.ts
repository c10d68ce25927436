/** Two articles that are one: all that belongs to the one of the greater id goes to the other, wherever that is found out. */
import { versionOf } from "../core/import/version-of";
import type { KeptArticle } from "../core/kept";
import type { RecordId } from "../core/note";
import { correctionUnder, resolve } from "../core/sync/aliases";
import { everyPart } from "../core/sync/change";
import { joinStates } from "../core/sync/join";
import { deletionHolds, type Row } from "../core/sync/row";
import { type DeviceId, NO_DEVICE, stampAfter } from "../core/sync/stamp";
import { keyOf, type PartName, type RecordState } from "../core/sync/state";
import type { OnRecordDatabase } from "./schema";
import { keepVersions, releaseNotes } from "./sync-followers";
import { readAliases, readStanding, type Standing, writeStates } from "./sync-records";

/**
 * Within a transaction that receives; what is one already stays so.
 * @param dirty what is to be sent of it: nothing where another device said it
 */
export async function makeOne(
  database: OnRecordDatabase,
  device: DeviceId,
  one: RecordId,
  other: RecordId,
  dirty: readonly PartName[],
): Promise<void> {
  const aliases = await readAliases(database);
  const [a, b] = [resolve(aliases, one), resolve(aliases, other)];
  if (a === b) return;
  const [kept, gone] = a < b ? [a, b] : [b, a];
  const [winner, loser] = await readStanding(database, "articles", [kept, gone], device);
  if (winner === undefined || loser === undefined) return;
  const row: Row = {
    key: keyOf("articles", gone),
    at: {},
    into: kept,
    alone: 1,
    dirty: [...dirty],
    change: (loser.row?.change ?? 0) + 1,
    ...(dirty.length > 0 ? { unsent: 1 as const } : {}),
  };
  await database.articles.delete(gone);
  await database.stamps.put(row);
  if (loser.state !== null) await joinInto(database, device, winner, loser.state, loser);
  await moveRecords(database, device, kept, gone);
  // Notes that waited for the one that never came: the other may have been here all along.
  if ((await database.articles.where(":id").equals(kept).count()) > 0) await releaseNotes(database, device, [kept]);
}

async function joinInto(
  database: OnRecordDatabase,
  device: DeviceId,
  winner: Standing,
  loserState: RecordState,
  loser: Standing,
): Promise<void> {
  const theirs = { ...loserState, id: winner.id };
  const mine = winner.state;
  const both = mine === null ? theirs : joinStates(mine, theirs);
  const dirty: PartName[] = [...(loser.row?.dirty ?? [])];
  // One that lives is not deleted by being the same as one that was.
  const isRevived = mine !== null && deletionHolds(both) && !(deletionHolds(mine) && deletionHolds(theirs));
  const life =
    isRevived && both.life !== undefined ? { at: stampAfter(0, NO_DEVICE, [both.life.at]), deletedAt: null, saw: [] } : both.life;
  // Where one of them was deleted for good, nothing is left of it: what is left here is told whole.
  const isPart = [mine, theirs].some((each) => each?.life?.isGone === true) && !deletionHolds(both);
  if (isRevived || isPart) dirty.push(...everyPart("articles"));
  const updatedAt = Math.max(both.times.updatedAt ?? 0, (mine?.times.updatedAt ?? 0) + 1);
  if (mine !== null) dirty.push("times");
  const state: RecordState = { ...both, life, times: { ...both.times, updatedAt } };
  const [record] = await writeStates(database, "articles", [{ standing: winner, state, dirty, isFresh: true }]);
  const texts = [winner.record, loser.record].flatMap((each) => (isArticle(each) ? [each] : []));
  const lost = texts.filter(
    (each) => isArticle(record ?? null) && each.article.text !== "" && each.textHash !== (record as KeptArticle).textHash,
  ); // just looked at
  await keepVersions(
    database,
    device,
    lost.map(({ textHash, article, readAt }) => versionOf(winner.id, { textHash, text: article.text, readAt })),
  );
}

async function moveRecords(database: OnRecordDatabase, device: DeviceId, kept: RecordId, gone: RecordId): Promise<void> {
  const of = (id: RecordId): RecordId => (id === gone ? kept : id);
  const notes = await database.notes.where("articleId").equals(gone).toArray();
  await database.notes.bulkPut(notes.map((note) => ({ ...note, articleId: kept })));
  await database.stamps.where("waits").equals(gone).modify({ waits: kept });
  const versions = await database.versions.where("articleId").equals(gone).toArray();
  await database.versions.bulkDelete(versions.map(({ id }) => id));
  await database.stamps.bulkDelete(versions.map(({ id }) => keyOf("versions", id)));
  await keepVersions(
    database,
    device,
    versions.map((version) => versionOf(kept, version)),
  );
  const corrections = await database.corrections.where("scope").anyOf("everywhere", gone).toArray();
  const moved = corrections.flatMap((correction) => {
    const under = correctionUnder(correction, of);
    return JSON.stringify(correction).includes(gone) ? [{ ...correction, ...under }] : [];
  });
  await database.corrections.bulkPut(moved);
}

function isArticle(record: Standing["record"]): record is KeptArticle {
  return record !== null && "urls" in record;
}
