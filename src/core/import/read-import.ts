/** A file for import that may be anything: which format it is, told by what is in it and not by its name. */
import type { Backup } from "../kept";
import { readAnnotations } from "./foreign/annotations";
import { readClipper } from "./foreign/clipper";
import type { ForeignFormat, ForeignReading, ForeignTools, LeftOutCounts } from "./foreign/foreign";
import { readHypothesis } from "./foreign/hypothesis";
import { type BackupProblem, parseBackup } from "./json";
import { parseJson } from "./parse-json";

/** `archive`: articles, one a line, read by `article-lines.ts`. */
export type ImportFormat = "onrecord" | "archive" | ForeignFormat;

/** Notes of other programs that are read at once: twice what a large library holds. */
export const MOST_NOTES = 200_000;

export type ImportProblem =
  | BackupProblem
  /** Of another program, and nothing in it that could be imported. */
  | { readonly kind: "nothing-usable"; readonly leftOut: LeftOutCounts }
  /** The browser could not read the file. */
  | { readonly kind: "unreadable" };

export type ImportFile = { readonly format: "onrecord"; readonly backup: Backup } | ForeignReading;

export type ReadImport = { readonly ok: true; readonly file: ImportFile } | { readonly ok: false; readonly problem: ImportProblem };

/** Never throws. What of another program's file is damaged is found out as its entries are read. */
export function readImport(text: string, tools: ForeignTools): ReadImport {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const backup = parseBackup(value);
  if (backup.ok) return { ok: true, file: { format: "onrecord", backup: backup.backup } };
  if (backup.problem.kind !== "not-ours") return backup;
  const reading = readHypothesis(value) ?? readClipper(value, tools) ?? readAnnotations(value, tools);
  if (reading === null) return backup;
  if (reading.total > MOST_NOTES) return { ok: false, problem: { kind: "too-many", count: reading.total, most: MOST_NOTES } };
  return { ok: true, file: reading };
}
