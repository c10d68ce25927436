/**
 * What the library's search is measured against, in a page of the extension and over its own database: a plain Dexie `filter()` scan, minisearch, and one
 * read of the whole tables, which nothing that knows all records can do without; and our own index without what shows its results, as minisearch has none. Bundled and run there by `library.ts`.
 */
import Dexie from "dexie";
import MiniSearch from "minisearch";
import type { KeptArticle } from "../../src/core/kept";
import type { Note } from "../../src/core/note";
import { NO_FILTERS } from "../../src/core/search/filters";
import { foldText } from "../../src/core/search/fold-text";
import { parseQuery } from "../../src/core/search/query";
import { EVERYTHING } from "../../src/store/narrowed";
import { createStore } from "../../src/store/open";
import { findIn } from "../../src/store/search";
import { type SearchIndex, searchIndex } from "../../src/store/search-index";

/** What the page offers to the bench; times in milliseconds. */
export interface Rivals {
  readonly readTables: () => Promise<number>;
  readonly filterScan: (query: string) => Promise<number>;
  /** Indexes everything once. */
  readonly miniIndex: () => Promise<number>;
  readonly miniSearch: (query: string) => number;
  /** Takes up our own index from the disk. */
  readonly ownIndex: () => Promise<number>;
  readonly ownSearch: (query: string) => Promise<number>;
}

const open = async (): Promise<Dexie> => new Dexie("onrecord").open();

const timed = async (work: () => unknown): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

const textOf = (record: Note | KeptArticle): string =>
  "selectors" in record
    ? [record.selectors.quote.exact, record.body, ...record.tags].join("\n")
    : [record.article.source.title, record.article.source.site, record.article.text].join("\n");

/** Results that are wanted of a search. */
const MOST = 50;

let mini: MiniSearch | null = null;

const store = createStore();
let own: SearchIndex | null = null;

const rivals: Rivals = {
  readTables: () =>
    timed(async () => {
      const database = await open();
      for (const name of ["articles", "notes"]) await database.table(name).toArray();
      database.close();
    }),
  filterScan: (query) =>
    timed(async () => {
      const database = await open();
      const words = foldText(query).split(" ");
      for (const name of ["articles", "notes"]) {
        const found = database.table<Note | KeptArticle>(name).filter((record) => {
          const text = foldText(textOf(record));
          return words.every((word) => text.includes(word));
        });
        await found.count(); // the library tells how many there are
      }
      database.close();
    }),
  miniIndex: () =>
    timed(async () => {
      const database = await open();
      mini = new MiniSearch({ fields: ["text"], processTerm: foldText, searchOptions: { prefix: true, combineWith: "AND" } });
      for (const name of ["articles", "notes"]) {
        const records = await database.table<Note | KeptArticle>(name).toArray();
        mini.addAll(records.map((record) => ({ id: record.id, text: textOf(record) })));
      }
      database.close();
    }),
  miniSearch: (query) => {
    const before = performance.now();
    mini?.search(query).slice(0, MOST);
    return performance.now() - before;
  },
  ownIndex: () =>
    timed(async () => {
      own = await searchIndex(store);
    }),
  ownSearch: (query) =>
    timed(async () => {
      if (own === null) throw new Error("there is no index");
      await findIn(own, { store, query: parseQuery(query), choice: EVERYTHING, options: { filters: NO_FILTERS, limit: MOST } });
    }),
};

Reflect.set(globalThis, "onRecordRivals", rivals);
