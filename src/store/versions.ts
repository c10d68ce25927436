/** The texts that an article was read with: each once, with its first and its last reading, and not without end. */
import { isSameButSpace } from "../core/anchor/dense-text";
import { isFrom } from "../core/anchor/place";
import type { Language } from "../core/article";
import { isSameData } from "../core/import/same-data";
import { joinVersions, versionOf } from "../core/import/version-of";
import type { ArticleVersion, KeptArticle, MovedNote } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import { MOST_VERSION_UNITS, MOST_VERSIONS, type TextVersion, textVersions } from "../core/versions";
import { hashText } from "./hash";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { stampAfter } from "./stamp";

/** Of readings closer than this, in ms, only the first is written, while no other text was read between them: pages are loaded often. */
const LEAST_BETWEEN = 3_600_000;

export interface RecordedReading {
  /** Whether the text had never been read before. */
  readonly isNew: boolean;
  /** How many notes have another place now. */
  readonly moved: number;
  /** Of the article; none where it is not kept. */
  readonly urls: readonly string[];
}

export interface PageReading {
  readonly text: string;
  /** Left out where it is known to be that of the article: a text of another one is a translation, and no reading of it. */
  readonly language?: Language;
  /** Addresses that it was read under: the article is known by them from now on, unless they are another's. */
  readonly urls?: readonly string[];
  readonly moved?: readonly MovedNote[];
}

/**
 * Takes down that the page of a kept article was read with this text. The article itself stays as it was saved: a text of other words becomes a
 * version beside it. Notes that moved have their new place from now on; that is no change of theirs. An article that is not kept, or no more, is
 * none of ours; of one whose text is not kept yet (`keepArticle` fills it), there is nothing to compare with.
 * @throws {StoreError}
 */
export async function recordReading(
  store: Store,
  id: RecordId,
  { text, language, urls = [], moved = [] }: PageReading,
  now: number,
): Promise<RecordedReading> {
  const textHash = await hashText(text);
  return store.use((database) =>
    database.transaction("rw", database.articles, database.versions, database.notes, async (): Promise<RecordedReading> => {
      const kept = await database.articles.get(id);
      const isNone = { isNew: false, moved: 0, urls: [] };
      if (kept === undefined || kept.deletedAt !== null || kept.article.text === "" || text === "") return isNone;
      if (language !== undefined && language !== kept.article.language) return isNone;
      const article = await addAddresses(database, kept, urls, now);
      const isNew = await recordText(database, article, { textHash, text, readAt: now });
      return { isNew, moved: await moveNotes(database, article, text, moved), urls: article.urls };
    }),
  );
}

async function addAddresses(database: OnRecordDatabase, article: KeptArticle, urls: readonly string[], now: number): Promise<KeptArticle> {
  const unknown = urls.filter((url) => !article.urls.includes(url));
  if (unknown.length === 0) return article;
  const taken = (await database.articles.where("urls").anyOf(unknown).toArray()).flatMap((other) => other.urls);
  const free = unknown.filter((url) => !taken.includes(url));
  if (free.length === 0) return article;
  const known = { ...article, urls: [...article.urls, ...free], updatedAt: stampAfter(now, article.updatedAt) };
  await database.articles.put(known);
  return known;
}

/** Tells whether the text is one that was never read before. */
async function recordText(
  database: OnRecordDatabase,
  article: KeptArticle,
  reading: Pick<ArticleVersion, "textHash" | "text" | "readAt">,
): Promise<boolean> {
  const { id } = article;
  const read = versionOf(id, reading);
  const known = await database.versions.get(read.id);
  const isSaved = read.textHash === article.textHash;
  const last = Math.max(article.readAt, (await lastVersion(database, id))?.readAt ?? 0);
  const itsLast = isSaved ? Math.max(article.readAt, known?.readAt ?? 0) : (known?.readAt ?? 0);
  if (itsLast === last && read.readAt - last < LEAST_BETWEEN) return false;
  if (isSaved) await database.articles.put({ ...article, readAt: Math.max(read.readAt, article.readAt) });
  // The saved text needs a record of its own only beside others.
  if (!isSaved || (await hasOtherVersions(database, article))) await putVersion(database, read);
  const isNew = !isSaved && known === undefined;
  if (isNew) await thinOut(database, article, read.id);
  return isNew;
}

