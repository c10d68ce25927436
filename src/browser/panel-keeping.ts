/** What the side panel keeps and changes of the page's notes: places from the page, words from the store. */
import type { Article } from "../core/article";
import type { DraftWords, NoteChange } from "../core/kept";
import type { RecordId } from "../core/note";
import type { DraftOf } from "../core/note-draft";
import { listDrafts } from "../store/drafts";
import { knownTags } from "../store/known-tags";
import type { Store } from "../store/open";
import { readVersions } from "../store/versions";
import type { Said, Undoable } from "../ui/library-state";
import type { PanelNote } from "../ui/panel-items";
import { NO_NOTES, type PanelNotes } from "../ui/panel-state";
import type { Report } from "./errors";
import { KeptWriter, saidOf } from "./kept-writer";
import type { NotesOnPage } from "./messages";

export interface PanelKeepingOptions {
  readonly store: Store;
  readonly announce: (urls: readonly string[]) => Promise<void>;
  readonly onChange: () => void;
  readonly report: Report;
}

export class PanelKeeping {
  readonly #options: PanelKeepingOptions;
  readonly #writer: KeptWriter;
  #onPage: NotesOnPage | null = null;
  #url = "";
  #articleId: RecordId | null = null;
  #kept: PanelNotes = NO_NOTES;
  #asked = 0;

  constructor(options: PanelKeepingOptions) {
    this.#options = options;
    const { store, announce, onChange, report } = options;
    // The page hears of the write and tells where its notes are now: nothing is to be read here.
    this.#writer = new KeptWriter({ store, announce, onChange, report, now: Date.now, onWritten: async () => {} });
  }

  get kept(): PanelNotes {
    return this.#kept;
  }

  get undoable(): Undoable | null {
    return this.#writer.undoable;
  }

  get message(): Said | null {
    return this.#writer.message;
  }

  /** What the page told of its notes; null for a page that has none to tell of. `url` is the article's address. */
  async follow(onPage: NotesOnPage | null, url: string): Promise<void> {
    this.#url = url;
    if (onPage === this.#onPage) return;
    this.#onPage = onPage;
    const notes = onPage?.notes.map(panelNote) ?? [];
    const articleId = onPage?.articleId ?? null;
    const isOther = articleId === null || articleId !== this.#articleId;
    this.#articleId = articleId;
    this.#kept = { ...(isOther ? NO_NOTES : this.#kept), notes };
    this.#options.onChange();
    if (articleId !== null) await this.#readMore(articleId, new Set(notes.map(({ note }) => note.id)));
  }

  async changeNote(id: RecordId, change: NoteChange): Promise<boolean> {
    const note = this.#kept.notes.find((placed) => placed.note.id === id)?.note;
    return note !== undefined && this.#writer.changeNote(note, change, [this.#url], saidOf(change));
  }

  /** Has a note stand on the words that are in its place in the page now. Tells whether it was kept. */
  async takeWords(id: RecordId, article: Article): Promise<boolean> {
    const placed = this.#kept.notes.find(({ note }) => note.id === id);
    if (placed === undefined || placed.at === null) return false;
    const { note, at } = placed;
    return this.#writer.takeWords(note, article, at, [this.#url]);
  }

  removeNote(id: RecordId): Promise<boolean> {
    return this.#writer.removeNote(id, [this.#url]);
  }

  undo(): Promise<void> {
    return this.#writer.undo();
  }

  sayCopied(isCopied: boolean): void {
    this.#writer.sayCopied(isCopied);
  }

  readonly forgetUndo = (): void => this.#writer.forgetUndo();

  draft(id: RecordId, words: DraftWords): Promise<void> {
    this.#noteDraft(id, words);
    return this.#writer.draft(id, this.#url, words);
  }

  dropDraft(id: RecordId): Promise<void> {
    this.#noteDraft(id, null);
    return this.#writer.dropDraft(id);
  }

  /** What the page does not know: drafts, tags to choose from, and the texts of before. Without them the notes are still there. */
  async #readMore(articleId: RecordId, ids: ReadonlySet<RecordId>): Promise<void> {
    const asked = ++this.#asked;
    const { store } = this.#options;
    try {
      const [drafts, tags, versions] = await Promise.all([listDrafts(store, null), knownTags(store), readVersions(store, articleId)]);
      if (asked !== this.#asked) return;
      const begun = drafts.filter((draft) => ids.has(draft.id)).map((draft) => [draft.id, draft] as const);
      this.#kept = { ...this.#kept, drafts: new Map(begun), tags, versions };
      this.#options.onChange();
    } catch (error) {
      this.#writer.say({ key: `error.store.${this.#writer.faultOf(error)}` });
    }
  }

  #noteDraft(id: RecordId, words: DraftOf | null): void {
    const others = [...this.#kept.drafts].filter(([note]) => note !== id);
    this.#kept = { ...this.#kept, drafts: new Map(words === null ? others : [...others, [id, words]]) };
    this.#options.onChange();
  }
}

function panelNote({ note, anchor }: NotesOnPage["notes"][number]): PanelNote {
  if (anchor.state === "lost") return { note, at: null, isMoved: false, changes: [] };
  return { note, at: anchor.span, isMoved: anchor.state === "moved", changes: anchor.state === "changed" ? anchor.changes : [] };
}
