import { isFrom } from "../core/anchor/place";
import type { Kept } from "../core/kept";
import type { Store } from "./open";

/**
 * The texts, other than the page's, in which notes of the article were made: the newest first, each once. Versions are read only where a note stands in
 * neither the page's text nor the article's last one.
 * @throws {StoreError}
 */
export async function keptTexts(store: Store, { article, notes }: Kept, pageText: string): Promise<readonly string[]> {
  if (article === null || notes.length === 0) return [];
  const last = article.article.text;
  const isElsewhere = notes.some(({ selectors }) => !isFrom(selectors, pageText) && !isFrom(selectors, last));
  const versions = isElsewhere
    ? await store.use((database) => database.versions.where("articleId").equals(article.id).reverse().sortBy("readAt"))
    : [];
  const texts = [...new Set([last, ...versions.map(({ text }) => text)])].filter((text) => text !== pageText);
  return texts.filter((text) => notes.some(({ selectors }) => isFrom(selectors, text)));
}
