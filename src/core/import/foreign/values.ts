/** Small readers of what a file may hold in any place. Only own keys count: a prototype is no data. */
import { tidyTags } from "../../note";
import { oneLine } from "../../one-line";

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** One value or a list of them, as JSON-LD writes both. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** Text on one line; null where there is none. */
export function lineOf(value: unknown): string | null {
  return typeof value === "string" ? oneLine(value) || null : null;
}

export function tagsOf(value: unknown): readonly string[] {
  return tidyTags(listOf(value).filter((tag) => typeof tag === "string"));
}

/** A date and time of ISO 8601 within what a record may hold; null for anything else. */
export function timeOf(value: unknown): number | null {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}/.test(value)) return null;
  const time = Date.parse(/[zZ]$|[+-]\d{2}:?\d{2}$/.test(value) || value.length === 10 ? value : `${value}Z`);
  return Number.isFinite(time) && time >= 0 ? time : null;
}

/** Whether an address is one of the web, where articles are. */
export function isWebUrl(value: unknown): value is string {
  return typeof value === "string" && /^https?:\/\/[^\s/?#]/i.test(value);
}

/** Words as they are compared and shown: runs of white space are one space, line ends stay. */
export function tidyWords(words: string): string {
  return words
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n[\n ]*/g, "\n")
    .trim();
}

/** The same without trimming: a space between words and their neighbours belongs to the neighbours. */
export function tidyContext(words: string): string {
  return words.replace(/\s+/g, " ");
}
