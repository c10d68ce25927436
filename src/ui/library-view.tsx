import { useEffect, useRef } from "preact/hooks";
import { NOTE_KINDS, type RecordId } from "../core/note";
import type { Translate } from "../locales";
import { ExportDialog } from "./export-dialog";
import { CloseIcon, ExportIcon, ImportIcon, LibraryIcon, SearchIcon } from "./icons";
import { ImportDialog } from "./import-dialog";
import { LibraryArticle } from "./library-article";
import { LibraryList } from "./library-list";
import type { LibraryActions, LibraryState, LibraryTab, OpenArticle } from "./library-state";
import { LiveRegion } from "./live-region";
import { Notice } from "./notice";
import { UndoToast } from "./undo-toast";
import { useWords } from "./words";

interface LibraryViewProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
}

/** The whole library: a list, and beside it (on a narrow screen instead of it) what is open. */
export function LibraryView({ state, actions }: LibraryViewProps) {
  const { translate } = useWords();
  const { open, undoable } = state;
  const words = state.message === null ? null : translate(state.message.key, state.message.values);
  return (
    <div class="library" data-open={open !== null}>
      <LiveRegion words={words ?? (undoable === null ? spoken(state, translate) : translate(undoable.said.key, undoable.said.values))} />
      <header class="library-top">
        <h1 class="library-title">
          <LibraryIcon />
          <span>{translate("library.title")}</span>
        </h1>
        <SearchBox query={state.list.query} onQuery={actions.onQuery} />
        <div class="library-tools">
          <button type="button" class="bar-button" onClick={() => actions.files.onAskExport(null)}>
            <ExportIcon />
            <span>{translate("export.all")}</span>
          </button>
          <button type="button" class="bar-button" onClick={actions.files.onAskImport}>
            <ImportIcon />
            <span>{translate("import.title")}</span>
          </button>
        </div>
      </header>
      <main class="panes">
        <section class="pane-list" aria-label={translate("library.list")}>
          <Narrowing state={state} actions={actions} />
          <LibraryList list={state.list} open={shownIds(open)} actions={actions} />
        </section>
        <section class="pane-open" aria-label={translate("library.reading")}>
          {open === null ? (
            <Notice icon={<LibraryIcon />} title={translate("library.none.title")} text={translate("library.none.text")} />
          ) : (
            <LibraryArticle
              open={open}
              knownTags={state.tags.map(({ tag }) => tag)}
              actions={actions.article}
              onAskExport={actions.files.onAskExport}
              onClose={() => actions.onOpen(null, null)}
            />
          )}
        </section>
      </main>
      <div class="library-bottom">
        {words !== null && (
          <p class="toast" aria-hidden="true">
            {words}
          </p>
        )}
        {undoable !== null && state.importing === null && (
          <UndoToast undoable={undoable} onUndo={actions.onUndo} onGone={actions.onForgetUndo} />
        )}
      </div>
      {state.exporting !== null && <ExportDialog state={state.exporting} actions={actions.files} />}
      {state.importing !== null && <ImportDialog state={state.importing} actions={actions.files} />}
    </div>
  );
}

function SearchBox({ query, onQuery }: { readonly query: string; readonly onQuery: (query: string) => void }) {
  const { translate } = useWords();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener("keydown", focus);
    return () => document.removeEventListener("keydown", focus);
  }, []);
  return (
    <search class="search">
      <SearchIcon />
      <input
        ref={input}
        type="search"
        value={query}
        aria-label={translate("library.search")}
        placeholder={translate("library.search.hint")}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && query !== "") onQuery("");
        }}
      />
      {query !== "" && (
        <button
          type="button"
          class="icon-button"
          aria-label={translate("library.clearSearch")}
          title={translate("library.clearSearch")}
          onClick={() => {
            onQuery("");
            input.current?.focus();
          }}
        >
          <CloseIcon />
        </button>
      )}
    </search>
  );
}

const TABS: readonly LibraryTab[] = ["articles", "notes"];

/** What the list shows: articles or notes, of which kind and tag. A search goes over both, so it puts its count there. */
function Narrowing({ state, actions }: LibraryViewProps) {
  const { translate } = useWords();
  const { list, tags } = state;
  const isSearch = list.query.trim() !== "";
  return (
    <div class="narrowing">
      {isSearch ? (
        <p class="found">{list.total === null ? translate("library.searching") : translate("library.found", { count: list.total })}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: these are buttons that stay pressed, not fields of a form
        <div class="segments" role="group" aria-label={translate("library.tabs")}>
          {TABS.map((tab) => (
            <button key={tab} type="button" class="tab" aria-pressed={list.tab === tab} onClick={() => actions.onTab(tab)}>
              {translate(`library.${tab}`)}
            </button>
          ))}
        </div>
      )}
      {(isSearch || list.tab === "notes") && <Filters list={list} tags={tags} onFilters={actions.onFilters} />}
    </div>
  );
}

function Filters({ list: { filters }, tags, onFilters }: Pick<LibraryState, "list" | "tags"> & Pick<LibraryActions, "onFilters">) {
  const { translate, locale } = useWords();
  // The tag that is asked for stays to be seen when the last note with it is gone.
  const listed = filters.tag === null || tags.some(({ tag }) => tag === filters.tag) ? tags : [...tags, { tag: filters.tag, notes: 0 }];
  return (
    <div class="filters">
      <select
        aria-label={translate("library.kind")}
        value={filters.kind ?? ""}
        onChange={({ currentTarget }) => onFilters({ ...filters, kind: NOTE_KINDS.find((kind) => kind === currentTarget.value) ?? null })}
      >
        <option value="">{translate("library.kind.any")}</option>
        {NOTE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {translate(`noteKind.${kind}.many`)}
          </option>
        ))}
      </select>
      {listed.length > 0 && (
        <select
          aria-label={translate("library.tag")}
          value={filters.tag ?? ""}
          onChange={({ currentTarget }) => onFilters({ ...filters, tag: currentTarget.value === "" ? null : currentTarget.value })}
        >
          <option value="">{translate("library.tag.any")}</option>
          {listed.map(({ tag, notes }) => (
            <option key={tag} value={tag}>
              {`${tag} (${notes.toLocaleString(locale)})`}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

/** What a screen reader hears of the list: what a search found. */
function spoken({ list }: LibraryState, translate: Translate): string {
  if (list.query.trim() === "" || list.status !== "ready" || list.total === null) return "";
  return list.total === 0 ? translate("library.nothing") : translate("library.found", { count: list.total });
}

function shownIds(open: OpenArticle | null): readonly RecordId[] {
  if (open === null) return [];
  return open.state === "read" && open.note !== null ? [open.note, open.id] : [open.id];
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, textarea, select, dialog") !== null;
}
