/**
 * What is kept of the article in this page: fetched from the background, changed through it, shown before it answers. A change that could not
 * be kept is taken back. Knows nothing of how notes look.
 */
import type { Anchor } from "../core/anchor/anchor";
import type { Anchoring } from "../core/anchor/anchoring";
import type { Finding } from "../core/finding";
import type { ArticleToKeep, Draft, DraftWords, MovedNote, NewCorrection, NewNote, NoteChange } from "../core/kept";
import { byPlace, type Correction, type Note, type RecordId } from "../core/note";
import { changedNote } from "../core/note-change";
import { type ArticleHere, isSameArticle, toKeep, urlOf, urlsOf } from "./article-here";
import { fail } from "./errors";
import type { KeptOnPage, NotesOnPage, PlacedNote, Result } from "./messages";
import { NOTHING_KEPT } from "./nothing-kept";
import type { ReadingOfKept } from "./reading-record";
import { newRecordId } from "./record-id";
import { sendToBackground } from "./send";

export interface PageNotesOptions {
  /** Called after each change of what is to be seen, before it is kept as well. */
  readonly changed: () => void;
  /** Asked for once an article was read. */
  readonly anchoring: () => Anchoring;
}

export class PageNotes {
  readonly #options: PageNotesOptions;
  #here: ArticleHere | null = null;
  /** The same article in the page's own words, as they were seen last: what is kept of it, where a translation stands there now. */
  #original: ArticleHere | null = null;
  #kept: KeptOnPage = NOTHING_KEPT;
  /** What is on its way to the store: the note as it will be, null where it will be gone. */
  readonly #ahead = new Map<RecordId, Note | null>();
  /** Every note that this article was seen to have: the undo of what was done on another page must not bring its note here. */
  readonly #seen = new Set<RecordId>();
  #placed: readonly PlacedNote[] = [];
  #placer: ReturnType<Anchoring["createPlacer"]> | null = null;
  /** Proposed for the article, should it be kept for the first time. */
  #articleId = newRecordId();
  /** Where each note was found with its selectors. The article changes only with `setArticle`, the kept texts only with a fetch. */
  readonly #anchors = new Map<RecordId, { readonly selectors: string; readonly anchor: Anchor }>();
  /** Counts the fetches, so that an earlier answer cannot overwrite a later one. */
  #fetches = 0;
  /** Counts the answers to writes: what was fetched before one of them may be older than what it told. */
  #writes = 0;
  #jump: RecordId | null = null;

  constructor(options: PageNotesOptions) {
    this.#options = options;
  }

  /** In the order of their places. */
  get placed(): readonly PlacedNote[] {
    return this.#placed;
  }

