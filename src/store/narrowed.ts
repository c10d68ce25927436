/**
 * What the filters let through, in any order, chosen in memory from what search holds of all records, and from the articles' digests. A list narrowed or
 * sorted so costs a look at each of these, and reads from the disk only what it shows.
 */
import type { ArticleDigest } from "../core/article-digest";
import type { Cursor, ListedArticle, ListedNote, Page } from "../core/kept";
import type { RecordId } from "../core/note";
import {
  asksOfArticles,
  asksOfDay,
  asksOfNotes,
  type Filters,
  isAboutThat,
  isFiltered,
  isInTime,
  isMarkedSo,
  wantsKind,
} from "../core/search/filters";
import type { ListOrder } from "../core/search/list-order";
import type { Chosen } from "./bulk";
import { readDigests } from "./digests";
import type { IndexedNote, IndexedRecord } from "./indexed-record";
import { countNotes, type PageRequest, withBriefs } from "./lists";
import type { Store } from "./open";
import { type Rank, rankBy } from "./ranks";
import { indexedNotes, type SearchIndex, searchIndex } from "./search-index";

/** Which records pass. */
export interface Choice {
  readonly note: (note: IndexedNote) => boolean;
  readonly article: (id: RecordId) => boolean;
}

/** Without filters. */
export const EVERYTHING: Choice = { note: () => true, article: () => true };

/** A page of a narrowed list, and how many there are in all. */
export interface NarrowedPage<T> extends Page<T> {
  readonly total: number;
}

/** What passes as the database stands now. @throws {StoreError} */
export async function choose(store: Store, filters: Filters): Promise<Choice> {
  if (!isFiltered(filters)) return EVERYTHING;
  const digests = asksOfArticles(filters) || asksOfDay(filters) ? await readDigests(store) : [];
  const about = asksOfArticles(filters) ? new Set(digests.filter((each) => isAboutThat(factsOf(each), filters)).map(({ id }) => id)) : null;
  const timely = asksOfDay(filters) ? new Set(digests.filter((each) => isInTime(dayOf(each), filters)).map(({ id }) => id)) : null;
  const marked = asksOfNotes(filters)
    ? new Set((await indexedNotes(store)).filter((note) => isMarkedSo(note, filters)).map(({ articleId }) => articleId))
    : null;
  const [from, to] = [startOf(filters.after) ?? Number.NEGATIVE_INFINITY, startOf(filters.before) ?? Number.POSITIVE_INFINITY];
  return {
    note: (note) =>
      wantsKind(filters, note.kind) &&
      isMarkedSo(note, filters) &&
      note.at >= from &&
      note.at < to &&
      (about === null || about.has(note.articleId)),
    article: (id) =>
      wantsKind(filters, "article") &&
      (about === null || about.has(id)) &&
      (timely === null || timely.has(id)) &&
      (marked === null || marked.has(id)),
  };
}

/** What a list leaves out, and how it is sorted. */
export interface Narrowing {
  readonly filters: Filters;
  readonly order: ListOrder;
}

/** Living articles that pass, of one rank the last saved first. @throws {StoreError} */
export async function listNarrowedArticles(store: Store, narrowing: Narrowing, request: PageRequest): Promise<NarrowedPage<ListedArticle>> {
  const choice = await choose(store, narrowing.filters);
  const index = await searchIndex(store);
  const { ids, ...page } = pageOf(articlesIn(index, choice), await rankBy(store, index, narrowing.order), request);
  const items = await store.use((database) =>
    database.transaction("r", database.articles, database.notes, async () => {
      const articles = (await database.articles.bulkGet(ids)).flatMap((article) => (article?.deletedAt === null ? [article] : []));
      const counts = await countNotes(database, ids);
      return articles.map((article) => ({ article, notes: counts.get(article.id) ?? 0 }));
    }),
  );
  return { ...page, items };
}

/** Living notes that pass, of one rank the last changed first. @throws {StoreError} */
export async function listNarrowedNotes(store: Store, narrowing: Narrowing, request: PageRequest): Promise<NarrowedPage<ListedNote>> {
  const choice = await choose(store, narrowing.filters);
  const index = await searchIndex(store);
  const { ids, ...page } = pageOf(index.notes.filter(choice.note), await rankBy(store, index, narrowing.order), request);
  const items = await store.use((database) =>
    database.transaction("r", database.articles, database.notes, async () =>
      withBriefs(
        database,
        (await database.notes.bulkGet(ids)).flatMap((note) => (note?.deletedAt === null ? [note] : [])),
      ),
    ),
  );
  return { ...page, items };
}

/** Which articles, or which notes, such a list holds in all. @throws {StoreError} */
export async function narrowedIds(store: Store, filters: Filters, list: "articles" | "notes"): Promise<Chosen> {
  const choice = await choose(store, filters);
  if (list === "notes") return { articles: new Set(), notes: new Set((await indexedNotes(store)).filter(choice.note).map(({ id }) => id)) };
  return { articles: new Set(articlesIn(await searchIndex(store), choice).map(({ id }) => id)), notes: new Set() };
}

function articlesIn({ articles }: SearchIndex, choice: Choice) {
  return [...articles.values()].filter(({ id }) => choice.article(id));
}

/** By time as the lists that are not narrowed (`lists.ts`). */
function pageOf(passing: readonly IndexedRecord[], rank: Rank | null, { after, limit }: PageRequest) {
  const sorted = passing.map((record): Required<Cursor> => ({ id: record.id, at: record.at, rank: rank?.(record) ?? 0 })).sort(inOrder);
  const rest = after === null ? sorted : sorted.filter((each) => inOrder(after, each) < 0);
  const shown = rest.slice(0, limit);
  const next: Cursor | null = rest.length > limit ? (shown.at(-1) ?? null) : null;
  return { ids: shown.map(({ id }) => id), next, total: passing.length };
}

function inOrder(a: Cursor, b: Cursor): number {
  return (a.rank ?? 0) - (b.rank ?? 0) || b.at - a.at || (a.id > b.id ? -1 : a.id < b.id ? 1 : 0);
}

function factsOf(digest: ArticleDigest) {
  const { site, url, language, officials } = digest;
  return { site, host: hostOf(url), language, day: dayOf(digest), persons: officials.map(({ name }) => name) };
}

/** Empty for what is no address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : "";
}

/** The day that lists show for an article: as the page names it, else where the reader is when they saved it. */
function dayOf({ published, savedAt }: Pick<ArticleDigest, "published" | "savedAt">): string {
  const [named] = /^\d{4}-\d{2}-\d{2}/.exec(published ?? "") ?? [];
  if (named !== undefined) return named;
  const saved = new Date(savedAt);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${saved.getFullYear()}-${two(saved.getMonth() + 1)}-${two(saved.getDate())}`;
}

/** When a day begins where the reader is. */
function startOf(day: string | null): number | null {
  return day === null ? null : new Date(`${day}T00:00:00`).getTime();
}
