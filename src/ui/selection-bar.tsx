import { useId, useState } from "preact/hooks";
import { COLOURS, type Colour } from "../core/note";
import type { CompareActions } from "./compare-state";
import { Dialog } from "./dialog";
import { BinIcon, CloseIcon, ExportIcon, TagIcon } from "./icons";
import type { FileActions, SelectionActions, SelectionState } from "./library-state";
import { tagsOf } from "./note-form";
import { useWords } from "./words";

interface SelectionBarProps {
  readonly selection: SelectionState;
  readonly knownTags: readonly string[];
  readonly actions: SelectionActions;
  readonly onAskExport: FileActions["onAskExport"];
  readonly onCompare: CompareActions["onCompare"];
}

/** What can be done to all that is ticked. */
export function SelectionBar({ selection: { articles, notes, isBusy }, knownTags, actions, onAskExport, onCompare }: SelectionBarProps) {
  const { translate } = useWords();
  const [isMarking, setMarking] = useState(false);
  const [one, other, ...more] = articles;
  return (
    <section class="selection-bar" aria-label={translate("select.title")} aria-busy={isBusy}>
      <p class="found" role="status">
        {translate("select.count", { count: articles.size + notes.size })}
      </p>
      <div class="selection-deeds">
        <button type="button" class="bar-button" disabled={isBusy} onClick={actions.onSelectAll}>
          {translate("select.all")}
        </button>
        {notes.size > 0 && (
          <button type="button" class="bar-button" disabled={isBusy} title={translate("select.mark")} onClick={() => setMarking(true)}>
            <TagIcon />
            <span>{translate("select.mark")}</span>
          </button>
        )}
        {one !== undefined && other !== undefined && more.length + notes.size === 0 && (
          <button type="button" class="bar-button" disabled={isBusy} onClick={() => onCompare(one, other)}>
            {translate("compare.do")}
          </button>
        )}
        <button
          type="button"
          class="bar-button"
          disabled={isBusy}
          title={translate("export.title")}
          onClick={() => onAskExport("selected")}
        >
          <ExportIcon />
          <span>{translate("export.title")}</span>
        </button>
        <button type="button" class="bar-button" disabled={isBusy} title={translate("library.delete")} onClick={actions.onRemove}>
          <BinIcon />
          <span>{translate("library.delete")}</span>
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={translate("select.none")}
          title={translate("select.none")}
          onClick={actions.onClear}
        >
          <CloseIcon />
        </button>
      </div>
      {isMarking && (
        <MarkDialog
          count={notes.size}
          knownTags={knownTags}
          onClose={() => setMarking(false)}
          onChange={(change) => {
            setMarking(false);
            actions.onChange(change);
          }}
        />
      )}
    </section>
  );
}

interface MarkDialogProps {
  readonly count: number;
  readonly knownTags: readonly string[];
  readonly onClose: () => void;
  readonly onChange: SelectionActions["onChange"];
}

/** Tags to add and to take off, and a colour, for many notes at once. */
function MarkDialog({ count, knownTags, onClose, onChange }: MarkDialogProps) {
  const { translate } = useWords();
  const [add, setAdd] = useState("");
  const [remove, setRemove] = useState("");
  const [colour, setColour] = useState<Colour | null>(null);
  const id = useId();
  const change = { addTags: tagsOf(add), removeTags: tagsOf(remove), colour };
  const isEmpty = change.addTags.length + change.removeTags.length === 0 && colour === null;
  return (
    <Dialog title={translate("select.mark.title", { count })} onClose={onClose}>
      <form
        class="note-form mark-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isEmpty) onChange(change);
        }}
      >
        {(
          [
            ["select.addTags", add, setAdd],
            ["select.removeTags", remove, setRemove],
          ] as const
        ).map(([label, value, set]) => (
          <label key={label} class="field">
            <span class="field-name">{translate(label)}</span>
            <input
              type="text"
              value={value}
              list={id}
              placeholder={translate("note.tags.hint")}
              onInput={({ currentTarget }) => set(currentTarget.value)}
            />
          </label>
        ))}
        <datalist id={id}>
          {knownTags.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <fieldset class="colours">
          <legend class="field-name">{translate("note.colour")}</legend>
          <label class="check">
            <input type="radio" name={id} checked={colour === null} onChange={() => setColour(null)} />
            <span>{translate("select.colourStays")}</span>
          </label>
          {COLOURS.map((option) => (
            <label key={option} class="colour" data-colour={option} title={translate(`colour.${option}`)}>
              <input type="radio" name={id} checked={option === colour} onChange={() => setColour(option)} />
              <span class="swatch" />
              <span class="unseen">{translate(`colour.${option}`)}</span>
            </label>
          ))}
        </fieldset>
        <div class="form-actions">
          <button type="submit" class="button" disabled={isEmpty}>
            {translate("note.keep")}
          </button>
          <button type="button" class="button quiet" onClick={onClose}>
            {translate("note.cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
