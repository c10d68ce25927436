/** What the reader has ticked in the library's list, and what is done to all of it. It is of one list: another search, filter or tab begins anew. */
import type { StoreFault } from "../core/kept";
import type { RecordId } from "../core/note";
import { type Chosen, changeNotes, changeNotesBack, type NotesChange, removeMany, restoreMany } from "../store/bulk";
import type { Store } from "../store/open";
import { type Entry, entryId, type SelectionState } from "../ui/library-state";
import type { KeptWriter } from "./kept-writer";
import type { LibraryListLoader } from "./library-list";

export interface LibrarySelectionOptions {
  readonly store: Store;
  readonly now: () => number;
  readonly list: Pick<LibraryListLoader, "state" | "listed">;
  readonly writer: Pick<KeptWriter, "undoably">;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

const NOTHING: Chosen = { articles: new Set(), notes: new Set() };

export class LibrarySelection {
  readonly #options: LibrarySelectionOptions;
  #chosen = NOTHING;
  /** Where a range begins. */
  #from: RecordId | null = null;
  /** Of which list. */
  #list = "";
  #isBusy = false;

  constructor(options: LibrarySelectionOptions) {
    this.#options = options;
  }

  get state(): SelectionState {
    return { ...this.chosen, isBusy: this.#isBusy };
  }

  get chosen(): Chosen {
    return this.#list === this.#listNow ? this.#chosen : NOTHING;
  }

  /** Ticks an entry or takes its tick off; `range` ticks all from the one before to it as well. */
  select(entry: Entry, how: "one" | "range"): void {
    const id = entryId(entry);
    const from = this.#list === this.#listNow ? this.#from : null;
    const rows = this.#options.list.state.chunks.flat();
    const [start, end] = [rows.findIndex((row) => entryId(row) === from), rows.findIndex((row) => entryId(row) === id)];
    if (how === "range" && start >= 0 && end >= 0) {
      this.#set(withEntries(this.chosen, rows.slice(Math.min(start, end), Math.max(start, end) + 1)), from);
    } else {
      const { articles, notes } = this.chosen;
      const isChosen = articles.has(id) || notes.has(id);
      this.#set(isChosen ? { articles: without(articles, id), notes: without(notes, id) } : withEntries(this.chosen, [entry]), id);
    }
  }

  /** Ticks all that the list holds. */
  async selectAll(): Promise<void> {
    const { faultOf } = this.#options;
    const before = this.#listNow;
    try {
      const all = await this.#options.list.listed(new AbortController().signal);
      if (before === this.#listNow) this.#set(all, this.#from);
    } catch (error) {
      faultOf(error); // the list, which fails likewise, says so
    }
  }

  clear(): void {
    this.#set(NOTHING, null);
  }

  /** Deletes what is ticked, articles with their notes. */
  async remove(): Promise<void> {
    const { store, now, writer } = this.#options;
    const { chosen } = this;
    const count = chosen.articles.size + chosen.notes.size;
    await this.#busily(async () => {
      const isGone = await writer.undoably(async () => {
        const at = await removeMany(store, chosen, now());
        return { said: { key: "undo.manyRemoved", values: { count } }, back: () => restoreMany(store, at, now()) };
      });
      if (isGone) this.clear();
    });
  }

  /** Changes tags and colour of the notes that are ticked. */
  async change(change: NotesChange): Promise<void> {
    const { store, now, writer } = this.#options;
    const { notes } = this.chosen;
    await this.#busily(async () => {
      await writer.undoably(async () => {
        const changed = await changeNotes(store, notes, change, now());
        if (changed.length === 0) return null;
        return { said: { key: "undo.manyChanged", values: { count: changed.length } }, back: () => changeNotesBack(store, changed, now()) };
      });
    });
  }

  get #listNow(): string {
    const { tab, query } = this.#options.list.state;
    return `${tab} ${query}`;
  }

  #set(chosen: Chosen, from: RecordId | null): void {
    this.#chosen = chosen;
    this.#from = from;
    this.#list = this.#listNow;
    this.#options.onChange();
  }

  async #busily(act: () => Promise<void>): Promise<void> {
    this.#isBusy = true;
    this.#options.onChange();
    try {
      await act();
    } finally {
      this.#isBusy = false;
      this.#options.onChange();
    }
  }
}

function withEntries({ articles, notes }: Chosen, entries: readonly Entry[]): Chosen {
  const idsOf = (type: Entry["type"]) => entries.filter((entry) => entry.type === type).map(entryId);
  return { articles: new Set([...articles, ...idsOf("article")]), notes: new Set([...notes, ...idsOf("note")]) };
}

function without(ids: ReadonlySet<RecordId>, id: RecordId): ReadonlySet<RecordId> {
  const left = new Set(ids);
  left.delete(id);
  return left;
}
