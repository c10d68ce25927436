/** Markdown with front matter, as Obsidian and Logseq keep it, by a template (`template/`): ours, or the reader's own. */
import type { Language } from "../article";
import type { KeptArticle } from "../kept";
import type { Note } from "../note";
import { type ExportItem, type ExportRecords, isoTime, itemsOf } from "./content";
import { frontMatter } from "./front-matter";
import { articleView } from "./template/article-view";
import { DEFAULT_TEMPLATE } from "./template/default-template";
import { parseTemplate, type TemplatePart } from "./template/parse-template";
import { renderTemplate, withinFile } from "./template/render-template";
import { EXPORT_WORDS } from "./words";

/** One article with its living notes; `language` is that of the headings. */
export function articleToMarkdown(kept: KeptArticle, notes: readonly Note[], language: Language, template: string | null = null): string {
  const [item] = itemsOf({ articles: [{ ...kept, deletedAt: null }], notes });
  return markdownMaker(template, language)(item ?? { kept, notes: [] });
}

/** Reads the template once; null, or one that is at fault, stands for ours. */
export function markdownMaker(template: string | null, language: Language): (item: ExportItem) => string {
  const parts = partsOf(template ?? DEFAULT_TEMPLATE) ?? partsOf(DEFAULT_TEMPLATE) ?? [];
  return (item) => renderTemplate(parts, articleView(item, EXPORT_WORDS[language]));
}

/**
 * All living articles in one file, each under a heading of its own, in the order given: in parts, one an article, so that a whole library need not be one
 * string. Of a template, the front matter is left out.
 */
export function* libraryToMarkdownParts(
  records: ExportRecords,
  exportedAt: number,
  language: Language,
  template: string | null = null,
): Generator<string> {
  const items = itemsOf(records);
  const parts = partsOf(withinFile(template ?? DEFAULT_TEMPLATE)) ?? partsOf(withinFile(DEFAULT_TEMPLATE)) ?? [];
  yield `${frontMatter({ title: "On Record", exported: isoTime(exportedAt), articles: items.length })}\n`;
  for (const item of items) yield `\n${renderTemplate(parts, articleView(item, EXPORT_WORDS[language]))}`;
}

function partsOf(template: string): readonly TemplatePart[] | null {
  const parsed = parseTemplate(template);
  return parsed.ok ? parsed.parts : null;
}
