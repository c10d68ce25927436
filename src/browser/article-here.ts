import type { Article } from "../core/article";
import type { Finding } from "../core/finding";
import type { ArticleToKeep } from "../core/kept";
import type { RecordId } from "../core/note";

/** The article as it stands in the page. */
export interface ArticleHere {
  readonly article: Article;
  readonly findings: readonly Finding[];
  /** The address that the page was read at, without tracking parameters; null for a file. */
  readonly address: string | null;
  /** Whether a machine's translation stands in the place of the page's words. */
  readonly isTranslated: boolean;
}

/** The canonical address; null for a file. */
export function urlOf(here: ArticleHere): string | null {
  return here.article.source.url ?? here.address;
}

/** All addresses that it is known by here, the canonical one first. */
export function urlsOf({ article, address }: ArticleHere): readonly string[] {
  return [...new Set([article.source.url, address])].filter((url) => url !== null);
}

export function isSameArticle(a: ArticleHere, b: ArticleHere): boolean {
  return urlsOf(a).some((url) => urlsOf(b).includes(url));
}

/** What is sent of an article that is to be kept; null for one without an address. */
export function toKeep(here: ArticleHere, proposedId: RecordId): ArticleToKeep | null {
  const url = urlOf(here);
  if (url === null) return null;
  const sent = { proposedId, url, urls: urlsOf(here), article: here.article, findings: here.findings };
  return here.isTranslated ? { ...sent, isTranslated: true } : sent;
}
