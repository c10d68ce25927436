/**
 * What search knows of every living record, in memory: words (`core/search/word-index.ts`) and what filters ask. Taken up from the disk, brought up to date
 * by reading what was changed since, and made anew, from everything, where that cannot be told. Derived.
 */
import type { KeptArticle } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import { type WordIndex, wordIndexOf } from "../core/search/word-index";
import { type IndexedArticle, type IndexedNote, type IndexedRecord, indexedRecord, wordsOfRecord } from "./indexed-record";
import type { Store } from "./open";
import { eachPage } from "./pages";
import type { OnRecordDatabase } from "./schema";
import { readIndex, type TakenUp, writeIndex } from "./stored-index";

export interface SearchIndex {
  readonly words: WordIndex;
  /** By the numbers of the word index; null for those that are gone. */
  readonly records: readonly (IndexedRecord | null)[];
  readonly notes: readonly IndexedNote[];
  readonly articles: ReadonlyMap<RecordId, IndexedArticle>;
}

/** Records that are read at once while everything is read: articles are long, and reading them is one step. */
const CHUNK = { notes: 300, articles: 15 } as const;

/** What a record costs to read, beside the others. */
const COST = { notes: 1, articles: 20 } as const;

/** Changed records before the index is stored again: writing it costs as much as reading several hundred of them. */
const MOST_UNSTORED = 500;

/** Removed records before the others are moved together: this many, and as many as a quarter of all. */
const LEAST_COMPACTED = 1_000;

/** An index as it was when it was last brought up to date. */
export interface RememberedIndex {
  readonly index: SearchIndex;
  /** Whether the database still stands so; asked within a transaction that reads `INDEX_TABLES`, it holds for all that is read there. */
  readonly isCurrent: (database: OnRecordDatabase) => Promise<boolean>;
}

export const INDEX_TABLES = ["changes", "search"] as const;

/** What is at hand without waiting for the disk; null where nothing was asked for yet. It may be older than the database. */
export function rememberedIndex(store: Store): RememberedIndex | null {
  const last = remembered.get(store);
  if (last === undefined) return null;
  const { seq } = last; // it moves on with the index
  return {
    index: last.view(),
    isCurrent: async (database) => {
      if (database !== last.database) return false;
      const [newer, mark] = await Promise.all([database.changes.where(":id").above(seq).count(), database.search.get("mark")]);
      return newer === 0 && (mark === undefined || mark.seq <= seq);
    },
  };
}

/** The index as the database stands now. To ask when a library opens makes the first search as quick as the next. @throws {StoreError} */
export async function searchIndex(store: Store): Promise<SearchIndex> {
  const before = (held.get(store) ?? Promise.resolve(null)).catch(() => null);
  const next = before.then((last) => broughtUp(store, last));
  held.set(store, next);
  return (await next).view();
}

/** The living notes as the database stands now, in no order that means anything. @throws {StoreError} */
export async function indexedNotes(store: Store): Promise<readonly IndexedNote[]> {
  return (await searchIndex(store)).notes;
}

/** What was brought up to date last, of each connection. */
const held = new WeakMap<Store, Promise<Held>>();

/** The same, where it has come. */
const remembered = new WeakMap<Store, Held>();

class Held {
  /** The connection that it is of: another one may lead to another database of the same name. */
  readonly database: OnRecordDatabase;
  words: WordIndex;
  seq: number;
  /** Records that were read since the index was stored. */
  unstored = 0;
  #records: (IndexedRecord | null)[];
  #numbers: Map<RecordId, number> | null = null;
  #view: SearchIndex | null = null;

  constructor(database: OnRecordDatabase, { words, records, seq }: TakenUp) {
    this.database = database;
    this.words = words;
    this.#records = records;
    this.seq = seq;
  }

