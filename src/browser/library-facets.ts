/** What the filters of the library offer: tags, which note forms want as well, and what articles have in common, once somebody asks. */
import type { StoreFault } from "../core/kept";
import { readFacets } from "../store/facets";
import type { Store } from "../store/open";
import { listTags } from "../store/tags";
import type { FacetCounts, TagCount } from "../ui/library-state";

export interface LibraryFacetsOptions {
  readonly store: Store;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

export class LibraryFacets {
  readonly #options: LibraryFacetsOptions;
  #tags: readonly TagCount[] = [];
  #facets: FacetCounts | null = null;
  #isAsked = false;

  constructor(options: LibraryFacetsOptions) {
    this.#options = options;
  }

  get tags(): readonly TagCount[] {
    return this.#tags;
  }

  get facets(): FacetCounts | null {
    return this.#facets;
  }

  /** From now on what articles have in common is read as well. */
  async ask(): Promise<void> {
    this.#isAsked = true;
    await this.read();
  }

  /** Reads anew what is offered. A list that fails likewise says so; here nothing is offered then. */
  async read(): Promise<void> {
    const { store, faultOf, onChange } = this.#options;
    try {
      this.#tags = await listTags(store);
      if (this.#isAsked) this.#facets = await readFacets(store);
    } catch (error) {
      faultOf(error);
      this.#tags = [];
      this.#facets = null;
    }
    onChange();
  }
}
