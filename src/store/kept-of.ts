import type { Kept } from "../core/kept";
import { byPlace } from "../core/note";
import { findArticle, type KnownBy } from "./keep-article";
import type { Store } from "./open";

/** What is kept of the article with one of these addresses, or with this text. Tombstones count as nothing. @throws {StoreError} */
export async function keptOf(store: Store, known: KnownBy): Promise<Kept> {
  return store.use((database) =>
    database.transaction("r", database.articles, database.notes, async (): Promise<Kept> => {
      const article = await findArticle(database, known);
      if (article === null || article.deletedAt !== null) return { article: null, notes: [] };
      const notes = await database.notes.where("articleId").equals(article.id).toArray();
      return { article, notes: notes.filter((note) => note.deletedAt === null).sort(byPlace) };
    }),
  );
}
