import type { NoteChange } from "./kept";
import { kindWith, type Note, tidyTags } from "./note";

/** The note as a change leaves it, its time apart. On other words it is lost no more. */
export function changedNote({ keptLost, ...note }: Note, change: NoteChange): Note {
  const isKeptLost = change.selectors === undefined && (change.keptLost ?? keptLost ?? false);
  return {
    ...note,
    selectors: change.selectors ?? note.selectors,
    kind: change.body === undefined ? note.kind : kindWith(note.kind, change.body),
    body: change.body ?? note.body,
    colour: change.colour ?? note.colour,
    tags: change.tags === undefined ? note.tags : tidyTags(change.tags),
    ...(isKeptLost ? { keptLost: true as const } : {}),
  };
}
