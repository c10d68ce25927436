/** A folder of Markdown, a file an article, packed as ZIP. */
import type { Language } from "../article";
import { type ExportRecords, itemsOf } from "./content";
import { fileName } from "./file-name";
import { markdownMaker } from "./markdown";
import { type ZippedFile, zipParts } from "./zip";

/** The packed file in parts, an article each, then the table of contents. @throws {Error} where fflate cannot pack */
export function articlesToMarkdownZip(
  records: ExportRecords,
  exportedAt: number,
  language: Language,
  template: string | null = null,
): Generator<Uint8Array<ArrayBuffer>> {
  return zipParts(filesOf(records, language, template), exportedAt);
}

function* filesOf(records: ExportRecords, language: Language, template: string | null): Generator<ZippedFile> {
  const markdownOf = markdownMaker(template, language);
  const names = new Set<string>();
  for (const item of itemsOf(records)) yield { name: uniqueName(item.kept.article.source.title ?? "", names), parts: [markdownOf(item)] };
}

/** Windows and macOS take names for equal that differ in case alone; macOS also whatever the form of their letters, which `fileName` composes. */
function uniqueName(title: string, names: Set<string>): string {
  let name = fileName(title, "md");
  for (let n = 2; names.has(name.toLowerCase()); n++) name = `${fileName(title, "md").slice(0, -".md".length)} ${n}.md`;
  names.add(name.toLowerCase());
  return name;
}
