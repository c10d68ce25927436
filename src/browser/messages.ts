/**
 * Every message that crosses between On Record's contexts: one map per direction. Commands are verbs, events past tense.
 * All commands are idempotent. Types only; `parse-messages.ts` and `parse-background-commands.ts` read them from `unknown` at the border.
 */
import type { Anchor } from "../core/anchor/anchor";
import type { Language } from "../core/article";
import type { FindingId } from "../core/finding";
import type { ArticleToKeep, Draft, MovedNote, NewCorrection, NewNote, NoteChange } from "../core/kept";
import type { Correction, Note, RecordId } from "../core/note";
import type { Reading, ShownKinds } from "../core/reading";
import type { SiteRule } from "../core/site-rule";
import type { Span } from "../core/span";
import type { SyncServer } from "../core/sync-plan";
import type { Part } from "./parts";

/** Result of a command. `error` is a locale key of a plain sentence, `detail` what the machine said. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: string; readonly detail: string | null };

/** Popup, side panel, library or background -> content script of a tab. Each answers with a `Result`. */
export interface ToPage {
  /** Tells how the reading stands; starts none. */
  getReading: { request: Record<never, never>; response: Reading };
  /** Reads the page anew, even if it does not look like an article where `force` is set. */
  readPage: { request: { readonly force: boolean }; response: Reading };
  /** Paints these kinds only, on this page. */
  showKinds: { request: { readonly shown: ShownKinds }; response: null };
  /** Scrolls to the nth stretch (0-based, as in `spansOf`) of a finding and flashes it. */
  jumpTo: { request: { readonly finding: FindingId; readonly index: number }; response: null };
  /** Scrolls to a stretch of `Article.text` that is no finding, such as a sentence of the summary, and flashes it. */
  jumpToSpan: { request: { readonly span: Span }; response: null };
  /** Goes to the next mark from where the reader is, of any kind or of the kind gone to last, and opens its card; reads the page first. Fails with `error.noMarks`. */
  stepMark: { request: { readonly to: "next" | "previous"; readonly among: "all" | "kind" }; response: null };
  /** Tells what is kept of the page's article and where each note stands now. */
  getNotes: { request: Record<never, never>; response: NotesOnPage };
  /** Scrolls to a note and flashes it. Fails with `error.noteElsewhere` where the page has no such note, `error.noteLost` where it has lost its place. */
  jumpToNote: { request: { readonly id: RecordId }; response: null };
  /** Opens the editor beside a note's place. Fails like `jumpToNote`. */
  editNote: { request: { readonly id: RecordId }; response: null };
  /** Puts a note that has lost its place onto the words selected in the page. Fails with `error.noSelection`, or `error.noteElsewhere` where the page has no such note. */
  placeNote: { request: { readonly id: RecordId }; response: null };
  /** Keeps the page's article, or brings it up to date. Fails with `error.noAddress` for a file, and where it is none. */
  keepPage: { request: Record<never, never>; response: { readonly articleId: RecordId } };
  /** The browser took the permission for these sites away: a page of theirs loses its marks, and is read no more until the reader asks. */
  leaveSites: { request: { readonly sites: readonly string[] }; response: null };
  /** Highlights the words selected in the page, or begins a note on them; with none selected, a note on the mark whose card is open. Fails with `error.noSelection`. */
  keepSelection: { request: { readonly as: "highlight" | "note" }; response: null };
}

/** Content script -> background and extension pages. */
export interface PageEvents {
  /** The reading changed: the background sets the badge, an open panel refreshes. */
  readingChanged: { readonly state: Reading["state"]; readonly marks: number };
  /** The notes that the page shows, or their places, changed: an open panel asks again. `notes` is their number. */
  notesChanged: { readonly notes: number };
}

