import type { Store } from "./open";

/** Tags of living notes, in alphabetical order of their code units: by their index, and one note for most of them. @throws {StoreError} */
export async function knownTags(store: Store): Promise<readonly string[]> {
  return store.use((database) =>
    database.transaction("r", database.notes, async () => {
      const tags = await database.notes.orderBy("tags").uniqueKeys();
      const living = await Promise.all(
        tags.map((tag) =>
          database.notes
            .where("tags")
            .equals(tag)
            .filter((note) => note.deletedAt === null)
            .first(),
        ),
      );
      return tags.flatMap((tag, n) => (typeof tag === "string" && living[n] !== undefined ? [tag] : []));
    }),
  );
}
