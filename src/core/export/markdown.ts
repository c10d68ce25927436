/** Markdown with front matter, as Obsidian and Logseq keep it. Every passage with its speaker, office and a link to its place. */
import type { Language } from "../article";
import type { Finding, Official, Quote, Speaker, Statement, Statistic } from "../finding";
import type { KeptArticle } from "../kept";
import { type Note, tidyTags } from "../note";
import { slice } from "../span";
import { type ExportRecords, isoTime, itemsOf, officialOf, placeOf } from "./content";
import { escapeMarkdown, indented, linkMarkdown, quoteMarkdown, withoutActions } from "./escape-markdown";
import { type FrontMatterValue, frontMatter } from "./front-matter";
import { textFragmentLink } from "./text-fragment";
import { valueText } from "./value-text";
import { EXPORT_WORDS, type ExportWords } from "./words";

/** One article with its living notes; `language` is that of the headings. */
export function articleToMarkdown(kept: KeptArticle, notes: readonly Note[], language: Language): string {
  const living = itemsOf({ articles: [{ ...kept, deletedAt: null }], notes })[0]?.notes ?? [];
  return `${frontMatter(factsOf(kept, living))}\n\n${sectionsOf(kept, living, EXPORT_WORDS[language], 1)}\n`;
}

/** All living articles in one file, each under a heading of its own, in the order given. */
export function libraryToMarkdown(records: ExportRecords, exportedAt: number, language: Language): string {
  return [...libraryToMarkdownParts(records, exportedAt, language)].join("");
}

/** The same in parts, one an article, so that a whole library need not be one string. */
export function* libraryToMarkdownParts(records: ExportRecords, exportedAt: number, language: Language): Generator<string> {
  const items = itemsOf(records);
  yield frontMatter({ title: "On Record", exported: isoTime(exportedAt), articles: items.length });
  for (const { kept, notes } of items) yield `\n\n${sectionsOf(kept, notes, EXPORT_WORDS[language], 2)}`;
  yield "\n";
}

function factsOf({ url, readAt, article: { source, language } }: KeptArticle, notes: readonly Note[]): Record<string, FrontMatterValue> {
  return {
    title: source.title,
    url,
    site: source.site,
    authors: source.authors,
    published: source.published,
    read: isoTime(readAt),
    tags: tidyTags(notes.flatMap((note) => note.tags)),
    language,
  };
}

function sectionsOf(kept: KeptArticle, notes: readonly Note[], words: ExportWords, level: number): string {
  const { source } = kept.article;
  const heading = (text: string, depth: number): string => `${"#".repeat(level + depth)} ${text}`;
  const ofKind = <K extends Finding["kind"]>(kind: K) =>
    kept.findings.filter((finding): finding is Extract<Finding, { kind: K }> => finding.kind === kind);
  const section = (title: string, items: readonly string[], between: string): readonly string[] =>
    items.length === 0 ? [] : [heading(title, 1), items.join(between)];
  const said = (finding: Quote | Statement): string => saidMarkdown(finding, kept, words);
  const facts = [source.authors.join(", "), source.published ?? ""].filter((fact) => fact.trim() !== "").map(escapeMarkdown);
  return [
    heading(escapeMarkdown(source.title ?? words.untitled) || words.untitled, 0),
    [linkMarkdown(source.site ?? kept.url, kept.url), ...facts].join(" · "),
    ...section(
      words.officials,
      ofKind("official").map((official) => officialMarkdown(official, words)),
      "\n",
    ),
    ...section(
      words.figures,
      ofKind("statistic").map((statistic) => figureMarkdown(statistic, kept, words)),
      "\n",
    ),
    ...section(words.quotes, ofKind("quote").map(said), "\n\n"),
    ...section(words.statements, ofKind("statement").map(said), "\n\n"),
    ...section(
      words.notes,
      notes.map((note) => noteMarkdown(note, kept, words)),
      "\n\n",
    ),
  ].join("\n\n");
}

function officialMarkdown({ name, offices, mentions }: Official, words: ExportWords): string {
  return `- **${escapeMarkdown(name)}**: ${officesText(offices)} (${words.mentions(mentions.length)})`;
}

function officesText(offices: Official["offices"]): string {
  return offices.map((office) => escapeMarkdown(office.words)).join("; ");
}

function figureMarkdown({ span, quantity, unit }: Statistic, kept: KeptArticle, words: ExportWords): string {
  const link = linkMarkdown(words.inArticle, textFragmentLink(kept.url, kept.article, span));
  return `- **${escapeMarkdown(slice(kept.article.text, span))}**: ${escapeMarkdown(valueText(quantity, unit))} (${link})`;
}

/** The words as a block quotation, and beneath who said them. */
function saidMarkdown({ span, speaker }: Quote | Statement, kept: KeptArticle, words: ExportWords): string {
  const link = linkMarkdown(words.inArticle, textFragmentLink(kept.url, kept.article, span));
  return `${quoteMarkdown(slice(kept.article.text, span))}\n\n— ${speakerText(speaker, kept.findings, words)} (${link})`;
}

function speakerText(speaker: Speaker | null, findings: readonly Finding[], words: ExportWords): string {
  if (speaker === null) return `*${words.noSpeaker}*`;
  const name = `**${escapeMarkdown(speaker.name)}**`;
  const official = officialOf(speaker, findings);
  return official === null ? name : `${name}, ${officesText(official.offices)}`;
}

/** A list item: the passage, what the reader wrote, and its colour and tags. */
function noteMarkdown(note: Note, kept: KeptArticle, words: ExportWords): string {
  const { selectors, body, colour, tags } = note;
  const link = linkMarkdown(words.inArticle, textFragmentLink(kept.url, kept.article, placeOf(note, kept) ?? { start: 0, end: 0 }));
  const facts = [words.colours[colour], ...(tags.length === 0 ? [] : [`${words.tags}: ${tags.map(escapeMarkdown).join(", ")}`]), link];
  const parts = [quoteMarkdown(selectors.quote.exact), ...(body.trim() === "" ? [] : [withoutActions(body.trim())]), facts.join(" · ")];
  return `- ${indented(parts.join("\n\n"), 2).slice(2)}`;
}
