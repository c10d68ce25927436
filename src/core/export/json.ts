/** The backup as JSON: `docs/backup.schema.json`. Equal backups give equal files: keys and records are in a fixed order. */
import type { Backup, Records } from "../kept";
import { isOfMark } from "../note";
import { canonicalJson } from "./canonical-json";

/** The oldest version of the format that holds these: what need not be newer is read by older versions of On Record. */
export function backupVersion({ corrections, notes }: Pick<Backup, "corrections" | "notes">): Backup["version"] {
  return corrections.every(isOfMark) && notes.every(({ keptLost }) => keptLost === undefined) ? 1 : 2;
}

/** The lists of a backup in the order in which they are written; within each, records stand by their ids. */
export const BACKUP_LISTS = ["articles", "versions", "notes", "corrections"] as const satisfies readonly (keyof Records)[];

/** What is written around the records. */
export const BACKUP_JSON = {
  head: ({ format, version, exportedAt }: Pick<Backup, "format" | "version" | "exportedAt">): string =>
    `{"format":${JSON.stringify(format)},"version":${version},"exportedAt":${exportedAt}`,
  list: (name: keyof Records): string => `,\n${JSON.stringify(name)}:[`,
  record: (record: Records[keyof Records][number], isFirst: boolean): string => `${isFirst ? "" : ","}\n${canonicalJson(record)}`,
  endOfList: "]",
  tail: "}\n",
} as const;

/** The file in parts, a record each, so that a whole library need not be one string: `new Blob([...backupToJsonParts(backup)])`. */
export function* backupToJsonParts(backup: Backup): Generator<string> {
  yield BACKUP_JSON.head(backup);
  for (const name of BACKUP_LISTS) {
    yield BACKUP_JSON.list(name);
    let isFirst = true;
    for (const record of [...backup[name]].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      yield BACKUP_JSON.record(record, isFirst);
      isFirst = false;
    }
    yield BACKUP_JSON.endOfList;
  }
  yield BACKUP_JSON.tail;
}

/** The file as one string. */
export function backupToJson(backup: Backup): string {
  return [...backupToJsonParts(backup)].join("");
}
