import { useRef } from "preact/hooks";
import type { ArticleBrief } from "../core/kept";
import type { RecordId } from "../core/note";
import { formatPublished, formatTime } from "./format-date";
import { type Entry, entryId, type SelectionActions } from "./library-state";
import { MatchedText } from "./matched-text";
import { NoteFacts } from "./note-facts";
import { useWords } from "./words";

/** UTF-16 code units of each part: about two or three lines of a row. */
const MOST = { title: 160, quote: 180, body: 180, text: 200 };

interface RowProps<Type extends Entry["type"]> {
  readonly entry: Extract<Entry, { type: Type }>;
  readonly isOpen: boolean;
  readonly onOpen: (article: RecordId, note: RecordId | null) => void;
}

interface EntryRowProps extends Pick<RowProps<"note">, "onOpen"> {
  readonly entry: Entry;
  readonly open: RecordId | null;
  readonly isSelected: boolean;
  readonly onSelect: SelectionActions["onSelect"];
}

/** One row of the list: a box to tick, and a button that opens the article, at the note where it is one. */
export function EntryRow({ entry, open, isSelected, onOpen, onSelect }: EntryRowProps) {
  const { translate } = useWords();
  const isRange = useRef(false); // a click on the label around the box comes to the box without its keys
  const isOpen = open === entryId(entry);
  const name = entry.type === "note" ? entry.note.selectors.quote.exact.slice(0, MOST.title) : entry.article.title;
  return (
    <li class="entry" data-entry={entryId(entry)} data-selected={isSelected}>
      <label
        class="entry-tick"
        onPointerDown={(event) => {
          isRange.current = event.shiftKey;
        }}
      >
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={translate("select.row", { name: name ?? translate("article.untitled") })}
          onClick={(event) => {
            onSelect(entry, event.shiftKey || isRange.current ? "range" : "one");
            isRange.current = false;
          }}
        />
      </label>
      {entry.type === "note" ? (
        <NoteRow entry={entry} isOpen={isOpen} onOpen={onOpen} />
      ) : (
        <ArticleRow entry={entry} isOpen={isOpen} onOpen={onOpen} />
      )}
    </li>
  );
}

function ArticleRow({ entry: { article, notes, matches }, isOpen, onOpen }: RowProps<"article">) {
  const { translate } = useWords();
  const inText = matches.find((match) => match.field === "text");
  return (
    <button type="button" class="entry-open" aria-current={isOpen} onClick={() => onOpen(article.id, null)}>
      <span class="entry-title">
        <MatchedText text={article.title ?? translate("article.untitled")} field="title" matches={matches} most={MOST.title} />
      </span>
      {inText !== undefined && (
        <span class="entry-words">
          <MatchedText text={inText.text} field="text" matches={matches} most={MOST.text} />
        </span>
      )}
      <span class="meta">
        <Origin article={article} matches={matches} />
        {notes !== null && notes > 0 && <span>{translate("library.noteCount", { count: notes })}</span>}
      </span>
    </button>
  );
}

function NoteRow({ entry: { note, article, matches }, isOpen, onOpen }: RowProps<"note">) {
  const { translate } = useWords();
  return (
    <button type="button" class="entry-open" aria-current={isOpen} onClick={() => onOpen(article.id, note.id)}>
      <span class="note-quote" data-colour={note.colour}>
        <MatchedText text={note.selectors.quote.exact} field="quote" matches={matches} most={MOST.quote} />
      </span>
      {note.body.trim() !== "" && (
        <span class="entry-words">
          <MatchedText text={note.body} field="body" matches={matches} most={MOST.body} />
        </span>
      )}
      <NoteFacts note={note} matches={matches} />
      <span class="meta of-article">{article.title ?? translate("article.untitled")}</span>
    </button>
  );
}

/** Site and day of an article. */
export function Origin({ article, matches = [] }: { readonly article: ArticleBrief; readonly matches?: Entry["matches"] }) {
  const { locale } = useWords();
  const published = article.published === null ? null : formatPublished(article.published, locale);
  return (
    <>
      {article.site !== null && (
        <span class="site">
          <MatchedText text={article.site} field="site" matches={matches} most={MOST.title} />
        </span>
      )}
      <span>{published ?? formatTime(article.savedAt, locale)}</span>
    </>
  );
}
