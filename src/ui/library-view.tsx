import { useEffect, useRef } from "preact/hooks";
import type { RecordId } from "../core/note";
import type { Translate } from "../locales";
import { BackupButton, BackupDialog, BackupReminder } from "./backup-panel";
import type { BackupActions, BackupState } from "./backup-state";
import { CompareDialog } from "./compare-dialog";
import { ExportDialog, Progress } from "./export-dialog";
import { FigurePage } from "./figure-page";
import { FigurePlot } from "./figure-plot";
import { FiguresList } from "./figures-list";
import { BinIcon, CloseIcon, ExportIcon, FigureIcon, ImportIcon, LibraryIcon, PersonIcon, SearchIcon } from "./icons";
import { ImportDialog } from "./import-dialog";
import { LibraryArticle } from "./library-article";
import { LibraryList } from "./library-list";
import { LibraryNarrowing } from "./library-narrowing";
import type { LibraryActions, LibraryState, OpenArticle } from "./library-state";
import { LiveRegion } from "./live-region";
import { Notice } from "./notice";
import { PeopleList } from "./people-list";
import type { LibraryViewName } from "./people-state";
import { PersonPage } from "./person-page";
import { SelectionBar } from "./selection-bar";
import type { SyncState } from "./sync-state";
import { SyncLine } from "./sync-status";
import { TrashList, TrashQuestion } from "./trash-list";
import { UndoToast } from "./undo-toast";
import { useWords } from "./words";

interface LibraryViewProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
  /** null until it was read. */
  readonly backup?: BackupState | null;
  readonly backupActions?: BackupActions | null;
  readonly sync?: SyncState | null;
  /** Address of the options about sync. */
  readonly syncOptions?: string;
}

/** The whole library: a list, and beside it (on a narrow screen instead of it) what is open. */
export function LibraryView({ state, actions, backup = null, backupActions = null, sync = null, syncOptions = "" }: LibraryViewProps) {
  const { translate } = useWords();
  const { open, undoable, people, figures } = state;
  const words = state.message === null ? null : translate(state.message.key, state.message.values);
  return (
    <div
      class="library"
      data-selecting={state.selection.articles.size + state.selection.notes.size > 0}
      data-open={open !== null || people.open !== null || figures.open !== null}
    >
      <LiveRegion words={words ?? (undoable === null ? spoken(state, translate) : translate(undoable.said.key, undoable.said.values))} />
      <header class="library-top">
        <h1 class="library-title">
          <LibraryIcon />
          <span>{translate("library.title")}</span>
        </h1>
        <SearchBox key={state.view} view={state.view} {...searchOf(state, actions)} />
        <div class="library-tools">
          {backup !== null && <BackupButton backup={backup} onOpen={() => backupActions?.onOpen(true)} />}
          <button
            type="button"
            class="bar-button"
            aria-pressed={state.view === "trash"}
            onClick={() => actions.onView(state.view === "trash" ? "library" : "trash")}
          >
            <BinIcon />
            <span>{translate("trash.title")}</span>
          </button>
          <button type="button" class="bar-button" onClick={() => actions.files.onAskExport("all")}>
            <ExportIcon />
            <span>{translate("export.title")}</span>
          </button>
          <button type="button" class="bar-button" onClick={actions.files.onAskImport}>
            <ImportIcon />
            <span>{translate("import.title")}</span>
          </button>
        </div>
      </header>
      <main class="panes">
        <section class="pane-list" aria-label={translate("library.list")}>
          {sync !== null && <SyncLine sync={sync} options={syncOptions} />}
          {backup?.isReminding === true && backupActions !== null && <BackupReminder backup={backup} actions={backupActions} />}
          <LibraryNarrowing state={state} actions={actions} />
          {state.view === "library" && state.preparing !== null && <Progress words={translate("library.preparing")} {...state.preparing} />}
          {state.view === "people" && <PeopleList people={state.people} actions={actions.people} onReload={actions.onReload} />}
          {state.view === "figures" && <FiguresList figures={state.figures} actions={actions.figures} onReload={actions.onReload} />}
          {state.view === "trash" && <TrashList trash={state.trash} actions={actions.trash} onReload={actions.onReload} />}
          {state.view === "library" && (
            <LibraryList list={state.list} open={shownIds(open)} selection={state.selection} actions={actions} />
          )}
          {state.view === "library" && state.selection.articles.size + state.selection.notes.size > 0 && (
            <SelectionBar
              selection={state.selection}
              knownTags={state.tags.map(({ tag }) => tag)}
              actions={actions.selection}
              onAskExport={actions.files.onAskExport}
              onCompare={actions.compare.onCompare}
            />
          )}
        </section>
        <section class="pane-open" aria-label={translate("library.reading")}>
          <Beside state={state} actions={actions} />
        </section>
      </main>
      <section class="library-bottom" aria-label={translate("library.news")}>
        {words !== null && (
          <p class="toast" aria-hidden="true">
            {words}
          </p>
        )}
        {undoable !== null && state.importing === null && (
          <UndoToast undoable={undoable} onUndo={actions.onUndo} onGone={actions.onForgetUndo} />
        )}
      </section>
      {backup?.isOpen === true && backupActions !== null && (
        <BackupDialog
          backup={backup}
          actions={backupActions}
          onImport={() => {
            backupActions.onOpen(false);
            actions.files.onAskImport();
          }}
        />
      )}
      {state.exporting !== null && <ExportDialog state={state.exporting} actions={actions.files} />}
      {state.trash.emptying !== "no" && <TrashQuestion trash={state.trash} actions={actions.trash} />}
      {state.comparing !== null && <CompareDialog state={state.comparing} onClose={actions.compare.onClose} />}
      {state.importing !== null && <ImportDialog state={state.importing} actions={actions.files} />}
    </div>
  );
}

