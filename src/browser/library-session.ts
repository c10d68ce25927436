/**
 * The library while it is open: what it shows of the store, and what the reader does to it. Every write is shown after its transaction
 * committed, told to the other contexts, and can be taken back.
 */
import type { KeptArticle, NoteChange, StoreFault } from "../core/kept";
import { byPlace, type Note, type RecordId } from "../core/note";
import { summarise } from "../core/summarise";
import type { Locale } from "../locales";
import { readArticle } from "../store/backup";
import { dropDraft, listDrafts, putDraft } from "../store/drafts";
import { StoreError } from "../store/fault";
import { listTags } from "../store/lists";
import { changeNote } from "../store/notes";
import type { Store } from "../store/open";
import { removeArticle, removeNote, restoreArticle, restoreNote } from "../store/removal";
import { undoImport } from "../store/undo-import";
import type { LibraryState, OpenArticle, Place, Said, TagCount } from "../ui/library-state";
import type { Report } from "./errors";
import { LibraryFiles } from "./library-files";
import { LibraryListLoader } from "./library-list";
import { UndoStack } from "./undo-stack";

/** What the library needs of the browser. */
export interface LibraryTools {
  readonly now: () => number;
  readonly locale: () => Locale;
  /** Tells the other contexts that what is kept of these addresses changed; none stands for all. */
  readonly announce: (urls: readonly string[]) => Promise<void>;
  /** Opens the page at a place; resolves to whether the page still has it, as far as that is known. */
  readonly openPlace: (article: KeptArticle, place: Place) => Promise<boolean>;
  readonly save: (name: string, content: Blob) => void;
  readonly report: Report;
}

/** How long good news stay, in ms; bad news stay until the next step. */
const SAID_MS = 4_000;

export class LibrarySession {
  readonly list: LibraryListLoader;
  readonly files: LibraryFiles;
  readonly #store: Store;
  readonly #tools: LibraryTools;
  readonly #onChange: () => void;
  readonly #undo = new UndoStack();
  #tags: readonly TagCount[] = [];
  #open: OpenArticle | null = null;
  #message: Said | null = null;
  #hush: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked to be opened, so that an earlier answer cannot overwrite a later one. */
  #look = 0;
  /** Drafts are written one after the other, so that the last keystroke is the last to be kept. */
  #drafting: Promise<void> = Promise.resolve();

  constructor(store: Store, tools: LibraryTools, onChange: () => void) {
    this.#store = store;
    this.#tools = tools;
    this.#onChange = onChange;
    const faultOf = (error: unknown): StoreFault => this.#faultOf(error);
    this.list = new LibraryListLoader({ store, onChange, faultOf });
    this.files = new LibraryFiles({
      store,
      locale: tools.locale,
      now: tools.now,
      save: tools.save,
      faultOf,
      onChange,
      onImported: (undo) => {
        this.#undo.push({ key: "undo.imported" }, () => this.#write(() => undoImport(store, undo), []));
        this.#written([]).catch(tools.report);
      },
    });
  }

  get state(): LibraryState {
    return {
      list: this.list.state,
      tags: this.#tags,
      open: this.#open,
      undoable: this.#undo.shown,
      message: this.#message,
      exporting: this.files.exporting,
      importing: this.files.importing,
    };
  }

