/** Search over everything kept: by the index in memory (`search-index.ts`); only what is shown is read. */
import type { ArticleBrief, SearchHit } from "../core/kept";
import type { RecordId } from "../core/note";
import type { Filters } from "../core/search/filters";
import type { ListOrder } from "../core/search/list-order";
import { matchFields } from "../core/search/match";
import { parseQuery, type Query } from "../core/search/query";
import type { Chosen } from "./bulk";
import { fieldsOfArticle, fieldsOfNote, type IndexedRecord } from "./indexed-record";
import { type Choice, choose } from "./narrowed";
import type { Store } from "./open";
import { rankBy } from "./ranks";
import { type SearchIndex, searchIndex } from "./search-index";

export interface SearchOptions {
  readonly filters: Filters;
  /** Default: the best first. */
  readonly order?: ListOrder;
  readonly limit: number;
  /** Ends a search that nobody waits for any more; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface SearchResult {
  /** In the order asked for, or the best first (`SCORE` in `core/search/word-index.ts`); of equal ones the newest. */
  readonly hits: readonly SearchHit[];
  /** Of all, not only of those told. */
  readonly total: number;
}

/** Finds what has every word of the query at the beginning of some word, and its phrases (`core/search/query.ts`). @throws {StoreError} */
export async function searchKept(store: Store, typed: string, options: SearchOptions): Promise<SearchResult> {
  const query = parseQuery(typed);
  const { limit, signal } = options;
  const { index, found, total } = await find(store, query, options);
  const shown = found.slice(0, limit);
  const hits = await readHits(store, index, shown, query);
  signal?.throwIfAborted();
  return { hits, total };
}

/** The same without a look at the records: which they are. @throws {StoreError} */
export async function searchIds(store: Store, typed: string, filters: Filters, signal?: AbortSignal): Promise<Chosen> {
  const options = { filters, limit: Number.POSITIVE_INFINITY, ...(signal === undefined ? {} : { signal }) };
  const { found } = await find(store, parseQuery(typed), options);
  const idsOf = (type: SearchHit["type"]) => new Set(found.filter((each) => each.type === type).map(({ id }) => id));
  return { articles: idsOf("article"), notes: idsOf("note") };
}

interface Found {
  readonly index: SearchIndex;
  readonly found: readonly IndexedRecord[];
  readonly total: number;
}

async function find(store: Store, query: Query, { filters, order = "newest", limit, signal }: SearchOptions): Promise<Found> {
  const choice = await choose(store, filters);
  signal?.throwIfAborted();
  const index = await searchIndex(store);
  signal?.throwIfAborted();
  const best = new Best(limit);
  const rank = await rankBy(store, index, order);
  signal?.throwIfAborted();
  let total = 0;
  const look = (record: IndexedRecord | null | undefined, score: number): void => {
    if (record === null || record === undefined || !passes(record, choice)) return;
    total++;
    best.add(record, rank === null ? score : -rank(record));
  };
  if (query.words.length === 0) for (const record of index.records) look(record, 0);
  else index.words.search(query, (number, score) => look(index.records[number], score));
  return { index, found: best.inOrder(), total };
}

function passes(record: IndexedRecord, choice: Choice): boolean {
  return record.type === "note" ? choice.note(record) : choice.article(record.id);
}

interface Scored {
  readonly record: IndexedRecord;
  readonly score: number;
}

/** The best of many, without putting all of them in order: linear where few are wanted. */
class Best {
  readonly #limit: number;
  #kept: Scored[] = [];
  /** None worse than this is among the best. */
  #least: Scored | null = null;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(record: IndexedRecord, score: number): void {
    if (this.#least !== null && score < this.#least.score) return; // most of them, where there are many
    const scored = { record, score };
    if (this.#least !== null && compare(scored, this.#least) > 0) return;
    this.#kept.push(scored);
    if (this.#kept.length >= 4 * this.#limit + 16) this.#cut();
  }

  inOrder(): readonly IndexedRecord[] {
    this.#cut();
    return this.#kept.map(({ record }) => record);
  }

  #cut(): void {
    this.#kept.sort(compare);
    if (this.#kept.length <= this.#limit) return;
    this.#kept.length = this.#limit;
    this.#least = this.#kept.at(-1) ?? null;
  }
}

function compare(a: Scored, b: Scored): number {
  const [one, other] = [a.record, b.record];
  return b.score - a.score || other.at - one.at || (one.type === other.type ? (one.id < other.id ? -1 : 1) : one.type === "note" ? -1 : 1);
}

/** What lists show of the records, with the places of the words; those that were deleted meanwhile are left out. */
async function readHits(
  store: Store,
  { articles }: SearchIndex,
  found: readonly IndexedRecord[],
  query: Query,
): Promise<readonly SearchHit[]> {
  const idsOf = (type: SearchHit["type"]): RecordId[] => found.flatMap((each) => (each.type === type ? [each.id] : []));
  const [notes, texts] = await store.use((database) =>
    database.transaction("r", database.articles, database.notes, () =>
      Promise.all([database.notes.bulkGet(idsOf("note")), database.articles.bulkGet(idsOf("article"))]),
    ),
  );
  const hits = new Map<RecordId, SearchHit>();
  for (const note of notes) {
    const article = note === undefined ? undefined : articles.get(note.articleId);
    if (note === undefined || article === undefined) continue;
    hits.set(note.id, { type: "note", note, article: withoutType(article), matches: matchFields(fieldsOfNote(note), query) });
  }
  for (const kept of texts) {
    const article = kept === undefined ? undefined : articles.get(kept.id);
    if (kept === undefined || article === undefined) continue;
    hits.set(kept.id, { type: "article", article: withoutType(article), matches: matchFields(fieldsOfArticle(kept), query) });
  }
  return found.flatMap((each) => hits.get(each.id) ?? []);
}

function withoutType({ id, url, title, site, published, savedAt }: ArticleBrief): ArticleBrief {
  return { id, url, title, site, published, savedAt };
}
