/** Search over everything kept: by the index in memory (`search-index.ts`); only what is shown is read. */
import type { ArticleBrief, FieldMatch, SearchHit } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import type { Filters } from "../core/search/filters";
import type { ListOrder } from "../core/search/list-order";
import { type Field, matchFields } from "../core/search/match";
import { parseQuery, type Query } from "../core/search/query";
import type { Chosen } from "./bulk";
import { fieldsOfNote, type IndexedRecord, shownFieldsOf } from "./indexed-record";
import { type Choice, choose } from "./narrowed";
import type { Store } from "./open";
import { rankBy } from "./ranks";
import { INDEX_TABLES, type RememberedIndex, rememberedIndex, type SearchIndex, searchIndex } from "./search-index";

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
  const search = { store, query: parseQuery(typed), choice: await choose(store, options.filters), options };
  options.signal?.throwIfAborted();
  // The disk is waited for once in a keystroke: whether what is remembered still holds is asked where the rows are read.
  for (let from = rememberedIndex(store); ; from = { index: await searchIndex(store), isCurrent: async () => true }) {
    options.signal?.throwIfAborted();
    const answer = from === null ? null : await answerBy(from, search);
    if (answer !== null) return answer;
  }
}

/** What is looked for, taken apart. */
export interface Asked {
  readonly store: Store;
  readonly query: Query;
  readonly choice: Choice;
  readonly options: SearchOptions;
}

/** Null where the index holds no longer. */
async function answerBy({ index, isCurrent }: RememberedIndex, search: Asked): Promise<SearchResult | null> {
  const { limit, signal } = search.options;
  const { found, total } = await findIn(index, search);
  signal?.throwIfAborted();
  const hits = await readHits({ index, isCurrent }, found.slice(0, limit), search);
  signal?.throwIfAborted();
  return hits === null ? null : { hits, total };
}

/** The same without a look at the records: which they are. @throws {StoreError} */
export async function searchIds(store: Store, typed: string, filters: Filters, signal?: AbortSignal): Promise<Chosen> {
  const choice = await choose(store, filters);
  signal?.throwIfAborted();
  const index = await searchIndex(store);
  signal?.throwIfAborted();
  const options = { filters, limit: Number.POSITIVE_INFINITY };
  const { found } = await findIn(index, { store, query: parseQuery(typed), choice, options });
  const idsOf = (type: SearchHit["type"]) => new Set(found.filter((each) => each.type === type).map(({ id }) => id));
  return { articles: idsOf("article"), notes: idsOf("note") };
}

export interface Found {
  readonly found: readonly IndexedRecord[];
  readonly total: number;
}

/** The best records, found in memory; without a look at the disk but where their order asks for it. */
export async function findIn(index: SearchIndex, { store, query, choice, options }: Asked): Promise<Found> {
  const rank = await rankBy(store, index, options.order ?? "newest");
  const best = new Best(options.limit);
  let total = 0;
  const look = (record: IndexedRecord | null | undefined, score: number): void => {
    if (record === null || record === undefined || !passes(record, choice)) return;
    total++;
    best.add(record, rank === null ? score : -rank(record));
  };
  if (query.words.length === 0) for (const record of index.records) look(record, 0);
  else index.words.search(query, (number, score) => look(index.records[number], score));
  return { found: best.inOrder(), total };
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

/** What lists show of a record: a note, or what is searched of an article. */
type Seen = Note | readonly Field[];

/** Records that are remembered: what one more letter finds was mostly found before it. Texts are long. */
const MOST_SEEN = 300;

/** Of each state of the library. */
const seenIn = new WeakMap<SearchIndex, Map<RecordId, Seen>>();

/** What lists show of the records, with the places of the words; those that were deleted meanwhile are left out. Null where the index holds no longer. */
async function readHits(
  { index, isCurrent }: RememberedIndex,
  found: readonly IndexedRecord[],
  { store, query }: Asked,
): Promise<readonly SearchHit[] | null> {
  const seen = seenIn.get(index) ?? new Map<RecordId, Seen>();
  seenIn.set(index, seen);
  if (seen.size > MOST_SEEN) seen.clear();
  const idsOf = (type: SearchHit["type"]): RecordId[] => found.flatMap(({ type: own, id }) => (own === type && !seen.has(id) ? [id] : []));
  const [notes, articles] = [idsOf("note"), idsOf("article")];
  const read = await store.use((database) =>
    database.transaction("r", [database.articles, database.notes, ...INDEX_TABLES], () =>
      Promise.all([database.notes.bulkGet(notes), database.articles.bulkGet(articles), isCurrent(database)]),
    ),
  );
  if (!read[2]) return null;
  for (const note of read[0]) if (note !== undefined) seen.set(note.id, note);
  for (const kept of read[1]) if (kept !== undefined) seen.set(kept.id, shownFieldsOf(kept));
  return found.flatMap(({ id }) => hitOf(id, seen.get(id), index, query) ?? []);
}

function hitOf(id: RecordId, seen: Seen | undefined, { articles }: SearchIndex, query: Query): SearchHit | null {
  if (seen === undefined) return null;
  const note = "selectors" in seen ? seen : null;
  const article = articles.get(note?.articleId ?? id);
  if (article === undefined) return null;
  const brief = withoutType(article);
  if (note !== null) return { type: "note", note, article: brief, matches: matchFields(fieldsOfNote(note), query) };
  return { type: "article", article: brief, matches: "selectors" in seen ? [] : matchesIn(seen, query) };
}

/** Where only the title, the headline or the site has the words, the text is told from its beginning. */
function matchesIn(fields: readonly Field[], query: Query): readonly FieldMatch[] {
  const matches = matchFields(fields, query);
  if (query.words.length === 0 || matches.some(({ field }) => field === "text")) return matches;
  return [...matches, ...fields.filter(({ field, text }) => field === "text" && text !== "").map((field) => ({ ...field, spans: [] }))];
}

function withoutType({ id, url, title, site, published, savedAt }: ArticleBrief): ArticleBrief {
  return { id, url, title, site, published, savedAt };
}
