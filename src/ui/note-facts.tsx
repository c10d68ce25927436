import type { FieldMatch } from "../core/kept";
import type { Note } from "../core/note";
import { formatTime } from "./format-date";
import { MatchedText } from "./matched-text";
import { useWords } from "./words";

/** Longest tag that is shown whole, in UTF-16 code units. */
const MOST_TAG = 60;

/** What kind a note is, when it was last changed, and its tags. Its colour is said for those who do not see it. */
export function NoteFacts({ note, matches = [] }: { readonly note: Note; readonly matches?: readonly FieldMatch[] }) {
  const { translate, locale } = useWords();
  return (
    <span class="note-facts">
      <span class="unseen">{translate(`colour.${note.colour}`)} </span>
      <span>{translate(`noteKind.${note.kind}`)}</span>
      <time dateTime={new Date(note.updatedAt).toISOString()}>{formatTime(note.updatedAt, locale)}</time>
      {note.tags.map((tag) => (
        <span key={tag} class="tag">
          <MatchedText text={tag} field="tag" matches={matches} most={MOST_TAG} />
        </span>
      ))}
    </span>
  );
}
