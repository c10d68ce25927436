/** Two kept articles beside each other, while the library shows it. */
import { compareArticles } from "../core/compare/compare-articles";
import type { KeptArticle, StoreFault } from "../core/kept";
import type { RecordId } from "../core/note";
import { decisionsIn } from "../core/people/sighting";
import { StoreError } from "../store/fault";
import type { Store } from "../store/open";
import { readPersonCorrections } from "../store/person-decisions";
import type { CompareState } from "../ui/compare-state";

export interface CompareOptions {
  readonly store: Store;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

export class CompareSession {
  readonly #options: CompareOptions;
  #state: CompareState | null = null;
  /** Counts what was asked for, so that an earlier answer cannot overwrite a later one. */
  #look = 0;

  constructor(options: CompareOptions) {
    this.#options = options;
  }

  get state(): CompareState | null {
    return this.#state;
  }

  /** The one that was published first, else saved first, stands first. */
  async open(one: RecordId, other: RecordId): Promise<void> {
    const { store, faultOf } = this.#options;
    const look = ++this.#look;
    this.#set({ state: "loading" });
    try {
      const articles = await store.use((database) => database.articles.bulkGet([one, other]));
      const [first, second] = articles.flatMap((article) => (article?.deletedAt === null ? [article] : [])).sort(byTime);
      if (first === undefined || second === undefined) throw new StoreError("missing", "one of two articles is gone");
      const compared = compareArticles(first, second, decisionsIn(await readPersonCorrections(store)));
      if (look === this.#look) this.#set({ state: "read", first, second, compared });
    } catch (error) {
      if (look === this.#look) this.#set({ state: faultOf(error) });
    }
  }

  close(): void {
    this.#look++;
    this.#set(null);
  }

  #set(state: CompareState | null): void {
    this.#state = state;
    this.#options.onChange();
  }
}

function byTime(a: KeptArticle, b: KeptArticle): number {
  const [mine, theirs] = [a, b].map(({ article: { source }, savedAt }) => {
    const published = Date.parse(source.published ?? "");
    return Number.isNaN(published) ? savedAt : published;
  });
  return (mine ?? 0) - (theirs ?? 0) || (a.id < b.id ? -1 : 1);
}
