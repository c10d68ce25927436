/** The texts of a kept article, from its first reading to the last. */
import type { ArticleVersion, KeptArticle } from "./kept";

export interface TextVersion {
  readonly textHash: string;
  readonly text: string;
  readonly firstReadAt: number;
  readonly readAt: number;
  /** Whether it is the one that the library holds as the article. */
  readonly isSaved: boolean;
}

/** Each text once, the one that was read last at the end. */
export function textVersions(article: KeptArticle, versions: readonly ArticleVersion[]): readonly TextVersion[] {
  const others = versions.filter((version) => version.textHash !== article.textHash);
  const own = versions.find((version) => version.textHash === article.textHash);
  // Without a record of its own, the saved text was there from the beginning, unless another was.
  const since = others.some(({ readAt }) => readAt <= article.readAt) ? article.readAt : article.savedAt;
  const saved: TextVersion = {
    textHash: article.textHash,
    text: article.article.text,
    firstReadAt: own === undefined ? since : Math.min(own.firstReadAt ?? own.readAt, article.readAt),
    readAt: Math.max(article.readAt, own?.readAt ?? 0),
    isSaved: true,
  };
  const listed = others.map(({ textHash, text, readAt, firstReadAt = readAt }) => ({
    textHash,
    text,
    firstReadAt,
    readAt,
    isSaved: false,
  }));
  return [...listed, saved].sort((a, b) => a.readAt - b.readAt || a.firstReadAt - b.firstReadAt || (a.textHash < b.textHash ? -1 : 1));
}

/**
 * What a text is to be compared with unless the reader chooses: the saved one, or where that is the same text, the one read last among the others.
 * Null where there is no other.
 */
export function formerOf(versions: readonly TextVersion[], text: string): TextVersion | null {
  const others = versions.filter((version) => version.text !== text);
  return others.find(({ isSaved }) => isSaved) ?? others.at(-1) ?? null;
}

/** Versions of one article that are kept, and code units of all of them together: a page that rewrites itself must not fill the disk. */
export const MOST_VERSIONS = 50;
export const MOST_VERSION_UNITS = 4_000_000;
