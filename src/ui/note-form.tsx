import type { TargetedKeyboardEvent } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isSameData } from "../core/import/same-data";
import type { DraftWords, NoteChange } from "../core/kept";
import { COLOURS, type Colour, type Note, tidyTags } from "../core/note";
import { begunWords, type DraftOf, isAsKept } from "../core/note-draft";
import { useWords } from "./words";

interface NoteFormProps {
  readonly note: Note;
  /** What the reader had begun to write before; null for nothing. */
  readonly draft: DraftOf | null;
  /** Tags to choose from while typing. */
  readonly knownTags: readonly string[];
  /** Called at every keystroke and choice, so that nothing written is lost with the page. */
  readonly onDraft: (words: DraftWords) => void;
  /** Keeps what changed; resolves to whether it was kept. The form stays open if not. */
  readonly onKeep: (change: NoteChange) => Promise<boolean>;
  /** The reader wants nothing of what they wrote. */
  readonly onCancel: () => void;
  /** Closes, with the draft kept. */
  readonly onClose: () => void;
}

/** Body, tags and colour of a note. Ctrl+Enter keeps, Escape closes and keeps the draft. */
export function NoteForm({ note, draft, knownTags, onDraft, onKeep, onCancel, onClose }: NoteFormProps) {
  const { translate } = useWords();
  const [begun] = useState(() => begunWords(note, draft));
  const [words, setWords] = useState(begun);
  const { body, tags, colour } = words;
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(-1, -1);
  }, []);

  const write = (written: Partial<DraftWords>): void => {
    const next = { ...words, ...written };
    setWords(next);
    onDraft(next);
  };
  const keep = async (): Promise<void> => {
    setBusy(true);
    const kept = await onKeep(changeOf(note, { body, tags: tagsOf(tags), colour }));
    if (!kept) setBusy(false);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>): void => {
    if (event.isComposing) return; // Vietnamese is typed with an input method, whose own keys these are
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <form
      class="note-form"
      aria-label={translate("note.edit")}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      {!isAsKept(note, begun) && <p class="hint">{translate("note.draftBack")}</p>}
      <label class="field">
        <span class="field-name">{translate("note.body")}</span>
        <textarea ref={field} rows={4} value={body} onInput={({ currentTarget }) => write({ body: currentTarget.value })} />
      </label>
      <label class="field">
        <span class="field-name">{translate("note.tags")}</span>
        <input
          type="text"
          value={tags}
          list={`${id}-tags`}
          placeholder={translate("note.tags.hint")}
          onInput={({ currentTarget }) => write({ tags: currentTarget.value })}
        />
        <datalist id={`${id}-tags`}>
          {completions(tags, knownTags).map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      </label>
      <ColourChoice colour={colour} onChange={(colour) => write({ colour })} />
      <div class="form-actions">
        <button type="submit" class="button" disabled={isBusy}>
          {translate("note.keep")}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {translate("note.cancel")}
        </button>
      </div>
    </form>
  );
}

function ColourChoice({ colour, onChange }: { readonly colour: Colour; readonly onChange: (colour: Colour) => void }) {
  const { translate } = useWords();
  const name = useId();
  return (
    <fieldset class="colours">
      <legend class="field-name">{translate("note.colour")}</legend>
      {COLOURS.map((option) => (
        <label key={option} class="colour" data-colour={option} title={translate(`colour.${option}`)}>
          <input type="radio" name={name} checked={option === colour} onChange={() => onChange(option)} />
          <span class="swatch" />
          <span class="unseen">{translate(`colour.${option}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Tags as the reader writes them in one line: parted by commas. */
export function tagsOf(line: string): readonly string[] {
  return tidyTags(line.split(/[,;\n]/));
}

/** Only what differs, so that what another tab changed meanwhile stays. */
export function changeOf(note: Note, { body, tags, colour }: Required<Pick<Note, "body" | "tags" | "colour">>): NoteChange {
  return {
    ...(body === note.body ? {} : { body }),
    ...(isSameData(tags, note.tags) ? {} : { tags }),
    ...(colour === note.colour ? {} : { colour }),
  };
}

/** The line with its last tag completed, once for each known tag that begins like it and is not there yet. */
export function completions(line: string, known: readonly string[]): readonly string[] {
  const at = line.lastIndexOf(",") + 1;
  const begun = line.slice(at).trim().toLowerCase();
  const before = at === 0 ? "" : `${line.slice(0, at)} `;
  const used = new Set(tagsOf(line.slice(0, at)).map((tag) => tag.toLowerCase()));
  return known.filter((tag) => !used.has(tag.toLowerCase()) && tag.toLowerCase().startsWith(begun)).map((tag) => before + tag);
}
