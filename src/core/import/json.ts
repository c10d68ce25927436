/** Reads a backup from a file that may be anything. Linear in its length; never throws. */
import * as v from "valibot";
import type { Backup } from "../kept";
import type { RecordId } from "../note";
import { isWithinText } from "../parse/article";
import { backupShape } from "../parse/backup";
import { isCutShort } from "./cut-short";

/** Longest backup that is read, in UTF-16 code units (a file of more bytes may be refused unread): some 10,000 articles; a browser's longest string is twice that. */
export const MOST_BACKUP = 256 * 1024 * 1024;

/** Why a file is not read, with the facts for a plain sentence. */
export type BackupProblem =
  | { readonly kind: "not-json" }
  /** JSON that ends too early, or an empty file: a download that broke off. */
  | { readonly kind: "truncated" }
  | { readonly kind: "not-ours" }
  /** Written by a newer On Record. */
  | { readonly kind: "newer-version"; readonly version: number }
  /** `path` is where, such as `notes.3.colour`; `reason` is for those who know JSON. */
  | { readonly kind: "invalid"; readonly path: string; readonly reason: string }
  | { readonly kind: "too-big"; readonly length: number; readonly most: number };

export type ParsedBackup = { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly problem: BackupProblem };

const NEWEST_VERSION = 2;

/** A backup from a file's text. */
export function parseBackupText(text: string, most: number = MOST_BACKUP): ParsedBackup {
  if (text.length > most) return refuse({ kind: "too-big", length: text.length, most });
  const json = text.startsWith("\ufeff") ? text.slice(1) : text; // editors on Windows put a byte-order mark there
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse({ kind: isCutShort(json) ? "truncated" : "not-json" });
  }
  return parseBackup(value);
}

/** A backup from a value that JSON could hold. */
export function parseBackup(value: unknown): ParsedBackup {
  if (typeof value !== "object" || value === null || own(value, "format") !== "onrecord") return refuse({ kind: "not-ours" });
  const version = own(value, "version");
  if (typeof version === "number" && version > NEWEST_VERSION) return refuse({ kind: "newer-version", version });
  const parsed = v.safeParse(backupShape, value, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refuse({ kind: "invalid", path: v.getDotPath(issue) ?? "", reason: issue.message });
  }
  const problem = looseEnd(parsed.output);
  return problem === null ? { ok: true, backup: parsed.output } : refuse(problem);
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
