/** References as CSL-JSON, which Zotero and pandoc read: https://github.com/citation-style-language/schema, `csl-data.json`. */
import type { ExportRecords } from "./content";
import { type PartialDay, type Reference, referencesOf } from "./reference";

/** The file in parts, an article each. */
export function* articlesToCslParts(records: ExportRecords): Generator<string> {
  yield "[";
  let isFirst = true;
  for (const reference of referencesOf(records)) {
    yield `${isFirst ? "" : ","}\n${JSON.stringify(cslItem(reference))}`;
    isFirst = false;
  }
  yield "\n]\n";
}

/** A name is literal: nothing says which part of it is the family's. */
function cslItem({ key, title, site, authors, published, read, url, language }: Reference) {
  return {
    id: key,
    type: "article-newspaper",
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(site === null ? {} : { "container-title": site }),
    ...(published === null ? {} : { issued: cslDate(published) }),
    accessed: cslDate(read),
    URL: url,
    language,
  };
}

function cslDate({ year, month, day }: PartialDay) {
  return { "date-parts": [[year, month, day].filter((part) => part !== null)] };
}
