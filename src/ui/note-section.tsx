import type { Change } from "../core/anchor/anchor";
import type { Finding } from "../core/finding";
import type { Colour, Note } from "../core/note";
import { ChangeList } from "./change-list";
import { BinIcon, LinkIcon, PenIcon } from "./icons";
import { NoteBody } from "./note-body";
import { ColourButtons, Tool } from "./tool";
import { useWords } from "./words";

/** A note as the card shows it. */
export interface CardNote {
  readonly note: Note;
  /** Whether its neighbourhood changed since it was kept. */
  readonly isMoved: boolean;
  /** What of its words changed since it was kept; none where they are the same. */
  readonly changes: readonly Change[];
  readonly hasDraft: boolean;
}

/** What can be done with notes from the card. */
export interface NoteActions {
  /** Keeps the nth stretch of a finding, and begins a note on it. */
  readonly onKeepMark: (finding: Finding, index: number) => void;
  readonly onEdit: (note: Note) => void;
  readonly onRecolour: (note: Note, colour: Colour) => void;
  readonly onDelete: (note: Note) => void;
  readonly onCopyLink: (note: Note) => void;
}

interface NoteSectionProps {
  readonly kept: CardNote;
  readonly actions: NoteActions;
}

/** What the reader wrote, the tags, the colour, and what can be done with it. */
export function NoteSection({ kept: { note, isMoved, changes, hasDraft }, actions }: NoteSectionProps) {
  const { translate } = useWords();
  return (
    <div class="note" data-colour={note.colour}>
      <p class="note-kind">
        {translate(`noteKind.${note.kind}`)}
        <span class="unseen"> {translate(`colour.${note.colour}`)}</span>
      </p>
      {note.body.trim() !== "" && <NoteBody body={note.body} />}
      {note.tags.length > 0 && (
        <ul class="note-tags" aria-label={translate("editor.tags")}>
          {note.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      {hasDraft && <p class="note-hint">{translate("pageNote.hasDraft")}</p>}
      {isMoved && <p class="note-hint">{translate("pageNote.moved")}</p>}
      <ChangeList changes={changes} />
      <div class="note-actions">
        <ColourButtons chosen={note.colour} onChoose={(colour) => actions.onRecolour(note, colour)} />
        <span class="note-tools">
          <button type="button" class="tool" onClick={() => actions.onEdit(note)}>
            <PenIcon />
            {translate(note.body === "" ? "pageNote.write" : "pageNote.edit")}
          </button>
          <Tool label={translate("pageNote.copyLink")} onClick={() => actions.onCopyLink(note)}>
            <LinkIcon />
          </Tool>
          <Tool label={translate("pageNote.delete")} danger onClick={() => actions.onDelete(note)}>
            <BinIcon />
          </Tool>
        </span>
      </div>
    </div>
  );
}
