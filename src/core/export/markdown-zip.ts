/**
 * A folder of Markdown, a file an article, packed as ZIP (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, by fflate) in one pass:
 * what is packed is handed on at once.
 */
import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Language } from "../article";
import { type ExportRecords, itemsOf } from "./content";
import { fileName } from "./file-name";
import { markdownMaker } from "./markdown";

/** The packed file in parts, an article each, then the table of contents. @throws {Error} where fflate cannot pack */
export function* articlesToMarkdownZip(
  records: ExportRecords,
  exportedAt: number,
  language: Language,
  template: string | null = null,
): Generator<Uint8Array<ArrayBuffer>> {
  const markdownOf = markdownMaker(template, language);
  const names = new Set<string>();
  const packed: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error !== null) throw error;
    packed.push(new Uint8Array(part));
  });
  for (const item of itemsOf(records)) {
    const { kept } = item;
    const file = new ZipDeflate(uniqueName(kept.article.source.title ?? "", names));
    file.mtime = Math.max(exportedAt, EARLIEST);
    zip.add(file);
    file.push(strToU8(markdownOf(item)), true);
    yield joined(packed.splice(0));
  }
  zip.end();
  yield joined(packed.splice(0));
}

/** ZIP knows no time before 1980; a day later in every time zone. */
const EARLIEST = Date.UTC(1980, 0, 2);

/** Windows and macOS take names for equal that differ in case alone; macOS also whatever the form of their letters, which `fileName` composes. */
function uniqueName(title: string, names: Set<string>): string {
  let name = fileName(title, "md");
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${fileName(title, "md").slice(0, -".md".length)} ${n}.md`;
  names.add(name.toLowerCase());
  return name;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
