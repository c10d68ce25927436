import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DraftWords, NoteChange } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import type { DraftOf } from "../core/note-draft";
import { BinIcon, GoIcon, LinkIcon, PenIcon } from "./icons";
import { NoteBody } from "./note-body";
import { NoteFacts } from "./note-facts";
import { NoteForm } from "./note-form";
import { useWords } from "./words";

export interface NoteActions {
  readonly onRemoveNote: (id: RecordId) => void;
  /** Resolves to whether it was kept. */
  readonly onChangeNote: (id: RecordId, change: NoteChange) => Promise<boolean>;
  readonly onDraft: (id: RecordId, words: DraftWords) => void;
  readonly onDropDraft: (id: RecordId) => void;
  /** Copies the note's address in the library. */
  readonly onCopyNoteLink: (id: RecordId) => void;
}

interface NoteItemProps {
  readonly note: Note;
  /** Of the words that it stands on. */
  readonly lang: string;
  readonly draft: DraftOf | null;
  readonly knownTags: readonly string[];
  readonly actions: NoteActions;
  /** Leads to its place; null where it has none. */
  readonly onGo: (() => void) | null;
  readonly goLabel: string;
  /** The reader came for this one: it is shown and has the focus. */
  readonly isWanted?: boolean;
  /** Where the page is just now. */
  readonly isCurrent?: boolean;
  /** Said above the words, such as that the page has lost them. */
  readonly children?: ComponentChildren;
}

/** A note with its words, to be read, changed where it stands, and deleted. */
export function NoteItem({
  note,
  lang,
  draft,
  knownTags,
  actions,
  onGo,
  goLabel,
  isWanted = false,
  isCurrent = false,
  children,
}: NoteItemProps) {
  const { translate } = useWords();
  // What was begun is on the table again.
  const [isOpen, setOpen] = useState(draft !== null);
  const item = useRef<HTMLLIElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!isWanted) return;
    item.current?.scrollIntoView({ block: "center" });
    item.current?.focus({ preventScroll: true });
  }, [isWanted]);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => edit.current?.focus());
  };
  const keep = async (change: NoteChange): Promise<boolean> => {
    // Nothing to change is nothing to write, but what was begun is done with.
    const kept = Object.keys(change).length === 0 || (await actions.onChangeNote(note.id, change));
    if (kept) {
      actions.onDropDraft(note.id);
      close();
    }
    return kept;
  };
  return (
    <li class="note" ref={item} tabIndex={-1} data-note={note.id} aria-current={isCurrent ? "location" : undefined}>
      {children}
      <blockquote class="note-quote" data-colour={note.colour} lang={lang}>
        {onGo === null ? (
          note.selectors.quote.exact
        ) : (
          <button type="button" class="note-go" title={goLabel} onClick={onGo}>
            {note.selectors.quote.exact}
          </button>
        )}
      </blockquote>
      {isOpen ? (
        <NoteForm
          note={note}
          draft={draft}
          knownTags={knownTags}
          onDraft={(words) => actions.onDraft(note.id, words)}
          onKeep={keep}
          onCancel={() => {
            actions.onDropDraft(note.id);
            close();
          }}
          onClose={close}
        />
      ) : (
        <>
          {note.body.trim() !== "" && <NoteBody body={note.body} />}
          {draft !== null && <p class="hint">{translate("pageNote.hasDraft")}</p>}
        </>
      )}
      <div class="note-foot">
        <NoteFacts note={note} />
        <span class="note-actions">
          {onGo !== null && <IconButton label={goLabel} of={note} icon={<GoIcon />} onClick={onGo} />}
          {!isOpen && (
            <button
              ref={edit}
              type="button"
              class="icon-button"
              aria-label={labelOf(translate("note.edit"), note)}
              title={translate("note.edit")}
              onClick={() => setOpen(true)}
            >
              <PenIcon />
            </button>
          )}
          <IconButton label={translate("note.copyLink")} of={note} icon={<LinkIcon />} onClick={() => actions.onCopyNoteLink(note.id)} />
          <IconButton label={translate("note.delete")} of={note} icon={<BinIcon />} onClick={() => actions.onRemoveNote(note.id)} />
        </span>
      </div>
    </li>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly of: Note;
  readonly icon: ComponentChildren;
  readonly onClick: () => void;
}

function IconButton({ label, of, icon, onClick }: IconButtonProps) {
  return (
    <button type="button" class="icon-button" aria-label={labelOf(label, of)} title={label} onClick={onClick}>
      {icon}
    </button>
  );
}

/** Code units of its words that tell one note's button from another's. */
const MOST_LABEL = 40;

function labelOf(action: string, { selectors }: Note): string {
  const { exact } = selectors.quote;
  return `${action}: ${exact.length > MOST_LABEL ? `${exact.slice(0, MOST_LABEL)}…` : exact}`;
}
