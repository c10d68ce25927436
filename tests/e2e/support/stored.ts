/**
 * The database as it lies on the disk, seen without the product's own code: run in a page of the extension with `evaluate`.
 * Each function goes over as source, so it stands alone.
 */
import type { ArticleVersion, Draft, KeptArticle } from "../../../src/core/kept";
import type { Correction, Note } from "../../../src/core/note";

export interface Stored {
  readonly version: number;
  readonly articles: readonly KeptArticle[];
  readonly versions: readonly ArticleVersion[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly drafts: readonly Draft[];
}

/** Everything that is stored; null where there is no database. Never makes one. */
export async function readStored(): Promise<Stored | null> {
  const request = indexedDB.open("onrecord");
  const database = await new Promise<IDBDatabase | null>((resolve, reject) => {
    request.onupgradeneeded = () => request.transaction?.abort(); // there was none
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => (request.error?.name === "AbortError" ? resolve(null) : reject(request.error));
  });
  if (database === null) return null;
  try {
    const transaction = database.transaction([...database.objectStoreNames], "readonly");
    const all = <T>(name: string) =>
      new Promise<T[]>((resolve, reject) => {
        if (!database.objectStoreNames.contains(name)) return resolve([]);
        const reading: IDBRequest<T[]> = transaction.objectStore(name).getAll();
        reading.onsuccess = () => resolve(reading.result);
        reading.onerror = () => reject(reading.error);
      });
    const [articles, versions, notes, corrections, drafts] = await Promise.all([
      all<KeptArticle>("articles"),
      all<ArticleVersion>("versions"),
      all<Note>("notes"),
      all<Correction>("corrections"),
      all<Draft>("drafts"),
    ]);
    return { version: database.version, articles, versions, notes, corrections, drafts };
  } finally {
    database.close();
  }
}
