/** The editions of the article that is open, in other languages. */
import { likelyEditions } from "../core/likely-editions";
import type { RecordId } from "../core/note";
import { readDigests } from "../store/digests";
import type { Store } from "../store/open";
import type { EditionChoice, EditionShown } from "../ui/library-state";
import type { KeptWriter } from "./kept-writer";

export interface EditionsOptions {
  readonly store: Store;
  readonly writer: KeptWriter;
  /** The article that is open. */
  readonly open: () => { readonly id: RecordId; readonly editions: readonly EditionShown[] } | null;
}

/** As many as a reader looks through; more words find the others. */
const MOST = 30;

export class EditionsSession {
  readonly #options: EditionsOptions;

  constructor(options: EditionsOptions) {
    this.#options = options;
  }

  /** Articles that may be the open one in another language, the likeliest first. */
  async find(query: string): Promise<readonly EditionChoice[]> {
    const { store, writer, open } = this.#options;
    const read = open();
    if (read === null) return [];
    try {
      const digests = await readDigests(store);
      const own = digests.find((digest) => digest.id === read.id);
      if (own === undefined) return [];
      const taken = new Set(read.editions.map(({ article }) => article.id));
      return likelyEditions(own, digests, taken, query)
        .slice(0, MOST)
        .map(({ id, url, title, site, published, savedAt, language }) => ({
          article: { id, url, title, site, published, savedAt },
          language,
        }));
    } catch (error) {
      writer.say({ key: `error.store.${writer.faultOf(error)}` });
      return [];
    }
  }

  /** The open article and this one are one in two languages. */
  async link(other: RecordId): Promise<boolean> {
    const read = this.#options.open();
    return read !== null && this.#options.writer.linkEditions(read.id, other);
  }

  unlink(link: RecordId): Promise<boolean> {
    return this.#options.writer.unlinkEditions(link);
  }
}
