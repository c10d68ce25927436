/**
 * What search needs of every living record, folded and held in memory: a first search reads everything once, those after it nothing
 * but what they show. Derived and never saved; made anew when anything changed, in whatever context of the extension.
 */
import Dexie from "dexie";
import type { KeptArticle } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import { type Field, foldFields } from "../core/search/match";
import type { Store } from "./open";

export interface IndexedNote extends Pick<Note, "id" | "articleId" | "kind" | "tags" | "colour"> {
  readonly at: number;
  readonly folded: string;
}

export interface IndexedArticle {
  readonly id: RecordId;
  readonly at: number;
  readonly folded: string;
}

/** Articles held in memory at once while they are read: they are long. */
const CHUNK = 100;

/** The living notes as the database stands now. @throws {StoreError} */
export const indexedNotes = keptInMemory("notes", readNotes);

/** The living articles as the database stands now. To ask when a library opens makes the first search as quick as the next. @throws {StoreError} */
export const indexedArticles = keptInMemory("articles", readArticles);

type Table = "notes" | "articles";

/** What was read of a table, until the table changes. */
function keptInMemory<T>(table: Table, read: (store: Store) => Promise<readonly T[]>): (store: Store) => Promise<readonly T[]> {
  const made = new WeakMap<Store, { readonly state: string; readonly records: Promise<readonly T[]> }>();
  return async (store) => {
    const state = await stateOf(store, table);
    const known = made.get(store);
    if (known?.state === state) return known.records;
    const records = read(store);
    made.set(store, { state, records });
    records.catch(() => made.delete(store)); // told to whoever asked; the next one tries again
    return records;
  };
}

export function fieldsOfNote({ selectors, body, tags }: Note): readonly Field[] {
  return [
    { field: "quote", text: selectors.quote.exact },
    { field: "body", text: body },
    ...tags.map((tag): Field => ({ field: "tag", text: tag })),
  ];
}

export function fieldsOfArticle({ article: { source, text } }: KeptArticle): readonly Field[] {
  return [
    { field: "title", text: source.title ?? "" },
    { field: "site", text: source.site ?? "" },
    { field: "text", text },
  ];
}

/** Changes of each table since this context began (`database/table`), its own and others': Dexie tells of them all. */
const changes = new Map<string, number>();
let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  Dexie.on("storagemutated", (parts) => {
    const places = new Set(Object.keys(parts).map((part) => /^idb:\/\/([^/]*\/[^/]*)/.exec(part)?.[1] ?? part));
    for (const place of places) changes.set(place, (changes.get(place) ?? 0) + 1);
  });
}

/** Differs after every change. Count and newest time are looked at as well, as news from other contexts take their time. */
export async function stateOf(store: Store, table: Table): Promise<string> {
  listen();
  const [count, newest] = await store.use((database) =>
    database.transaction("r", database[table], async () => [
      await database[table].count(),
      await database[table].orderBy("updatedAt").lastKey(),
    ]),
  );
  return `${changes.get(`${store.name}/${table}`) ?? 0} ${count} ${newest}`;
}

async function readNotes(store: Store): Promise<readonly IndexedNote[]> {
  const notes = await store.use((database) => database.notes.toArray());
  return notes
    .filter((note) => note.deletedAt === null)
    .map((note) => {
      const { id, articleId, kind, tags, colour, updatedAt } = note;
      return { id, articleId, kind, tags, colour, at: updatedAt, folded: foldFields(fieldsOfNote(note)) };
    });
}

async function readArticles(store: Store): Promise<readonly IndexedArticle[]> {
  const found: IndexedArticle[] = [];
  let last = "";
  for (;;) {
    const articles = await store.use((database) => database.articles.where(":id").above(last).limit(CHUNK).toArray());
    for (const article of articles) {
      if (article.deletedAt === null) found.push({ id: article.id, at: article.savedAt, folded: foldFields(fieldsOfArticle(article)) });
    }
    if (articles.length < CHUNK) return found;
    last = articles.at(-1)?.id ?? last;
  }
}
