import type { ArticleVersion, KeptArticle } from "../kept";
import type { RecordId } from "../note";

/**
 * An article's text as it stood, to be kept when another takes its place. Its id is made of the article's and of the text's hash:
 * whoever keeps the same text of the same article, on whatever device, keeps the same record.
 */
export function versionOf(
  articleId: RecordId,
  { textHash, text, readAt, firstReadAt = readAt }: Pick<ArticleVersion, "textHash" | "text" | "readAt" | "firstReadAt">,
): ArticleVersion {
  const version = { id: mixedId(articleId, textHash), articleId, textHash, text, readAt };
  return firstReadAt < readAt ? { ...version, firstReadAt } : version;
}

/** The text that an article has now, as a version. */
export function currentVersion(article: KeptArticle, firstReadAt?: number): ArticleVersion {
  return versionOf(article.id, { textHash: article.textHash, text: article.article.text, readAt: article.readAt, firstReadAt });
}

/** Two records of one text of one article as one: from the first reading of both to the last. */
export function joinVersions(a: ArticleVersion, b: ArticleVersion): ArticleVersion {
  const firstReadAt = Math.min(a.firstReadAt ?? a.readAt, b.firstReadAt ?? b.readAt);
  return versionOf(a.articleId, { ...a, readAt: Math.max(a.readAt, b.readAt), firstReadAt });
}

/** Digit by digit, the exclusive or of both: as evenly spread as a hash. */
function mixedId(articleId: RecordId, textHash: string): RecordId {
  let digit = 0;
  const mix = (own: string): string => (Number.parseInt(own, 16) ^ Number.parseInt(textHash.charAt(digit++), 16)).toString(16);
  return articleId.replace(/[0-9a-f]/g, mix) as RecordId; // still of a UUID's form
}
