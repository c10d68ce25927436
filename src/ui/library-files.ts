/** How an export or an import stands. */
import type { LeftOutCounts } from "../core/import/foreign/foreign";
import type { ImportFormat, ImportProblem } from "../core/import/read-import";
import type { ImportPlan, StoreFault } from "../core/kept";

/** In the order in which they are offered. */
export const EXPORT_FORMATS = [
  "markdown",
  "markdown-zip",
  "html",
  "csv-tables",
  "csv-findings",
  "csv-notes",
  "readwise",
  "ris",
  "bibtex",
  "csl",
  "annotations",
  "json",
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** One note, one article, what is ticked, what a search or the filters list, or everything. */
export type ExportReach = "note" | "article" | "selected" | "listed" | "all";

export interface ExportState {
  /** What can be asked for, the narrowest first; never empty. */
  readonly offered: readonly ExportReach[];
  readonly reach: ExportReach;
  /** Title of the article that is open. */
  readonly title: string | null;
  readonly step:
    | { readonly at: "asking" }
    /** `total` is 0 until the records are read. */
    | { readonly at: "running"; readonly done: number; readonly total: number }
    | { readonly at: "done"; readonly name: string }
    | { readonly at: "failed"; readonly fault: StoreFault };
}

/** What a file would do to the library, or did. */
export interface ImportPreview {
  readonly format: ImportFormat;
  /** Only backups tell. */
  readonly exportedAt: number | null;
  readonly plan: ImportPlan;
  readonly leftOut: LeftOutCounts;
  /** New notes whose page's text is not kept yet. */
  readonly waiting: number;
  /** New notes whose words are not in the kept text. */
  readonly lost: number;
}

export type ImportState =
  | { readonly at: "asking" }
  /** `total` is 0 until it is known. */
  | { readonly at: "reading"; readonly name: string; readonly done: number; readonly total: number }
  /** Nothing was changed. */
  | { readonly at: "refused"; readonly name: string; readonly problem: ImportProblem }
  | { readonly at: "planned"; readonly name: string; readonly preview: ImportPreview }
  | { readonly at: "applying"; readonly name: string; readonly done: number; readonly total: number }
  | { readonly at: "done"; readonly name: string; readonly preview: ImportPreview }
  /** By the reader; nothing was changed. */
  | { readonly at: "stopped"; readonly name: string }
  /** The whole import, or the reading before it; nothing was changed. */
  | { readonly at: "failed"; readonly name: string; readonly fault: StoreFault };

/** Whether an import has anything to write. */
export function changesAnything(plan: ImportPlan): boolean {
  return [plan.articles, plan.notes, plan.corrections].some((tally) => tally.new + tally.newer + tally.removed > 0);
}
