import type { Anchor } from "../core/anchor/anchor";
import type { Note, RecordId } from "../core/note";

/** An article's notes as they want the reader's eye: first those whose words are gone, then those whose words were changed, then the rest; each by place. */
export function alteredFirst(notes: readonly Note[], places: ReadonlyMap<RecordId, Anchor>): readonly Note[] {
  const rank = (note: Note): number => {
    const state = places.get(note.id)?.state;
    if (state === "lost") return note.keptLost === true ? 2 : 0; // the reader has seen it, and keeps it so
    return state === "changed" ? 1 : 2;
  };
  return [...notes].sort((a, b) => rank(a) - rank(b));
}
