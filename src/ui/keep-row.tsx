import { useEffect, useRef } from "preact/hooks";
import type { RecordId } from "../core/note";
import { ExportIcon, KeepIcon, LibraryIcon } from "./icons";
import type { ExportFormat } from "./library-files";
import { useWords } from "./words";

/** What is kept of the article in the tab. */
export interface KeptHere {
  /** Null where it is not kept. */
  readonly articleId: RecordId | null;
  readonly notes: number;
}

export interface KeepActions {
  readonly onKeep: () => void;
  /** At this article; null for the library as it is. */
  readonly onOpenLibrary: (article: RecordId | null) => void;
  readonly onExport: (format: ExportFormat) => void;
}

interface KeepRowProps {
  /** Null until it is known. */
  readonly kept: KeptHere | null;
  readonly actions: KeepActions;
}

/** Save the article, or see that it is saved and with how many notes; take it out; go to the library. */
export function KeepRow({ kept, actions }: KeepRowProps) {
  const { translate } = useWords();
  const id = kept?.articleId ?? null;
  return (
    <div class="keep-row">
      {id === null ? (
        <button type="button" class="keep" disabled={kept === null} onClick={actions.onKeep}>
          <KeepIcon />
          {translate("keep.save")}
        </button>
      ) : (
        <button type="button" class="keep is-kept" title={translate("keep.open")} onClick={() => actions.onOpenLibrary(id)}>
          <KeepIcon filled />
          <span>
            {translate("keep.saved")}
            {kept !== null && kept.notes > 0 && <span class="count"> · {translate("library.noteCount", { count: kept.notes })}</span>}
          </span>
        </button>
      )}
      <ExportMenu isKept={id !== null} onExport={actions.onExport} />
      <button
        type="button"
        class="icon-button"
        aria-label={translate("keep.library")}
        title={translate("keep.library")}
        onClick={() => actions.onOpenLibrary(null)}
      >
        <LibraryIcon />
      </button>
    </div>
  );
}

/** Opens with a click or a key; closes with Escape, or when the focus leaves it. */
function ExportMenu({ isKept, onExport }: { readonly isKept: boolean } & Pick<KeepActions, "onExport">) {
  const { translate } = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const element = menu.current;
    if (element === null) return;
    const close = (): void => {
      element.open = false;
    };
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && !element.contains(event.target)) close();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || !element.open) return;
      event.preventDefault(); // or the popup itself closes
      close();
      element.querySelector("summary")?.focus();
    };
    const onLeave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) close();
    };
    document.addEventListener("pointerdown", onPress);
    element.addEventListener("keydown", onKey);
    element.addEventListener("focusout", onLeave);
    return () => {
      document.removeEventListener("pointerdown", onPress);
      element.removeEventListener("keydown", onKey);
      element.removeEventListener("focusout", onLeave);
    };
  }, []);
  const choose = (format: ExportFormat): void => {
    if (menu.current !== null) menu.current.open = false;
    onExport(format);
  };
  return (
    <details class="menu" ref={menu}>
      <summary class="icon-button" aria-label={translate("export.one")} title={translate("export.one")}>
        <ExportIcon />
      </summary>
      <div class="menu-items">
        <button type="button" class="menu-item" onClick={() => choose("markdown")}>
          {translate("export.markdown")}
        </button>
        <button type="button" class="menu-item" onClick={() => choose("json")}>
          {translate("export.json")}
          {!isKept && <span class="menu-hint">{translate("keep.savesFirst")}</span>}
        </button>
      </div>
    </details>
  );
}
