/** The search index on the disk: taken up when a library opens, so that not everything need be read. Whatever is wrong with it, it is made anew. */
import { type WordIndex, wordIndexOf } from "../core/search/word-index";
import { StoreError } from "./fault";
import type { IndexedRecord, StoredIndex } from "./indexed-record";
import type { Store } from "./open";

/** Goes up whenever the index or its records are made otherwise: older ones are made anew. */
const FORMAT = 2;

export interface TakenUp {
  readonly words: WordIndex;
  readonly records: (IndexedRecord | null)[];
  readonly seq: number;
}

/** Null where there is none, or a broken one. @throws {StoreError} where nothing can be read at all */
export async function readIndex(store: Store): Promise<TakenUp | null> {
  const stored = await store.use((database) => database.search.get("index"));
  if (stored?.id !== "index" || stored.format !== FORMAT) return null;
  try {
    const { seq, records: json, ...columns } = stored;
    const words = wordIndexOf(columns);
    const records: unknown = JSON.parse(json);
    const fits = Array.isArray(records) && records.length === words.size && Number.isSafeInteger(seq);
    return fits ? { words, records, seq } : null;
  } catch {
    return null; // RangeError of the columns, SyntaxError of the records, TypeError where fields are missing: all the same
  }
}

/** Stores it, and forgets the changes that are in it. A full disk is no reason to fail: the next search does more work. */
export async function writeIndex(store: Store, { words, records, seq }: TakenUp): Promise<void> {
  const stored: StoredIndex = { id: "index", format: FORMAT, seq, ...words.columns(), records: JSON.stringify(records) };
  try {
    await store.use((database) =>
      database.transaction("rw", database.search, database.changes, async () => {
        await database.search.bulkPut([stored, { id: "mark", seq }]);
        await database.changes.where(":id").belowOrEqual(seq).delete();
      }),
    );
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "full") throw error;
  }
}