  get onPage(): NotesOnPage {
    return { articleId: this.#kept.articleId, notes: this.#placed };
  }

  /** The page of a kept article as it was read: null where it is not kept, and for a translation, which is no edit. */
  get reading(): ReadingOfKept | null {
    const { articleId } = this.#kept;
    const here = this.#here;
    if (articleId === null || here === null || here.isTranslated) return null;
    const { text, language } = here.article;
    return { articleId, urls: urlsOf(here), text, language, moved: this.moved };
  }

  /** The article, where notes on it were imported and its text is still to be kept. */
  get toFill(): ArticleToKeep | null {
    return this.#kept.isWithoutText && this.#original !== null ? this.#toKeep() : null;
  }

  /** The notes whose words stand elsewhere in this text than where they were made. What is still on its way to the store waits. */
  get moved(): readonly MovedNote[] {
    const article = this.#here?.article;
    if (article === undefined || this.#placed.length === 0) return [];
    const { settle } = this.#options.anchoring();
    return this.#placed.flatMap(({ note, anchor }) => (this.#ahead.has(note.id) ? [] : (settle(article, note, anchor) ?? [])));
  }

  /** The notes that have lost their place. */
  get lost(): readonly Note[] {
    return this.#placed.flatMap(({ note, anchor }) => (anchor.state === "lost" ? [note] : []));
  }

  noteOf(id: RecordId): PlacedNote | null {
    return this.#placed.find(({ note }) => note.id === id) ?? null;
  }
  /** What the reader decided about marks of this article and of all, what is on its way to the store included. */
  get corrections(): readonly Correction[] {
    return this.#kept.corrections;
  }

  /** What the reader had begun to write and not saved; null for nothing. */
  draftOf(id: RecordId): Draft | null {
    return this.#kept.drafts.find((draft) => draft.id === id) ?? null;
  }

  /** Another article, or the same with other text, or none. Fetches what is kept of it. */
  async setArticle(here: ArticleHere | null): Promise<Result<null>> {
    const isSame = here !== null && this.#here !== null && isSameArticle(here, this.#here);
    this.#here = here;
    if (here?.isTranslated === false) this.#original = here;
    else if (!isSame) this.#original = null;
    if (!isSame) {
      this.#kept = NOTHING_KEPT;
      this.#ahead.clear();
      this.#seen.clear();
      this.#articleId = newRecordId();
    }
    this.#makePlacer();
    this.#place();
    return this.refresh();
  }

  /** The same article's findings, after a correction. */
  setFindings(findings: readonly Finding[]): void {
    if (this.#here === null) return;
    this.#here = { ...this.#here, findings };
    if (!this.#here.isTranslated) this.#original = this.#here;
  }

  /** Whether news about these addresses concern this page; none stands for all. */
  concerns(urls: readonly string[]): boolean {
    if (this.#here === null) return false;
    const known = [...urlsOf(this.#here), ...this.#kept.urls];
    return urls.length === 0 || urls.some((url) => known.includes(url));
  }

  /** Fetches what is kept now. On failure, what was known stays. */
  async refresh(): Promise<Result<null>> {
    const here = this.#here;
    if (here === null) return done(null);
    const { text, source } = here.article;
    const { title, published } = source;
    const fetch = ++this.#fetches;
    const writes = this.#writes;
    const answer = await sendToBackground("getKept", { urls: urlsOf(here), text, title, published });
    if (!answer.ok) return answer;
    if (answer.value.jump !== null) this.#jump = answer.value.jump;
    if (fetch !== this.#fetches || here !== this.#here) return done(null);
    if (writes !== this.#writes) return this.refresh();
    const isTextNew = answer.value.texts.join() !== this.#kept.texts.join();
    this.#kept = answer.value;
    if (isTextNew) this.#makePlacer();
    this.#place();
    return done(null);
  }

  /** The note to jump to, once it is there and has its place. */
  takeJump(): PlacedNote | null {
    const jump = this.#jump === null ? null : this.noteOf(this.#jump);
    if (jump === null || jump.anchor.state === "lost") return null;
    this.#jump = null;
    return jump;
  }

  /** Keeps the article itself, as the reader asked, or brings it up to date. */
  async keepPage(): Promise<Result<{ readonly articleId: RecordId }>> {
    const article = this.#toKeep();
    if (article === null) return fail("error.noAddress");
    const answer = await sendToBackground("keepArticle", { article: { ...article, isAsked: true } });
    if (answer.ok) this.#kept = { ...this.#kept, articleId: answer.value.articleId };
    return answer;
  }

  /** Keeps a new note; it is there at once. */
  async keep(note: NewNote): Promise<Result<Note>> {
    const article = this.#toKeep();
    if (article === null) return fail("error.noAddress");
    this.#seen.add(note.id);
    const now = Date.now();
    const soon: Note = { ...note, articleId: article.proposedId, createdAt: now, updatedAt: now, deletedAt: null };
    return this.#write(note.id, soon, () => sendToBackground("keepNote", { article, note }));
  }

  async change(id: RecordId, change: NoteChange): Promise<Result<Note>> {
    const known = this.noteOf(id)?.note;
    const soon = known === undefined ? null : changedNote(known, change);
    const answer = await this.#write(id, soon, () => sendToBackground("changeNote", { id, change }));
    if (answer.ok && change.body !== undefined) this.#forgetDraft(id);
    return answer;
  }

  remove(id: RecordId): Promise<Result<Note>> {
    return this.#write(id, null, () => sendToBackground("removeNote", { id }));
  }

  /** Undoes a deletion; `note` is what was deleted. */
  restore(note: Note): Promise<Result<Note>> {
    return this.#write(note.id, { ...note, deletedAt: null }, () => sendToBackground("restoreNote", { id: note.id }));
  }

  /** Keeps what was written so far. */
  async putDraft(id: RecordId, words: DraftWords): Promise<Result<null>> {
    const articleUrl = this.#here === null ? null : urlOf(this.#here);
    if (articleUrl === null) return fail("error.noAddress");
    const draft: Draft = { id, articleUrl, ...words, updatedAt: Date.now() };
    this.#kept = { ...this.#kept, drafts: [draft, ...this.#kept.drafts.filter((other) => other.id !== id)] };
    return sendToBackground("putDraft", { draft: { id, articleUrl, ...words } });
  }

  async dropDraft(id: RecordId): Promise<Result<null>> {
    this.#forgetDraft(id);
    return sendToBackground("dropDraft", { id });
  }

  /** Keeps a decision about a mark, for this article or for all; it holds at once. */
  async decide(made: NewCorrection, everywhere: boolean): Promise<Result<Correction>> {
    const article = this.#toKeep();
    if (article === null && !everywhere) return fail("error.noAddress");
    const now = Date.now();
    const scope = everywhere ? "everywhere" : (this.#kept.articleId ?? this.#articleId);
    this.#correct((known) => [...known, { ...made, scope, createdAt: now, updatedAt: now, deletedAt: null }]);
    // With the findings as they are now: the page has followed the decision.
    const answer = await sendToBackground("putCorrection", { article: everywhere ? null : this.#toKeep(), correction: made });
    if (!answer.ok) this.#correct((known) => known.filter(({ id }) => id !== made.id));
    return this.#corrected(answer);
  }

  /** Takes a decision back. */
  async takeBack(id: RecordId): Promise<Result<Correction>> {
    const before = this.#kept.corrections;
    this.#correct((known) => known.filter((correction) => correction.id !== id));
    const answer = await sendToBackground("removeCorrection", { id });
    if (!answer.ok) this.#correct(() => before);
    return this.#corrected(answer);
  }

  #correct(change: (known: readonly Correction[]) => readonly Correction[]): void {
    this.#writes++; // what is being fetched is older than this
    this.#kept = { ...this.#kept, corrections: change(this.#kept.corrections) };
    this.#options.changed();
  }

  /** The article as it is kept has the findings of before. Where that cannot be mended now, the next reading does. */
  async #corrected(answer: Result<Correction>): Promise<Result<Correction>> {
    const article = this.#toKeep();
    if (answer.ok && article !== null && this.#kept.articleId !== null) await sendToBackground("keepArticle", { article });
    return answer;
  }

  #forgetDraft(id: RecordId): void {
    this.#kept = { ...this.#kept, drafts: this.#kept.drafts.filter((draft) => draft.id !== id) };
  }

  async #write(id: RecordId, soon: Note | null, send: () => Promise<Result<Note>>): Promise<Result<Note>> {
    if (this.#seen.has(id)) this.#ahead.set(id, soon);
    this.#place();
    const answer = await send();
    // A later write of the same note has its own outcome to wait for.
    if (this.#ahead.get(id) === soon) this.#ahead.delete(id);
    this.#writes++;
    if (answer.ok && this.#seen.has(id)) {
      const others = this.#kept.notes.filter((note) => note.id !== id);
      const { value: note } = answer;
      this.#kept = { ...this.#kept, articleId: note.articleId, notes: note.deletedAt === null ? [...others, note] : others };
    }
    this.#place();
    return answer;
  }

  #place(): void {
    const kept = this.#kept.notes.filter((note) => !this.#ahead.has(note.id));
    const ahead = [...this.#ahead.values()].filter((note) => note !== null);
    const notes = [...kept, ...ahead].sort(byPlace);
    for (const note of notes) this.#seen.add(note.id);
    this.#placed = this.#placer === null ? [] : notes.map((note) => ({ note, anchor: this.#anchorOf(note) }));
    this.#options.changed();
  }

  #makePlacer(): void {
    this.#placer = this.#here === null ? null : this.#options.anchoring().createPlacer(this.#here.article, this.#kept.texts);
    this.#anchors.clear();
  }

  #anchorOf({ id, selectors }: Note): Anchor {
    const described = JSON.stringify(selectors);
    const known = this.#anchors.get(id);
    if (known?.selectors === described) return known.anchor;
    const anchor = this.#placer?.(selectors) ?? { state: "lost" };
    this.#anchors.set(id, { selectors: described, anchor });
    return anchor;
  }

  #toKeep(): ArticleToKeep | null {
    const here = this.#original ?? this.#here;
    return here === null ? null : toKeep(here, this.#articleId);
  }
}

function done<T>(value: T): Result<T> {
  return { ok: true, value };
}
