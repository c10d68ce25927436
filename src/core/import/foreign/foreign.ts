/** Notes that other programs exported, in one form whatever the program. */
import type { Language } from "../../article";
import type { FindingId } from "../../finding";
import type { Colour, RecordId, Selectors } from "../../note";

/** Hypothesis's JSON export, Obsidian Web Clipper's highlights, W3C Web Annotations (ours among them). */
export const FOREIGN_FORMATS = ["hypothesis", "clipper", "annotations"] as const;
export type ForeignFormat = (typeof FOREIGN_FORMATS)[number];

/** A note on words of a page. Times are milliseconds since 1970; null where the file has none. */
export interface ForeignNote {
  readonly type: "note";
  readonly id: RecordId;
  /** As the file has it; a web address. */
  readonly url: string;
  readonly title: string | null;
  readonly language: Language | null;
  readonly quote: Selectors["quote"];
  /** Where the words stood: in code points of the text with this SHA-256. */
  readonly place: { readonly textHash: string; readonly start: number; readonly end: number } | null;
  /** The automatic mark that the note keeps; only our own files tell. */
  readonly mark: { readonly finding: FindingId | null } | null;
  readonly body: string;
  readonly tags: readonly string[];
  readonly colour: Colour | null;
  readonly createdAt: number | null;
  readonly updatedAt: number | null;
}

/** Why something in a file is not imported; each has a plain sentence in the locales. */
export const LEFT_OUT_REASONS = [
  /** On a page as a whole. */
  "page",
  /** To another note. */
  "reply",
  /** On a file, a book or a PDF: no web address. */
  "address",
  /** On a picture, a video, a place without words. */
  "words",
  /** In the file before. */
  "twice",
  /** Only named in the file, and kept on a server. */
  "elsewhere",
  /** An article of an archive that is in the file before. */
  "articles-twice",
  /** An article of an archive without an address of the web. */
  "pageless",
  /** An article of an archive whose text is not in the file. */
  "textless",
  /** Not of the format's form. */
  "damaged",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

export interface LeftOut {
  readonly type: "left-out";
  readonly reason: LeftOutReason;
}

export type ForeignEntry = ForeignNote | LeftOut;

/** How many entries were left out, by reason. */
export type LeftOutCounts = Readonly<Partial<Record<LeftOutReason, number>>>;

/** What reading a format needs that only a browser has. */
export interface ForeignTools {
  /** The words of HTML, its blocks on lines of their own; runs nothing, fetches nothing. */
  readonly textOfHtml: (html: string) => string;
}

export interface ForeignReading {
  readonly format: ForeignFormat;
  /** Entries to come, about. */
  readonly total: number;
  /** Read one by one, so that a long file can be read in small steps. */
  readonly entries: Iterable<ForeignEntry>;
}

export function leftOut(reason: LeftOutReason): LeftOut {
  return { type: "left-out", reason };
}
