/**
 * Changes to what is kept, made in an extension's page: each is told to the other contexts once it is committed, and can be taken back.
 * Outcomes are told, not thrown.
 */
import { describe } from "../core/anchor/describe";
import type { Article } from "../core/article";
import type { DraftWords, KeptArticle, NoteChange, StoreFault } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import type { Span } from "../core/span";
import type { ImportUndo } from "../store/backup";
import { restoreCorrection } from "../store/corrections";
import { dropDraft, putDraft } from "../store/drafts";
import { linkEditions } from "../store/editions";
import { StoreError } from "../store/fault";
import { changeNote } from "../store/notes";
import type { Store } from "../store/open";
import { decidePerson, type PersonVerdict, withdrawDecision } from "../store/person-decisions";
import { removeArticle, removeNote, restoreArticle, restoreNote } from "../store/removal";
import { joinAgain, separateArticle } from "../store/separate";
import { undoImport } from "../store/undo-import";
import { recordReading } from "../store/versions";
import type { Said, Undoable } from "../ui/library-state";
import type { Report } from "./errors";
import { newRecordId } from "./record-id";
import { UndoStack } from "./undo-stack";

export interface KeptWriterOptions {
  readonly store: Store;
  readonly now: () => number;
  /** Tells the other contexts that what is kept of these addresses changed; none stands for all. */
  readonly announce: (urls: readonly string[]) => Promise<void>;
  /** Called after each write, to read anew what is shown. */
  readonly onWritten: () => Promise<void>;
  /** What can be undone, or what there is to say, changed. */
  readonly onChange: () => void;
  readonly report: Report;
}

/** Something that was done, and how it is taken back. */
export interface Deed {
  readonly said: Said;
  readonly back: () => Promise<unknown>;
}

/** How long good news stay, in ms; bad news stay until the next step. */
const SAID_MS = 4_000;

export class KeptWriter {
  readonly #options: KeptWriterOptions;
  readonly #undo = new UndoStack();
  #message: Said | null = null;
  #hush: ReturnType<typeof setTimeout> | undefined;
  /** Drafts are written one after the other, so that the last keystroke is the last to be kept. */
  #drafting: Promise<void> = Promise.resolve();

  constructor(options: KeptWriterOptions) {
    this.#options = options;
  }

  get undoable(): Undoable | null {
    return this.#undo.shown;
  }

  get message(): Said | null {
    return this.#message;
  }

