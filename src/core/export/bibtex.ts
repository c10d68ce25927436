/**
 * References as BibTeX, `@online` entries of BibLaTeX (https://ctan.org/pkg/biblatex, 2.1.1 and 2.2): UTF-8 letters stay, signs of TeX are escaped,
 * and a name is in braces of its own, so that no program splits a Vietnamese name at its spaces or an organisation's at an `and`.
 */
import type { ExportRecords } from "./content";
import { dayText, type Reference, referencesOf } from "./reference";

/** The file in parts, an article each. */
export function* articlesToBibtexParts(records: ExportRecords): Generator<string> {
  for (const reference of referencesOf(records)) yield bibtexEntry(reference);
}

function bibtexEntry({ key, title, site, authors, published, read, url, language }: Reference): string {
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["title", `{${escapeTex(title)}}`], // kept in its capitals
    ["author", authors.length === 0 ? null : authors.map((name) => `{${escapeTex(name)}}`).join(" and ")],
    ["organization", site === null ? null : escapeTex(site)],
    ["date", published === null ? null : dayText(published)],
    ["urldate", dayText(read)],
    ["url", addressOf(url)],
    ["langid", language === "vi" ? "vietnamese" : "english"],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@online{${key},\n${lines.join("")}}\n\n`;
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Pairs that TeX's fonts set as one sign: dashes, quotation marks. */
const LIGATURE = /-(?=-)|`(?=`)|'(?=')|,(?=,)|<(?=<)|>(?=>)|[?!](?=`)/g;

/** Text without a meaning to TeX. An unpaired brace, even escaped, would end BibTeX's value: such text has its braces by name. */
export function escapeTex(text: string): string {
  const isPaired = hasPairedBraces(text);
  const escaped = text.replace(/[\\{}~^#$%&_]/g, (sign) => {
    if (!isPaired && sign === "{") return "\\textbraceleft{}";
    if (!isPaired && sign === "}") return "\\textbraceright{}";
    return TEX[sign] ?? `\\${sign}`;
  });
  return escaped.replace(LIGATURE, "$&{}");
}

function hasPairedBraces(text: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === "{") depth++;
    else if (sign === "}" && --depth < 0) return false;
  }
  return depth === 0;
}

/** `url` is a verbatim field: nothing is escaped in it, so braces and what TeX cannot take there are percent-encoded. */
function addressOf(url: string): string {
  return url.replace(/[\\{}\s"<>^`|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
}
