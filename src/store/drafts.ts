/** What the reader has begun to write. Drafts are not part of a backup. */
import type { Draft } from "../core/kept";
import type { RecordId } from "../core/note";
import type { Store } from "./open";

/** Keeps the newest state of a draft. @throws {StoreError} */
export async function putDraft(store: Store, draft: Omit<Draft, "updatedAt">, now: number): Promise<void> {
  await store.use((database) => database.transaction("rw", database.drafts, () => database.drafts.put({ ...draft, updatedAt: now })));
}

/** Forgets a draft; there need be none. @throws {StoreError} */
export async function dropDraft(store: Store, id: RecordId): Promise<void> {
  await store.use((database) => database.transaction("rw", database.drafts, () => database.drafts.delete(id)));
}

/** The drafts begun on a page, or all; the newest first. @throws {StoreError} */
export async function listDrafts(store: Store, articleUrl: string | null): Promise<readonly Draft[]> {
  const drafts = await store.use((database) =>
    articleUrl === null ? database.drafts.toArray() : database.drafts.where("articleUrl").equals(articleUrl).toArray(),
  );
  return drafts.sort((a, b) => b.updatedAt - a.updatedAt);
}
