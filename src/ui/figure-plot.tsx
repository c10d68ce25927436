import type { RefObject } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Plot, type PlotPoint, plotOf } from "../core/figures/plot-points";
import type { Relation } from "../core/figures/related";
import { timeOf } from "../core/people/sayings";
import type { Locale } from "../locales";
import { ArticleSource, FigureValue } from "./figure-facts";
import type { FigureEntry, PlotEntry } from "./figures-state";
import { formatTime } from "./format-date";
import { formatFigure } from "./format-figure";
import { factorAxis, timeAxis, valueAxis } from "./plot-scales";
import { useWords } from "./words";

interface FigurePlotProps {
  readonly entries: readonly PlotEntry[];
  /** Whether they are known to tell of one thing, in whatever words it is counted. */
  readonly areOfOneThing: boolean;
  readonly onOpen: (figure: string) => void;
}

interface Drawn extends PlotEntry {
  readonly at: number;
  readonly quantity: FigureEntry["figure"]["quantity"];
  readonly unit: FigureEntry["figure"]["unit"];
}

/** In CSS pixels; the drawing is as wide as its column, so that its words are as large as all others. */
const SIZE = { height: 300, right: 24, top: 12, bottom: 32 } as const;
const WIDTH = { least: 280, first: 640, most: 760 } as const;

/** What a tick of the time axis takes, in CSS pixels; and what a letter of the other axis does at most. */
const TICK_WIDTH = 64;
const LETTER_WIDTH = 7.5;

/** In the order of the legend; null is the figure that is looked at. */
const RELATIONS = [null, "differs", "agrees", "another-time"] as const;

/** Rows of the table: as many as anybody reads; the list has all. */
const MOST_ROWS = 200;

/** Figures over the time of publication: points alone, as no sum, mean or line between them was ever printed. A table stands behind it. */
export function FigurePlot({ entries, areOfOneThing, onOpen }: FigurePlotProps) {
  const { translate } = useWords();
  const plot = useMemo(
    () =>
      plotOf(
        entries.map(({ entry, relation }): Drawn => {
          const { quantity, unit } = entry.figure;
          return { entry, relation, at: timeOf(entry.article), quantity, unit };
        }),
        areOfOneThing,
      ),
    [entries, areOfOneThing],
  );
  if (!plot.isDrawn) return areOfOneThing ? null : <p class="plot-none">{translate(`figures.plot.${plot.why}`)}</p>;
  const relations = new Set(plot.points.map(({ figure }) => figure.relation));
  return (
    <figure class="plot">
      <figcaption class="plot-title">{translate("figures.plot")}</figcaption>
      <Drawing plot={plot} onOpen={onOpen} />
      {relations.size > Number(relations.has(null)) && (
        <ul class="plot-legend" aria-hidden="true">
          {RELATIONS.filter((relation) => relations.has(relation)).map((relation) => (
            <li key={relation}>
              <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
                <Mark relation={relation} />
              </svg>
              {translate(relation === null ? "figures.plot.this" : `figures.plot.${relation}`)}
            </li>
          ))}
        </ul>
      )}
      <PlotNotes plot={plot} />
      <PlotTable points={plot.points} onOpen={onOpen} />
    </figure>
  );
}

type DrawnPlot = Extract<Plot<Drawn>, { isDrawn: true }>;

function Drawing({ plot: { points, isLogarithmic }, onOpen }: { readonly plot: DrawnPlot; readonly onOpen: FigurePlotProps["onOpen"] }) {
  const { translate, locale } = useWords();
  const hasRelations = points.some(({ figure }) => figure.relation !== null);
  const drawing = useRef<SVGSVGElement>(null);
  const width = useColumnWidth(drawing);
  const [first, last] = [points[0]?.at ?? 0, points.at(-1)?.at ?? 0];
  const printed = points.flatMap(({ low, high }) => [low, high]);
  const [low, high] = [Math.min(...printed), Math.max(...printed)];
  const { place: y, ticks } = (isLogarithmic ? factorAxis : valueAxis)(low, high, [SIZE.height - SIZE.bottom, SIZE.top]);
  const values = ticks.map((value) => ({ value, words: tickNumber(value, locale) }));
  const left = 16 + LETTER_WIDTH * Math.max(...values.map(({ words }) => words.length));
  const count = Math.min(5, Math.floor((width - left) / TICK_WIDTH));
  const { place: x, ticks: times } = timeAxis(first, last, [left, width - SIZE.right], count);
  const said = translate("figures.plot.said", {
    count: points.length,
    from: formatTime(first, locale),
    to: formatTime(last, locale),
    low: valueWords(points, low, translate, locale),
    high: valueWords(points, high, translate, locale),
  });
  return (
    <svg
      ref={drawing}
      class="plot-drawing"
      viewBox={`0 0 ${width} ${SIZE.height}`}
      width={width}
      height={SIZE.height}
      role="img"
      aria-label={said}
    >
      {values.map(({ value, words }) => (
        <g key={value} class="plot-tick">
          <line x1={left} x2={width - SIZE.right} y1={y(value)} y2={y(value)} />
          <text x={left - 8} y={y(value)} text-anchor="end" dominant-baseline="middle">
            {words}
          </text>
        </g>
      ))}
      {times.map((time) => (
        <text key={time} class="plot-time" x={x(time)} y={SIZE.height - 8} text-anchor="middle">
          {tickTime(time, last - first, locale)}
        </text>
      ))}
      <line class="plot-ground" x1={left} x2={width - SIZE.right} y1={SIZE.height - SIZE.bottom} y2={SIZE.height - SIZE.bottom} />
      {points.map((point) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the table beneath has a button for each
        <g key={point.figure.entry.id} class="plot-point" onClick={() => onOpen(point.figure.entry.id)}>
          <title>{`${formatFigure(point.figure, translate, locale)} · ${formatTime(point.at, locale)} · ${point.figure.entry.article.title ?? ""}`}</title>
          {point.high > point.low && <line x1={x(point.at)} x2={x(point.at)} y1={y(point.low)} y2={y(point.high)} />}
          <g transform={`translate(${x(point.at)} ${y(point.high)})`}>
            <Mark relation={point.figure.relation} isOpen={point.figure.relation === null && hasRelations} />
          </g>
        </g>
      ))}
    </svg>
  );
}

