/** How an export or an import stands. */
import type { BackupProblem } from "../core/import/json";
import type { ImportPlan, StoreFault } from "../core/kept";

/** In the order in which they are offered. */
export const EXPORT_FORMATS = [
  "markdown",
  "markdown-zip",
  "html",
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

/** One note, one article, what a search or the filters list, or everything. */
export type ExportReach = "note" | "article" | "listed" | "all";

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

export type ImportState =
  | { readonly at: "asking" }
  | { readonly at: "reading"; readonly name: string }
  /** Nothing was changed. */
  | { readonly at: "refused"; readonly name: string; readonly problem: BackupProblem | { readonly kind: "unreadable" } }
  | { readonly at: "planned"; readonly name: string; readonly exportedAt: number; readonly plan: ImportPlan }
  | { readonly at: "applying"; readonly name: string }
  | { readonly at: "done"; readonly name: string; readonly plan: ImportPlan }
  /** The whole import, or the reading before it; nothing was changed. */
  | { readonly at: "failed"; readonly name: string; readonly fault: StoreFault };

/** Whether an import has anything to write. */
export function changesAnything(plan: ImportPlan): boolean {
  return [plan.articles, plan.notes, plan.corrections].some((tally) => tally.new + tally.newer + tally.removed > 0);
}