/** Only within the same words, and into a text that has them there. */
async function moveNotes(database: OnRecordDatabase, { id }: KeptArticle, text: string, moved: readonly MovedNote[]): Promise<number> {
  const known = await database.notes.bulkGet(moved.map((note) => note.id));
  const notes = moved.flatMap(({ selectors }, index): readonly Note[] => {
    const note = known[index];
    if (note === undefined || note.articleId !== id || note.deletedAt !== null) return [];
    const isSame = isSameButSpace(note.selectors.quote.exact, selectors.quote.exact) && isFrom(selectors, text);
    return isSame ? [{ ...note, selectors }] : [];
  });
  if (notes.length > 0) await database.notes.bulkPut([...notes]);
  return notes.length;
}

/** The texts of an article, the one read last at the end; none of one that is not kept. @throws {StoreError} */
export async function readVersions(store: Store, id: RecordId): Promise<readonly TextVersion[]> {
  return store.use((database) =>
    database.transaction("r", database.articles, database.versions, async () => {
      const article = await database.articles.get(id);
      if (article === undefined || article.deletedAt !== null) return [];
      return textVersions(article, await database.versions.where("articleId").equals(id).toArray());
    }),
  );
}

/** Within a transaction on versions: the same text is kept once, from its first reading to its last. */
export async function putVersion(database: OnRecordDatabase, version: ArticleVersion): Promise<void> {
  const known = await database.versions.get(version.id);
  const joined = known === undefined ? version : joinVersions(known, version);
  if (!isSameData(known, joined)) await database.versions.put(joined);
}

function lastVersion(database: OnRecordDatabase, id: RecordId): PromiseLike<ArticleVersion | undefined> {
  return database.versions.where("[articleId+readAt]").between([id, -Infinity], [id, Infinity]).last();
}

async function hasOtherVersions(database: OnRecordDatabase, { id }: KeptArticle): Promise<boolean> {
  return (await database.versions.where("articleId").equals(id).count()) > 0;
}

/**
 * Keeps an article's versions within bounds. Of too many, that one goes whose reading came soonest after another: what stood for a moment. Never the
 * first, the newest, the saved text, or one that a note was made on.
 */
async function thinOut(database: OnRecordDatabase, article: KeptArticle, newest: RecordId): Promise<void> {
  const versions = await database.versions.where("articleId").equals(article.id).toArray();
  const firstRead = ({ firstReadAt, readAt }: ArticleVersion): number => firstReadAt ?? readAt;
  const kept = versions.sort((a, b) => firstRead(a) - firstRead(b));
  const units = (): number => kept.reduce((sum, { text }) => sum + text.length, 0);
  if (kept.length <= MOST_VERSIONS && units() <= MOST_VERSION_UNITS) return;
  const notes = await database.notes.where("articleId").equals(article.id).toArray();
  const mayGo = (version: ArticleVersion, index: number): boolean =>
    index > 0 &&
    version.id !== newest &&
    version.textHash !== article.textHash &&
    !notes.some(({ selectors }) => isFrom(selectors, version.text) && !isFrom(selectors, article.article.text));
  while (kept.length > MOST_VERSIONS || units() > MOST_VERSION_UNITS) {
    let soonest = -1;
    let least = Number.POSITIVE_INFINITY;
    kept.forEach((version, index) => {
      const before = kept[index - 1];
      if (before === undefined || !mayGo(version, index) || firstRead(version) - firstRead(before) >= least) return;
      least = firstRead(version) - firstRead(before);
      soonest = index;
    });
    const [gone] = soonest < 0 ? [] : kept.splice(soonest, 1);
    if (gone === undefined) return;
    await database.versions.delete(gone.id);
  }
}
