import type { StoreFault } from "../core/kept";
import { faultWords } from "./fault-words";
import { AlertIcon, NoteIcon, PageIcon, SearchIcon } from "./icons";
import type { LibraryActions, LibraryTab, ListState } from "./library-state";
import { Notice } from "./notice";
import { useWords } from "./words";

/** The list could not be read. */
export function ListFault({ fault, onRetry }: { readonly fault: StoreFault; readonly onRetry: () => void }) {
  const { translate } = useWords();
  return (
    <Notice icon={<AlertIcon />} title={translate("library.failed")} text={faultWords(translate, fault)}>
      <button type="button" class="button" onClick={onRetry}>
        {translate("state.failed.action")}
      </button>
    </Notice>
  );
}

/** Nothing is kept yet. */
export function EmptyLibrary({ tab, onImport }: { readonly tab: LibraryTab; readonly onImport: () => void }) {
  const { translate } = useWords();
  const icon = tab === "articles" ? <PageIcon /> : <NoteIcon />;
  return (
    <Notice icon={icon} title={translate(`library.empty.${tab}`)} text={translate(`library.empty.${tab}.text`)}>
      <button type="button" class="button quiet" onClick={onImport}>
        {translate("import.title")}
      </button>
    </Notice>
  );
}

interface EmptyListProps {
  readonly list: ListState;
  readonly actions: Pick<LibraryActions, "onQuery" | "onFilters">;
}

/** Something is kept, but not of what was asked for. */
export function EmptyList({ list, actions }: EmptyListProps) {
  const { translate } = useWords();
  const isFiltered = list.filters.kind !== null || list.filters.tag !== null;
  const clear = (): void => {
    if (isFiltered) actions.onFilters({ kind: null, tag: null });
    else actions.onQuery("");
  };
  return (
    <Notice
      icon={<SearchIcon />}
      title={translate("library.nothing")}
      text={
        list.query.trim() === "" ? translate("library.nothing.filters") : translate("library.nothing.words", { words: list.query.trim() })
      }
    >
      <button type="button" class="button quiet" onClick={clear}>
        {translate(isFiltered ? "library.clearFilters" : "library.clearSearch")}
      </button>
    </Notice>
  );
}
