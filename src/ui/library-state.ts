/** What the library shows, and what can be done in it: data and callbacks, wired to the store by `entries/library.tsx`. */
import type { Anchor } from "../core/anchor/anchor";
import type { Language } from "../core/article";
import type { ArticleBrief, DraftWords, FieldMatch, KeptArticle, NoteChange, StoreFault } from "../core/kept";
import type { Colour, Note, RecordId } from "../core/note";
import type { DraftOf } from "../core/note-draft";
import type { ListOrder } from "../core/search/list-order";
import type { Search } from "../core/search/search-text";
import type { Summary } from "../core/summary";
import type { TextVersion } from "../core/versions";
import type { MessageKey, MessageValues } from "../locales";
import type { CompareActions, CompareState } from "./compare-state";
import type { FiguresActions, FiguresState } from "./figures-state";
import type { ExportFormat, ExportReach, ExportState, ImportState } from "./library-files";
import type { LibraryViewName, PeopleActions, PeopleState } from "./people-state";
import type { TrashActions, TrashState } from "./trash-state";

/** What is listed while nothing is searched for. A search goes over both. */
export type LibraryTab = "articles" | "notes";

/** One row of a list. `matches` tells where a search found its words; empty without a search. */
export type Entry =
  | {
      readonly type: "article";
      readonly article: ArticleBrief;
      /** Living notes; null where a search did not count them. */
      readonly notes: number | null;
      readonly matches: readonly FieldMatch[];
    }
  | { readonly type: "note"; readonly note: Note; readonly article: ArticleBrief; readonly matches: readonly FieldMatch[] };

/** Rows that were read together. Unchanged chunks are the same objects, so that they need not be drawn again. */
export type Chunk = readonly Entry[];

/** What an entry is known by in lists. */
export function entryId(entry: Entry): RecordId {
  return entry.type === "note" ? entry.note.id : entry.article.id;
}

export interface ListState {
  readonly tab: LibraryTab;
  readonly order: ListOrder;
  /** What the search box holds: the one place that says what is searched, and what narrows the list. */
  readonly query: string;
  /** The same, taken apart. */
  readonly search: Search;
  readonly status: "loading" | "ready" | StoreFault;
  readonly chunks: readonly Chunk[];
  readonly hasMore: boolean;
  /** Of a search or a narrowed list: all that was found, also what is not listed. */
  readonly total: number | null;
}

export interface TagCount {
  readonly tag: string;
  readonly notes: number;
}

/** The article on the right-hand side. */
export type OpenArticle =
  | { readonly state: "loading"; readonly id: RecordId }
  | { readonly state: StoreFault; readonly id: RecordId }
  /** A link led to a note that is not here; `id` is the note's. */
  | { readonly state: "noteGone"; readonly id: RecordId }
  | {
      readonly state: "read";
      readonly id: RecordId;
      readonly article: KeptArticle;
      readonly summary: Summary;
      /** In the order of their places. */
      readonly notes: readonly Note[];
      /** What was begun and not kept, by note. */
      readonly drafts: ReadonlyMap<RecordId, DraftOf>;
      /** Texts that it was read with, the last one at the end. */
      readonly versions: readonly TextVersion[];
      /** Where its notes stood in the text that was read last, if that is not the saved one. */
      readonly places: ReadonlyMap<RecordId, Anchor>;
      /** What the reader linked as the same article in another language. */
      readonly editions: readonly EditionShown[];
      /** The note that the reader came for. */
      readonly note: RecordId | null;
    };

/** An article and its language. */
export interface EditionChoice {
  readonly article: ArticleBrief;
  readonly language: Language;
}

export interface EditionShown extends EditionChoice {
  /** The decision that links it. */
  readonly link: RecordId;
}

