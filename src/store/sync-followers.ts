/** What follows an article when it comes or gives way: its texts, and the notes that waited for it. All within a transaction that receives. */
import type { ArticleVersion } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import { underAliases } from "../core/sync/aliases";
import { legacyRow, type Row } from "../core/sync/row";
import { type DeviceId, NO_DEVICE, stampAt } from "../core/sync/stamp";
import type { AnyRecord, RecordState } from "../core/sync/state";
import type { OnRecordDatabase } from "./schema";
import { readAliases, readStanding, type ToWrite, writeStates } from "./sync-records";

/** Puts those versions that are not known, as this device's own. */
export async function keepVersions(database: OnRecordDatabase, device: DeviceId, versions: readonly ArticleVersion[]): Promise<void> {
  const unique = [...new Map(versions.map((version) => [version.id, version])).values()];
  const standings = await readStanding(
    database,
    "versions",
    unique.map(({ id }) => id),
    device,
  );
  const writes = standings.flatMap((standing, n): ToWrite | readonly [] => {
    const version = unique[n];
    if (version === undefined || standing.record !== null || standing.row?.life !== undefined) return [];
    const { id, textHash, text, articleId, readAt } = version;
    const at = standing.row?.at.what ?? stampAt(0, NO_DEVICE);
    const state: RecordState = {
      table: "versions",
      id,
      registers: { what: { at, value: { articleId, textHash, text } } },
      times: { first: version.firstReadAt ?? readAt, readAt },
    };
    return { standing, state, dirty: ["what", "times"] };
  });
  await writeStates(database, "versions", writes);
}

/** Notes that waited for these articles. */
export async function releaseNotes(database: OnRecordDatabase, device: DeviceId, articles: readonly RecordId[]): Promise<void> {
  const rows = await database.stamps.where("waits").anyOf(articles).toArray();
  if (rows.length === 0) return;
  const aliases = await readAliases(database);
  const held = rows.flatMap(({ held }) => (held === undefined ? [] : [underAliases(held, aliases)]));
  const standings = await readStanding(
    database,
    "notes",
    held.map(({ id }) => id),
    device,
  );
  const writes = held.flatMap((state, n): ToWrite | readonly [] => {
    const standing = standings[n];
    return standing === undefined ? [] : { standing, state };
  });
  await markHomes(database, device, await writeStates(database, "notes", writes));
}

/** A note that lives may have to bring its article back: that is looked at once everything is here. */
export async function markHomes(database: OnRecordDatabase, device: DeviceId, records: readonly (AnyRecord | null)[]): Promise<void> {
  const homes = new Set(records.flatMap((record) => (isLivingNote(record) ? [record.articleId] : [])));
  if (homes.size === 0) return;
  const deleted = await database.articles.where("deletedAt").above(0).primaryKeys(); // articles are long: only these few are read
  const standings = await readStanding(
    database,
    "articles",
    deleted.filter((id) => homes.has(id)),
    device,
  );
  const dead = standings.flatMap(({ record, row }): readonly Row[] =>
    record !== null && "urls" in record && record.deletedAt !== null ? [row ?? legacyRow("articles", record, device)] : [],
  );
  if (dead.length > 0) await database.stamps.bulkPut(dead.map((row) => ({ ...row, fresh: 1 as const })));
}

function isLivingNote(record: AnyRecord | null): record is Note {
  return record !== null && "selectors" in record && record.deletedAt === null;
}
