import { useEffect, useRef } from "preact/hooks";
import { CloseIcon } from "./icons";
import type { Undoable } from "./library-state";
import { useWords } from "./words";

/** How long it stays, in ms, unless the pointer or the focus is on it. */
const STAYS = 8_000;

interface UndoToastProps {
  readonly undoable: Undoable;
  readonly onUndo: () => void;
  /** Its time is over, or the reader closed it. */
  readonly onGone: () => void;
}

/** Says what was done and offers to take it back. What it says is spoken by the page's live region. */
export function UndoToast({ undoable, onUndo, onGone }: UndoToastProps) {
  const { translate } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { id, said } = undoable;
  useEffect(() => {
    let timer = 0;
    const run = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        if (box.current?.matches(":hover, :focus-within") === true) run();
        else onGone();
      }, STAYS);
    };
    run();
    return () => clearTimeout(timer);
  }, [id, onGone]);
  return (
    <div class="toast" ref={box}>
      <span class="toast-words">{translate(said.key, said.values)}</span>
      <button type="button" class="toast-undo" onClick={onUndo}>
        {translate("undo.action")}
      </button>
      <button type="button" class="icon-button" aria-label={translate("card.close")} title={translate("card.close")} onClick={onGone}>
        <CloseIcon />
      </button>
    </div>
  );
}
