/** What can only be told once all that was to be read is here: which articles are one, which live on by a note, which are gone. One transaction for each. */

import type { KeptArticle } from "../core/kept";
import type { RecordId } from "../core/note";
import { everyPart } from "../core/sync/change";
import { deletionHolds } from "../core/sync/row";
import { type DeviceId, NO_DEVICE, stampAfter } from "../core/sync/stamp";
import { keyOf, registersOf } from "../core/sync/state";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { makeOne } from "./sync-aliases";
import { receiveInTransaction } from "./sync-log";
import { readStanding, type ToWrite, writeStates } from "./sync-records";

/** Articles looked at in one transaction. */
const CHUNK = 100;

/** Whatever breaks it off, the next time goes on. @throws {StoreError} */
export async function settleArticles(store: Store, device: DeviceId, signal: AbortSignal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const count = await store.use((database) =>
      database.transaction("rw", database.tables, async () => {
        receiveInTransaction();
        const rows = await database.stamps.where("fresh").equals(1).limit(CHUNK).toArray();
        for (const { key } of rows) await settle(database, device, key.slice(key.indexOf("/") + 1) as RecordId); // what `keyOf` made
        return rows.length;
      }),
    );
    if (count === 0) return;
  }
}

async function settle(database: OnRecordDatabase, device: DeviceId, id: RecordId): Promise<void> {
  const [first] = await readStanding(database, "articles", [id], device);
  if (first?.record !== null && first?.record !== undefined && "urls" in first.record) {
    const others = await sameAs(database, first.record, first.row?.isApart === true);
    for (const other of others) await makeOne(database, device, id, other, ["into"]);
    if (others.length > 0) return; // the one that they are now is looked at by itself
  }
  const standing = first;
  if (standing === undefined || standing.state === null || standing.row === null || standing.row.into !== undefined) return;
  const { state } = standing;
  const isDead = deletionHolds(state);
  if (!isDead) {
    const { fresh: _, ...row } = standing.row; // and nothing else: articles are long
    await database.stamps.put(row);
    return;
  }
  if (state.life !== undefined && standing.record !== null && (await hasLivingNote(database, id))) {
    // The same on every device that finds it out; all of it is sent, as nothing may be left of it elsewhere.
    const life = { at: stampAfter(0, NO_DEVICE, [state.life.at]), deletedAt: null, saw: [] };
    const times = { ...state.times, updatedAt: (state.times.updatedAt ?? 0) + 1 };
    await writeStates(database, "articles", [
      { standing, state: { ...state, life, times }, dirty: everyPart("articles"), isSettled: true },
    ]);
    return;
  }
  await writeStates(database, "articles", [{ standing, state, isSettled: true }]);
  if (state.life?.isGone === true) await purgeOf(database, device, id);
}

/** With an article that is gone for good, all that was its own goes: what was deleted here and not there as well. None of its notes lives. */
async function purgeOf(database: OnRecordDatabase, device: DeviceId, id: RecordId): Promise<void> {
  const ids = {
    notes: await database.notes.where("articleId").equals(id).primaryKeys(),
    versions: await database.versions.where("articleId").equals(id).primaryKeys(),
    corrections: await database.corrections.where("scope").equals(id).primaryKeys(),
  };
  for (const table of ["notes", "versions", "corrections"] as const) {
    const standings = await readStanding(database, table, ids[table], device);
    const writes = standings.flatMap((standing): ToWrite | readonly [] => {
      const { state } = standing;
      if (state === null) return [];
      const at = stampAfter(0, NO_DEVICE, [
        ...registersOf(state).map(([, register]) => register.at),
        ...(state.life ? [state.life.at] : []),
      ]);
      const life = { at, deletedAt: state.life?.deletedAt ?? 0, saw: state.words?.seen ?? [], isGone: true as const };
      return { standing, state: { ...state, life }, dirty: ["life"] };
    });
    await writeStates(database, table, writes);
  }
}

async function hasLivingNote(database: OnRecordDatabase, id: RecordId): Promise<boolean> {
  const living = await database.notes
    .where("articleId")
    .equals(id)
    .filter(({ deletedAt }) => deletedAt === null)
    .first();
  return living !== undefined;
}

/** Articles with one of its addresses, or with its text where the reader does not hold them apart. */
async function sameAs(database: OnRecordDatabase, article: KeptArticle, isApart: boolean): Promise<readonly RecordId[]> {
  const byUrl = await database.articles.where("urls").anyOf(article.urls).primaryKeys();
  const byText =
    article.article.text === "" || isApart ? [] : await database.articles.where("textHash").equals(article.textHash).primaryKeys();
  const rows = await database.stamps.bulkGet(byText.map((id) => keyOf("articles", id)));
  const near = byText.filter((_, n) => rows[n]?.isApart !== true);
  return [...new Set([...byUrl, ...near])].filter((id) => id !== article.id);
}
