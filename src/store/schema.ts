import type { EntityTable } from "dexie";
import Dexie from "dexie";
import type { Article } from "../core/article";
import type { Finding } from "../core/finding";
import type { Correction, Note, RecordId } from "../core/note";

/** A saved article with what was found in it. Times are milliseconds since 1970. */
export interface SavedArticle {
  readonly id: RecordId;
  /** Canonical address, and every address under which the reader met it. */
  readonly url: string;
  readonly urls: readonly string[];
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** SHA-256 of the text in hexadecimal: equal texts are the same article, whatever the address. */
  readonly textHash: string;
  readonly savedAt: number;
  readonly readAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

/** An article's text as it stood at a reading that differed from the one before. */
export interface ArticleVersion {
  readonly id: RecordId;
  readonly articleId: RecordId;
  readonly textHash: string;
  readonly text: string;
  readonly readAt: number;
}

/** The whole database. Opened by the background and by extension pages only: a content script would open the page's own. */
export type OnRecordDatabase = Dexie & {
  articles: EntityTable<SavedArticle, "id">;
  versions: EntityTable<ArticleVersion, "id">;
  notes: EntityTable<Note, "id">;
  corrections: EntityTable<Correction, "id">;
};

export const DATABASE_NAME = "onrecord";

/** Opens nothing by itself: Dexie opens at the first access. Every released version and its upgrade stays below for ever. */
export function createDatabase(name: string = DATABASE_NAME): OnRecordDatabase {
  const database = new Dexie(name) as OnRecordDatabase; // Dexie adds the tables at `stores`
  database.version(1).stores({
    articles: "id, url, *urls, textHash, savedAt, updatedAt, deletedAt",
    versions: "id, articleId, [articleId+readAt]",
    notes: "id, articleId, *tags, updatedAt, deletedAt",
    corrections: "id, scope, updatedAt, deletedAt",
  });
  return database;
}
