import type { Article } from "../core/article";
import type { Finding } from "../core/finding";

/** The article as it stands in the page. */
export interface ArticleHere {
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** The address that the page was read at, without tracking parameters; null for a file. */
  readonly address: string | null;
}

/** The canonical address; null for a file. */
export function urlOf(here: ArticleHere): string | null {
  return here.article.source.url ?? here.address;
}

/** All addresses that it is known by here, the canonical one first. */
export function urlsOf({ article, address }: ArticleHere): readonly string[] {
  return [...new Set([article.source.url, address])].filter((url) => url !== null);
}
