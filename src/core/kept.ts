import type { Article } from "./article";
import type { Finding } from "./finding";
import type { Colour, Correction, MarkCorrection, Note, RecordId, Selectors } from "./note";
import type { Span } from "./span";

/** What a page tells of an article that is to be kept. */
export interface ArticleToKeep {
  /** Becomes the article's id unless it is known already, by address or by text. */
  readonly proposedId: RecordId;
  /** Canonical address; `urls` are all addresses under which it was met, the canonical one among them. */
  readonly url: string;
  readonly urls: readonly string[];
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** Whether a machine put these words in the place of the page's own: they never replace a kept text. */
  readonly isTranslated?: boolean | undefined;
  /** Whether the reader asked for just this text to be kept: then it may replace one of another language, which else is taken for a translation. */
  readonly isAsked?: boolean | undefined;
}

/** A kept article with what was found in it. Times are milliseconds since 1970. */
export interface KeptArticle {
  readonly id: RecordId;
  readonly url: string;
  readonly urls: readonly string[];
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** SHA-256 of `article.text` (UTF-8) in hexadecimal: equal texts are the same article, whatever the address. */
  readonly textHash: string;
  readonly savedAt: number;
  readonly readAt: number;
  readonly updatedAt: number;
  /** null while it lives; else a tombstone. */
  readonly deletedAt: number | null;
}

/** An article's text as it stood at a reading. Kept once the article was read with other words than the saved ones; the saved text may be among them. */
export interface ArticleVersion {
  readonly id: RecordId;
  readonly articleId: RecordId;
  readonly textHash: string;
  readonly text: string;
  /** When it was read last. */
  readonly readAt: number;
  /** When it was read first; left out where that is not known to be earlier. */
  readonly firstReadAt?: number | undefined;
}

/** A note as its maker sends it; the store adds the article's id and the times. Sending it twice keeps it once. */
export interface NewNote {
  readonly id: RecordId;
  readonly kind: Note["kind"];
  readonly finding: Note["finding"];
  readonly selectors: Selectors;
  readonly body: string;
  readonly colour: Colour;
  readonly tags: readonly string[];
}

/** A note whose words stand elsewhere now, or among others. */
export interface MovedNote {
  readonly id: RecordId;
  readonly selectors: Selectors;
}

/** What may change of a note. A field left out stays. */
export interface NoteChange {
  /** Other words that it stands on. */
  readonly selectors?: Selectors | undefined;
  readonly body?: string | undefined;
  readonly colour?: Colour | undefined;
  readonly tags?: readonly string[] | undefined;
  /** Whether the reader keeps it although its words are gone. */
  readonly keptLost?: boolean | undefined;
}

/** A decision about a mark as its maker sends it; the store adds its scope and the times. Sending it twice keeps it once. */
export type NewCorrection = Pick<MarkCorrection, "id" | "what" | "decision">;

/** A decision and its article; null where it holds for all, or the article is gone. */
export interface ListedCorrection {
  readonly correction: MarkCorrection;
  readonly article: ArticleBrief | null;
}

/** The fields of a note while the reader writes in them. */
export interface DraftWords {
  readonly body: string;
  /** The line of tags as it was typed so far. */
  readonly tags: string;
  readonly colour: Colour;
}

/** What the reader has begun to write and not yet kept. */
export interface Draft {
  /** Of the note that it is for. */
  readonly id: RecordId;
  readonly articleUrl: string;
  readonly body: string;
  /** Left out where only the body was begun. */
  readonly tags?: string | undefined;
  readonly colour?: Colour | undefined;
  readonly updatedAt: number;
}

/** What is kept of one article. Notes in the order of their places; tombstones left out. */
export interface Kept {
  readonly article: KeptArticle | null;
  readonly notes: readonly Note[];
}

/** Everything, as the JSON export holds it and the importer reads it back: the backup format. Tombstones are part of it. */
export interface Backup {
  readonly format: "onrecord";
  /** 2 where the reader joined or parted persons, linked editions or kept a lost note, which On Record 0.1 cannot read; see `backupVersion`. */
  readonly version: 1 | 2;
  readonly exportedAt: number;
  readonly articles: readonly KeptArticle[];
  readonly versions: readonly ArticleVersion[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** The records of a library, or of a part of one. Tombstones are part of them. */
export type Records = Pick<Backup, "articles" | "versions" | "notes" | "corrections">;

/** Where a page of a list ended: the time that the list is sorted by, and the record; and its rank, where the list is sorted by something else first. */
export interface Cursor {
  readonly at: number;
  readonly id: RecordId;
  readonly rank?: number;
}

/** Part of a list, newest first. `next` asks for what follows; null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: Cursor | null;
}

/** What lists say of an article. */
export interface ArticleBrief {
  readonly id: RecordId;
  readonly url: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly savedAt: number;
}

export interface ListedArticle {
  readonly article: KeptArticle;
  /** Living ones. */
  readonly notes: number;
}

export interface ListedNote {
  readonly note: Note;
  readonly article: ArticleBrief;
}

/** Where the words of a search stand in one part of a record; the spans point into `text`, in order, never overlapping. */
export interface FieldMatch {
  readonly field: "quote" | "body" | "tag" | "title" | "site" | "text";
  readonly text: string;
  readonly spans: readonly Span[];
}

/** What a search found, and where; no matches where nothing was searched for. */
export type SearchHit =
  | { readonly type: "note"; readonly note: Note; readonly article: ArticleBrief; readonly matches: readonly FieldMatch[] }
  | { readonly type: "article"; readonly article: ArticleBrief; readonly matches: readonly FieldMatch[] };

/** What is stored, and how much room it takes as far as the browser tells; bytes. */
export interface StoredSizes {
  /** Living ones. */
  readonly articles: number;
  readonly notes: number;
  readonly versions: number;
  readonly corrections: number;
  readonly drafts: number;
  /** Tombstones of articles and notes. */
  readonly deleted: number;
  readonly usage: number | null;
  readonly quota: number | null;
  /** Whether the browser promised not to clear the data by itself. */
  readonly persistent: boolean;
}

/** What an import would do, or did, with records of one kind. Tombstones of what was never here count nowhere. */
export interface ImportTally {
  readonly new: number;
  readonly same: number;
  /** Changed later in the file than here: the file's replaces ours. */
  readonly newer: number;
  /** Changed later here: ours stays. */
  readonly older: number;
  /** Living here, deleted later in the file: goes to the tombstones. */
  readonly removed: number;
}

export interface ImportPlan {
  readonly articles: ImportTally;
  readonly notes: ImportTally;
  readonly corrections: ImportTally;
}

/** Why the store could not do what was asked; each has a plain sentence in the locales under `error.store.<code>`. */
export type StoreFault = "full" | "blocked" | "newer" | "upgrade" | "closed" | "corrupt" | "missing" | "failed";