/** Extension pages and content scripts -> background. What is written is acknowledged only after its transaction committed. */
export interface ToBackground {
  /** Remembers the choice for a site and registers or removes its lasting content script (permission granted before). Listed sites are read unless set to `never`. From extension pages only. */
  setSiteRule: { request: { readonly host: string; readonly rule: SiteRule }; response: null };
  /** Begins a sync with the reader's server, if it is on; one that goes on already is not begun again. From extension pages only. */
  syncNow: { request: { readonly allowDeleting: boolean }; response: null };
  /** Tries a server; what comes of it is told by `sync-channel.ts`. From extension pages only. */
  trySync: { request: { readonly server: SyncServer; readonly passphrase: string | null }; response: null };
  /** Runs a part of the script in the page that asks. From content scripts only. */
  loadPart: { request: { readonly part: Part }; response: null };
  /** What is kept of the article with one of these addresses, or with this text, or with this title and time on the same site. */
  getKept: { request: PageArticle; response: KeptOnPage };
  /** Keeps an article, or brings it up to date. */
  keepArticle: { request: { readonly article: ArticleToKeep }; response: { readonly articleId: RecordId } };
  /** Takes down with which text the page of a kept article was read, and where notes stand in it now: other words than the saved ones become a version. */
  recordReading: {
    request: {
      readonly articleId: RecordId;
      readonly urls: readonly string[];
      readonly text: string;
      readonly language: Language;
      readonly moved: readonly MovedNote[];
    };
    response: null;
  };
  /** Keeps a note together with its article. */
  keepNote: { request: { readonly article: ArticleToKeep; readonly note: NewNote }; response: Note };
  changeNote: { request: { readonly id: RecordId; readonly change: NoteChange }; response: Note };
  removeNote: { request: { readonly id: RecordId }; response: Note };
  restoreNote: { request: { readonly id: RecordId }; response: Note };
  /** Keeps what the reader has written so far, at every keystroke. */
  putDraft: { request: { readonly draft: NewDraft }; response: null };
  dropDraft: { request: { readonly id: RecordId }; response: null };
  /** Keeps what the reader decided about a mark: for this article, which is kept with it, or for all where `article` is null. */
  putCorrection: { request: { readonly article: ArticleToKeep | null; readonly correction: NewCorrection }; response: Correction };
  removeCorrection: { request: { readonly id: RecordId }; response: Correction };
  restoreCorrection: { request: { readonly id: RecordId }; response: Correction };
}

/** Whoever wrote (background, extension pages) -> everyone: other tabs, panel, popup, library. Receivers ask again. */
export interface KeptEvents {
  /** What is kept of the articles with these addresses changed, and the write is committed; an empty list stands for all articles. */
  keptChanged: { readonly urls: readonly string[] };
}

export type NewDraft = Omit<Draft, "updatedAt">;

/** By what a page's article is found among those that are kept. */
export interface PageArticle {
  readonly urls: readonly string[];
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

/** What is kept of the article that a page shows. */
export interface KeptOnPage {
  readonly articleId: RecordId | null;
  /** Whether it is kept, and its text is not: its notes were imported, and it waits for its page to be read. */
  readonly isWithoutText: boolean;
  /** Addresses that the kept article is known by; none where it is not kept. */
  readonly urls: readonly string[];
  readonly notes: readonly Note[];
  /** Texts of the article as it was kept, other than the page's, in which notes were made; the newest first. */
  readonly texts: readonly string[];
  /** The note that the reader asked the library to open here; told once. */
  readonly jump: RecordId | null;
  readonly drafts: readonly Draft[];
  /** What the reader decided about marks of this article and of all, the first first. */
  readonly corrections: readonly Correction[];
}

/** A note and where it stands in the page now. */
export interface PlacedNote {
  readonly note: Note;
  readonly anchor: Anchor;
}

/** The notes of a page's article, in the order of their places. */
export interface NotesOnPage {
  readonly articleId: RecordId | null;
  readonly notes: readonly PlacedNote[];
}
