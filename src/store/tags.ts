import type { Store } from "./open";
import { indexedNotes } from "./search-index";

/** Tags of living notes with the number of notes, in alphabetical order of their code units. @throws {StoreError} */
export async function listTags(store: Store): Promise<readonly { readonly tag: string; readonly notes: number }[]> {
  const notes = await indexedNotes(store);
  const counts = new Map<string, number>();
  for (const tag of notes.flatMap((note) => note.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, notes]) => ({ tag, notes })).sort((a, b) => (a.tag < b.tag ? -1 : 1));
}
