import type { EntityTable } from "dexie";
import Dexie from "dexie";
import type { ArticleVersion, Draft, KeptArticle } from "../core/kept";
import type { Correction, Note } from "../core/note";

/** The whole database. Opened by the background and by extension pages only: a content script would open the page's own. */
export type OnRecordDatabase = Dexie & {
  articles: EntityTable<KeptArticle, "id">;
  versions: EntityTable<ArticleVersion, "id">;
  notes: EntityTable<Note, "id">;
  corrections: EntityTable<Correction, "id">;
  drafts: EntityTable<Draft, "id">;
};

export const DATABASE_NAME = "onrecord";

/** Opens nothing by itself: Dexie opens at the first access. Every released version and its upgrade stays below for ever. */
export function createDatabase(name: string = DATABASE_NAME): OnRecordDatabase {
  const database = new Dexie(name) as OnRecordDatabase; // Dexie adds the tables at `stores`
  database.version(1).stores({
    articles: "id, *urls, textHash, savedAt, updatedAt",
    versions: "id, articleId, [articleId+readAt]",
    notes: "id, articleId, *tags, updatedAt",
    corrections: "id, scope, updatedAt",
    drafts: "id, articleUrl",
  });
  return database;
}
