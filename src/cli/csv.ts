/** Readings as one table, the same as the library's but for what it alone knows: no day of reading, and the id of the record. */
import { BYTE_ORDER_MARK, csvRow } from "../core/export/csv";
import { FINDING_COLUMNS, findingRows } from "../core/export/csv-findings";
import type { Reading } from "./reading";

export const CSV_HEAD: string =
  BYTE_ORDER_MARK + csvRow([...FINDING_COLUMNS, "article", "language", "title", "site", "authors", "published", "url", "link"]);

/** An article's rows; none where nothing was found. */
export function toCsv({ id, article, findings }: Reading): string {
  const { title, site, authors, published, url } = article.source;
  return findingRows(article, findings, url ?? "", [id, article.language, title, site, authors.join("; "), published, url]);
}