/** How wide the column of a drawing is, followed while it changes. */
function useColumnWidth(drawing: RefObject<SVGSVGElement | null>): number {
  const [width, setWidth] = useState<number>(WIDTH.first);
  useLayoutEffect(() => {
    const column = drawing.current?.parentElement;
    if (column === null || column === undefined) return;
    const measure = (): void => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(column);
      const room = column.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
      setWidth(Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, room))));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(column);
    return () => observer.disconnect();
  }, [drawing]);
  return width;
}

/** Each relation has a shape of its own: colour is never the only sign. */
function Mark({ relation, isOpen = true }: { readonly relation: Relation | null; readonly isOpen?: boolean }) {
  const kind = relation ?? (isOpen ? "this" : "any");
  if (relation === "differs") return <path class="plot-mark" data-kind={kind} d="M0 -6L6 0L0 6L-6 0Z" />;
  if (relation === "another-time") return <path class="plot-mark" data-kind={kind} d="M-4.5 -4.5H4.5V4.5H-4.5Z" />;
  return <circle class="plot-mark" data-kind={kind} r={kind === "this" ? 6.5 : 4.5} />;
}

function PlotNotes({ plot: { ratios, older, isLogarithmic } }: { readonly plot: DrawnPlot }) {
  const { translate } = useWords();
  const notes = [
    ...(isLogarithmic ? [translate("figures.plot.logarithmic")] : []),
    ...(ratios > 0 ? [translate("figures.plot.ratios", { count: ratios })] : []),
    ...(older > 0 ? [translate("figures.plot.older", { count: older })] : []),
  ];
  return notes.length === 0 ? null : <p class="plot-notes">{notes.join(" ")}</p>;
}

function PlotTable({ points, onOpen }: { readonly points: readonly PlotPoint<Drawn>[]; readonly onOpen: FigurePlotProps["onOpen"] }) {
  const { translate, locale } = useWords();
  const newest = [...points].reverse().slice(0, MOST_ROWS);
  return (
    <details class="details plot-table">
      <summary>{translate("figures.plot.table")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate("figures.plot.date")}</th>
            <th scope="col">{translate("figures.plot.value")}</th>
            <th scope="col">{translate("figures.plot.source")}</th>
          </tr>
        </thead>
        <tbody>
          {newest.map(({ figure: { entry }, at }) => (
            <tr key={entry.id}>
              <td>{formatTime(at, locale)}</td>
              <td>
                <button type="button" class="link" onClick={() => onOpen(entry.id)}>
                  <FigureValue entry={entry} />
                </button>
              </td>
              <td>
                <span lang={entry.article.language}>{entry.article.title ?? translate("article.untitled")}</span>
                <span class="meta">
                  <ArticleSource article={entry.article} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function tickNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { notation: "compact", compactDisplay: "long", maximumFractionDigits: 2 }).format(value);
}

const [MONTH_MS, YEAR_MS] = [31 * 86_400_000, 366 * 86_400_000];

function tickTime(time: number, span: number, locale: Locale): string {
  const parts: Intl.DateTimeFormatOptions =
    span > 4 * YEAR_MS
      ? { year: "numeric" }
      : span > 4 * MONTH_MS
        ? { month: "short", year: "numeric" }
        : { day: "numeric", month: "short" };
  const shown: Intl.DateTimeFormatOptions = locale === "vi" && "month" in parts ? { ...parts, month: "numeric" } : parts;
  return new Intl.DateTimeFormat(locale === "vi" ? "vi" : "en-GB", { ...shown, timeZone: "UTC" }).format(time);
}

function valueWords(
  points: readonly PlotPoint<Drawn>[],
  value: number,
  translate: Parameters<typeof formatFigure>[1],
  locale: Locale,
): string {
  const unit = points[0]?.figure.unit;
  return unit === undefined ? "" : formatFigure({ quantity: { type: "number", value }, unit }, translate, locale);
}
