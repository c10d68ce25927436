/** The orders of lists beside those by time: each article's place in one, worked out from what search holds of all, once for each state of the library. */
import type { RecordId } from "../core/note";
import { timeOf } from "../core/people/sayings";
import type { ListOrder } from "../core/search/list-order";
import type { IndexedArticle, IndexedRecord } from "./indexed-record";
import type { Store } from "./open";
import type { SearchIndex } from "./search-index";

/** Smaller comes first; records of one rank are ordered by time. */
export type Rank = (record: IndexedRecord) => number;

const known = new WeakMap<SearchIndex, Map<ListOrder, ReadonlyMap<RecordId, number>>>();

/** Null for the order by time alone. A note ranks as its article. Sorting is of articles only: n log n in their number. @throws {StoreError} */
export async function rankBy(store: Store, index: SearchIndex, order: ListOrder): Promise<Rank | null> {
  if (order === "newest") return null;
  const orders = known.get(index) ?? new Map<ListOrder, ReadonlyMap<RecordId, number>>();
  const ranks = order === "read" ? ranksOf(index, await byReading(store)) : (orders.get(order) ?? ranksOf(index, comparerOf(index, order)));
  if (order !== "read") known.set(index, orders.set(order, ranks));
  return (record) => ranks.get(record.type === "note" ? record.articleId : record.id) ?? ranks.size;
}

/** Equal ones have equal ranks. */
function ranksOf(index: SearchIndex, compare: Comparer): ReadonlyMap<RecordId, number> {
  const sorted = [...index.articles.values()].sort(compare);
  const ranks = new Map<RecordId, number>();
  let rank = 0;
  let before: IndexedArticle | null = null;
  for (const article of sorted) {
    if (before !== null && compare(before, article) !== 0) rank++;
    ranks.set(article.id, rank);
    before = article;
  }
  return ranks;
}

/** Vietnamese letters have an order of their own, which suits English words as well. */
const words = new Intl.Collator("vi", { numeric: true });

type Comparer = (a: IndexedArticle, b: IndexedArticle) => number;

/** An article knows when its saved text was read, its versions when other texts were. These are not among what search follows: they are asked anew. */
async function byReading(store: Store): Promise<Comparer> {
  const keys = await store.use((database) => database.versions.orderBy("[articleId+readAt]").keys());
  const last = new Map<unknown, number>();
  for (const key of keys) {
    const [article, at] = Array.isArray(key) ? key : [];
    if (typeof at === "number") last.set(article, at); // the keys of an article are in the order of time
  }
  const readAt = (article: IndexedArticle): number => Math.max(article.readAt, last.get(article.id) ?? 0);
  return (a, b) => readAt(b) - readAt(a);
}

function comparerOf({ notes, articles }: SearchIndex, order: Exclude<ListOrder, "newest" | "read">): Comparer {
  if (order === "title" || order === "site") return (a, b) => byWords(a[order], b[order]);
  const values = new Map<RecordId, number>();
  if (order === "notes") for (const { articleId } of notes) values.set(articleId, (values.get(articleId) ?? 0) + 1);
  else for (const article of articles.values()) values.set(article.id, timeOf(article));
  return (a, b) => (values.get(b.id) ?? 0) - (values.get(a.id) ?? 0);
}

/** What has none comes last. */
function byWords(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return words.compare(a, b);
}
