/**
 * References as RIS, which Zotero, EndNote and Mendeley read: https://en.wikipedia.org/wiki/RIS_(file_format), after the
 * specification of Research Information Systems. A line is a tag of two letters, two spaces, a hyphen, a space and a value, and ends with CRLF.
 * A value cannot hold a line's end; every value is on one line.
 */
import type { ExportRecords } from "./content";
import { dayText, type Reference, referencesOf } from "./reference";

/** The file in parts, an article each. */
export function* articlesToRisParts(records: ExportRecords): Generator<string> {
  for (const reference of referencesOf(records)) yield risRecord(reference);
}

function risRecord({ key, title, site, authors, published, read, url, language }: Reference): string {
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", "NEWS"],
    ["ID", key],
    ["TI", title],
    ...authors.map((name) => ["AU", name] as const),
    ["T2", site],
    ["PY", published === null ? null : String(published.year)],
    ["DA", published === null ? null : dayText(published, "/")],
    ["Y2", dayText(read, "/")],
    ["LA", language],
    ["UR", url],
  ];
  const written = lines.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}\r\n`]));
  return `${written.join("")}ER  - \r\n\r\n`;
}
