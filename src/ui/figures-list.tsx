import { useCallback } from "preact/hooks";
import type { ArticleDigest } from "../core/article-digest";
import { type FigureEntry, type FiguresActions, type FiguresState, sentenceOf } from "./figures-state";
import { formatPublished, formatTime } from "./format-date";
import { formatFigure, formatPercentage } from "./format-figure";
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
    <RowChunks
      chunks={chunks}
      keyOf={keyOf}
      open={figures.open?.id ?? null}
      hasMore={figures.hasMore}
      isBusy={status === "loading"}
      onMore={actions.onMore}
      renderRow={renderRow}
    />
  );
}

/** A figure in a list: its value, its sentence, its source. */
export function FigureFacts({ entry }: { readonly entry: FigureEntry }) {
  return (
    <>
      <span class="figure-value">
        <FigureValue entry={entry} />
      </span>
      <FigureSentence entry={entry} />
      <span class="meta">
        <ArticleSource article={entry.article} />
      </span>
    </>
  );
}

/** The normalised value; a ratio with its percentage. */
export function FigureValue({ entry: { figure } }: { readonly entry: FigureEntry }) {
  const { translate, locale } = useWords();
  const value = formatFigure(figure, translate, locale);
  const percentage = formatPercentage(figure.quantity, locale);
  return <>{percentage === null ? value : `${value} = ${percentage}`}</>;
}

/** The sentence with the figure's own words marked. */
export function FigureSentence({ entry }: { readonly entry: FigureEntry }) {
  const sentence = sentenceOf(entry);
  const { start, end } = entry.figure.span;
  return (
    <span class="context" lang={entry.article.language}>
      {sentence.slice(0, start)}
      <span class="surface" data-kind="statistic">
        {sentence.slice(start, end)}
      </span>
      {sentence.slice(end)}
    </span>
  );
}

/** Site and date of an article. */
export function ArticleSource({ article }: { readonly article: ArticleDigest }) {
  const { locale } = useWords();
  const date = article.published === null ? null : formatPublished(article.published, locale);
  return (
    <>
      {article.site !== null && <span class="site">{article.site}</span>}
      <span>{date ?? formatTime(article.savedAt, locale)}</span>
    </>
  );
}
