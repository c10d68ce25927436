/** An article with all that the library shows beside it. */
import { byPlace, type RecordId } from "../core/note";
import { summarise } from "../core/summarise";
import { readArticle } from "../store/backup";
import { listDrafts } from "../store/drafts";
import { readEditions } from "../store/editions";
import type { Store } from "../store/open";
import type { OpenArticle } from "../ui/library-state";
import { readings } from "./library-readings";

/** @param note the one that the reader came for @throws {StoreError} */
export async function readOpenArticle(store: Store, id: RecordId, note: RecordId | null, now: number): Promise<OpenArticle> {
  const { articles, notes, versions } = await readArticle(store, id, now);
  const [article] = articles;
  if (article === undefined) return { state: "missing", id };
  const ids = new Set(notes.map((kept) => kept.id));
  const drafts = (await listDrafts(store, null)).filter((draft) => ids.has(draft.id));
  return {
    state: "read",
    id,
    article,
    summary: summarise(article.article, article.findings),
    notes: [...notes].sort(byPlace),
    drafts: new Map(drafts.map((draft) => [draft.id, draft])),
    ...readings(article, versions, notes),
    editions: await readEditions(store, id),
    note,
  };
}
