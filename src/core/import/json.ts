/** Reads a backup from a file that may be anything. Linear in its length; never throws. */
import * as v from "valibot";
import type { Backup } from "../kept";
import type { RecordId } from "../note";
import { isWithinText } from "../parse/article";
import { backupShape } from "../parse/backup";
import type { JsonProblem } from "./parse-json";

/** Records of a backup that are read at once: five times what a large library holds. */
export const MOST_RECORDS = 500_000;

/** Why a file is not read, with the facts for a plain sentence. */
export type BackupProblem =
  | JsonProblem
  | { readonly kind: "not-ours" }
  /** Written by a newer On Record. */
  | { readonly kind: "newer-version"; readonly version: number }
  | { readonly kind: "too-many"; readonly count: number; readonly most: number }
  /** `path` is where, such as `notes.3.colour`; `reason` is for those who know JSON. */
  | { readonly kind: "invalid"; readonly path: string; readonly reason: string };

export type ParsedBackup = { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly problem: BackupProblem };

const NEWEST_VERSION = 2;

/** A backup from a value that JSON could hold. */
export function parseBackup(value: unknown): ParsedBackup {
  if (typeof value !== "object" || value === null || own(value, "format") !== "onrecord") return refuse({ kind: "not-ours" });
  const version = own(value, "version");
  if (typeof version === "number" && version > NEWEST_VERSION) return refuse({ kind: "newer-version", version });
  const count = countRecords(value);
  if (count > MOST_RECORDS) return refuse({ kind: "too-many", count, most: MOST_RECORDS });
  const parsed = v.safeParse(backupShape, value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refuse({ kind: "invalid", path: v.getDotPath(issue) ?? "", reason: issue.message });
  }
  const problem = looseEnd(parsed.output);
  return problem === null ? { ok: true, backup: parsed.output } : refuse(problem);
}

function countRecords(value: object): number {
  return ["articles", "versions", "notes", "corrections"].reduce((sum, list) => {
    const records = own(value, list);
    return sum + (Array.isArray(records) ? records.length : 0);
  }, 0);
}

function refuse(problem: BackupProblem): ParsedBackup {
  return { ok: false, problem };
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** The first record that does not fit the others: a place beyond its text, an id twice, an article that is not there. */
function looseEnd({ articles, versions, notes, corrections }: Backup): BackupProblem | null {
  const known = new Set(articles.map((article) => article.id));
  return (
    first("articles", articles, ({ article, findings }) => (isWithinText(article, findings) ? null : "a span outside the text")) ??
    first("articles", articles, once()) ??
    first("versions", versions, once()) ??
    first("notes", notes, once()) ??
    first("corrections", corrections, once()) ??
    first("versions", versions, ({ articleId }) => (known.has(articleId) ? null : "of an article that is not there")) ??
    first("notes", notes, ({ articleId }) => (known.has(articleId) ? null : "on an article that is not there"))
  );
}

function first<T>(list: string, records: readonly T[], fault: (record: T) => string | null): BackupProblem | null {
  for (const [index, record] of records.entries()) {
    const reason = fault(record);
    if (reason !== null) return { kind: "invalid", path: `${list}.${index}`, reason };
  }
  return null;
}

function once(): (record: { readonly id: RecordId }) => string | null {
  const seen = new Set<RecordId>();
  return ({ id }) => {
    if (seen.has(id)) return "an id that another record has";
    seen.add(id);
    return null;
  };
}
