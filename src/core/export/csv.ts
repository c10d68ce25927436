/**
 * Tables as comma-separated values: RFC 4180, https://www.rfc-editor.org/rfc/rfc4180, with CRLF, and a byte-order mark, by which Excel knows UTF-8.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it: https://owasp.org/www-community/attacks/CSV_Injection.
 * `undefuse` takes it away again.
 */

/** Numbers stay numbers; null is an empty cell. */
export type Cell = string | number | null;

export const BYTE_ORDER_MARK = "\ufeff";

/** What begins a formula, also behind white space and in full width; tabs and line ends shift what follows into a cell of its own. */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** What must stand in quotation marks; other separators and white space at the ends as well, which some programs split at or trim. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** One line of a table with its end. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell's text as it was before it was defused. */
export function undefuse(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}
