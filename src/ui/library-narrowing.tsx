import { useId, useState } from "preact/hooks";
import { LIST_ORDERS } from "../core/search/list-order";
import { isMessageKey, type Translate } from "../locales";
import type { FiguresActions, FiguresState } from "./figures-state";
import { FilterChips } from "./filter-chips";
import { FilterPanel } from "./filter-panel";
import { FilterIcon } from "./library-icons";
import type { LibraryActions, LibraryState, LibraryTab } from "./library-state";
import { PEOPLE_SORTS, type PeopleActions, type PeopleState } from "./people-state";
import { TrashBar } from "./trash-list";
import { useWords } from "./words";

interface NarrowingProps {
  readonly state: LibraryState;
  readonly actions: LibraryActions;
}

const TABS: readonly LibraryTab[] = ["articles", "notes"];
const VIEWS = ["people", "figures"] as const;

/**
 * What the list shows: articles, notes, persons or figures; which of them, and in which order. What narrows articles and notes stands in the search box
 * (`core/search/search-text.ts`); panel and chips only change that.
 */
export function LibraryNarrowing({ state, actions }: NarrowingProps) {
  const { translate } = useWords();
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const { view, list, people, figures } = state;
  const isSearch = view === "library" && list.search.words !== "";
  const isNarrowed = list.search.terms.length + list.search.faults.length > 0;
  const choose = (tab: LibraryTab): void => {
    actions.onTab(tab);
    if (view !== "library") actions.onView("library");
  };
  const toggle = (): void => {
    if (!isOpen) actions.onAskFacets();
    setOpen(!isOpen);
  };
  return (
    <div class="narrowing">
      {isSearch ? (
        <p class="found">{foundWords(list, translate)}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: these are buttons that stay pressed, not fields of a form
        <div class="segments" role="group" aria-label={translate("library.tabs")}>
          {TABS.map((tab) => (
            <button key={tab} type="button" class="tab" aria-pressed={view === "library" && list.tab === tab} onClick={() => choose(tab)}>
              {translate(`library.${tab}`)}
            </button>
          ))}
          {VIEWS.map((each) => (
            <button key={each} type="button" class="tab" aria-pressed={view === each} onClick={() => actions.onView(each)}>
              {translate(each === "people" ? "people.title" : "figures.title")}
            </button>
          ))}
        </div>
      )}
      {view === "library" && (
        <div class="filters">
          <OrderChoice list={list} onOrder={actions.onOrder} />
          <button type="button" class="bar-button filter-button" aria-expanded={isOpen} aria-controls={panel} onClick={toggle}>
            <FilterIcon />
            <span>{translate("filter.title")}</span>
          </button>
        </div>
      )}
      {view === "library" && (
        <div class="filter-panel" id={panel} hidden={!isOpen}>
          {isOpen && <FilterPanel state={state} onQuery={actions.onQuery} />}
        </div>
      )}
      {view === "library" && isNarrowed && (
        <FilterChips search={list.search} query={list.query} onQuery={actions.onQuery}>
          {!isSearch && list.total !== null && <span class="found">{foundWords(list, translate)}</span>}
        </FilterChips>
      )}
      {view === "trash" && <TrashBar trash={state.trash} actions={actions.trash} />}
      {view === "people" && <PeopleFilters people={people} onSort={actions.people.onSort} />}
      {view === "figures" && <FigureFilters figures={figures} onUnit={actions.figures.onUnit} />}
    </div>
  );
}

function OrderChoice({ list: { tab, order, search }, onOrder }: Pick<LibraryState, "list"> & Pick<LibraryActions, "onOrder">) {
  const { translate } = useWords();
  const newest = search.words !== "" ? "order.best" : tab === "articles" ? "order.saved" : "order.changed";
  return (
    <select
      aria-label={translate("order.title")}
      value={order}
      onChange={({ currentTarget }) => onOrder(LIST_ORDERS.find((each) => each === currentTarget.value) ?? "newest")}
    >
      {LIST_ORDERS.map((each) => (
        <option key={each} value={each}>
          {translate(each === "newest" ? newest : `order.by.${each}`)}
        </option>
      ))}
    </select>
  );
}

function foundWords({ total }: LibraryState["list"], translate: Translate): string {
  return total === null ? translate("library.searching") : translate("library.found", { count: total });
}

function PeopleFilters({ people, onSort }: { readonly people: PeopleState; readonly onSort: PeopleActions["onSort"] }) {
  const { translate } = useWords();
  return (
    <div class="filters">
      {people.query.trim() !== "" && <p class="found">{translate("people.found", { count: people.total })}</p>}
      <select
        aria-label={translate("people.sort")}
        value={people.sort}
        onChange={({ currentTarget }) => onSort(PEOPLE_SORTS.find((sort) => sort === currentTarget.value) ?? "articles")}
      >
        {PEOPLE_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {translate(`people.sort.${sort}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function FigureFilters({ figures, onUnit }: { readonly figures: FiguresState; readonly onUnit: FiguresActions["onUnit"] }) {
  const { translate, locale } = useWords();
  const { unit, units, query } = figures;
  // The unit that is asked for stays to be seen when its last figure is gone.
  const listed = unit === null || units.some((each) => each.unit === unit) ? units : [...units, { unit, figures: 0 }];
  return (
    <div class="filters">
      {(query.trim() !== "" || unit !== null) && <p class="found">{translate("figures.found", { count: figures.total })}</p>}
      <select
        aria-label={translate("figures.unit")}
        value={unit ?? ""}
        onChange={({ currentTarget }) => onUnit(currentTarget.value === "" ? null : currentTarget.value)}
      >
        <option value="">{translate("figures.allUnits")}</option>
        {listed.map((each) => (
          <option key={each.unit} value={each.unit}>
            {`${unitName(each.unit, translate)} (${each.figures.toLocaleString(locale)})`}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A unit's group as the reader knows it: codes such as `VND` and `km` as they are, stretches of time in words. */
function unitName(unit: string, translate: Translate): string {
  if (unit === "#") return translate("figures.counted");
  if (unit === "age") return translate("figure.age");
  if (unit === "x") return translate("figure.multiple");
  const spoken = (word: string): string => {
    const key = `per.${word}`;
    return isMessageKey(key) ? translate(key) : word;
  };
  return unit.split("/").map(spoken).join("/");
}
