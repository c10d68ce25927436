/** The backup as JSON: `docs/backup.schema.json`. Equal backups give equal files: keys and records are in a fixed order. */
import type { Backup } from "../kept";
import { isOfMark } from "../note";

/** The oldest version of the format that holds these: what need not be newer is read by older versions of On Record. */
export function backupVersion({ corrections, notes }: Pick<Backup, "corrections" | "notes">): Backup["version"] {
  return corrections.every(isOfMark) && notes.every(({ keptLost }) => keptLost === undefined) ? 1 : 2;
}

/** The file in parts, a record each, so that a whole library need not be one string: `new Blob([...backupToJsonParts(backup)])`. */
export function* backupToJsonParts(backup: Backup): Generator<string> {
  const { format, version, exportedAt, articles, versions, notes, corrections } = backup;
  yield `{"format":${JSON.stringify(format)},"version":${version},"exportedAt":${exportedAt}`;
  for (const [name, records] of Object.entries({ articles, versions, notes, corrections })) {
    yield `,\n${JSON.stringify(name)}:[`;
    let isFirst = true;
    for (const record of [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
      yield `${isFirst ? "" : ","}\n${JSON.stringify(sorted(record))}`;
      isFirst = false;
    }
    yield "]";
  }
  yield "}\n";
}

/** The file as one string. */
export function backupToJson(backup: Backup): string {
  return [...backupToJsonParts(backup)].join("");
}

/** The same data with the keys of every object in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted(Reflect.get(value, key))]));
}
