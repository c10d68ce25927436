/** What the reader has begun to write of a note and not yet kept. */
import type { Draft, DraftWords } from "./kept";
import type { Note } from "./note";

/** The line of tags as their field shows it. */
export function tagLine(tags: readonly string[]): string {
  return tags.join(", ");
}

/** What a note's fields hold: what was begun, else what is kept. */
export function begunWords({ body, tags, colour }: Note, draft: DraftOf | null): DraftWords {
  return { body: draft?.body ?? body, tags: draft?.tags ?? tagLine(tags), colour: draft?.colour ?? colour };
}

/** Whether nothing of it is new. */
export function isAsKept(note: Note, { body, tags, colour }: DraftWords): boolean {
  return body === note.body && tags === tagLine(note.tags) && colour === note.colour;
}

/** A draft, whoever it is of. */
export type DraftOf = Pick<Draft, "body" | "tags" | "colour">;
