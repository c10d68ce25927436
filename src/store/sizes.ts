import type { StoredSizes } from "../core/kept";
import type { Store } from "./open";

/** What is stored, and how much room it takes. Counts by index only. @throws {StoreError} */
export async function countsAndSizes(store: Store): Promise<StoredSizes> {
  const counts = await store.use((database) =>
    database.transaction("r", database.tables, async () => {
      const deletedArticles = await database.articles.where("deletedAt").above(0).count();
      const deletedNotes = await database.notes.where("deletedAt").above(0).count();
      return {
        articles: (await database.articles.count()) - deletedArticles,
        notes: (await database.notes.count()) - deletedNotes,
        versions: await database.versions.count(),
        corrections: await database.corrections.count(),
        drafts: await database.drafts.count(),
        deleted: deletedArticles + deletedNotes,
      };
    }),
  );
  const { usage, quota } = await navigator.storage.estimate();
  return { ...counts, usage: usage ?? null, quota: quota ?? null, persistent: await navigator.storage.persisted() };
}
