/** What the formats for references say of an article: its dates in parts, its authors, a key of its own. */
import type { Language } from "../article";
import type { KeptArticle } from "../kept";
import { oneLine } from "../one-line";
import { type ExportRecords, itemsOf } from "./content";

/** A day, or as much of it as is known. */
export interface PartialDay {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

export interface Reference {
  /** ASCII letters and digits, begins with a letter, unique within the export whatever its case. */
  readonly key: string;
  readonly title: string;
  readonly site: string | null;
  /** As the page names them; a name is one piece: nothing says where a Vietnamese or foreign name is to be split. */
  readonly authors: readonly string[];
  readonly published: PartialDay | null;
  /** The day it was read, in UTC. */
  readonly read: PartialDay;
  readonly url: string;
  readonly language: Language;
}

/** The living articles as references, in the order given. */
export function referencesOf(records: ExportRecords): readonly Reference[] {
  const keys = new Set<string>();
  return itemsOf(records).map(({ kept }) => referenceOf(kept, keys));
}

function referenceOf(kept: KeptArticle, keys: Set<string>): Reference {
  const { source, language } = kept.article;
  const published = partialDay(source.published);
  const title = oneLine(source.title ?? "") || kept.url;
  const authors = source.authors.map(oneLine).filter((name) => name !== "");
  const site = oneLine(source.site ?? "") || null;
  const key = uniqueKey(`${asciiWord(authors[0] ?? site ?? "x")}${published?.year ?? ""}${asciiWord(title.split(" ")[0] ?? "")}`, keys);
  return { key, title, site, authors, published, read: dayOfTime(kept.readAt), url: oneLine(kept.url), language };
}

/** The day of an ISO 8601 date or date-time, as printed: no time zone is reckoned with. null where there is none. */
export function partialDay(date: string | null): PartialDay | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:$|T)/.exec(date ?? "") ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

/** `2026-03-05`, `2026-03` or `2026`. */
export function dayText({ year, month, day }: PartialDay, between = "-"): string {
  return [String(year).padStart(4, "0"), ...[month, day].flatMap((part) => (part === null ? [] : [String(part).padStart(2, "0")]))].join(
    between,
  );
}

function dayOfTime(time: number): PartialDay {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Letters without their diacritics, as keys of references are typed: `Lò Thị Giả` gives `LoThiGia`. */
function asciiWord(words: string): string {
  return words
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .normalize("NFD")
    .replace(/[^A-Za-z0-9]/g, "")
    .slice(0, LONGEST_WORD);
}

const LONGEST_WORD = 24;

/** A key, made unique by a number; programs differ on whether case tells keys apart. */
function uniqueKey(wish: string, keys: Set<string>): string {
  const base = /^[A-Za-z]/.test(wish) ? wish : `x${wish}`;
  let key = base;
  for (let n = 2; keys.has(key.toLowerCase()); n++) key = `${base}-${n}`;
  keys.add(key.toLowerCase());
  return key;
}
