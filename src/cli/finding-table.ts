/** Readings as rows for Parquet: the columns of the CSV output, with types, and without what defuses formulas in spreadsheets. */
import type { Cell } from "../core/export/csv";
import { FINDING_COLUMNS, findingCells } from "../core/export/csv-findings";
import type { Reading } from "./reading";

export const TABLE_COLUMNS = [...FINDING_COLUMNS, "article", "language", "title", "site", "authors", "published", "url", "link"] as const;

const TYPES: Readonly<Record<string, "DOUBLE" | "INT32">> = { value: "DOUBLE", value_to: "DOUBLE", of: "DOUBLE", mentions: "INT32" };

/** The Parquet type of a column of the table. */
export function typeOf(column: string): "DOUBLE" | "INT32" | "STRING" {
  return TYPES[column] ?? "STRING";
}

/** An article's rows, one for each finding, as cells beneath `TABLE_COLUMNS`. */
export function findingTable({ id, article, findings }: Reading): readonly (readonly Cell[])[] {
  const { title, site, authors, published, url } = article.source;
  return findingCells(article, findings, url ?? "", [id, article.language, title, site, authors.join("; "), published, url]);
}
