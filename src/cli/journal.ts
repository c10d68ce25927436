/**
 * How far a long run has come, beside its output: what a killed run left after the last entry is cut off and made again, so that in the
 * end every article stands in the output once. The file is replaced whole, never written over.
 */
import { readFile, rename, writeFile } from "node:fs/promises";
import { errorCode } from "./error-words";

/** What the journal of an output is called. */
export function journalOf(output: string): string {
  return `${output}.progress`;
}

export interface JournalEntry {
  /** What was asked for: a run that goes on must ask for the same. */
  readonly request: string;
  /** Inputs that are through, problems among them. */
  readonly inputs: number;
  readonly written: number;
  readonly failed: number;
  /** Length of the output in bytes; of a folder: its parts. */
  readonly output: number;
  /** Length of the file of rejects in bytes. */
  readonly rejects: number;
  readonly isDone: boolean;
}

/**
 * The journal's entry; null where there is no journal.
 * @throws {Error} where the file is no journal
 */
export async function readJournal(path: string): Promise<JournalEntry | null> {
  try {
    const entry: unknown = JSON.parse(await readFile(path, "utf8"));
    if (!isEntry(entry)) throw new SyntaxError("not an entry");
    return entry;
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    if (error instanceof SyntaxError) throw new Error("is no record of progress; remove it to begin anew");
    throw error;
  }
}

export async function writeJournal(path: string, entry: JournalEntry): Promise<void> {
  const fresh = `${path}.new`;
  await writeFile(fresh, `${JSON.stringify(entry)}\n`);
  await rename(fresh, path);
}

const COUNTS = ["inputs", "written", "failed", "output", "rejects"] as const;

function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return (
    typeof fields.get("request") === "string" &&
    typeof fields.get("isDone") === "boolean" &&
    COUNTS.every((name) => Number.isSafeInteger(fields.get(name)) && Number(fields.get(name)) >= 0)
  );
}
