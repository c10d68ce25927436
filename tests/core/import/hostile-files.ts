/** Files made to do harm: each kind of harm in each format that is imported, and what becomes of it. */
import { backupToJson } from "../../../src/core/export/json";
import type { ImportProblem } from "../../../src/core/import/read-import";
import { sampleBackup } from "../sample-backup";
import { FOREIGN_FILES, foreignFile } from "./foreign";

export interface HostileFile {
  readonly name: string;
  readonly text: string;
  /** Code units of blanks that follow: a file may be larger than any test wants to hold. */
  readonly blanks: number;
  /** Why it is refused; null where it is told what it would do, which is nothing that the same file without harm would not. */
  readonly refused: ImportProblem["kind"] | null;
}

const FORMATS = ["backup", ...FOREIGN_FILES] as const;
type Format = (typeof FORMATS)[number];

const MARKUP = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
const MILLION = 1_000_000;

/** More than is read at once (`MOST_UNITS`), whatever stands before. */
const TOO_MANY_BLANKS = 257 * 1024 * 1024;

const textOf = (format: Format): string => (format === "backup" ? backupToJson(sampleBackup()) : foreignFile(format).trim());

/** The value with another in the place of each that is no list or object. */
function withLeaves(value: unknown, leaf: (value: unknown, key: string) => unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => withLeaves(each, leaf, key));
  if (typeof value !== "object" || value === null) return leaf(value, key);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withLeaves(each, leaf, name)]));
}

/** What tells the formats apart stays as it is, so that the rest is looked at. */
const TELLS = new Set(["format", "version", "@context"]);

const wrongTypes = (value: unknown, key: string): unknown =>
  TELLS.has(key) || (key === "type" && /^Annotation/.test(String(value))) ? value : typeof value === "number" ? "x" : { length: MILLION };

const markup = (value: unknown, key: string): unknown =>
  TELLS.has(key) || (key === "type" && /^Annotation/.test(String(value))) || typeof value !== "string" ? value : MARKUP;

/** Each object with a prototype of its own first. */
const withPrototypes = (text: string): string =>
  text.replace(/\{(?=\s*")/g, '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');

/** The list of records in each format, with other records in it. */
function withRecords(format: Format, records: string): string {
  if (format === "backup")
    return `{"format":"onrecord","version":1,"exportedAt":0,"articles":[],"versions":[],"notes":${records},"corrections":[]}`;
  if (format === "hypothesis") return `{"export_date":"2026-03-10T08:00:00.000Z","annotations":${records}}`;
  if (format === "clipper") return `[{"url":"https://bao-thu.example/","highlights":${records}}]`;
  return `{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","items":${records}}`;
}

/** All records of the file, each twice. */
function twice(format: Format): string {
  const value = JSON.parse(textOf(format));
  if (format === "backup") return JSON.stringify({ ...value, notes: [...value.notes, ...value.notes] });
  if (format === "hypothesis") return withRecords(format, JSON.stringify([...value.annotations, ...value.annotations]));
  if (format === "clipper") return JSON.stringify([...value, ...value]);
  return withRecords(format, JSON.stringify([...value.first.items, ...value.first.items]));
}

/** What leads back to where it came from. */
function cycle(format: Format): string {
  if (format === "backup") {
    const backup = sampleBackup();
    return JSON.stringify({ ...backup, notes: backup.notes.map((note) => ({ ...note, articleId: note.id })) });
  }
  if (format === "hypothesis") {
    const { annotations } = JSON.parse(textOf(format));
    const ids = annotations.map(({ id }: { id: string }) => id);
    return withRecords(format, JSON.stringify(annotations.map((each: object) => ({ ...each, references: ids }))));
  }
  if (format === "clipper") return `${'[{"url":"https://bao-thu.example/","highlights":'.repeat(5_000)}[]${"}]".repeat(5_000)}`;
  const itself = "https://ghi-chu.example/1";
  return JSON.stringify({
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: itself,
    type: "AnnotationPage",
    items: [itself],
    next: itself,
  });
}

function filesOf(format: Format): readonly HostileFile[] {
  const text = textOf(format);
  const file = (name: string, content: string, refused: HostileFile["refused"], blanks = 0): HostileFile => ({
    name: `${format}: ${name}`,
    text: content,
    blanks,
    refused,
  });
  const isBackup = format === "backup";
  const nothing = isBackup ? "invalid" : "nothing-usable";
  return [
    file("huge", text, "too-big", TOO_MANY_BLANKS),
    file("truncated", text.slice(0, text.length / 2), "truncated"),
    file("wrong types", JSON.stringify(withLeaves(JSON.parse(text), wrongTypes)), format === "clipper" ? "not-ours" : nothing),
    file("all of it in a prototype", `{"__proto__":${text}}`, "not-ours"),
    file("prototypes in every object", withPrototypes(text), isBackup ? "invalid" : null),
    file("a script in every field", JSON.stringify(withLeaves(JSON.parse(text), markup)), nothing),
    file("every record twice", twice(format), isBackup ? "invalid" : null),
    file("cycles", cycle(format), nothing),
    file("a million rows", withRecords(format, `[${"{},".repeat(MILLION - 1)}{}]`), "too-many"),
  ];
}

export const HOSTILE_FILES: readonly HostileFile[] = FORMATS.flatMap(filesOf);
