/**
 * Hypothesis's JSON export: `{export_date, export_userid, client_version, annotations}` as its client writes it
 * (https://github.com/hypothesis/client, `src/sidebar/services/annotations-exporter.tsx`; annotations as in `src/types/api.ts`), and what its API
 * answers to a search (`{total, rows}`, https://h.readthedocs.io/en/latest/api-reference/), which other exporters save. Words are quoted from the
 * page's `textContent`, with the white space of its source.
 */
import { type ForeignEntry, type ForeignReading, leftOut } from "./foreign";
import { foreignId } from "./foreign-id";
import { type Fields, isFields, isWebUrl, lineOf, listOf, own, tagsOf, textOf, tidyContext, tidyWords, timeOf } from "./values";

/** Null where the value is none of Hypothesis's. */
export function readHypothesis(value: unknown): ForeignReading | null {
  if (!isFields(value)) return null;
  const [annotations, rows] = [own(value, "annotations"), own(value, "rows")];
  const list = Array.isArray(annotations) ? annotations : typeof own(value, "total") === "number" && Array.isArray(rows) ? rows : null;
  if (list === null) return null;
  return { format: "hypothesis", total: list.length, entries: entriesOf(list, lineOf(own(value, "export_userid"))) };
}

function* entriesOf(list: readonly unknown[], reader: string | null): Generator<ForeignEntry> {
  for (const annotation of list) yield isFields(annotation) ? entryOf(annotation, reader) : leftOut("damaged");
}

function entryOf(annotation: Fields, reader: string | null): ForeignEntry {
  const [target] = listOf(own(annotation, "target"));
  const url = own(annotation, "uri") ?? (isFields(target) ? own(target, "source") : undefined);
  if (typeof url !== "string" || url === "") return leftOut("damaged");
  if (listOf(own(annotation, "references")).length > 0) return leftOut("reply");
  if (!isWebUrl(url)) return leftOut("address");
  const selectors = isFields(target) ? listOf(own(target, "selector")).filter(isFields) : [];
  if (selectors.length === 0) return leftOut("page");
  const quote = selectors.find((selector) => own(selector, "type") === "TextQuoteSelector");
  const exact = quote === undefined ? "" : tidyWords(textOf(own(quote, "exact")) ?? "");
  if (quote === undefined || exact === "") return leftOut("words");
  const context = (key: string): string => tidyContext(textOf(own(quote, key)) ?? "");
  const createdAt = timeOf(own(annotation, "created"));
  const written = (textOf(own(annotation, "text")) ?? "").trim();
  const author = authorOf(annotation, reader);
  const document = own(annotation, "document");
  return {
    type: "note",
    id: foreignId("hypothesis", lineOf(own(annotation, "id")) ?? JSON.stringify([url, exact, context("prefix"), written, createdAt])),
    url,
    title: isFields(document) ? lineOf(listOf(own(document, "title"))[0]) : null,
    language: null,
    quote: { exact, prefix: context("prefix"), suffix: context("suffix") },
    place: null,
    mark: null,
    body: author === null || written === "" ? written : `${written}\n\n— ${author}`,
    tags: tagsOf(own(annotation, "tags")),
    colour: null,
    createdAt,
    updatedAt: timeOf(own(annotation, "updated")) ?? createdAt,
  };
}

/** Whoever wrote it, where that is not the reader who exported the file: words of others must not pass for theirs. */
function authorOf(annotation: Fields, reader: string | null): string | null {
  const user = lineOf(own(annotation, "user"));
  if (user === null || reader === null || user === reader) return null;
  const info = own(annotation, "user_info");
  const name = isFields(info) ? lineOf(own(info, "display_name")) : null;
  return name ?? user.replace(/^acct:([^@]+)@.*$/, "$1");
}
