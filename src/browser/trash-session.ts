/** The trash of the library: read when it is first looked at, and again after every change. */
import type { StoreFault } from "../core/kept";
import { foldText } from "../core/search/fold-text";
import { parseQuery, rankOf } from "../core/search/match";
import type { Trashed } from "../core/trash";
import type { Store } from "../store/open";
import { removeArticle, removeNote, restoreArticle, restoreNote } from "../store/removal";
import { purgeTrash, readTrash } from "../store/trash";
import type { TrashState } from "../ui/trash-state";
import type { KeptWriter } from "./kept-writer";
import { RowList } from "./row-list";

export interface TrashSessionOptions {
  readonly store: Store;
  readonly now: () => number;
  readonly writer: Pick<KeptWriter, "undoably" | "forGood">;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

export class TrashSession {
  readonly #options: TrashSessionOptions;
  readonly #rows = new RowList<Trashed>();
  #entries: readonly Trashed[] = [];
  #status: TrashState["status"] = "loading";
  #query = "";
  #size = 0;
  #emptying: TrashState["emptying"] = "no";
  #isWanted = false;
  /** Counts readings, so that an earlier answer cannot overwrite a later one. */
  #look = 0;

  constructor(options: TrashSessionOptions) {
    this.#options = options;
  }

  get state(): TrashState {
    const { chunks, hasMore, total } = this.#rows;
    return {
      status: this.#status,
      query: this.#query,
      chunks,
      hasMore,
      found: total,
      total: this.#entries.length,
      size: this.#size,
      emptying: this.#emptying,
      now: this.#options.now(),
    };
  }

  /** Reads what changed. Nothing while nobody has looked. */
  async refresh(): Promise<void> {
    if (this.#isWanted) await this.show();
  }

  async show(): Promise<void> {
    this.#isWanted = true;
    const look = ++this.#look;
    try {
      const { entries, size } = await readTrash(this.#options.store);
      if (look !== this.#look) return;
      this.#entries = entries;
      this.#size = size;
      this.#status = "ready";
    } catch (error) {
      this.#status = this.#options.faultOf(error);
    }
    this.#list(true);
  }

  setQuery(query: string): void {
    this.#query = query;
    this.#list(false);
  }

  more(): void {
    this.#rows.more();
    this.#options.onChange();
  }

  /** An article comes back with the notes that went with it; a note alone, and with its article, where that is in the trash as well. */
  restore(entry: Trashed): Promise<boolean> {
    const { store, now, writer } = this.#options;
    return writer.undoably(async () => {
      if (entry.type === "article") {
        const { id } = entry.article;
        await restoreArticle(store, id, now());
        return { said: { key: "undo.articleRestored" }, back: () => removeArticle(store, id, now()) };
      }
      const { id } = entry.note;
      await restoreNote(store, id, now());
      return { said: { key: "undo.noteRestored" }, back: () => removeNote(store, id, now()) };
    });
  }

  /** The question whether to empty it, and its answer. */
  ask(isAsked: boolean): void {
    if (this.#emptying === "running") return;
    this.#emptying = isAsked ? "asking" : "no";
    this.#options.onChange();
  }

  /** Deletes for good what is there. */
  async empty(): Promise<void> {
    const { store, now, writer, onChange } = this.#options;
    if (this.#emptying !== "asking") return;
    this.#emptying = "running";
    onChange();
    const last = this.#entries[0]?.deletedAt ?? 0;
    await writer.forGood(() => purgeTrash(store, Math.max(last, now())));
    this.#emptying = "no";
    onChange();
  }

  #list(keepsPlace: boolean): void {
    const parsed = parseQuery(this.#query);
    this.#rows.set(
      this.#entries.filter((entry) => rankOf(foldText(wordsOf(entry)), parsed) !== null),
      keepsPlace,
    );
    this.#options.onChange();
  }
}

function wordsOf(entry: Trashed): string {
  const { title, site } = entry.article;
  return [title, site, ...(entry.type === "note" ? [entry.note.quote, entry.note.body] : [])].join("\n");
}
