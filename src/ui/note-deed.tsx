import type { Note } from "../core/note";

interface NoteDeedProps {
  readonly note: Note;
  readonly label: string;
  readonly onDo: () => void;
}

/** A button for what can be done about a note that is not as it was. */
export function NoteDeed({ note, label, onDo }: NoteDeedProps) {
  return (
    <button type="button" class="note-deed" aria-label={`${label}: ${note.selectors.quote.exact}`} onClick={onDo}>
      {label}
    </button>
  );
}
