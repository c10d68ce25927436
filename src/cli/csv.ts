/** Readings as one table, the same as the library's but for what it alone knows: no day of reading, and the id of the record. */
import { BYTE_ORDER_MARK, csvRow } from "../core/export/csv";
import { findingTable, TABLE_COLUMNS } from "./finding-table";
import type { Reading } from "./reading";

export const CSV_HEAD: string = BYTE_ORDER_MARK + csvRow(TABLE_COLUMNS);

/** An article's rows; none where nothing was found. */
export function toCsv(reading: Reading): string {
  return findingTable(reading).map(csvRow).join("");
}
