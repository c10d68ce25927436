/** The library while it is open: what it shows of the store, and what the reader does to it. */
import type { DraftWords, KeptArticle, NoteChange } from "../core/kept";
import type { RecordId } from "../core/note";
import type { DraftOf } from "../core/note-draft";
import type { Locale } from "../locales";
import { readArticle } from "../store/backup";
import { readNote } from "../store/notes";
import type { Store } from "../store/open";
import { searchIndex } from "../store/search-index";
import type { FigureEntry } from "../ui/figures-state";
import type { LibraryState, OpenArticle, Place, PreparingState } from "../ui/library-state";
import type { LibraryViewName } from "../ui/people-state";
import { CompareSession } from "./compare-session";
import { EditionsSession } from "./editions-session";
import type { Report } from "./errors";
import { FiguresSession } from "./figures-session";
import { ImportSession } from "./import-session";
import { KeptWriter, saidOf } from "./kept-writer";
import { LibraryFacets } from "./library-facets";
import { type FileTools, LibraryFiles } from "./library-files";
import { LibraryListLoader } from "./library-list";
import { lastRead } from "./library-readings";
import { LibrarySelection } from "./library-selection";
import { PeopleSession } from "./people-session";
import { readOpenArticle } from "./read-open-article";
import { TrashSession } from "./trash-session";

/** What the library needs of the browser. */
export interface LibraryTools extends FileTools {
  readonly now: () => number;
  readonly locale: () => Locale;
  /** Tells the other contexts that what is kept of these addresses changed; none stands for all. */
  readonly announce: (urls: readonly string[]) => Promise<void>;
  /** Opens the page at a place; resolves to whether the page still has it, as far as that is known. */
  readonly openPlace: (article: KeptArticle, place: Place) => Promise<boolean>;
  /** How far the search index is while it is made; null else. */
  readonly preparing: () => PreparingState | null;
  readonly report: Report;
}

export class LibrarySession {
  readonly list: LibraryListLoader;
  readonly files: LibraryFiles;
  readonly facets: LibraryFacets;
  readonly imports: ImportSession;
  readonly selection: LibrarySelection;
  readonly compare: CompareSession;
  readonly trash: TrashSession;
  readonly people: PeopleSession;
  readonly figures: FiguresSession;
  readonly editions: EditionsSession;
  readonly #writer: KeptWriter;
  readonly #store: Store;
  readonly #tools: LibraryTools;
  readonly #onChange: () => void;
  #open: OpenArticle | null = null;
  #view: LibraryViewName = "library";
  /** Counts what was asked to be opened, so that an earlier answer cannot overwrite a later one. */
  #look = 0;