  get takenUp(): TakenUp {
    return { words: this.words, records: this.#records, seq: this.seq };
  }

  view(): SearchIndex {
    if (this.#view !== null) return this.#view;
    const notes: IndexedNote[] = [];
    const articles = new Map<RecordId, IndexedArticle>();
    for (const record of this.#records) {
      if (record?.type === "note") notes.push(record);
      else if (record !== null) articles.set(record.id, record);
    }
    this.#view = { words: this.words, records: this.#records, notes, articles };
    return this.#view;
  }

  /** Takes a record out, and puts it in as it is now; null for one that lives no longer. */
  put(id: RecordId, now: Note | KeptArticle | null): void {
    this.#numbers ??= new Map(this.#records.flatMap((record, number) => (record === null ? [] : [[record.id, number] as const])));
    const known = this.#numbers.get(id);
    this.#view = null;
    this.unstored++;
    if (known !== undefined) {
      this.words.remove(known);
      this.#records[known] = null;
      this.#numbers.delete(id);
    }
    if (now === null || now.deletedAt !== null) return;
    const number = this.words.add(wordsOfRecord(now));
    this.#records[number] = indexedRecord(now);
    this.#numbers.set(id, number);
  }

  compact(): void {
    const { removed, size } = this.words;
    if (removed < LEAST_COMPACTED || removed * 4 < size) return;
    this.words = this.words.compacted();
    this.#records = this.#records.filter((record) => record !== null);
    this.#numbers = null;
    this.#view = null;
  }
}

async function broughtUp(store: Store, last: Held | null): Promise<Held> {
  const database = await store.use(async (open) => open);
  const own = last?.database === database ? last : null;
  const known = own === null ? null : await followed(store, own);
  // Where another page stored a newer one, changes that are not in ours may be forgotten already.
  const index = known ?? (await followed(store, await takenUp(store, database))) ?? (await madeAnew(store, database));
  index.compact();
  remembered.set(store, index);
  if (index.unstored > MOST_UNSTORED) {
    index.unstored = 0; // also where the disk is full: not again with every search
    await writeIndex(store, index.takenUp);
  }
  return index;
}

async function takenUp(store: Store, database: OnRecordDatabase): Promise<Held | null> {
  const stored = await readIndex(store);
  return stored === null ? null : new Held(database, stored);
}

/** The same index with all changes in it; null where these are not known one by one. */
async function followed(store: Store, index: Held | null): Promise<Held | null> {
  if (index === null) return null;
  const [changes, mark] = await store.use((database) =>
    database.transaction("r", database.changes, database.search, () =>
      Promise.all([database.changes.where(":id").above(index.seq).toArray(), database.search.get("mark")]),
    ),
  );
  if (mark !== undefined && mark.seq > index.seq) return null;
  const changed = { articles: new Set<RecordId>(), notes: new Set<RecordId>() };
  for (const { table, ids } of changes) {
    if (table === "corrections") continue;
    if (ids === null) return null;
    for (const id of ids) changed[table].add(id);
  }
  await readSome(store, "articles", [...changed.articles], index);
  await readSome(store, "notes", [...changed.notes], index);
  index.seq = changes.at(-1)?.seq ?? index.seq;
  return index;
}

async function readSome(store: Store, table: keyof typeof CHUNK, ids: readonly RecordId[], index: Held): Promise<void> {
  for (let at = 0; at < ids.length; at += CHUNK[table]) {
    const some = ids.slice(at, at + CHUNK[table]);
    const records = await store.use(
      async (database): Promise<readonly (Note | KeptArticle | undefined)[]> => database[table].bulkGet(some),
    );
    for (const [n, id] of some.entries()) {
      index.put(id, records[n] ?? null);
      await store.pace.rest();
    }
  }
}

/** From everything. What is changed meanwhile stands in the log after `seq`, and is followed the next time. */
async function madeAnew(store: Store, database: OnRecordDatabase): Promise<Held> {
  const { seq, articles, notes } = await store.use((open) =>
    open.transaction("r", open.changes, open.search, open.articles, open.notes, async () => ({
      seq: Math.max(Number((await open.changes.orderBy(":id").lastKey()) ?? 0), (await open.search.get("mark"))?.seq ?? 0),
      articles: await open.articles.count(),
      notes: await open.notes.count(),
    })),
  );
  const index = new Held(database, { words: wordIndexOf(), records: [], seq });
  const total = articles * COST.articles + notes * COST.notes;
  let done = 0;
  const tell = (cost: number): void => {
    done += cost;
    if (done < total) store.pace.tell(done, total);
  };
  try {
    await readAllOf(store, "articles", index, tell);
    await readAllOf(store, "notes", index, tell);
    index.unstored = 0;
    await writeIndex(store, index.takenUp);
  } finally {
    store.pace.tell(total, total);
  }
  return index;
}

async function readAllOf(store: Store, table: keyof typeof CHUNK, index: Held, tell: (cost: number) => void): Promise<void> {
  await eachPage<Note | KeptArticle, RecordId>(
    CHUNK[table],
    (read) => store.use((database) => read(database.table(table))),
    async (records) => {
      for (const record of records) {
        index.put(record.id, record);
        await store.pace.rest();
      }
      tell(records.length * COST[table]);
    },
  );
}
