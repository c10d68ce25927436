import type { Table } from "dexie";
import Dexie from "dexie";
import type { ArticleDigest } from "../core/article-digest";
import type { ArticleVersion, Draft, KeptArticle } from "../core/kept";
import type { Correction, Note, RecordId } from "../core/note";
import type { PeopleMark, StoredPerson } from "../core/people/stored-people";
import type { LibrarySync } from "../core/sync/library-state";
import type { Row } from "../core/sync/row";
import { changeLog, type LoggedChange } from "./change-log";
import type { StoredIndex, StoredIndexPart, StoredMark } from "./indexed-record";
import { stampLog } from "./sync-log";

/** The whole database. Opened by the background and by extension pages only: a content script would open the page's own. */
export type OnRecordDatabase = Dexie & {
  articles: Table<KeptArticle, RecordId>;
  versions: Table<ArticleVersion, RecordId>;
  notes: Table<Note, RecordId>;
  corrections: Table<Correction, RecordId>;
  drafts: Table<Draft, RecordId>;
  /** Derived from the articles (`digests.ts`). */
  digests: Table<ArticleDigest, RecordId>;
  /** What was changed of articles, notes and corrections since the search index was stored (`change-log.ts`). */
  changes: Table<LoggedChange, number>;
  /** The search index as it was stored last (`stored-index.ts`), in parts, and beside it how new it is. Derived. */
  search: Table<StoredIndex | StoredIndexPart | StoredMark, string>;
  /** The persons of the articles, and beside them of what state of the library they are (`people.ts`). Derived. */
  people: Table<StoredPerson | PeopleMark, string>;
  /** When each part of a record was changed, and what of it was not sent yet (`sync-log.ts`). Empty where there is no sync. */
  stamps: Table<Row, string>;
  /** How far sync came, in one record; none where there is no sync. */
  sync: Table<LibrarySync, "state">;
};

export const DATABASE_NAME = "onrecord";

/** The newest version declared below. A database of a newer one was written by a newer On Record and is left alone. */
export const SCHEMA_VERSION = 4;

/**
 * Opens nothing by itself; `open.ts` does. Every released version and its upgrade stays below for ever: they are frozen,
 * and a test holds them against databases that were made by them.
 */
export function createDatabase(name: string = DATABASE_NAME, clock: () => number = Date.now): OnRecordDatabase {
  const database = new Dexie(name, {
    autoOpen: false, // opening has a time limit and faults of its own
    cache: "disabled", // reads are of what is on the disk
    chromeTransactionDurability: "strict", // what is acknowledged has reached the disk, at the cost of a flush a write
  }) as OnRecordDatabase; // Dexie adds the tables at `stores`
  database.version(1).stores({
    articles: "id, *urls, textHash, savedAt, updatedAt, deletedAt", // null is in no index: `deletedAt` holds the tombstones
    versions: "id, articleId, [articleId+readAt]",
    notes: "id, articleId, *tags, updatedAt, deletedAt",
    corrections: "id, scope, updatedAt",
    drafts: "id, articleUrl",
  });
  // Articles are found by their titles as well; those of before are indexed by the browser, and no record changes.
  database.version(2).stores({
    articles: "id, *urls, textHash, savedAt, updatedAt, deletedAt, article.source.title",
    digests: "id", // empty at first: made when they are asked for
  });
  database.version(3).stores({
    changes: "++seq",
    search: "id", // empty at first, as `digests`
    people: "id, *keys", // likewise
  });
  database.version(4).stores({
    stamps: "key, unsent, fresh, waits, into, alone", // empty until there is sync
    sync: "id",
  });
  database.use(changeLog);
  database.use(stampLog(clock));
  return database;
}
