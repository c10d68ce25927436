/** What is deleted stays in the trash for a while. */
import type { ArticleBrief } from "./kept";
import type { Note, RecordId } from "./note";

/** What was deleted by one step: an article with the notes that went with it, or a note alone. */
export type Trashed =
  | { readonly type: "article"; readonly deletedAt: number; readonly article: ArticleBrief; readonly notes: number }
  | {
      readonly type: "note";
      readonly deletedAt: number;
      readonly article: ArticleBrief;
      readonly note: Pick<Note, "id" | "kind" | "colour" | "body"> & { readonly quote: string };
    };

/** What an entry is known by. */
export function trashedId(entry: Trashed): RecordId {
  return entry.type === "article" ? entry.article.id : entry.note.id;
}

const DAY_MS = 86_400_000;

/** Days after which what was deleted is gone for good. */
export const TRASH_DAYS = 30;

/** What was deleted up to this moment is gone for good now. Milliseconds since 1970. */
export function trashedUpTo(now: number): number {
  return now - TRASH_DAYS * DAY_MS;
}

/** Whole days that are left, at least 1: less than a day is still today. */
export function daysLeft(deletedAt: number, now: number): number {
  return Math.max(1, Math.ceil((deletedAt + TRASH_DAYS * DAY_MS - now) / DAY_MS));
}
