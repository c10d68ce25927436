import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { CloseIcon } from "./icons";
import { useWords } from "./words";

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** As wide as the window allows, for tables. */
  readonly isWide?: boolean;
  readonly children: ComponentChildren;
}

/** The browser's own modal dialog: it keeps the focus in, closes with Escape, and gives the focus back. */
export function Dialog({ title, onClose, isWide = false, children }: DialogProps) {
  const { translate } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>("input[type=search]")?.focus(); // whoever is asked to look for something types at once
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      data-wide={isWide}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault(); // whoever opened it takes it away
        onClose();
      }}
    >
      <header class="dialog-top">
        <h2 class="dialog-title" id={id}>
          {title}
        </h2>
        <button type="button" class="icon-button" aria-label={translate("card.close")} title={translate("card.close")} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      {children}
    </dialog>
  );
}
