import { type ParsedBackup, parseBackup } from "../src/core/import/json";
import { parseJson } from "../src/core/import/parse-json";

/** A backup from a file's text. */
export function parseBackupText(text: string, most?: number): ParsedBackup {
  const parsed = parseJson(text, most);
  return parsed.ok ? parseBackup(parsed.value) : parsed;
}
