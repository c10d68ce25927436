/**
 * Notes as Readwise imports them: https://docs.readwise.io/readwise/docs/importing-highlights/csv (columns Highlight, Title, Author, URL, Note,
 * Location, Date; only Highlight is required). A note may hold `.tag` words for Readwise; tags with spaces get hyphens, as it asks for.
 */
import type { Note } from "../note";
import { type ExportRecords, itemsOf } from "./content";
import { BYTE_ORDER_MARK, csvRow } from "./csv";

const COLUMNS = ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"] as const;

/** The table in parts: the heading, then an article's rows each. */
export function* notesToReadwiseParts(records: ExportRecords): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow(COLUMNS);
  for (const { kept, notes } of itemsOf(records)) {
    const { title, authors, site } = kept.article.source;
    yield notes
      .map((note) =>
        csvRow([
          note.selectors.quote.exact,
          title ?? kept.url,
          authors.length > 0 ? authors.join(", ") : site,
          kept.url,
          noteText(note),
          note.selectors.position.start,
          readwiseTime(note.createdAt),
        ]),
      )
      .join("");
  }
}

/** Tags first: Readwise reads them at the beginning of a note. */
function noteText({ tags, body }: Note): string {
  const marks = tags.map((tag) => `.${tag.replace(/\s+/g, "-")}`).join(" ");
  return [marks, body].filter((part) => part !== "").join("\n");
}

/** `2026-03-05 06:07:08`, in UTC. */
function readwiseTime(time: number): string {
  return new Date(time).toISOString().slice(0, 19).replace("T", " ");
}
