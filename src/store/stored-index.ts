/** The search index on the disk: taken up when a library opens, so that not everything need be read. Whatever is wrong with it, it is made anew. */
import { type WordIndex, wordIndexOf } from "../core/search/word-index";
import { StoreError } from "./fault";
import type { IndexedRecord, StoredIndex, StoredIndexPart } from "./indexed-record";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";

/** Goes up whenever the index or its records are made otherwise: older ones are made anew. */
const FORMAT = 3;

/** Records of one part: it is read or written in some milliseconds. */
const TOGETHER = 2_000;

export interface TakenUp {
  readonly words: WordIndex;
  readonly records: (IndexedRecord | null)[];
  readonly seq: number;
}

/** Null where there is none, or a broken one. @throws {StoreError} where nothing can be read at all */
export async function readIndex(store: Store): Promise<TakenUp | null> {
  const stored = await store.use((database) => database.transaction("r", database.search, async () => readParts(database)));
  if (stored === null) return null;
  try {
    const { seq, forms, starts, gone } = stored.head;
    const words = wordIndexOf({ forms, starts, gone, words: joined(stored.parts.map((part) => part.words)) });
    const records: (IndexedRecord | null)[] = [];
    for (const part of stored.parts) {
      await store.pace.rest();
      const some: unknown = JSON.parse(part.records);
      if (!Array.isArray(some)) return null;
      records.push(...some);
    }
    return records.length === words.size && Number.isSafeInteger(seq) ? { words, records, seq } : null;
  } catch {
    return null; // RangeError of the columns, SyntaxError of the records, TypeError where fields are missing: all the same
  }
}

async function readParts(
  database: OnRecordDatabase,
): Promise<{ readonly head: StoredIndex; readonly parts: readonly StoredIndexPart[] } | null> {
  const head = await database.search.get("index");
  if (head?.id !== "index" || head.format !== FORMAT) return null;
  const parts: StoredIndexPart[] = [];
  for (let n = 0; n < head.parts; n++) {
    const part = await database.search.get(partId(n));
    if (part === undefined || !("words" in part) || part.seq !== head.seq) return null;
    parts.push(part);
  }
  return { head, parts };
}

/** Stores it, and forgets the changes that are in it. A full disk is no reason to fail: the next search does more work. */
export async function writeIndex(store: Store, { words, records, seq }: TakenUp): Promise<void> {
  const { words: column, ...columns } = words.columns();
  const parts: StoredIndexPart[] = [];
  for (let at = 0; at < records.length; at += TOGETHER) {
    const own = column.slice(columns.starts[at], columns.starts[Math.min(at + TOGETHER, records.length)]);
    parts.push({ id: partId(parts.length), seq, words: own, records: JSON.stringify(records.slice(at, at + TOGETHER)) });
    await store.pace.rest();
  }
  const head: StoredIndex = { id: "index", format: FORMAT, seq, parts: parts.length, ...columns };
  try {
    await store.use((database) =>
      database.transaction("rw", database.search, database.changes, async () => {
        await database.search.where(":id").startsWith(partId("")).delete();
        for (const part of parts) await database.search.put(part);
        await database.search.bulkPut([head, { id: "mark", seq }]);
        await database.changes.where(":id").belowOrEqual(seq).delete();
      }),
    );
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "full") throw error;
  }
}

function partId<N extends number | "">(n: N): `index/${N}` {
  return `index/${n}`;
}

/** One column of several. */
function joined(parts: readonly Uint32Array[]): Uint32Array {
  const whole = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
