/** The trash of the library: read when it is first looked at, and again after every change. */
import type { StoreFault } from "../core/kept";
import type { Trashed } from "../core/trash";
import type { Store } from "../store/open";
import { removeArticle, removeNote, restoreArticle, restoreNote } from "../store/removal";
import { purgeTrash, readTrash } from "../store/trash";
import type { TrashState } from "../ui/trash-state";
import type { KeptWriter } from "./kept-writer";
import { SearchedList } from "./searched-list";

export interface TrashSessionOptions {
  readonly store: Store;
  readonly now: () => number;
  readonly writer: Pick<KeptWriter, "undoably" | "forGood">;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

export class TrashSession {
  readonly #options: TrashSessionOptions;
  readonly #list: SearchedList<Trashed>;
  #status: TrashState["status"] = "loading";
  #size = 0;
  #emptying: TrashState["emptying"] = "no";
  #isWanted = false;
  /** Counts readings, so that an earlier answer cannot overwrite a later one. */
  #look = 0;

  constructor(options: TrashSessionOptions) {
    this.#options = options;
    this.#list = new SearchedList({ textOf: wordsOf, arrange: (found) => found, onChange: options.onChange });
  }

  get state(): TrashState {
    const { total, ...list } = this.#list.state;
    return {
      status: this.#status,
      ...list,
      found: total,
      total: this.#list.all.length,
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
      this.#list.setAll(entries);
      this.#size = size;
      this.#status = "ready";
    } catch (error) {
      this.#status = this.#options.faultOf(error);
    }
    this.#options.onChange();
  }

  setQuery(query: string): void {
    this.#list.setQuery(query);
  }

  more(): void {
    this.#list.more();
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
    const last = this.#list.all[0]?.deletedAt ?? 0;
    await writer.forGood(() => purgeTrash(store, Math.max(last, now())));
    this.#emptying = "no";
    onChange();
  }
}

function wordsOf(entry: Trashed): string {
  const { title, site } = entry.article;
  return [title, site, ...(entry.type === "note" ? [entry.note.quote, entry.note.body] : [])].join("\n");
}
