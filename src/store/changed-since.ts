import type { Store } from "./open";

export interface Changed {
  /** Articles, notes and corrections that were changed after a time; deleted ones too. */
  readonly changed: number;
  /** When the first article was saved; null for none. */
  readonly oldest: number | null;
}

/** How much came after a time in milliseconds since 1970; null for everything. Counted by indexes only. @throws {StoreError} */
export async function changedSince(store: Store, time: number | null): Promise<Changed> {
  return store.use((database) =>
    database.transaction("r", database.articles, database.notes, database.corrections, async () => {
      let changed = 0;
      for (const table of [database.articles, database.notes, database.corrections]) {
        changed += await table
          .where("updatedAt")
          .above(time ?? 0)
          .count();
      }
      const oldest = await database.articles.orderBy("savedAt").firstKey();
      return { changed, oldest: typeof oldest === "number" ? oldest : null };
    }),
  );
}
