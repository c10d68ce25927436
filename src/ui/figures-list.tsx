import { useCallback, useState } from "preact/hooks";
import { FigureFacts } from "./figure-facts";
import { FigurePlot } from "./figure-plot";
import type { FigureEntry, FiguresActions, FiguresState, PlotEntry } from "./figures-state";
import { FigureIcon, SearchIcon } from "./icons";
import { ListBones } from "./library-list";
import { ListFault } from "./library-notices";
import { Notice } from "./notice";
import { RowChunks } from "./row-chunks";
import { useWords } from "./words";

interface FiguresListProps {
  readonly figures: FiguresState;
  readonly actions: FiguresActions;
  readonly onReload: () => void;
}

const keyOf = (entry: FigureEntry): string => entry.id;

/** The figures of the library, the latest article first. */
export function FiguresList({ figures, actions, onReload }: FiguresListProps) {
  const { translate } = useWords();
  const { onOpen } = actions;
  const renderRow = useCallback(
    (entry: FigureEntry, isOpen: boolean) => (
      <button type="button" class="entry-open" aria-current={isOpen} onClick={() => onOpen(entry.id)}>
        <FigureFacts entry={entry} />
      </button>
    ),
    [onOpen],
  );
  const { status, chunks, query, unit } = figures;
  if (status !== "loading" && status !== "ready") return <ListFault fault={status} onRetry={onReload} />;
  if (chunks.length === 0) {
    if (status === "loading") return <ListBones />;
    if (query.trim() === "" && unit === null) {
      return <Notice icon={<FigureIcon />} title={translate("figures.empty")} text={translate("figures.empty.text")} />;
    }
    const clear = (): void => (unit === null ? actions.onQuery("") : actions.onUnit(null));
    return (
      <Notice icon={<SearchIcon />} title={translate("figures.nothing")} text={translate("figures.nothing.text")}>
        <button type="button" class="button quiet" onClick={clear}>
          {translate(unit === null ? "library.clearSearch" : "figures.allUnits")}
        </button>
      </Notice>
    );
  }
  return (
    <>
      {figures.plotted !== null && <PlotFold plotted={figures.plotted} onOpen={onOpen} />}
      <RowChunks
        chunks={chunks}
        keyOf={keyOf}
        open={figures.open?.id ?? null}
        hasMore={figures.hasMore}
        isBusy={status === "loading"}
        onMore={actions.onMore}
        renderRow={renderRow}
      />
    </>
  );
}

/** On narrow screens, which have no room beside the list. Drawn when it is asked for. */
function PlotFold({ plotted, onOpen }: { readonly plotted: readonly PlotEntry[]; readonly onOpen: FiguresActions["onOpen"] }) {
  const { translate } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="plot-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{translate("figures.plot")}</summary>
      {isOpen && <FigurePlot entries={plotted} areOfOneThing={false} onOpen={onOpen} />}
    </details>
  );
}
