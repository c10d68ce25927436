/** The note that a page about to open should show. It waits in the session's storage, as the background may be stopped meanwhile. */
import * as v from "valibot";
import type { RecordId } from "../core/note";
import { recordIdSchema, timeSchema, webUrlSchema } from "../core/parse/schema-parts";
import { orElse } from "./parse-stored";
import { type StoredItem, storedItem } from "./stored-item";

export interface PendingJump {
  readonly url: string;
  readonly noteId: RecordId;
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
}

/** A page that opens later than this was opened for something else, in ms. */
const PATIENCE_MS = 5 * 60_000;

const item: StoredItem<PendingJump | null> = storedItem<PendingJump | null>({
  key: "pendingJump",
  area: "session",
  parse: orElse(v.nullable(v.strictObject({ url: webUrlSchema, noteId: recordIdSchema, at: timeSchema })), null),
});

export const leavePendingJump = (jump: PendingJump): Promise<void> => item.set(jump);

/** Gives the jump to the page that has its note, once; null where there is none for it. */
export async function takePendingJump(notes: readonly { readonly id: RecordId }[], now: number): Promise<RecordId | null> {
  const jump = await item.get();
  if (jump === null || !notes.some((note) => note.id === jump.noteId)) return null;
  await item.set(null);
  return now - jump.at > PATIENCE_MS ? null : jump.noteId;
}