/** A sentence for the reader, still without a language: that may change at any moment. */
export interface Said {
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

/** Something that can be taken back; `id` tells one from the next of the same words. */
export interface Undoable {
  readonly id: number;
  readonly said: Said;
}

/** Something that a filter can ask for, and how many articles have it. */
export interface FacetCount {
  readonly value: string;
  readonly articles: number;
}

/** What the filters offer beside tags. */
export interface FacetCounts {
  readonly sites: readonly FacetCount[];
  readonly persons: readonly FacetCount[];
}

/** What is ticked in the list. */
export interface SelectionState {
  readonly articles: ReadonlySet<RecordId>;
  readonly notes: ReadonlySet<RecordId>;
  /** Something is being done to it. */
  readonly isBusy: boolean;
}

export interface SelectionActions {
  /** Ticks or unticks; `range` ticks all from the one before as well. */
  readonly onSelect: (entry: Entry, how: "one" | "range") => void;
  readonly onSelectAll: () => void;
  readonly onClear: () => void;
  readonly onRemove: () => void;
  readonly onChange: (change: {
    readonly addTags: readonly string[];
    readonly removeTags: readonly string[];
    readonly colour: Colour | null;
  }) => void;
}

/** How far the search index is while it is made; the numbers say nothing but the share. */
export interface PreparingState {
  readonly done: number;
  readonly total: number;
}

export interface LibraryState {
  readonly view: LibraryViewName;
  readonly people: PeopleState;
  readonly figures: FiguresState;
  readonly list: ListState;
  /** Null while search is ready, or soon will be. */
  readonly preparing: PreparingState | null;
  readonly tags: readonly TagCount[];
  /** null until somebody asked. */
  readonly facets: FacetCounts | null;
  readonly selection: SelectionState;
  readonly trash: TrashState;
  readonly open: OpenArticle | null;
  readonly undoable: Undoable | null;
  /** What just happened or failed; null for nothing worth telling. */
  readonly message: Said | null;
  readonly exporting: ExportState | null;
  readonly importing: ImportState | null;
  readonly comparing: CompareState | null;
}

export interface LibraryActions {
  readonly onView: (view: LibraryViewName) => void;
  readonly people: PeopleActions;
  readonly figures: FiguresActions;
  readonly selection: SelectionActions;
  readonly compare: CompareActions;
  readonly trash: TrashActions;
  readonly onTab: (tab: LibraryTab) => void;
  readonly onOrder: (order: ListOrder) => void;
  readonly onQuery: (query: string) => void;
  /** The filters are about to be chosen from: reads what there is to choose. */
  readonly onAskFacets: () => void;
  readonly onMore: () => void;
  readonly onReload: () => void;
  /** Null closes what is open. */
  readonly onOpen: (article: RecordId | null, note: RecordId | null) => void;
  readonly article: ArticleActions;
  readonly onUndo: () => void;
  readonly onForgetUndo: () => void;
  readonly files: FileActions;
}

/** What can be done with an open article and its notes. */
export interface ArticleActions {
  /** With another one, side by side. */
  readonly onCompare: (other: RecordId) => void;
  readonly onRemoveArticle: (id: RecordId) => void;
  readonly onRemoveNote: (id: RecordId) => void;
  /** What stands at this address is another article, and these notes are on it. */
  readonly onSeparate: (url: string, notes: readonly RecordId[]) => void;
  readonly onFindEditions: (query: string) => Promise<readonly EditionChoice[]>;
  readonly onLinkEdition: (other: RecordId) => void;
  readonly onUnlinkEdition: (link: RecordId) => void;
  readonly onOpenArticle: (id: RecordId) => void;
  /** Has a changed note stand on the words that were in its place at the last reading. */
  readonly onTakeWords: (id: RecordId) => void;
  /** Resolves to whether it was kept. */
  readonly onChangeNote: (id: RecordId, change: NoteChange) => Promise<boolean>;
  readonly onDraft: (id: RecordId, words: DraftWords) => void;
  readonly onDropDraft: (id: RecordId) => void;
  /** Copies the note's address in the library. */
  readonly onCopyNoteLink: (id: RecordId) => void;
  /** Opens the page, at a note or at a place in the kept text. */
  readonly onOpenPlace: (article: KeptArticle, place: Place) => void;
}

export type Place =
  | { readonly type: "page" }
  | { readonly type: "note"; readonly note: Note }
  | { readonly type: "span"; readonly start: number; readonly end: number };

export interface FileActions {
  /** Asks what and in what form; `reach` is proposed. */
  readonly onAskExport: (reach: "article" | "selected" | "all") => void;
  readonly onReach: (reach: ExportReach) => void;
  readonly onExport: (format: ExportFormat) => void;
  readonly onCloseExport: () => void;
  /** Saves the data that could not be brought up to date. */
  readonly onSaveOldData: () => void;
  readonly onAskImport: () => void;
  readonly onImportFile: (file: File) => void;
  readonly onApplyImport: () => void;
  readonly onUndoImport: () => void;
  readonly onCloseImport: () => void;
}
