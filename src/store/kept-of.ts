import type { Kept } from "../core/kept";
import { byPlace } from "../core/note";
import { findArticle } from "./keep-article";
import type { Store } from "./open";

/** What is kept of the article with one of these addresses, or with this text. Tombstones count as nothing. @throws {StoreError} */
export async function keptOf(store: Store, known: { readonly urls: readonly string[]; readonly textHash: string | null }): Promise<Kept> {
  return store.use((database) =>
    database.transaction("r", database.articles, database.notes, async (): Promise<Kept> => {
      const article = await findArticle(database, known.urls, known.textHash);
      if (article === null || article.deletedAt !== null) return { article: null, notes: [] };
      const notes = await database.notes.where("articleId").equals(article.id).toArray();
      return { article, notes: notes.filter((note) => note.deletedAt === null).sort(byPlace) };
    }),
  );
}
