import type { Article } from "../core/article";
import type { Finding } from "../core/finding";
import type { Summary } from "../core/summary";

/** One article, read. */
export interface Reading {
  readonly id: string;
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** Whether the reader of the output has the text already, since it stood in a JSON line. */
  readonly textIsGiven: boolean;
  /** Whether the article was found in a page: which of it is headline, lead or caption is news to the reader of the output. */
  readonly isPage: boolean;
}
