/** All notes as one table (`csv.ts`), a row each; a kept mark with what was found in it. */
import type { Note } from "../note";
import { type ExportItem, type ExportRecords, findingOf, isoTime, itemsOf, placeOf } from "./content";
import { BYTE_ORDER_MARK, csvRow } from "./csv";
import { FACT_COLUMNS, factCells } from "./csv-findings";
import { sentenceFinder } from "./sentence-of";
import { SOURCE_COLUMNS, sourceCells } from "./source-cells";
import { textFragmentLink } from "./text-fragment";

const COLUMNS = [
  "kind",
  "words",
  "note",
  "tags",
  "colour",
  "sentence",
  ...FACT_COLUMNS,
  "made",
  "changed",
  ...SOURCE_COLUMNS,
  "link",
] as const;

/** The table in parts: the heading, then an article's rows each. Words that the article lost have no sentence, and a link to the article alone. */
export function* notesToCsvParts(records: ExportRecords): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow(COLUMNS);
  for (const item of itemsOf(records)) yield noteRows(item);
}

function noteRows({ kept, notes }: ExportItem): string {
  if (notes.length === 0) return "";
  const sentenceAt = sentenceFinder(kept.article);
  const row = (note: Note): string => {
    const place = placeOf(note, kept);
    return csvRow([
      note.kind,
      note.selectors.quote.exact,
      note.body,
      note.tags.join("; "),
      note.colour,
      place === null ? null : sentenceAt(place),
      ...factCells(findingOf(note, kept), kept.article, kept.findings),
      isoTime(note.createdAt),
      isoTime(note.updatedAt),
      ...sourceCells(kept),
      textFragmentLink(kept.url, kept.article, place ?? { start: 0, end: 0 }),
    ]);
  };
  return notes.map(row).join("");
}
