import type { Span } from "./span";

/** The two languages that On Record reads. A page may mix them; a block has its own. */
export type Language = "vi" | "en";

/** What part a block plays in the article. */
export type BlockKind = "headline" | "lead" | "heading" | "paragraph" | "list-item" | "caption" | "quote" | "table-row";

/** One block of the article (what a line break parts from the next): a span of `Article.text` without the break itself. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

/** Where an article comes from, as far as the page says so. What it does not say is `null` (or an empty list). */
export interface Source {
  /** Canonical address, without tracking parameters. */
  readonly url: string | null;
  /** Name of the site as it calls itself, e.g. "Báo Nghệ An"; else its host name. */
  readonly site: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  /** ISO 8601 date or date-time with offset, as published. */
  readonly published: string | null;
}

/**
 * What the analyser reads. `text` is the page's own text, never rewritten: blocks in order, parted by line breaks.
 * All spans anywhere in On Record point into this string.
 */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The language of most of the text. */
  readonly language: Language;
  readonly source: Source;
}

/** A source of which nothing is known. */
export const NO_SOURCE: Source = { url: null, site: null, title: null, authors: [], published: null };
