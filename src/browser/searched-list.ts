/** A list that is held in memory: searched as the reader types, and shown from its beginning, more as the reader comes near its end. */
import { parseQuery } from "../core/search/query";
import { type WordIndex, wordIndexOf } from "../core/search/word-index";

/** Rows that are drawn together: some screens full. */
const CHUNK = 50;

export interface SearchedListOptions<T> {
  /** What is searched in. */
  readonly textOf: (item: T) => string;
  /** Filters and sorts what a search found. */
  readonly arrange: (found: readonly T[]) => readonly T[];
  readonly onChange: () => void;
}

export class SearchedList<T> {
  readonly #options: SearchedListOptions<T>;
  #all: readonly T[] = [];
  /** Of all items; made when something is first looked for. */
  #index: WordIndex | null = null;
  #query = "";
  #shown: readonly T[] = [];
  #chunks: (readonly T[])[] = [];

  constructor(options: SearchedListOptions<T>) {
    this.#options = options;
  }

  /** Unchanged chunks are the same objects. */
  get state() {
    return { query: this.#query, chunks: this.#chunks, hasMore: this.#hasMore, total: this.#shown.length };
  }

  get all(): readonly T[] {
    return this.#all;
  }

  /** What was found, as it is arranged: the same array until something changes. */
  get shown(): readonly T[] {
    return this.#shown;
  }

  /** Other items: shown as far as those before were. Nobody is told. */
  setAll(items: readonly T[]): void {
    if (items !== this.#all) this.#index = null;
    this.#all = items;
    this.#list(this.#chunks.length);
  }

  setQuery(query: string): void {
    this.#query = query;
    this.rearrange();
  }

  /** Filters or order changed: shown from the beginning. */
  rearrange(): void {
    this.#list(1);
    this.#options.onChange();
  }

  more(): void {
    this.#show();
    this.#options.onChange();
  }

  /** Items that have all words of a query, in their own order. */
  find(typed: string): readonly T[] {
    const query = parseQuery(typed);
    if (query.words.length === 0) return this.#all;
    this.#index ??= indexOf(this.#all, this.#options.textOf);
    const found: T[] = [];
    this.#index.search(query, (place) => {
      const item = this.#all[place];
      if (item !== undefined) found.push(item);
    });
    return found;
  }

  #list(chunks: number): void {
    this.#shown = this.#options.arrange(this.find(this.#query));
    this.#chunks = [];
    do this.#show();
    while (this.#chunks.length < chunks && this.#hasMore);
  }

  #show(): void {
    const at = this.#chunks.length * CHUNK;
    if (at < this.#shown.length) this.#chunks = [...this.#chunks, this.#shown.slice(at, at + CHUNK)];
  }

  get #hasMore(): boolean {
    return this.#chunks.length * CHUNK < this.#shown.length;
  }
}

function indexOf<T>(items: readonly T[], textOf: (item: T) => string): WordIndex {
  const index = wordIndexOf();
  for (const item of items) index.add([{ text: textOf(item), weight: 1 }]);
  return index;
}
