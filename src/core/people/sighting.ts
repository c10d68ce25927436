import type { Language } from "../article";
import type { Standing } from "../finding";
import type { Correction, RecordId, SightingRef } from "../note";
import { nameKey } from "./name-key";

/** An official as one article tells of them: what the persons of a library are joined from. */
export interface Sighting {
  readonly article: RecordId;
  /** The fullest name in the article. */
  readonly name: string;
  readonly language: Language;
  readonly offices: readonly SeenOffice[];
  /** When the article was published, else saved; milliseconds since 1970. */
  readonly at: number;
  /** How often they speak in the article, and the figures within their words. */
  readonly quotes: number;
  readonly statements: number;
  readonly figures: number;
}

export interface SeenOffice {
  readonly words: string;
  readonly standing: Standing;
}

/**
 * What the reader decided about persons. `same`: these are one person. `own`: these are one person, and nobody else's sightings are theirs
 * unless a later `same` says so. Of two that contradict each other the later counts.
 */
export interface PersonDecision {
  readonly type: "same" | "own";
  readonly sightings: readonly SightingRef[];
  readonly at: number;
}

/** The living decisions among the reader's corrections. */
export function decisionsIn(corrections: readonly Correction[]): readonly PersonDecision[] {
  return corrections.flatMap(({ decision, updatedAt, deletedAt }) => {
    if (deletedAt !== null || (decision.type !== "same-person" && decision.type !== "own-person")) return [];
    return [{ type: decision.type === "same-person" ? "same" : "own", sightings: decision.sightings, at: updatedAt }];
  });
}

/** What names a sighting in decisions and addresses. */
export function refOf({ article, name }: Sighting): SightingRef {
  return { article, name: nameKey(name) };
}

const keys = new WeakMap<Sighting, string>();

/** `refKey` of a sighting, made once. */
export function keyOf(sighting: Sighting): string {
  const known = keys.get(sighting) ?? refKey(refOf(sighting));
  keys.set(sighting, known);
  return known;
}

/** One string for a sighting. */
export function refKey({ article, name }: SightingRef): string {
  return `${article}.${name}`;
}
