import type { FindingId, FindingKind } from "./finding";
import type { Span } from "./span";

/** A UUID, made by whoever creates the record. */
export type RecordId = string & { readonly __brand: "RecordId" };

/** How a passage is found again (W3C Web Annotation model): exact words, their neighbours, and where they stood. */
export interface Selectors {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string };
  readonly position: Span;
  /** Index of the block in `Article.blocks`. */
  readonly block: number;
}

export type Colour = "yellow" | "green" | "blue" | "pink" | "violet";
export const COLOURS: readonly Colour[] = ["yellow", "green", "blue", "pink", "violet"];

export type NoteKind = "highlight" | "note" | "mark";
export const NOTE_KINDS: readonly NoteKind[] = ["highlight", "note", "mark"];

/** What the reader keeps at a place: a highlight, a note, or an automatic mark. Times are milliseconds since 1970. */
export interface Note {
  readonly id: RecordId;
  readonly articleId: RecordId;
  readonly kind: NoteKind;
  /** The automatic mark that was kept, for `kind: "mark"`. */
  readonly finding: FindingId | null;
  readonly selectors: Selectors;
  /** Markdown as the reader typed it; may be empty. */
  readonly body: string;
  readonly colour: Colour;
  /** As `tidyTags` leaves them. */
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  /** The reader knows that the page has lost its words, and keeps the note so. Left out otherwise. Since version 2 of the backup. */
  readonly keptLost?: true | undefined;
  /** null while it lives; else a tombstone, so that two devices can be merged and deletion undone. */
  readonly deletedAt: number | null;
}

/** Names an official as one article tells of them: the article, and the name as `nameKey` makes it. */
export interface SightingRef {
  readonly article: RecordId;
  readonly name: string;
}

/** What the reader decided about a mark, or about a person or an article of the library, kept as data. */
export interface Correction {
  readonly id: RecordId;
  /** An article's id, or everywhere. */
  readonly scope: RecordId | "everywhere";
  readonly what: { readonly kind: FindingKind | "article"; readonly words: string };
  readonly decision:
    | { readonly type: "reject" }
    | { readonly type: "speaker"; readonly name: string | null }
    | { readonly type: "office"; readonly words: string }
    | { readonly type: "add-official"; readonly office: string }
    /** `same-person`: these are one. `own-person`: these are one, and apart from all others. Since version 2 of the backup. */
    | { readonly type: "same-person" | "own-person"; readonly sightings: readonly SightingRef[] }
    /** These two are one article in two languages. Since version 2 of the backup. */
    | { readonly type: "editions"; readonly articles: readonly RecordId[] };
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly deletedAt: number | null;
}

/** Of decisions, those about marks. */
export type MarkDecision = Exclude<Correction["decision"], { readonly type: "same-person" | "own-person" | "editions" }>;

/** A correction of a mark. */
export interface MarkCorrection extends Correction {
  readonly what: { readonly kind: FindingKind; readonly words: string };
  readonly decision: MarkDecision;
}

/** Whether a correction is about a mark, and not about a person or an article of the library. */
export function isOfMark(correction: Correction): correction is MarkCorrection {
  return !["same-person", "own-person", "editions"].includes(correction.decision.type);
}

/** What a note is once its body was changed: words make a highlight a note, and without them it is a highlight. A kept mark stays one. */
export function kindWith(kind: NoteKind, body: string): NoteKind {
  if (kind === "mark") return kind;
  return body === "" ? "highlight" : "note";
}

/**
 * Tags as they are kept: composed (NFC), on one line, without the `#` that some put before them, each once whatever its case.
 * Their order stays; of two spellings the first. Idempotent.
 */
export function tidyTags(tags: readonly string[]): readonly string[] {
  const bySpelling = new Map<string, string>();
  for (const tag of tags) {
    const tidy = tag
      .normalize("NFC")
      .replace(/^[#\s]+/, "")
      .trim()
      .replace(/\s+/g, " ");
    const spelling = tidy.toLowerCase();
    if (tidy !== "" && !bySpelling.has(spelling)) bySpelling.set(spelling, tidy);
  }
  return [...bySpelling.values()];
}

/** Sort order: as the passages stand in the text; of several at one place the oldest first. */
export function byPlace(a: Note, b: Note): number {
  const [placeA, placeB] = [a.selectors.position, b.selectors.position];
  return placeA.start - placeB.start || placeA.end - placeB.end || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
}
