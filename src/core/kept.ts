import type { Article } from "./article";
import type { Finding } from "./finding";
import type { Colour, Correction, Note, RecordId, Selectors } from "./note";

/** What a page tells of an article that is to be kept. */
export interface ArticleToKeep {
  /** Becomes the article's id unless it is known already, by address or by text. */
  readonly proposedId: RecordId;
  /** Canonical address; `urls` are all addresses under which it was met, the canonical one among them. */
  readonly url: string;
  readonly urls: readonly string[];
  readonly article: Article;
  readonly findings: readonly Finding[];
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

/** An article's text as it stood at a reading that differed from the one before. */
export interface ArticleVersion {
  readonly id: RecordId;
  readonly articleId: RecordId;
  readonly textHash: string;
  readonly text: string;
  readonly readAt: number;
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

/** What may change of a note. A field left out stays. */
export interface NoteChange {
  readonly body?: string | undefined;
  readonly colour?: Colour | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** What the reader has begun to write and not yet kept. */
export interface Draft {
  /** Of the note that it is for. */
  readonly id: RecordId;
  readonly articleUrl: string;
  readonly body: string;
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
  readonly version: 1;
  readonly exportedAt: number;
  readonly articles: readonly KeptArticle[];
  readonly versions: readonly ArticleVersion[];
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** Why the store could not do what was asked; each has a plain sentence in the locales under `error.store.<code>`. */
export type StoreFault = "full" | "blocked" | "newer" | "closed" | "corrupt" | "missing" | "failed";
