/**
 * Obsidian Web Clipper's "Export highlights" (https://github.com/obsidianmd/obsidian-clipper, `src/managers/highlights-manager.ts`):
 * `[{url, highlights: [{text, timestamp, notes?}]}]`. `text` is the HTML of the highlighted stretch, several of one group parted by blank lines;
 * `timestamp` is when it was made. Neither the words around it nor a title are in the file.
 */
import { type ForeignEntry, type ForeignReading, type ForeignTools, leftOut } from "./foreign";
import { foreignId } from "./foreign-id";
import { type Fields, isFields, isWebUrl, lineOf, listOf, own, textOf, tidyWords, timeOf } from "./values";

/** Null where the value is none of the Clipper's. */
export function readClipper(value: unknown, tools: ForeignTools): ForeignReading | null {
  if (!Array.isArray(value) || value.length === 0 || !value.some(isPage)) return null;
  const total = value.reduce((sum: number, page: unknown) => sum + (isFields(page) ? listOf(own(page, "highlights")).length : 1), 0);
  return { format: "clipper", total, entries: entriesOf(value, tools) };
}

function isPage(value: unknown): value is Fields {
  return isFields(value) && typeof own(value, "url") === "string" && Array.isArray(own(value, "highlights"));
}

function* entriesOf(pages: readonly unknown[], tools: ForeignTools): Generator<ForeignEntry> {
  for (const page of pages) {
    if (!isPage(page)) yield leftOut("damaged");
    else for (const highlight of listOf(own(page, "highlights"))) yield entryOf(highlight, page, tools);
  }
}

function entryOf(highlight: unknown, page: Fields, { textOfHtml }: ForeignTools): ForeignEntry {
  const text = isFields(highlight) ? textOf(own(highlight, "text")) : null;
  if (!isFields(highlight) || text === null) return leftOut("damaged");
  const url = own(page, "url");
  if (!isWebUrl(url)) return leftOut("address");
  const exact = tidyWords(/[<&]/.test(text) ? textOfHtml(text) : text);
  if (exact === "") return leftOut("words");
  const createdAt = timeOf(own(highlight, "timestamp"));
  return {
    type: "note",
    id: foreignId("clipper", url, String(createdAt), text),
    url,
    title: lineOf(own(page, "title")),
    language: null,
    quote: { exact, prefix: "", suffix: "" },
    place: null,
    mark: null,
    body: listOf(own(highlight, "notes"))
      .filter((note) => typeof note === "string")
      .map((note) => note.trim())
      .filter((note) => note !== "")
      .join("\n\n"),
    tags: [],
    colour: null,
    createdAt,
    updatedAt: null, // the file has no time of a change
  };
}
