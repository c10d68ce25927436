/** Quotes, figures, officials and notes, each a table of its own (`csv.ts`) with the columns that it needs, in one ZIP. */
import type { Finding } from "../finding";
import { type ExportRecords, itemsOf } from "./content";
import { BYTE_ORDER_MARK, csvRow } from "./csv";
import { FIGURE_COLUMNS, FINDING_COLUMNS, findingCells } from "./csv-findings";
import { notesToCsvParts } from "./csv-notes";
import { SOURCE_COLUMNS, sourceCells } from "./source-cells";
import { zipParts } from "./zip";

/** Tables in the file, of which each goes over all articles. */
export const TABLES = 4;

/** The columns of the whole table of findings. */
const ALL = [...FINDING_COLUMNS, ...SOURCE_COLUMNS, "link"] as const;

type Column = (typeof ALL)[number];

interface Table {
  readonly kinds: readonly Finding["kind"][];
  /** Where a column is called otherwise here: its name in the whole table stands second. */
  readonly columns: readonly (Column | readonly [name: string, of: Column])[];
}

const SOURCE: Table["columns"] = [...SOURCE_COLUMNS, "link", "rule"];

const QUOTES: Table = { kinds: ["quote", "statement"], columns: ["kind", "words", "speaker", "office", "cue", "sentence", ...SOURCE] };

const FIGURES: Table = { kinds: ["statistic"], columns: ["words", ...FIGURE_COLUMNS, "sentence", ...SOURCE] };

const OFFICIALS: Table = {
  kinds: ["official"],
  columns: [["name", "speaker"], "office", "mentions", "words", "sentence", ...SOURCE],
};

/** The packed file in parts. @throws {Error} where fflate cannot pack */
export function tablesToZip(records: ExportRecords, exportedAt: number): Generator<Uint8Array<ArrayBuffer>> {
  const files = [
    { name: "quotes.csv", parts: tableParts(records, QUOTES) },
    { name: "figures.csv", parts: tableParts(records, FIGURES) },
    { name: "officials.csv", parts: tableParts(records, OFFICIALS) },
    { name: "notes.csv", parts: notesToCsvParts(records) },
  ];
  return zipParts(files, exportedAt);
}

function* tableParts(records: ExportRecords, { kinds, columns }: Table): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow(columns.map((column) => (typeof column === "string" ? column : column[0])));
  const wanted: ReadonlySet<unknown> = new Set(kinds);
  const places = columns.map((column) => ALL.indexOf(typeof column === "string" ? column : column[1]));
  const kind = ALL.indexOf("kind");
  for (const { kept } of itemsOf(records)) {
    const rows = findingCells(kept.article, kept.findings, kept.url, sourceCells(kept)).filter((row) => wanted.has(row[kind]));
    yield rows.map((row) => csvRow(places.map((place) => row[place] ?? null))).join("");
  }
}
