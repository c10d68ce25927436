import { useEffect, useRef, useState } from "preact/hooks";
import { ChangeList } from "./change-list";
import { FindingRow } from "./finding-row";
import { AlertIcon } from "./icons";
import { NoteDeed } from "./note-deed";
import { type NoteActions, NoteItem } from "./note-item";
import type { ReadReading } from "./page-view";
import { keyOf, type PanelItem, type PanelNote } from "./panel-items";
import type { PanelActions, PanelNotes } from "./panel-state";
import { useWords } from "./words";

interface PanelListProps {
  readonly items: readonly PanelItem[];
  /** Key of the row where the page is; null where that is not known. */
  readonly current: string | null;
  readonly reading: ReadReading;
  readonly kept: PanelNotes;
  readonly actions: PanelActions;
}

/** Rows drawn at first, and more at each press: a very long page must not hold the panel up. */
const PAGE_SIZE = 200;

/** The rows, in step with the page: where the page is, the list goes, unless the reader is busy in it. */
export function PanelList({ items, current, reading, kept, actions }: PanelListProps) {
  const { translate } = useWords();
  const [most, setMost] = useState(PAGE_SIZE);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const element = list.current;
    if (current === null || element === null || element.matches(":hover, :focus-within")) return;
    element.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  return (
    <>
      <ol class="rows" ref={list}>
        {items
          .slice(0, most)
          .map((item) =>
            item.type === "finding" ? (
              <FindingRow
                key={keyOf(item)}
                finding={item.finding}
                reading={reading}
                jump={actions.jump}
                isCurrent={keyOf(item) === current}
              />
            ) : (
              <PanelNoteItem
                key={keyOf(item)}
                placed={item.note}
                lang={reading.article.language}
                kept={kept}
                actions={actions.note}
                onGo={() => actions.onJumpToNote(item.note.note.id)}
                isCurrent={keyOf(item) === current}
              />
            ),
          )}
      </ol>
      {items.length > most && (
        <button type="button" class="more" onClick={() => setMost(most + PAGE_SIZE)}>
          {translate("panel.showMore")}
        </button>
      )}
    </>
  );
}

interface Deed {
  readonly label: "changes.take" | "changes.place" | "changes.keepLost" | "changes.callLost";
  readonly onDo: (note: PanelNote) => void;
}

interface AlteredNotesProps {
  readonly notes: readonly PanelNote[];
  readonly title: "panel.lost" | "panel.changed" | "panel.keptLost";
  /** Leads to a note's place; null where they have none. */
  readonly onGo: ((note: PanelNote) => void) | null;
  readonly hint: "changes.placeHint" | null;
  /** What can be done about it. */
  readonly deeds: readonly Deed[];
  readonly lang: string;
  readonly kept: PanelNotes;
  readonly actions: NoteActions;
}

/** Notes whose words the page has no more, or has otherwise, with the words that they stood on. Nothing for none. */
export function AlteredNotes({ notes, title, lang, kept, actions, onGo, hint, deeds }: AlteredNotesProps) {
  const { translate } = useWords();
  if (notes.length === 0) return null;
  return (
    <section class={title === "panel.keptLost" ? "lost-notes settled" : "lost-notes"} aria-labelledby={title}>
      <h2 class="lost" id={title}>
        {title !== "panel.keptLost" && <AlertIcon />}
        <span>{translate(title, { count: notes.length })}</span>
      </h2>
      {hint !== null && <p class="altered-hint">{translate(hint)}</p>}
      <ul class="notes">
        {notes.map((placed) => (
          <PanelNoteItem
            key={placed.note.id}
            placed={placed}
            lang={lang}
            kept={kept}
            actions={actions}
            onGo={onGo === null ? null : () => onGo(placed)}
            isCurrent={false}
            deeds={deeds}
          />
        ))}
      </ul>
    </section>
  );
}

interface PanelNoteItemProps extends Omit<AlteredNotesProps, "notes" | "title" | "onGo" | "hint" | "deeds"> {
  readonly placed: PanelNote;
  readonly onGo: (() => void) | null;
  readonly isCurrent: boolean;
  readonly deeds?: readonly Deed[];
}

function PanelNoteItem({ placed, lang, kept, actions, onGo, isCurrent, deeds = [] }: PanelNoteItemProps) {
  const { translate } = useWords();
  const { note, isMoved, changes } = placed;
  return (
    <NoteItem
      note={note}
      lang={lang}
      draft={kept.drafts.get(note.id) ?? null}
      knownTags={kept.tags}
      actions={actions}
      onGo={onGo}
      goLabel={translate("note.openPlace")}
      isCurrent={isCurrent}
    >
      {isMoved && <p class="lost">{translate("pageNote.moved")}</p>}
      <ChangeList changes={changes} />
      {deeds.map(({ label, onDo }) => (
        <NoteDeed key={label} note={note} label={translate(label)} onDo={() => onDo(placed)} />
      ))}
    </NoteItem>
  );
}
