/** The columns that say where a row of a table comes from; the same in every table. */
import type { KeptArticle } from "../kept";
import { isoTime } from "./content";
import type { Cell } from "./csv";

export const SOURCE_COLUMNS = ["title", "site", "authors", "published", "read", "url"] as const;

/** The cells beneath them. */
export function sourceCells({ url, readAt, article: { source } }: KeptArticle): readonly Cell[] {
  return [source.title, source.site, source.authors.join("; "), source.published, isoTime(readAt), url];
}
