/** Files of other programs in their real form (see the readers for where it is written), with our own words; and what reading them needs. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ForeignNote, LeftOutCounts } from "../../../src/core/import/foreign/foreign";
import { type ForeignMerge, type ForeignOptions, planNotes } from "../../../src/core/import/foreign/plan-notes";
import { readImport } from "../../../src/core/import/read-import";
import type { Records } from "../../../src/core/kept";
import { cleanUrl } from "../../../src/dom/clean-url";
import { pageKey } from "../../../src/store/address-variants";
import { standInHash } from "../kept-arbitraries";

export const FOREIGN_FILES = ["hypothesis", "clipper", "annotations"] as const;

export function foreignFile(name: (typeof FOREIGN_FILES)[number]): string {
  return readFileSync(join(import.meta.dirname, "files", `${name}.json`), "utf8");
}

export const NO_RECORDS: Records = { articles: [], versions: [], notes: [], corrections: [] };

export const OPTIONS: ForeignOptions = {
  now: Date.UTC(2026, 5, 1),
  colour: "green",
  cleanUrl: (url) => cleanUrl(url, null),
  pageKey,
  hostOf: (url) => new URL(url).hostname,
  emptyHash: standInHash(""),
};

/** Good enough for these tests; the browser's own parser is tested in a browser. */
export const TOOLS = {
  textOfHtml: (html: string): string =>
    html
      .replace(/<\/p>/g, "\n")
      .replace(/<[^>]*>/g, "")
      .replace(/&amp;/g, "&"),
};

export interface Read {
  readonly format: string;
  readonly notes: readonly ForeignNote[];
  readonly leftOut: LeftOutCounts;
}

/** All entries of a file. */
export function readAllOf(text: string): Read {
  const read = readImport(text, TOOLS);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  if (read.file.format === "onrecord") throw new Error("a backup");
  const notes: ForeignNote[] = [];
  const leftOut: Record<string, number> = {};
  for (const entry of read.file.entries) {
    if (entry.type === "note") notes.push(entry);
    else leftOut[entry.reason] = (leftOut[entry.reason] ?? 0) + 1;
  }
  return { format: read.file.format, notes, leftOut };
}

/** A library after the import. */
export function withMerge(mine: Records, { put }: Pick<ForeignMerge, "put">): Records {
  const joined = <T extends { readonly id: string }>(before: readonly T[], written: readonly T[]): T[] => [
    ...new Map([...before, ...written].map((record) => [record.id, record])).values(),
  ];
  return {
    articles: joined(mine.articles, put.articles),
    versions: joined(mine.versions, put.versions),
    notes: joined(mine.notes, put.notes),
    corrections: joined(mine.corrections, put.corrections),
  };
}

export function imported(mine: Records, text: string, options: Partial<ForeignOptions> = {}): ForeignMerge {
  return planNotes(mine, readAllOf(text).notes, { ...OPTIONS, ...options });
}
