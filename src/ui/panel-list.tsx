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

interface AlteredNotesProps {
  readonly notes: readonly PanelNote[];
  readonly title: "panel.lost" | "panel.changed";
  /** Leads to a note's place; null where they have none. */
  readonly onGo: ((note: PanelNote) => void) | null;
  /** What can be done about it. */
  readonly deed: {
    readonly label: "changes.take" | "changes.place";
    readonly hint: "changes.placeHint" | null;
    readonly onDo: (note: PanelNote) => void;
  };
  readonly lang: string;
  readonly kept: PanelNotes;
  readonly actions: NoteActions;
}

/** Notes whose words the page has no more, or has otherwise, with the words that they stood on. Nothing for none. */
export function AlteredNotes({ notes, title, lang, kept, actions, onGo, deed }: AlteredNotesProps) {
  const { translate } = useWords();
  if (notes.length === 0) return null;
  return (
    <section class="lost-notes" aria-labelledby={title}>
      <h2 class="lost" id={title}>
        <AlertIcon />
        <span>{translate(title, { count: notes.length })}</span>
      </h2>
      {deed.hint !== null && <p class="altered-hint">{translate(deed.hint)}</p>}
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
            deed={{ label: deed.label, onDo: () => deed.onDo(placed) }}
          />
        ))}
      </ul>
    </section>
  );
}

interface PanelNoteItemProps extends Omit<AlteredNotesProps, "notes" | "title" | "onGo" | "deed"> {
  readonly placed: PanelNote;
  readonly onGo: (() => void) | null;
  readonly isCurrent: boolean;
  readonly deed?: { readonly label: "changes.take" | "changes.place"; readonly onDo: () => void };
}

function PanelNoteItem({ placed: { note, isMoved, changes }, lang, kept, actions, onGo, isCurrent, deed }: PanelNoteItemProps) {
  const { translate } = useWords();
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
      {deed !== undefined && <NoteDeed note={note} label={translate(deed.label)} onDo={deed.onDo} />}
    </NoteItem>
  );
}