  /** `before` is the note as it stands; `urls` are its article's addresses. Tells whether it was kept. */
  changeNote(before: Note, change: NoteChange, urls: readonly string[], said: Said = { key: "undo.noteChanged" }): Promise<boolean> {
    const { store, now } = this.#options;
    return this.#attempt(async () => {
      const changed = await changeNote(store, before.id, change, now());
      if (changed.updatedAt === before.updatedAt) return;
      const words = change.selectors === undefined ? {} : { selectors: before.selectors };
      const { body, colour, tags, keptLost = false } = before;
      const back = { body, colour, tags, keptLost, ...words };
      this.#undo.push(said, () => this.#write(() => changeNote(store, before.id, back, now()), urls));
      await this.#written(urls);
    });
  }

  /** Has a changed note stand on what is in its place in this text of the article, which is kept as well: it is what the note was made on now. */
  async takeWords(before: Note, article: Article, place: Span, urls: readonly string[]): Promise<boolean> {
    const { store, now } = this.#options;
    const isRecorded = await this.#attempt(async () => void (await recordReading(store, before.articleId, { text: article.text }, now())));
    return isRecorded && this.changeNote(before, { selectors: describe(article, place) }, urls, { key: "changes.taken" });
  }

  removeNote(id: RecordId, urls: readonly string[]): Promise<boolean> {
    const { store, now } = this.#options;
    return this.#attempt(async () => {
      await removeNote(store, id, now());
      this.#undo.push({ key: "undo.noteRemoved" }, () => this.#write(() => restoreNote(store, id, now()), urls));
      await this.#written(urls);
    });
  }

  /** `notes` is how many go with it. */
  removeArticle(id: RecordId, notes: number, urls: readonly string[]): Promise<boolean> {
    const { store, now } = this.#options;
    return this.#attempt(async () => {
      await removeArticle(store, id, now());
      const said: Said = notes === 0 ? { key: "undo.articleAloneRemoved" } : { key: "undo.articleRemoved", values: { count: notes } };
      this.#undo.push(said, () => this.#write(() => restoreArticle(store, id, now()), urls));
      await this.#written(urls);
    });
  }

  /** Joins or parts persons. */
  decidePerson(name: string, verdict: PersonVerdict): Promise<boolean> {
    const { store, now } = this.#options;
    return this.#attempt(async () => {
      const { id } = await decidePerson(store, newRecordId(), name, verdict, now());
      const said: Said = { key: verdict.type === "same-person" ? "people.joined" : "people.parted" };
      this.#undo.push(said, () => this.#write(() => withdrawDecision(store, id, now()), []));
      await this.#written([]);
    });
  }

  /** Links two articles as one in two languages. */
  linkEditions(one: RecordId, other: RecordId): Promise<boolean> {
    const { store, now } = this.#options;
    return this.#attempt(async () => {
      const link = await linkEditions(store, newRecordId(), one, other, now());
      this.#undo.push({ key: "editions.linked" }, () => this.#write(() => withdrawDecision(store, link, now()), []));
      await this.#written([]);
    });
  }

  unlinkEditions(link: RecordId): Promise<boolean> {
    const { store, now } = this.#options;
    return this.#attempt(async () => {
      await withdrawDecision(store, link, now());
      this.#undo.push({ key: "editions.unlinked" }, () => this.#write(() => restoreCorrection(store, link, now()), []));
      await this.#written([]);
    });
  }

  /** Makes what stands at an article's other address an article of its own, with these of its notes. */
  separate({ id, urls }: KeptArticle, url: string, notes: readonly RecordId[]): Promise<boolean> {
    const { store, now } = this.#options;
    return this.#attempt(async () => {
      const parting = { url, id: newRecordId(), notes };
      await separateArticle(store, id, parting, now());
      this.#undo.push({ key: "undo.separated" }, () => this.#write(() => joinAgain(store, id, parting, now()), urls));
      await this.#written(urls);
    });
  }

  /** An import was written: it can be taken back like everything else. */
  async imported(undo: ImportUndo): Promise<void> {
    this.#undo.push({ key: "undo.imported" }, () => this.#write(() => undoImport(this.#options.store, undo), []));
    await this.#written([]);
  }

  /** Does something that can be taken back; null is for nothing done. Tells whether it worked. */
  undoably(act: () => Promise<Deed | null>): Promise<boolean> {
    return this.#attempt(async () => {
      const deed = await act();
      if (deed === null) return;
      this.#undo.push(deed.said, () => this.#write(deed.back, []));
      await this.#written([]);
    });
  }

  /** Does something that cannot be taken back. Tells whether it worked. */
  forGood(act: () => Promise<unknown>): Promise<boolean> {
    return this.#attempt(() => this.#write(act, []));
  }

  /** Takes the last change back. */
  async undo(): Promise<void> {
    await this.#attempt(async () => {
      if (!(await this.#undo.undo())) return;
      this.sayBriefly({ key: "undo.done" });
    });
  }

  readonly forgetUndo = (): void => {
    this.#undo.hide();
    this.#options.onChange();
  };

  /** Keeps what was written so far of a note. */
  draft(id: RecordId, articleUrl: string, words: DraftWords): Promise<void> {
    return this.#inTurn(() => putDraft(this.#options.store, { id, articleUrl, ...words }, this.#options.now()));
  }

  dropDraft(id: RecordId): Promise<void> {
    return this.#inTurn(() => dropDraft(this.#options.store, id));
  }

  /** Null is silence. */
  say(message: Said | null): void {
    clearTimeout(this.#hush);
    this.#message = message;
    this.#options.onChange();
  }

  /** Good news, which go by themselves. */
  sayBriefly(message: Said): void {
    this.say(message);
    this.#hush = setTimeout(() => this.say(null), SAID_MS);
  }

  /** Whether a note's address could be copied. */
  sayCopied(isCopied: boolean): void {
    if (isCopied) this.sayBriefly({ key: "toast.linkCopied" });
    else this.say({ key: "toast.linkNotCopied" });
  }

  /** What became of an attempt that threw; what nobody expected is reported. */
  readonly faultOf = (error: unknown): StoreFault => {
    if (error instanceof StoreError) return error.code;
    this.#options.report(error);
    return "failed";
  };

  stop(): void {
    clearTimeout(this.#hush);
  }

  async #attempt(act: () => Promise<void>): Promise<boolean> {
    this.say(null);
    try {
      await act();
      return true;
    } catch (error) {
      this.say({ key: `error.store.${this.faultOf(error)}` });
      return false;
    }
  }

  async #write(act: () => Promise<unknown>, urls: readonly string[]): Promise<void> {
    await act();
    await this.#written(urls);
  }

  async #written(urls: readonly string[]): Promise<void> {
    const { onChange, announce, onWritten } = this.#options;
    onChange();
    await Promise.all([announce(urls), onWritten()]);
  }

  async #inTurn(act: () => Promise<void>): Promise<void> {
    this.#drafting = this.#drafting.then(act).catch((error: unknown) => this.say({ key: `error.store.${this.faultOf(error)}` }));
    await this.#drafting;
  }
}

/** What is said of a change of a note. */
export function saidOf({ keptLost }: NoteChange): Said {
  if (keptLost === undefined) return { key: "undo.noteChanged" };
  return { key: keptLost ? "changes.lostKept" : "changes.lostAgain" };
}
