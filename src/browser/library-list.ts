/** The library's list: which rows it shows, read page by page, and searched for as the reader types. */
import { briefOf } from "../core/article-brief";
import type { ListedArticle, ListedNote, Page, SearchHit, StoreFault } from "../core/kept";
import { isFiltered } from "../core/search/filters";
import type { ListOrder } from "../core/search/list-order";
import { parseSearch, type Search, withTerm } from "../core/search/search-text";
import type { Chosen } from "../store/bulk";
import { listArticles, listNotes } from "../store/lists";
import { listNarrowedArticles, listNarrowedNotes, narrowedIds } from "../store/narrowed";
import type { Store } from "../store/open";
import { searchIds, searchKept } from "../store/search";
import type { Chunk, Entry, LibraryTab, ListState } from "../ui/library-state";

/** Rows that are read at once: some screens full. */
const PAGE = 50;

/** Those that are read first, so that they are there at once: somewhat more than what is seen without scrolling far. */
const FIRST_PAGE = 20;

/**
 * Search results that are shown at first, somewhat more than a screen: reading and drawing them is most of a keystroke. Each time twice as many, as a search
 * has no pages and is done anew.
 */
const SEARCH_PAGE = 16;

export interface LibraryListOptions {
  readonly store: Store;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

type Cursor = Page<unknown>["next"];

type ListedPage = Page<Entry> & { readonly total?: number | null };

export class LibraryListLoader {
  readonly #options: LibraryListOptions;
  #state: ListState = {
    tab: "articles",
    order: "newest",
    query: "",
    search: parseSearch(""),
    status: "loading",
    chunks: [],
    hasMore: false,
    total: null,
  };
  #next: Cursor = null;
  #searched = SEARCH_PAGE;
  /** Of the reading that is under way; a later one ends it. */
  #life = new AbortController();

  constructor(options: LibraryListOptions) {
    this.#options = options;
  }

  get state(): ListState {
    return this.#state;
  }

  /** A kind that is asked for and not in this list is asked for no longer. */
  setTab(tab: LibraryTab): Promise<void> {
    const { query, search } = this.#state;
    if (!tabsOf(search).includes(tab)) this.#ask(withTerm(query, "kind", null, "en"));
    if (tab !== this.#state.tab) this.#change({ tab, chunks: [] });
    return this.#fresh();
  }

  /** The same records in another order. */
  setOrder(order: ListOrder): Promise<void> {
    if (order !== this.#state.order) this.#change({ order, chunks: [] });
    return this.#fresh();
  }

  /** Searches at every letter; what was searched for before is given up. */
  setQuery(query: string): void {
    const wasSearch = this.#isSearch;
    this.#ask(query);
    const isOther = wasSearch !== this.#isSearch;
    const { tab: before, search } = this.#state;
    const tabs = tabsOf(search);
    const tab = this.#isSearch || tabs.includes(before) ? before : (tabs[0] ?? before);
    this.#change({ tab, status: "loading", ...(isOther || tab !== before ? { chunks: [], total: null } : {}) });
    void this.#fresh();
  }

  /** Reads what follows, unless something is being read. */
  async more(): Promise<void> {
    const { status, chunks, hasMore } = this.#state;
    if (status !== "ready" || !hasMore) return;
    if (this.#isSearch) {
      this.#searched *= 2;
      return this.reload();
    }
    const after = this.#next;
    await this.#read(async () => {
      const page = await this.#list(after, PAGE);
      return () => this.#show([...chunks, page.items], page);
    });
  }

  /** Reads anew as much as is shown. */
  async reload(): Promise<void> {
    if (this.#isSearch) return this.#search();
    const shown = this.#state.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    await this.#read(async () => {
      const page = await this.#list(null, Math.max(FIRST_PAGE, shown));
      return () => this.#show(inChunks(page.items), page);
    });
  }

  /** Whether a search or filters leave something out. */
  get isNarrowed(): boolean {
    return this.#isSearch || isFiltered(this.#state.search.filters);
  }

  /** All that the list holds, also what is not drawn yet. @throws {StoreError} */
  async listed(signal: AbortSignal): Promise<Chosen> {
    const { store } = this.#options;
    const { tab, search } = this.#state;
    return this.#isSearch ? searchIds(store, search.words, search.filters, signal) : narrowedIds(store, search.filters, tab);
  }

  stop(): void {
    this.#life.abort();
  }

  get #isSearch(): boolean {
    return this.#state.search.words !== "";
  }

  #fresh(): Promise<void> {
    this.#searched = SEARCH_PAGE;
    if (this.#isSearch) return this.#search();
    return this.#read(async () => {
      const page = await this.#list(null, FIRST_PAGE);
      return () => this.#show([page.items], page);
    });
  }

  #search(): Promise<void> {
    const { order, search } = this.#state;
    const { words, filters } = search;
    return this.#read(async (signal) => {
      const { hits, total } = await searchKept(this.#options.store, words, { filters, order, limit: this.#searched, signal });
      return () => this.#change({ status: "ready", chunks: inChunks(hits.map(entryOfHit)), hasMore: total > hits.length, total });
    });
  }

  async #list(after: Cursor, limit: number): Promise<ListedPage> {
    const { tab, order, search } = this.#state;
    const { store } = this.#options;
    const request = { after, limit };
    const narrowing = { filters: search.filters, order };
    const isFull = !isFiltered(search.filters);
    const isPlain = isFull && order === "newest";
    if (tab === "articles") {
      const page = isPlain ? await listArticles(store, request) : await listNarrowedArticles(store, narrowing, request);
      return { ...page, ...(isFull ? { total: null } : {}), items: page.items.map(entryOfArticle) };
    }
    const page = isPlain ? await listNotes(store, request) : await listNarrowedNotes(store, narrowing, request);
    return { ...page, ...(isFull ? { total: null } : {}), items: page.items.map(entryOfNote) };
  }

  #ask(query: string): void {
    this.#change({ query, search: parseSearch(query) });
  }

  #show(chunks: readonly Chunk[], { next, total = null }: ListedPage): void {
    this.#next = next;
    this.#change({ status: "ready", chunks: chunks.filter((chunk) => chunk.length > 0), hasMore: next !== null, total });
  }

  /** Ends what is being read, and reads; what comes too late is dropped. */
  async #read(work: (signal: AbortSignal) => Promise<() => void>): Promise<void> {
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

/** The lists that have anything of the kinds that are asked for. */
function tabsOf({ filters: { kinds } }: Search): readonly LibraryTab[] {
  const tabs: LibraryTab[] = kinds.length === 0 || kinds.includes("article") ? ["articles"] : [];
  return kinds.length === 0 || kinds.some((kind) => kind !== "article") ? [...tabs, "notes"] : tabs;
}

function inChunks(entries: readonly Entry[]): readonly Chunk[] {
  return Array.from({ length: Math.ceil(entries.length / PAGE) }, (_, index) => entries.slice(index * PAGE, (index + 1) * PAGE));
}

/** Without the text and the findings: thousands of rows may be held. */
function entryOfArticle({ article, notes }: Pick<ListedArticle, "article"> & { readonly notes: number | null }): Entry {
  return { type: "article", article: briefOf(article), notes, matches: [] };
}

function entryOfNote({ note, article }: ListedNote): Entry {
  return { type: "note", note, article, matches: [] };
}

function entryOfHit(hit: SearchHit): Entry {
  return hit.type === "note" ? hit : { ...hit, notes: null };
}