  constructor(store: Store, tools: LibraryTools, onChange: () => void) {
    this.#store = store;
    this.#tools = tools;
    this.#onChange = onChange;
    const { now, announce, locale, save, report } = tools;
    const writer = new KeptWriter({ store, now, announce, report, onChange, onWritten: () => this.refresh() });
    this.#writer = writer;
    const { faultOf } = writer;
    this.list = new LibraryListLoader({ store, onChange, faultOf });
    this.facets = new LibraryFacets({ store, onChange, faultOf });
    this.trash = new TrashSession({ store, now, writer, onChange, faultOf });
    this.selection = new LibrarySelection({ store, now, list: this.list, writer, onChange, faultOf });
    this.compare = new CompareSession({ store, onChange, faultOf });
    const decide = writer.decidePerson.bind(writer);
    this.people = new PeopleSession({ store, locale, onChange, faultOf, decide });
    this.editions = new EditionsSession({ store, writer, open: () => this.#read });
    this.figures = new FiguresSession({ store, onChange, faultOf });
    this.files = new LibraryFiles({
      store,
      locale,
      settings: tools.exportSettings,
      isNarrowed: () => this.list.isNarrowed,
      selected: () => this.selection.chosen,
      listed: (signal) => this.list.listed(signal),
      now,
      save,
      onBackedUp: tools.onBackedUp,
      onChange,
      faultOf: writer.faultOf,
    });
    this.imports = new ImportSession({
      store,
      now,
      noteColour: tools.noteColour,
      analyser: tools.analyser,
      onImported: (undo) =>
        void writer
          .imported(undo)
          .then(() => this.prepare())
          .catch(report),
      onChange,
      faultOf: writer.faultOf,
    });
  }

  get state(): LibraryState {
    return {
      view: this.#view,
      list: this.list.state,
      preparing: this.#tools.preparing(),
      people: this.people.state,
      figures: this.figures.state,
      tags: this.facets.tags,
      facets: this.facets.facets,
      selection: this.selection.state,
      trash: this.trash.state,
      open: this.#open,
      undoable: this.#writer.undoable,
      message: this.#writer.message,
      exporting: this.files.exporting,
      importing: this.imports.state,
      comparing: this.compare.state,
    };
  }

  async start(): Promise<void> {
    await this.list.reload().then(() => this.facets.read()); // the rows first: what the filters offer is read from all notes
  }

  /** Makes what searches and persons rest on, while nobody waits for it: after an import it takes seconds. */
  async prepare(): Promise<void> {
    await searchIndex(this.#store).catch(this.#writer.faultOf); // whoever searches is told
    await this.people.prepare();
  }

  /** Reads anew what is shown: somebody wrote. */
  async refresh(): Promise<void> {
    const views = [this.people.refresh(), this.figures.refresh(), this.trash.refresh()];
    await Promise.all([this.list.reload(), this.facets.read(), this.#readOpen(this.#wanted), ...views]);
  }

  /** Lists articles and notes, persons, figures, or what was deleted. */
  async show(view: LibraryViewName): Promise<void> {
    this.#view = view;
    this.#onChange();
    if (view === "people") await this.people.show();
    if (view === "figures") await this.figures.show();
    if (view === "trash") await this.trash.show();
  }

  /** Shows an article, at a note where one is given; null closes it. */
  async open(article: RecordId | null, note: RecordId | null): Promise<void> {
    this.#writer.say(null);
    if (article === null) this.#open = null;
    else if (this.#open?.state === "read" && this.#open.id === article) {
      this.#open = { ...this.#open, note: null }; // asked for again, a note is shown again
      this.#onChange();
      await Promise.resolve(); // it is drawn without the note meanwhile
      if (this.#open?.state !== "read" || this.#open.id !== article) return;
      this.#open = { ...this.#open, note };
    } else this.#open = { state: "loading", id: article };
    this.#onChange();
    await this.#readOpen(note);
    const read = this.#read;
    if (note === null || read?.note !== note || read.notes.some(({ id }) => id === note)) return;
    this.#open = { ...read, note: null };
    this.#writer.say({ key: "library.noteGone.text" });
  }

  /** The article of a note that a link leads to; null where there is no such note, which is shown. */
  async articleOf(id: RecordId): Promise<RecordId | null> {
    this.#writer.say(null);
    const look = ++this.#look;
    this.#open = { state: "loading", id };
    this.#onChange();
    const found = await readNote(this.#store, id).catch(this.#writer.faultOf);
    if (look !== this.#look) return null;
    if (found !== null && typeof found !== "string") return found.articleId;
    this.#open = { state: found ?? "noteGone", id };
    this.#onChange();
    return null;
  }

  askExport(reach: "article" | "selected" | "all"): void {
    const read = this.#read;
    this.files.askExport(
      reach,
      read === null ? null : { article: read.id, title: read.article.article.source.title ?? read.article.url, note: read.note },
    );
  }

  /** Tells whether it was kept. */
  async changeNote(id: RecordId, change: NoteChange): Promise<boolean> {
    const note = this.#read?.notes.find((note) => note.id === id);
    return note !== undefined && this.#writer.changeNote(note, change, this.#urls, saidOf(change));
  }

  /** Has a changed note stand on the words of the last reading. Tells whether it was kept. */
  async takeWords(id: RecordId): Promise<boolean> {
    const read = this.#read;
    const [note, anchor] = [read?.notes.find((kept) => kept.id === id), read?.places.get(id)];
    const last = read?.versions.at(-1);
    if (read === null || note === undefined || last === undefined || anchor?.state !== "changed") return false;
    return this.#writer.takeWords(note, lastRead(read.article, last), anchor.span, this.#urls);
  }

  readonly removeNote = (id: RecordId): Promise<boolean> => this.#writer.removeNote(id, this.#urls);

  /** Of the one that is open: what stands at this address is another article. */
  async separate(url: string, notes: readonly RecordId[]): Promise<boolean> {
    const read = this.#read;
    return read !== null && this.#writer.separate(read.article, url, notes);
  }

  /** The one that is open. */
  removeArticle(id: RecordId): Promise<boolean> {
    return this.#writer.removeArticle(id, this.#read?.notes.length ?? 0, this.#urls);
  }

  readonly undo = (): Promise<void> => this.#writer.undo();

  readonly sayCopied = (isCopied: boolean): void => this.#writer.sayCopied(isCopied);

  readonly forgetUndo = (): void => this.#writer.forgetUndo();

  draft(id: RecordId, words: DraftWords): Promise<void> {
    this.#noteDraft(id, words);
    return this.#writer.draft(id, this.#read?.article.url ?? "", words);
  }

  dropDraft(id: RecordId): Promise<void> {
    this.#noteDraft(id, null);
    return this.#writer.dropDraft(id);
  }

  async openPlace(article: KeptArticle, place: Place): Promise<void> {
    const isThere = await this.#tools.openPlace(article, place);
    this.#writer.say(isThere ? null : { key: "error.noteLost" });
  }

  /** Opens the page at a figure. */
  async openFigure({ article: { id }, figure }: FigureEntry): Promise<void> {
    try {
      const [article] = (await readArticle(this.#store, id, this.#tools.now())).articles;
      const found = article?.findings.find((finding) => finding.id === figure.id);
      if (article !== undefined && found?.kind === "statistic") await this.openPlace(article, { type: "span", ...found.span });
    } catch (error) {
      this.#writer.say({ key: `error.store.${this.#writer.faultOf(error)}` });
    }
  }

  stop(): void {
    this.#look++;
    this.#writer.stop();
    this.list.stop();
    this.#store.close();
  }

  #noteDraft(id: RecordId, words: DraftOf | null): void {
    const read = this.#read;
    if (read === null) return;
    const others = [...read.drafts].filter(([note]) => note !== id);
    this.#open = { ...read, drafts: new Map(words === null ? others : [...others, [id, words]]) };
    this.#onChange();
  }

  get #read(): Extract<OpenArticle, { state: "read" }> | null {
    return this.#open?.state === "read" ? this.#open : null;
  }

  get #wanted(): RecordId | null {
    return this.#read?.note ?? null;
  }

  get #urls(): readonly string[] {
    return this.#read?.article.urls ?? [];
  }

  async #readOpen(note: RecordId | null): Promise<void> {
    const look = ++this.#look;
    const id = this.#open?.id;
    if (id === undefined) return;
    const open = await readOpenArticle(this.#store, id, note, this.#tools.now()).catch(
      (error: unknown): OpenArticle => ({ state: this.#writer.faultOf(error), id }),
    );
    if (look !== this.#look) return;
    this.#open = open;
    this.#onChange();
  }
}