  async start(): Promise<void> {
    await Promise.all([this.list.reload(), this.#readTags()]);
  }

  /** Somebody else wrote: reads anew what is shown. */
  async refresh(): Promise<void> {
    await Promise.all([this.list.reload(), this.#readTags(), this.#readOpen()]);
  }

  /** Shows an article, at a note where one is given; null closes it. */
  async open(article: RecordId | null, note: RecordId | null): Promise<void> {
    this.#message = null;
    if (article === null) {
      this.#look++;
      this.#open = null;
      this.#onChange();
      return;
    }
    if (this.#open?.state === "read" && this.#open.id === article) this.#open = { ...this.#open, note };
    else this.#open = { state: "loading", id: article };
    this.#onChange();
    await this.#readOpen(note);
  }

  /** Changes a note; tells whether it was kept. */
  async changeNote(id: RecordId, change: NoteChange): Promise<boolean> {
    const before = this.#noteOf(id);
    const urls = this.#urls();
    return this.#attempt(async () => {
      const changed = await changeNote(this.#store, id, change, this.#tools.now());
      if (before !== null && changed.updatedAt !== before.updatedAt) {
        const back = { body: before.body, colour: before.colour, tags: before.tags };
        this.#undo.push({ key: "undo.noteChanged" }, () => this.#write(() => changeNote(this.#store, id, back, this.#tools.now()), urls));
      }
      await this.#written(urls);
    });
  }

  removeNote(id: RecordId): Promise<boolean> {
    const urls = this.#urls();
    return this.#attempt(async () => {
      await removeNote(this.#store, id, this.#tools.now());
      this.#undo.push({ key: "undo.noteRemoved" }, () => this.#write(() => restoreNote(this.#store, id, this.#tools.now()), urls));
      await this.#written(urls);
    });
  }

  removeArticle(id: RecordId): Promise<boolean> {
    const urls = this.#urls();
    const count = this.#open?.state === "read" && this.#open.id === id ? this.#open.notes.length : 0;
    return this.#attempt(async () => {
      await removeArticle(this.#store, id, this.#tools.now());
      const said: Said = count === 0 ? { key: "undo.articleAloneRemoved" } : { key: "undo.articleRemoved", values: { count } };
      this.#undo.push(said, () => this.#write(() => restoreArticle(this.#store, id, this.#tools.now()), urls));
      await this.#written(urls);
    });
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    await this.#attempt(async () => {
      if (!(await this.#undo.undo())) return;
      this.#say({ key: "undo.done" });
      this.#hush = setTimeout(() => this.#say(null), SAID_MS);
    });
  }

  forgetUndo = (): void => {
    this.#undo.hide();
    this.#onChange();
  };

  /** Keeps what was written so far of a note's body. */
  draft(id: RecordId, body: string): Promise<void> {
    const url = this.#open?.state === "read" ? this.#open.article.url : "";
    return this.#inTurn(() => putDraft(this.#store, { id, articleUrl: url, body }, this.#tools.now()));
  }

  dropDraft(id: RecordId): Promise<void> {
    return this.#inTurn(() => dropDraft(this.#store, id));
  }

  async openPlace(article: KeptArticle, place: Place): Promise<void> {
    if (!(await this.#tools.openPlace(article, place))) this.#say({ key: "error.noteLost" });
  }

  stop(): void {
    this.#look++;
    clearTimeout(this.#hush);
    this.list.stop();
    this.#store.close();
  }

  /** Does a write of which the outcome is told, not thrown. */
  async #attempt(act: () => Promise<void>): Promise<boolean> {
    clearTimeout(this.#hush);
    this.#message = null;
    try {
      await act();
      return true;
    } catch (error) {
      this.#say({ key: `error.store.${this.#faultOf(error)}` });
      return false;
    }
  }

  async #write(act: () => Promise<unknown>, urls: readonly string[]): Promise<void> {
    await act();
    await this.#written(urls);
  }

  async #written(urls: readonly string[]): Promise<void> {
    this.#onChange();
    await Promise.all([this.#tools.announce(urls), this.refresh()]);
  }

  async #readTags(): Promise<void> {
    try {
      this.#tags = await listTags(this.#store);
    } catch (error) {
      this.#faultOf(error); // the list, which failed likewise, says so
      this.#tags = [];
    }
    this.#onChange();
  }

  async #readOpen(note: RecordId | null = this.#wanted): Promise<void> {
    const id = this.#open?.id;
    if (id === undefined) return;
    const look = ++this.#look;
    const open = await this.#opened(id, note);
    if (look !== this.#look) return;
    this.#open = open;
    this.#onChange();
  }

  get #wanted(): RecordId | null {
    return this.#open?.state === "read" ? this.#open.note : null;
  }

  async #opened(id: RecordId, note: RecordId | null): Promise<OpenArticle> {
    try {
      const { articles, notes } = await readArticle(this.#store, id, this.#tools.now());
      const [article] = articles;
      if (article === undefined) return { state: "missing", id };
      const ids = new Set(notes.map((kept) => kept.id));
      const drafts = (await listDrafts(this.#store, null)).filter((draft) => ids.has(draft.id));
      return {
        state: "read",
        id,
        article,
        summary: summarise(article.article, article.findings),
        notes: [...notes].sort(byPlace),
        drafts: new Map(drafts.map((draft) => [draft.id, draft.body])),
        note,
      };
    } catch (error) {
      return { state: this.#faultOf(error), id };
    }
  }

  async #inTurn(act: () => Promise<void>): Promise<void> {
    this.#drafting = this.#drafting.then(act).catch((error: unknown) => this.#say({ key: `error.store.${this.#faultOf(error)}` }));
    await this.#drafting;
  }

  #noteOf(id: RecordId): Note | null {
    return this.#open?.state === "read" ? (this.#open.notes.find((note) => note.id === id) ?? null) : null;
  }

  #urls(): readonly string[] {
    return this.#open?.state === "read" ? this.#open.article.urls : [];
  }

  #faultOf(error: unknown): StoreFault {
    if (error instanceof StoreError) return error.code;
    this.#tools.report(error);
    return "failed";
  }

  #say(message: Said | null): void {
    clearTimeout(this.#hush);
    this.#message = message;
    this.#onChange();
  }
}
