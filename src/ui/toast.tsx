import { useEffect, useRef, useState } from "preact/hooks";
import { CloseIcon } from "./icons";
import { Tool } from "./tool";
import { useWords } from "./words";

export interface ToastProps {
  /** Tells this message from the one before, as its words may be the same. */
  readonly id: number;
  readonly words: string;
  /** Whether something failed: it is then said at once. */
  readonly isFault: boolean;
  /** null where there is nothing to take back. */
  readonly onUndo: (() => void) | null;
  /** Its time is over, or the reader closed it. */
  readonly onGone: () => void;
}

/** How long it stays, in ms, unless the pointer or the focus is on it. A fault stays until it is closed: who looks away must not miss it. */
const STAYS_MS = 8_000;

/** A screen reader hears words that come into a region, not those that come with it; in ms. */
const SAY_AFTER_MS = 80;

/** Says what was done and offers to take it back. */
export function Toast({ id, words, isFault, onUndo, onGone }: ToastProps) {
  const { translate, locale } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = (): void => {
      timer = setTimeout(() => {
        if (box.current?.matches(":hover, :focus-within") === true) run();
        else onGone();
      }, STAYS_MS);
    };
    if (!isFault) run();
    const saying = setTimeout(() => setSaid(words), SAY_AFTER_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(saying);
    };
  }, [id]);
  return (
    <div ref={box} class="surface toast" lang={locale}>
      <p class={isFault ? "toast-words fault" : "toast-words"} aria-hidden="true">
        {words}
      </p>
      <p class="unseen" role={isFault ? "alert" : "status"}>
        {said}
      </p>
      {onUndo !== null && (
        <button type="button" class="tool toast-undo" onClick={onUndo}>
          {translate("toast.undo")}
        </button>
      )}
      <Tool label={translate("toast.close")} onClick={onGone}>
        <CloseIcon />
      </Tool>
    </div>
  );
}
