import type { RecordId } from "../core/note";
import type { Store } from "./open";

/** All addresses that an article is known by, deleted ones included; none for an unknown one. @throws {StoreError} */
export async function articleUrls(store: Store, id: RecordId): Promise<readonly string[]> {
  return (await store.use((database) => database.articles.get(id)))?.urls ?? [];
}
