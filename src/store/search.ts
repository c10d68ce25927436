/** Simple search over everything kept: a scan. 10,000 notes take some tenths of a second, nearly all of it reading them. */
import type { KeptArticle, NoteFilters, SearchHit } from "../core/kept";
import type { Note } from "../core/note";
import { type Field, hasPhrase, matchFields, parseQuery, type Query } from "../core/search/match";
import { passes, withBriefs } from "./lists";
import type { Store } from "./open";

/** Articles held in memory at once: their texts are long. */
const CHUNK = 100;

export interface SearchOptions {
  readonly filters: NoteFilters;
  readonly limit: number;
  /** Ends a search that nobody waits for any more; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface SearchResult {
  /** Those with the query word for word first, then the newest. */
  readonly hits: readonly SearchHit[];
  /** Of all, not only of those told. */
  readonly total: number;
}

interface Found {
  readonly hit: { readonly type: "note"; readonly note: Note } | { readonly type: "article"; readonly article: KeptArticle };
  readonly matches: SearchHit["matches"];
  readonly isPhrase: boolean;
  readonly at: number;
}

/** Finds what has every word of the query at the beginning of some word, blind to case and diacritics. @throws {StoreError} */
export async function searchKept(store: Store, query: string, { filters, limit, signal }: SearchOptions): Promise<SearchResult> {
  const parsed = parseQuery(query);
  const found = [
    ...(await searchNotes(store, parsed, filters)),
    ...(filters.kind === null && filters.tag === null ? await searchArticles(store, parsed, signal) : []),
  ].sort((a, b) => Number(b.isPhrase) - Number(a.isPhrase) || b.at - a.at);
  signal?.throwIfAborted();
  return { hits: await toHits(store, found.slice(0, limit)), total: found.length };
}

async function searchNotes(store: Store, query: Query, filters: NoteFilters): Promise<readonly Found[]> {
  const notes = await store.use((database) => database.notes.toArray());
  return notes
    .filter((note) => note.deletedAt === null && passes(note, filters))
    .flatMap((note) => toFound({ type: "note", note }, fieldsOfNote(note), query, note.updatedAt));
}

async function searchArticles(store: Store, query: Query, signal: AbortSignal | undefined): Promise<readonly Found[]> {
  const found: Found[] = [];
  let last = "";
  for (;;) {
    signal?.throwIfAborted();
    const articles = await store.use((database) => database.articles.where(":id").above(last).limit(CHUNK).toArray());
    for (const article of articles) {
      if (article.deletedAt === null)
        found.push(...toFound({ type: "article", article }, fieldsOfArticle(article), query, article.savedAt));
    }
    if (articles.length < CHUNK) return found;
    last = articles.at(-1)?.id ?? last;
  }
}

function toFound(hit: Found["hit"], fields: readonly Field[], query: Query, at: number): readonly Found[] {
  const matches = matchFields(fields, query);
  return matches === null ? [] : [{ hit, matches, isPhrase: hasPhrase(matches, query), at }];
}

function fieldsOfNote({ selectors, body, tags }: Note): readonly Field[] {
  return [
    { field: "quote", text: selectors.quote.exact },
    { field: "body", text: body },
    ...tags.map((tag): Field => ({ field: "tag", text: tag })),
  ];
}

function fieldsOfArticle({ article: { source, text } }: KeptArticle): readonly Field[] {
  return [
    { field: "title", text: source.title ?? "" },
    { field: "site", text: source.site ?? "" },
    { field: "text", text },
  ];
}

async function toHits(store: Store, found: readonly Found[]): Promise<readonly SearchHit[]> {
  const notes = found.flatMap(({ hit }) => (hit.type === "note" ? [hit.note] : []));
  const listed = await store.use((database) => withBriefs(database, notes));
  const briefs = new Map(listed.map(({ note, article }) => [note.id, article]));
  return found.flatMap(({ hit, matches }): readonly SearchHit[] => {
    if (hit.type === "article") return [{ ...hit, matches }];
    const article = briefs.get(hit.note.id);
    return article === undefined ? [] : [{ ...hit, article, matches }];
  });
}
