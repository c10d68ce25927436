/** The library's list: which rows it shows, read page by page, and searched for as the reader types. */
import type { ExportScope } from "../core/export/content";
import type { KeptArticle, ListedArticle, NoteFilters, Page, SearchHit, StoreFault } from "../core/kept";
import { listArticles, listNotes } from "../store/lists";
import type { Store } from "../store/open";
import { searchKept } from "../store/search";
import { type Chunk, type Entry, entryId, type LibraryTab, type ListState } from "../ui/library-state";

/** Rows that are read at once: some screens full. */
const PAGE = 50;

/** Search results that are shown at first, and more each time. A search has no pages: it is done anew for more of it. */
const SEARCH_PAGE = 200;

/** How long the reader must have stopped typing, in ms. */
const TYPING_PAUSE = 120;

export interface LibraryListOptions {
  readonly store: Store;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

type Cursor = Page<unknown>["next"];

export class LibraryListLoader {
  readonly #options: LibraryListOptions;
  #state: ListState = {
    tab: "articles",
    query: "",
    filters: { kind: null, tag: null },
    status: "loading",
    chunks: [],
    hasMore: false,
    total: null,
  };
  #next: Cursor = null;
  #searched = SEARCH_PAGE;
  /** Of the reading that is under way; a later one ends it. */
  #life = new AbortController();
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(options: LibraryListOptions) {
    this.#options = options;
  }

  get state(): ListState {
    return this.#state;
  }

  setTab(tab: LibraryTab): Promise<void> {
    if (tab !== this.#state.tab) this.#change({ tab, chunks: [] });
    return this.#fresh();
  }

  setFilters(filters: NoteFilters): Promise<void> {
    this.#change({ filters });
    return this.#fresh();
  }

  /** Searches when the reader pauses; what was searched for before is given up at once. */
  setQuery(query: string): void {
    const wasSearch = this.#isSearch;
    this.#change({ query });
    this.#life.abort();
    clearTimeout(this.#typing);
    const run = (): void => void this.#fresh();
    if (!this.#isSearch) {
      if (wasSearch) this.#change({ chunks: [], total: null });
      run();
      return;
    }
    this.#change({ status: "loading", ...(wasSearch ? {} : { chunks: [], total: null }) });
    this.#typing = setTimeout(run, TYPING_PAUSE);
  }

  /** Reads what follows, unless something is being read. */
  async more(): Promise<void> {
    const { status, chunks, hasMore } = this.#state;
    if (status !== "ready" || !hasMore) return;
    if (this.#isSearch) {
      this.#searched += SEARCH_PAGE;
      return this.reload();
    }
    const after = this.#next;
    await this.#read(async () => {
      const page = await this.#list(after, PAGE);
      return () => this.#show([...chunks, page.items], page.next);
    });
  }

  /** Reads anew as much as is shown. */
  async reload(): Promise<void> {
    if (this.#isSearch) return this.#search();
    const shown = this.#state.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    await this.#read(async () => {
      const page = await this.#list(null, Math.max(PAGE, shown));
      return () => this.#show(inChunks(page.items), page.next);
    });
  }

  /** Whether a search or the filters of the notes leave something out. */
  get isNarrowed(): boolean {
    const { tab, filters } = this.#state;
    return this.#isSearch || (tab === "notes" && (filters.kind !== null || filters.tag !== null));
  }

  /** All that a narrowed list holds, also what is not drawn yet. @throws {StoreError} */
  async listed(signal: AbortSignal): Promise<ExportScope> {
    const { query, filters } = this.#state;
    const { store } = this.#options;
    const all = Number.POSITIVE_INFINITY;
    const entries = this.#isSearch
      ? (await searchKept(store, query, { filters, limit: all, signal })).hits.map(entryOfHit)
      : (await this.#list(null, all)).items;
    const ids = (type: Entry["type"]) => new Set(entries.filter((entry) => entry.type === type).map(entryId));
    return { articles: ids("article"), notes: ids("note") };
  }

  stop(): void {
    this.#life.abort();
    clearTimeout(this.#typing);
  }

  get #isSearch(): boolean {
    return this.#state.query.trim() !== "";
  }

  #fresh(): Promise<void> {
    this.#searched = SEARCH_PAGE;
    if (this.#isSearch) return this.#search();
    return this.#read(async () => {
      const page = await this.#list(null, PAGE);
      return () => this.#show([page.items], page.next);
    });
  }

  #search(): Promise<void> {
    const { query, filters } = this.#state;
    return this.#read(async (signal) => {
      const { hits, total } = await searchKept(this.#options.store, query, { filters, limit: this.#searched, signal });
      return () => this.#change({ status: "ready", chunks: inChunks(hits.map(entryOfHit)), hasMore: total > hits.length, total });
    });
  }

  async #list(after: Cursor, limit: number): Promise<Page<Entry>> {
    const { tab, filters } = this.#state;
    const { store } = this.#options;
    if (tab === "articles") {
      const page = await listArticles(store, { after, limit });
      return { ...page, items: page.items.map(entryOfArticle) };
    }
    const page = await listNotes(store, { after, limit, filters });
    return { ...page, items: page.items.map(({ note, article }) => ({ type: "note", note, article, matches: [] })) };
  }

  #show(chunks: readonly Chunk[], next: Cursor): void {
    this.#next = next;
    this.#change({ status: "ready", chunks: chunks.filter((chunk) => chunk.length > 0), hasMore: next !== null, total: null });
  }

  /** Ends what is being read, and reads; what comes too late is dropped. */
  async #read(work: (signal: AbortSignal) => Promise<() => void>): Promise<void> {
    clearTimeout(this.#typing);
    this.#life.abort();
    this.#life = new AbortController();
    const { signal } = this.#life;
    this.#change({ status: "loading" });
    try {
      const show = await work(signal);
      if (!signal.aborted) show();
    } catch (error) {
      if (!signal.aborted) this.#change({ status: this.#options.faultOf(error) });
    }
  }

  #change(part: Partial<ListState>): void {
    this.#state = { ...this.#state, ...part };
    this.#options.onChange();
  }
}

function inChunks(entries: readonly Entry[]): readonly Chunk[] {
  return Array.from({ length: Math.ceil(entries.length / PAGE) }, (_, index) => entries.slice(index * PAGE, (index + 1) * PAGE));
}

/** Without the text and the findings: thousands of rows may be held. */
function entryOfArticle({ article, notes }: Pick<ListedArticle, "article"> & { readonly notes: number | null }): Entry {
  return { type: "article", article: briefOf(article), notes, matches: [] };
}

function entryOfHit(hit: SearchHit): Entry {
  return hit.type === "note" ? hit : { type: "article", article: briefOf(hit.article), notes: null, matches: hit.matches };
}

function briefOf({ id, url, savedAt, article: { source } }: KeptArticle) {
  return { id, url, savedAt, title: source.title, site: source.site, published: source.published };
}
