import type { StoreFault } from "../core/kept";
import { isFiltered as isNarrowed } from "../core/search/filters";
import { withoutTerms } from "../core/search/search-text";
import { faultWords } from "./fault-words";
import { AlertIcon, NoteIcon, PageIcon, SearchIcon } from "./icons";
import type { LibraryActions, LibraryTab, ListState } from "./library-state";
import { Notice } from "./notice";
import { useWords } from "./words";

interface ListFaultProps {
  readonly fault: StoreFault;
  readonly onRetry: () => void;
  readonly onSaveOldData?: () => void;
}

/** The list could not be read. */
export function ListFault({ fault, onRetry, onSaveOldData }: ListFaultProps) {
  const { translate } = useWords();
  return (
    <Notice icon={<AlertIcon />} title={translate("library.failed")} text={faultWords(translate, fault)}>
      <button type="button" class="button" onClick={onRetry}>
        {translate("state.failed.action")}
      </button>
      {fault === "upgrade" && onSaveOldData !== undefined && (
        <button type="button" class="button quiet" onClick={onSaveOldData}>
          {translate("library.saveOldData")}
        </button>
      )}
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
  readonly actions: Pick<LibraryActions, "onQuery">;
}

/** Something is kept, but not of what was asked for. */
export function EmptyList({ list: { query, search }, actions }: EmptyListProps) {
  const { translate } = useWords();
  const isFiltered = isNarrowed(search.filters);
  const { words } = search;
  const why = (): string => {
    if (words === "") return translate("filter.nothing");
    return translate(isFiltered ? "filter.nothing.words" : "library.nothing.words", { words });
  };
  return (
    <Notice icon={<SearchIcon />} title={translate("library.nothing")} text={why()}>
      <button type="button" class="button quiet" onClick={() => actions.onQuery(isFiltered ? withoutTerms(query) : "")}>
        {translate(isFiltered ? "filter.clear" : "library.clearSearch")}
      </button>
    </Notice>
  );
}
