import { useEffect, useRef, useState } from "preact/hooks";
import type { NoteChange } from "../core/kept";
import type { Colour, Note } from "../core/note";
import { BinIcon, LinkIcon } from "./icons";
import { changeOf, tagsOf } from "./note-form";
import { ColourButtons, Tool } from "./tool";
import { useWords } from "./words";

export interface NoteEditorProps {
  readonly note: Note;
  /** What the reader had begun to write before; null for nothing. */
  readonly draft: string | null;
  readonly focus: "body" | "tags";
  /** Keeps what was written so far; called at every pause of typing, and when the editor goes. */
  readonly onDraft: (body: string) => void;
  /** Keeps what changed. Resolves to why it could not, in plain words, or null once it is kept. */
  readonly onSave: (change: NoteChange) => Promise<string | null>;
  /** The reader wants nothing of what they wrote. */
  readonly onCancel: () => void;
  /** Closes, with the draft kept. */
  readonly onClose: () => void;
  readonly onDelete: () => void;
  readonly onCopyLink: () => void;
}

/** A pause of typing, in ms, after which what was written is kept as a draft. */
const PAUSE_MS = 300;

/** Longest piece of the passage shown, in UTF-16 code units. */
const MOST_WORDS = 120;

/** Writes a note beside its passage. Ctrl+Enter saves, Escape closes and keeps the draft. */
export function NoteEditor({ note, draft, focus, onDraft, onSave, onCancel, onClose, onDelete, onCopyLink }: NoteEditorProps) {
  const { translate, locale } = useWords();
  const [body, setBody] = useState(draft ?? note.body);
  const [tags, setTags] = useState(note.tags.join(", "));
  const [colour, setColour] = useState<Colour>(note.colour);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const drafts = useDrafts(onDraft);
  const bodyField = useRef<HTMLTextAreaElement>(null);
  const tagField = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const field = focus === "tags" ? tagField.current : bodyField.current;
    field?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
  }, [focus]);

  const save = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setFault(null);
    drafts.flush(); // before the note, which ends its draft
    // From the fields themselves: a key may come before what was typed is drawn.
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
        {draft !== null && draft !== note.body && (
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
          onInput={({ currentTarget }) => {
            setBody(currentTarget.value);
            drafts.written(currentTarget.value);
          }}
          onBlur={drafts.flush}
        />
        <input
          ref={tagField}
          class="editor-field"
          type="text"
          value={tags}
          aria-label={translate("editor.tags")}
          placeholder={`${translate("editor.tags")} (${translate("editor.tags.hint")})`}
          onInput={({ currentTarget }) => setTags(currentTarget.value)}
        />
        {fault !== null && (
          <p class="editor-fault" role="alert">
            {fault}
          </p>
        )}
        <div class="editor-row">
          <ColourButtons chosen={colour} onChoose={setColour} />
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

interface Drafts {
  readonly written: (body: string) => void;
  /** Keeps at once what is not kept yet. */
  readonly flush: () => void;
  /** What was written is saved, or not wanted. */
  readonly forget: () => void;
}

/** Keeps drafts at each pause of typing, and when the editor or the page goes away. */
function useDrafts(onDraft: (body: string) => void): Drafts {
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = useRef(onDraft);
  keep.current = onDraft;
  const drafts = useRef<Drafts>({
    written(body) {
      waiting.current = body;
      clearTimeout(timer.current);
      timer.current = setTimeout(drafts.current.flush, PAUSE_MS);
    },
    flush() {
      clearTimeout(timer.current);
      if (waiting.current !== null) keep.current(waiting.current);
      waiting.current = null;
    },
    forget() {
      clearTimeout(timer.current);
      waiting.current = null;
    },
  });
  useEffect(() => {
    const { flush } = drafts.current;
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, []);
  return drafts.current;
}
