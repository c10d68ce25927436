/** Every format of the library's export as a file: what it is called, what it is, its parts in order. */
import { articlesToBibtexParts } from "../core/export/bibtex";
import { articlesToCslParts } from "../core/export/csl-json";
import { findingsToCsvParts } from "../core/export/csv-findings";
import { notesToCsvParts } from "../core/export/csv-notes";
import { notesToReadwiseParts } from "../core/export/csv-readwise";
import { TABLES, tablesToZip } from "../core/export/csv-tables";
import { articlesToHtmlParts } from "../core/export/html";
import type { KindInks } from "../core/export/html-style";
import { backupToJsonParts } from "../core/export/json";
import { articleToMarkdown, libraryToMarkdownParts } from "../core/export/markdown";
import { articlesToMarkdownZip } from "../core/export/markdown-zip";
import { articlesToRisParts } from "../core/export/ris";
import { annotationsToJsonParts } from "../core/export/web-annotation";
import type { Backup } from "../core/kept";
import type { Locale } from "../locales";
import type { ExportFormat } from "../ui/library-files";
import type { FilePart } from "./text-file";

/** What the reader set of how exports look. */
export interface ExportSettings {
  /** Colours of the marks. */
  readonly inks: KindInks;
  /** Of Markdown; null for ours. */
  readonly template: string | null;
}

export interface ExportLook extends ExportSettings {
  readonly locale: Locale;
}

interface FileKind {
  readonly extension: string;
  readonly type: string;
  /** Told apart from other tables and texts of the same day. */
  readonly suffix?: string;
  /** How often it goes over the articles. Default 1. */
  readonly passes?: number;
  readonly parts: (backup: Backup, look: ExportLook) => Iterable<FilePart>;
}

const CSV = "text/csv;charset=utf-8";

const KINDS: Readonly<Record<ExportFormat, FileKind>> = {
  markdown: { extension: "md", type: "text/markdown;charset=utf-8", parts: markdownParts },
  "markdown-zip": {
    extension: "zip",
    type: "application/zip",
    parts: (backup, { locale, template }) => articlesToMarkdownZip(backup, backup.exportedAt, locale, template),
  },
  html: {
    extension: "html",
    type: "text/html;charset=utf-8",
    parts: (backup, { locale, inks }) => articlesToHtmlParts(backup, backup.exportedAt, locale, inks),
  },
  "csv-tables": {
    extension: "zip",
    type: "application/zip",
    suffix: "tables",
    passes: TABLES,
    parts: (backup) => tablesToZip(backup, backup.exportedAt),
  },
  "csv-findings": { extension: "csv", type: CSV, suffix: "findings", parts: findingsToCsvParts },
  "csv-notes": { extension: "csv", type: CSV, suffix: "notes", parts: notesToCsvParts },
  readwise: { extension: "csv", type: CSV, suffix: "Readwise", parts: notesToReadwiseParts },
  ris: { extension: "ris", type: "application/x-research-info-systems", parts: articlesToRisParts },
  bibtex: { extension: "bib", type: "application/x-bibtex", parts: articlesToBibtexParts },
  csl: { extension: "json", type: "application/vnd.citationstyles.csl+json", suffix: "CSL", parts: articlesToCslParts },
  annotations: {
    extension: "jsonld",
    type: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
    parts: annotationsToJsonParts,
  },
  json: { extension: "json", type: "application/json", parts: backupToJsonParts },
};

export interface ExportFile {
  readonly extension: string;
  readonly type: string;
  readonly suffix: string | null;
  readonly parts: Iterable<FilePart>;
  /** About how many parts there are. */
  readonly total: number;
}

/** The records as a file of this format, still unwritten. */
export function exportFile(format: ExportFormat, backup: Backup, look: ExportLook): ExportFile {
  const { extension, type, suffix = null, passes = 1, parts } = KINDS[format];
  const { articles, versions, notes, corrections } = backup;
  const total = articles.length * passes + (format === "json" ? versions.length + notes.length + corrections.length : 0);
  return { extension, type, suffix, parts: parts(backup, look), total };
}

/** One article has its facts in the front matter; several stand under headings. */
function markdownParts(backup: Backup, { locale, template }: ExportLook): Iterable<string> {
  const { articles, notes, exportedAt } = backup;
  const [only, ...others] = articles;
  if (only === undefined || others.length > 0 || only.deletedAt !== null) {
    return libraryToMarkdownParts(backup, exportedAt, locale, template);
  }
  return [articleToMarkdown(only, notes, locale, template)];
}