/** What is open beside the list: an article, else a person or a figure; or what could be. */
function Beside({ state, actions }: LibraryViewProps) {
  const { translate } = useWords();
  const { open, people, figures, view } = state;
  if (open !== null) {
    return (
      <LibraryArticle
        open={open}
        knownTags={state.tags.map(({ tag }) => tag)}
        actions={actions.article}
        onAskExport={actions.files.onAskExport}
        onClose={() => actions.onOpen(null, null)}
      />
    );
  }
  if (people.open !== null) {
    return (
      <PersonPage
        page={people.open}
        actions={actions.people}
        onOpenArticle={(article) => actions.onOpen(article, null)}
        onOpenPlace={actions.article.onOpenPlace}
      />
    );
  }
  if (figures.open !== null) return <FigurePage page={figures.open} actions={actions.figures} />;
  if (view === "figures" && figures.plotted !== null && figures.total > 0) {
    return (
      <div class="kept">
        <FigurePlot entries={figures.plotted} areOfOneThing={false} onOpen={actions.figures.onOpen} />
      </div>
    );
  }
  const [icon, title, text] = NOTHING_OPEN[view];
  return <Notice icon={icon} title={translate(title)} text={translate(text)} />;
}

const NOTHING_OPEN = {
  library: [<LibraryIcon />, "library.none.title", "library.none.text"],
  people: [<PersonIcon />, "people.none.title", "people.none.text"],
  figures: [<FigureIcon />, "figures.none.title", "figures.none.text"],
  trash: [<BinIcon />, "trash.none.title", "trash.none.text"],
} as const;

const SEARCH_WORDS = {
  library: ["library.search", "library.search.hint"],
  people: ["people.search", "people.search.hint"],
  figures: ["figures.search", "figures.search.hint"],
  trash: ["trash.search", "trash.search.hint"],
} as const;

/** Each view is searched by itself. */
function searchOf({ view, list, people, figures, trash }: LibraryState, actions: LibraryActions): Omit<SearchBoxProps, "view"> {
  if (view === "people") return { query: people.query, onQuery: actions.people.onQuery };
  if (view === "figures") return { query: figures.query, onQuery: actions.figures.onQuery };
  if (view === "trash") return { query: trash.query, onQuery: actions.trash.onQuery };
  return { query: list.query, onQuery: actions.onQuery };
}

interface SearchBoxProps {
  readonly view: LibraryViewName;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

function SearchBox({ view, query, onQuery }: SearchBoxProps) {
  const { translate } = useWords();
  const [label, hint] = SEARCH_WORDS[view];
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
        aria-label={translate(label)}
        placeholder={translate(hint)}
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

/** What a screen reader hears of the list: what a search found. */
function spoken({ view, list, people, figures, trash }: LibraryState, translate: Translate): string {
  if (view === "trash") return trash.query.trim() === "" ? "" : translate("library.found", { count: trash.found });
  if (view === "people") return people.query.trim() === "" ? "" : translate("people.found", { count: people.total });
  if (view === "figures") {
    return figures.query.trim() === "" && figures.unit === null ? "" : translate("figures.found", { count: figures.total });
  }
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
