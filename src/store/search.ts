/** Simple search over everything kept: a scan of folded texts in memory (`search-index.ts`), then a look at what is shown. */
import type { SearchHit } from "../core/kept";
import type { RecordId } from "../core/note";
import { type Filters, wantsKind } from "../core/search/filters";
import { matchFields, parseQuery, type Query, rankOf } from "../core/search/match";
import type { Chosen } from "./bulk";
import { withBriefs } from "./lists";
import { choose } from "./narrowed";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { fieldsOfArticle, fieldsOfNote, indexedArticles, indexedNotes } from "./search-index";

export interface SearchOptions {
  readonly filters: Filters;
  readonly limit: number;
  /** Ends a search that nobody waits for any more; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface SearchResult {
  /** Those with the query word for word first, then the newest. */
  readonly hits: readonly SearchHit[];
  /** Of all, not only of those told. */
  readonly total: number;
}

interface Found {
  readonly type: SearchHit["type"];
  readonly id: RecordId;
  readonly isPhrase: boolean;
  readonly at: number;
}

/** Finds what has every word of the query at the beginning of some word, blind to case and diacritics. @throws {StoreError} */
export async function searchKept(store: Store, query: string, { filters, limit, signal }: SearchOptions): Promise<SearchResult> {
  const parsed = parseQuery(query);
  const found = await findAll(store, parsed, filters, signal);
  const hits = await store.use((database) =>
    database.transaction("r", database.articles, database.notes, () => readHits(database, found.slice(0, limit), parsed)),
  );
  signal?.throwIfAborted();
  return { hits, total: found.length };
}

/** The same without a look at the records: which they are. @throws {StoreError} */
export async function searchIds(store: Store, query: string, filters: Filters, signal?: AbortSignal): Promise<Chosen> {
  const found = await findAll(store, parseQuery(query), filters, signal);
  const idsOf = (type: Found["type"]) => new Set(found.filter((each) => each.type === type).map(({ id }) => id));
  return { articles: idsOf("article"), notes: idsOf("note") };
}

async function findAll(store: Store, parsed: Query, filters: Filters, signal: AbortSignal | undefined): Promise<readonly Found[]> {
  const choice = await choose(store, filters);
  signal?.throwIfAborted();
  const notes = await indexedNotes(store);
  signal?.throwIfAborted();
  const articles = wantsKind(filters, "article") ? await indexedArticles(store) : [];
  signal?.throwIfAborted();
  return [
    ...notes.flatMap((note) => (choice.note(note) ? toFound("note", note, parsed) : [])),
    ...articles.flatMap((article) => (choice.article(article.id) ? toFound("article", article, parsed) : [])),
  ].sort((a, b) => Number(b.isPhrase) - Number(a.isPhrase) || b.at - a.at);
}

function toFound(
  type: Found["type"],
  { id, at, folded }: { readonly id: RecordId; readonly at: number; readonly folded: string },
  query: Query,
): readonly Found[] {
  const rank = rankOf(folded, query);
  return rank === null ? [] : [{ type, id, at, isPhrase: rank === "phrase" }];
}

/** The records in the order in which they were found, with the places of the words. */
async function readHits(database: OnRecordDatabase, found: readonly Found[], query: Query): Promise<readonly SearchHit[]> {
  const idsOf = (type: Found["type"]): RecordId[] => found.flatMap((each) => (each.type === type ? [each.id] : []));
  const notes = (await database.notes.bulkGet(idsOf("note"))).flatMap((note) => note ?? []);
  const articles = (await database.articles.bulkGet(idsOf("article"))).flatMap((article) => article ?? []);
  const hits = new Map<RecordId, SearchHit>();
  for (const { note, article } of await withBriefs(database, notes)) {
    hits.set(note.id, { type: "note", note, article, matches: matchFields(fieldsOfNote(note), query) });
  }
  for (const article of articles) hits.set(article.id, { type: "article", article, matches: matchFields(fieldsOfArticle(article), query) });
  return found.flatMap((each) => hits.get(each.id) ?? []);
}
