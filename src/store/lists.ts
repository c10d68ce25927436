/** Lists of the library, newest first, paged by key: a page costs what it shows, however far down it is. */
import type { Collection } from "dexie";
import { briefOf } from "../core/article-brief";
import type { Cursor, KeptArticle, ListedArticle, ListedNote, Page } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";

/** Which page: after the last record of the one before; null for the first. */
export interface PageRequest {
  readonly after: Cursor | null;
  readonly limit: number;
}

/** Living articles, the last saved first. @throws {StoreError} */
export async function listArticles(store: Store, request: PageRequest): Promise<Page<ListedArticle>> {
  return store.use((database) =>
    database.transaction("r", database.articles, database.notes, async () => {
      const page = await pageOf(
        database.articles.where("savedAt").belowOrEqual(request.after?.at ?? Number.POSITIVE_INFINITY),
        request,
        (article: KeptArticle) => article.savedAt,
        (article) => article.deletedAt === null,
      );
      const counts = await countNotes(
        database,
        page.items.map((article) => article.id),
      );
      return { ...page, items: page.items.map((article) => ({ article, notes: counts.get(article.id) ?? 0 })) };
    }),
  );
}

/** Living notes, the last changed first. @throws {StoreError} */
export async function listNotes(store: Store, request: PageRequest): Promise<Page<ListedNote>> {
  return store.use((database) =>
    database.transaction("r", database.articles, database.notes, async () => {
      const page = await pageOf(
        database.notes.where("updatedAt").belowOrEqual(request.after?.at ?? Number.POSITIVE_INFINITY),
        request,
        (note: Note) => note.updatedAt,
        (note) => note.deletedAt === null,
      );
      return { ...page, items: await withBriefs(database, page.items) };
    }),
  );
}

/** Notes with what lists say of their articles. A note's article is always there; one that is not is left out with it. */
export async function withBriefs(database: OnRecordDatabase, notes: readonly Note[]): Promise<readonly ListedNote[]> {
  const ids = [...new Set(notes.map((note) => note.articleId))];
  const articles = await database.articles.bulkGet(ids);
  const briefs = new Map(articles.flatMap((article) => (article === undefined ? [] : [[article.id, briefOf(article)] as const])));
  return notes.flatMap((note) => {
    const article = briefs.get(note.articleId);
    return article === undefined ? [] : [{ note, article }];
  });
}

/** Living notes of each article that has any. */
export async function countNotes(database: OnRecordDatabase, articles: readonly RecordId[]): Promise<ReadonlyMap<RecordId, number>> {
  // By keys alone: the notes of a page of articles are many times as much as the page.
  const [deleted, ...notes] = await Promise.all([
    database.notes.where("deletedAt").above(0).primaryKeys(),
    ...articles.map((id) => database.notes.where("articleId").equals(id).primaryKeys()),
  ]);
  const gone = new Set(deleted);
  return new Map(articles.map((id, n) => [id, notes[n]?.filter((note) => !gone.has(note)).length ?? 0]));
}

/** Walks an index downwards. Records of one time follow each other by their ids, so that none is told twice or left out. */
async function pageOf<T extends { readonly id: RecordId }>(
  upTo: Collection<T, RecordId>,
  { after, limit }: PageRequest,
  timeOf: (record: T) => number,
  isListed: (record: T) => boolean,
): Promise<Page<T>> {
  const found = await upTo
    .reverse()
    .filter((record) => isListed(record) && (after === null || timeOf(record) < after.at || record.id < after.id))
    .limit(limit + 1) // one more tells whether there is a next page
    .toArray();
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? { at: timeOf(last), id: last.id } : null };
}
