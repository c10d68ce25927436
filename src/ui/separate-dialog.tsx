import { useState } from "preact/hooks";
import type { Note, RecordId } from "../core/note";
import { Dialog } from "./dialog";
import { useWords } from "./words";

interface SeparateDialogProps {
  /** Of the article that becomes one of its own. */
  readonly address: string;
  readonly notes: readonly Note[];
  readonly onSeparate: (notes: readonly RecordId[]) => void;
  readonly onClose: () => void;
}

/** Asks which of an article's notes are on the one that is parted from it: nobody but the reader knows on which page they made them. */
export function SeparateDialog({ address, notes, onSeparate, onClose }: SeparateDialogProps) {
  const { translate } = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<RecordId>>(new Set());
  const choose = (id: RecordId, isChosen: boolean): void => {
    const others = [...chosen].filter((other) => other !== id);
    setChosen(new Set(isChosen ? [...others, id] : others));
  };
  return (
    <Dialog title={translate("separate.ask")} onClose={onClose}>
      <form
        class="separate"
        onSubmit={(event) => {
          event.preventDefault();
          onSeparate(notes.flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
        }}
      >
        <p class="address">{address}</p>
        <p>{translate("separate.hint")}</p>
        <ul class="separate-notes">
          {notes.map(({ id, colour, selectors, body }) => (
            <li key={id}>
              <label>
                <input type="checkbox" checked={chosen.has(id)} onChange={({ currentTarget }) => choose(id, currentTarget.checked)} />
                <span class="note-quote" data-colour={colour}>
                  {selectors.quote.exact}
                </span>
              </label>
              {body.trim() !== "" && <p class="separate-body">{body}</p>}
            </li>
          ))}
        </ul>
        <div class="form-actions">
          <button type="submit" class="button">
            {translate("separate.do")}
          </button>
          <button type="button" class="button quiet" onClick={onClose}>
            {translate("note.cancel")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
