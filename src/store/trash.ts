/** The trash: what was deleted and can be brought back (`removal.ts`), and what is gone for good after a while. */
import type { Table } from "dexie";
import { briefOf } from "../core/article-brief";
import type { ArticleBrief, KeptArticle } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import { type Trashed, trashedId } from "../core/trash";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";

export interface Trash {
  /** The last deleted first. */
  readonly entries: readonly Trashed[];
  /** About how much room they take, as the backup would write them; UTF-16 code units, which are bytes for most of them. */
  readonly size: number;
}

/** Records held in memory at once while they are read: articles are long. */
const CHUNK = 100;

/** Code units of a note's words that are told: a row shows no more. */
const MOST_WORDS = 300;

/** Everything in the trash. Linear in it. @throws {StoreError} */
export async function readTrash(store: Store): Promise<Trash> {
  let size = 0;
  const articles = new Map<RecordId, { readonly article: ArticleBrief; readonly deletedAt: number; notes: number }>();
  await eachDeleted(
    store,
    (database) => database.articles,
    (article) => {
      size += JSON.stringify(article).length;
      articles.set(article.id, { article: briefOf(article), deletedAt: article.deletedAt ?? 0, notes: 0 });
    },
  );
  const alone: Note[] = [];
  await eachDeleted(
    store,
    (database) => database.notes,
    (note) => {
      size += JSON.stringify(note).length;
      const its = articles.get(note.articleId);
      if (its?.deletedAt === note.deletedAt) its.notes++;
      else alone.push(note);
    },
  );
  const living = new Map<RecordId, ArticleBrief>();
  const ids = [...new Set(alone.map((note) => note.articleId))].filter((id) => !articles.has(id));
  for (let at = 0; at < ids.length; at += CHUNK) {
    const found = await store.use((database) => database.articles.bulkGet(ids.slice(at, at + CHUNK)));
    for (const article of found) if (article !== undefined) living.set(article.id, briefOf(article));
  }
  const entries: Trashed[] = [...articles.values()].map((each) => ({ type: "article", ...each }));
  for (const note of alone) {
    const article = articles.get(note.articleId)?.article ?? living.get(note.articleId);
    if (article !== undefined) entries.push({ type: "note", deletedAt: note.deletedAt ?? 0, article, note: cut(note) });
  }
  return { entries: entries.sort((a, b) => b.deletedAt - a.deletedAt || (trashedId(a) < trashedId(b) ? -1 : 1)), size };
}

/**
 * Deletes for good what was deleted up to a time, with all that belongs to it: texts, notes, corrections and drafts. In small transactions: what is broken off
 * is gone on with the next time, and doing it twice does nothing more.
 * @returns how many articles and notes are gone
 * @throws {StoreError}
 */
export async function purgeTrash(store: Store, upTo: number): Promise<number> {
  let gone = 0;
  const spared = new Set<RecordId>();
  for (const step of [purgeArticles, purgeNotes]) {
    for (;;) {
      const { count, isMore } = await store.use((database) =>
        database.transaction("rw", [database.articles, database.versions, database.notes, database.corrections, database.drafts], () =>
          step(database, upTo, spared),
        ),
      );
      gone += count;
      if (!isMore) break;
    }
  }
  return gone;
}

interface Purged {
  readonly count: number;
  readonly isMore: boolean;
}

/** An article with a note that lives is spared: a sync that was broken off has not come to bringing it back yet. */
async function purgeArticles(database: OnRecordDatabase, upTo: number, spared: Set<RecordId>): Promise<Purged> {
  const deleted = await database.articles
    .where("deletedAt")
    .between(0, upTo, false, true)
    .limit(CHUNK + spared.size)
    .primaryKeys();
  const found = deleted.filter((id) => !spared.has(id));
  const all = await database.notes.where("articleId").anyOf(found).toArray();
  for (const { articleId, deletedAt } of all) if (deletedAt === null) spared.add(articleId);
  const ids = found.filter((id) => !spared.has(id));
  const notes = all.flatMap(({ id, articleId }) => (spared.has(articleId) ? [] : [id]));
  await database.versions.where("articleId").anyOf(ids).delete();
  await database.corrections.where("scope").anyOf(ids).delete();
  await database.drafts.bulkDelete(notes);
  await database.notes.bulkDelete(notes);
  await database.articles.bulkDelete(ids);
  return { count: ids.length + notes.length, isMore: found.length > 0 };
}

async function purgeNotes(database: OnRecordDatabase, upTo: number): Promise<Purged> {
  const ids = await database.notes
    .where("deletedAt")
    .between(0, upTo, false, true)
    .limit(10 * CHUNK)
    .primaryKeys();
  await database.drafts.bulkDelete(ids);
  await database.notes.bulkDelete(ids);
  return { count: ids.length, isMore: ids.length > 0 };
}

async function eachDeleted<T extends Note | KeptArticle>(
  store: Store,
  tableOf: (database: OnRecordDatabase) => Table<T, RecordId>,
  take: (record: T) => void,
): Promise<void> {
  const ids = await store.use((database) => tableOf(database).where("deletedAt").above(0).primaryKeys());
  for (let at = 0; at < ids.length; at += CHUNK) {
    const records = await store.use((database) => tableOf(database).bulkGet(ids.slice(at, at + CHUNK)));
    for (const record of records) if (record !== undefined && record.deletedAt !== null) take(record);
  }
}

function cut({ id, kind, colour, body, selectors }: Note) {
  return { id, kind, colour, body: body.slice(0, MOST_WORDS), quote: selectors.quote.exact.slice(0, MOST_WORDS) };
}
