import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { DraftWords, NoteChange } from "../core/kept";
import type { Note } from "../core/note";
import { begunWords, type DraftOf, isAsKept } from "../core/note-draft";
import { BinIcon, LinkIcon } from "./icons";
import { changeOf, tagsOf } from "./note-form";
import { ColourButtons, Tool } from "./tool";
import { useDrafts } from "./use-drafts";
import { useWords } from "./words";

export interface NoteEditorProps {
  readonly note: Note;
  /** What the reader had begun to write before; null for nothing. */
  readonly draft: DraftOf | null;
  readonly focus: "body" | "tags";
  /** Keeps what was written so far; resolves when that was tried. Called at every keystroke, but not before the last call is done. */
  readonly onDraft: (words: DraftWords) => Promise<void>;
  /** Keeps what changed. Resolves to why it could not, in plain words, or null once it is kept. */
  readonly onSave: (change: NoteChange) => Promise<string | null>;
  /** The reader wants nothing of what they wrote. */
  readonly onCancel: () => void;
  /** Closes, with the draft kept. */
  readonly onClose: () => void;
  readonly onDelete: () => void;
  readonly onCopyLink: () => void;
}

/** Longest piece of the passage shown, in UTF-16 code units. */
const MOST_WORDS = 120;

/** Writes a note beside its passage. Ctrl+Enter saves, Escape closes and keeps the draft. */
export function NoteEditor({ note, draft, focus, onDraft, onSave, onCancel, onClose, onDelete, onCopyLink }: NoteEditorProps) {
  const { translate, locale } = useWords();
  const [begun] = useState(() => begunWords(note, draft));
  const [words, setWords] = useState(begun);
  const { body, tags, colour } = words;
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const drafts = useDrafts(onDraft);
  const bodyField = useRef<HTMLTextAreaElement>(null);
  const tagField = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    const field = focus === "tags" ? tagField.current : bodyField.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [focus]);

  const write = (written: Partial<DraftWords>): void => {
    // From the fields themselves: a key may come before what was typed is drawn.
    const next = { body: bodyField.current?.value ?? body, tags: tagField.current?.value ?? tags, colour, ...written };
    setWords(next);
    drafts.written(next);
  };
  const save = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setFault(null);
    drafts.flush(); // before the note, which ends its draft
    const written = { body: bodyField.current?.value ?? body, tags: tagsOf(tagField.current?.value ?? tags), colour };
    const why = await onSave(changeOf(note, written));
    if (why === null) return;
    setFault(why);
    setBusy(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return; // Vietnamese is typed with an input method, whose own keys these are
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
  };
  const leave = (how: () => void) => (): void => {
    drafts.forget();
    how();
  };
  const quote = note.selectors.quote.exact.replace(/\s+/g, " ");

  return (
    <div
      class="surface editor"
      role="dialog"
      aria-label={translate("editor.label")}
      lang={locale}
      data-colour={colour}
      onKeyDown={onKeyDown}
    >
      <form
        class="editor-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p class="editor-quote">{quote.length > MOST_WORDS ? `${quote.slice(0, MOST_WORDS)}…` : quote}</p>
        {!isAsKept(note, begun) && (
          <p class="editor-hint" role="status">
            {translate("editor.draft")}
          </p>
        )}
        <textarea
          ref={bodyField}
          class="editor-field"
          rows={4}
          dir="auto"
          value={body}
          aria-label={translate("editor.body")}
          placeholder={translate("editor.body.hint")}
          onInput={({ currentTarget }) => write({ body: currentTarget.value })}
        />
        <input
          ref={tagField}
          class="editor-field"
          type="text"
          value={tags}
          aria-label={translate("editor.tags")}
          placeholder={`${translate("editor.tags")} (${translate("editor.tags.hint")})`}
          onInput={({ currentTarget }) => write({ tags: currentTarget.value })}
        />
        {fault !== null && (
          <p class="editor-fault" role="alert">
            {fault}
          </p>
        )}
        <div class="editor-row">
          <ColourButtons chosen={colour} onChoose={(colour) => write({ colour })} />
          <span class="editor-tools">
            <Tool label={translate("pageNote.copyLink")} onClick={onCopyLink}>
              <LinkIcon />
            </Tool>
            <Tool label={translate("editor.delete")} danger onClick={leave(onDelete)}>
              <BinIcon />
            </Tool>
          </span>
        </div>
        <div class="editor-row">
          <p class="editor-hint">{translate("editor.keys")}</p>
          <span class="editor-tools">
            <button type="button" class="tool" onClick={leave(onCancel)}>
              {translate("editor.cancel")}
            </button>
            <button type="submit" class="tool primary" disabled={isBusy}>
              {translate("editor.save")}
            </button>
          </span>
        </div>
      </form>
    </div>
  );
}
