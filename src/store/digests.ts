/**
 * The digests of all living articles, kept on the disk beside them and brought up to date when they are asked for: only what changed since is read and
 * digested. Derived: never part of a backup, and made anew where it is missing or of another format.
 */
import { type ArticleDigest, DIGEST_FORMAT, digestArticle } from "../core/article-digest";
import type { RecordId } from "../core/note";
import { StoreError } from "./fault";
import type { Store } from "./open";
import { eachPage } from "./pages";
import type { OnRecordDatabase } from "./schema";
import { stateOf } from "./table-state";

/** Articles that are read at once to be digested: they are long, and reading them is one step. Of digests, more. */
const CHUNK = { articles: 15, digests: 100 } as const;

interface Held {
  readonly state: string;
  readonly digests: ReadonlyMap<RecordId, ArticleDigest>;
}

/** What was read last, of each connection. */
const held = new WeakMap<Store, Promise<Held>>();

/** In no order that means anything; the same array as before where nothing changed. @throws {StoreError} */
export async function readDigests(store: Store): Promise<readonly ArticleDigest[]> {
  const before = (held.get(store) ?? Promise.resolve(null)).catch(() => null);
  const next = before.then((last) => broughtUp(store, last));
  held.set(store, next);
  return listOf((await next).digests);
}

const lists = new WeakMap<Held["digests"], readonly ArticleDigest[]>();

function listOf(digests: Held["digests"]): readonly ArticleDigest[] {
  const known = lists.get(digests);
  if (known !== undefined) return known;
  const list = [...digests.values()];
  lists.set(digests, list);
  return list;
}

async function broughtUp(store: Store, last: Held | null): Promise<Held> {
  const state = await stateOf(store, "articles");
  if (last?.state === state) return last;
  const times = await store.use(livingTimes);
  const digests = new Map(last?.digests ?? (await storedDigests(store)));
  const gone = [...digests.keys()].filter((id) => !times.has(id));
  for (const id of gone) digests.delete(id);
  const stale = [...times].flatMap(([id, updatedAt]) => {
    const known = digests.get(id);
    return known?.updatedAt === updatedAt && known.format === DIGEST_FORMAT ? [] : [id];
  });
  if (gone.length > 0) await keep(store, (database) => database.digests.bulkDelete(gone));
  for (let at = 0; at < stale.length; at += CHUNK.articles) {
    const articles = await store.use((database) => database.articles.bulkGet(stale.slice(at, at + CHUNK.articles)));
    const made = articles.flatMap((article) => (article === undefined || article.deletedAt !== null ? [] : [digestArticle(article)]));
    for (const digest of made) digests.set(digest.id, digest);
    await keep(store, (database) => database.digests.bulkPut(made));
    await store.pace.rest();
  }
  return { state, digests };
}

async function storedDigests(store: Store): Promise<ReadonlyMap<RecordId, ArticleDigest>> {
  const digests = new Map<RecordId, ArticleDigest>();
  await eachPage<ArticleDigest, RecordId>(
    CHUNK.digests,
    (read) => store.use((database) => read(database.digests)),
    async (page) => {
      for (const digest of page) digests.set(digest.id, digest);
      await store.pace.rest();
    },
  );
  return digests;
}

/** Living articles with the times of their last changes, from the indexes alone. */
function livingTimes(database: OnRecordDatabase): Promise<ReadonlyMap<RecordId, number>> {
  return database.transaction("r", database.articles, async () => {
    const times = new Map<RecordId, number>();
    await database.articles.orderBy("updatedAt").eachKey((time, cursor) => {
      if (typeof time === "number") times.set(cursor.primaryKey, time);
    });
    for (const id of await database.articles.where("deletedAt").above(0).primaryKeys()) times.delete(id);
    return times;
  });
}

/** A full disk is no reason not to show what is there: it is made anew the next time. */
async function keep(store: Store, write: (database: OnRecordDatabase) => PromiseLike<unknown>): Promise<void> {
  try {
    await store.use((database) => database.transaction("rw", database.digests, () => write(database)));
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "full") throw error;
  }
}
