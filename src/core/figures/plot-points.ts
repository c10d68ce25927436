/** Figures over the time of publication, as a plot draws them. Nothing is added up, averaged or joined by lines: every point is one printed figure. */
import { type Quantity, type Unit, unitCode } from "../finding";
import { foldText } from "../search/fold-text";

export interface PlottedFigure {
  /** When its article was published, else saved; milliseconds since 1970. */
  readonly at: number;
  readonly quantity: Quantity;
  readonly unit: Unit;
}

export interface PlotPoint<T extends PlottedFigure> {
  readonly figure: T;
  readonly at: number;
  /** The lower and the upper end: the same but for a range. */
  readonly low: number;
  readonly high: number;
}

/** What can be drawn: points in the order of time, figures left out; or why nothing can. */
export type Plot<T extends PlottedFigure> =
  | {
      readonly isDrawn: true;
      readonly points: readonly PlotPoint<T>[];
      /** Ratios (`3 of 10`), which have no place on an axis of values. */
      readonly ratios: number;
      /** The oldest ones, where there are more than can be told apart. */
      readonly older: number;
      /** Whether the values are so far apart that equal steps must stand for equal factors. */
      readonly isLogarithmic: boolean;
    }
  | { readonly isDrawn: false; readonly why: "few" | "units" };

/** More points than these are one cloud, and slow. */
const MOST_POINTS = 1_500;

/** Fewer points show nothing over time. */
const LEAST_POINTS = 2;

/** The highest by the lowest value from which on the small ones would all lie on the ground. */
const FAR_APART = 200;

/** The same unit is asked of all, and of counts the same noun, unless it is known that they tell of one thing. Linear but for sorting. */
export function plotOf<T extends PlottedFigure>(figures: readonly T[], areOfOneThing = false): Plot<T> {
  const drawable = figures.filter(({ quantity }) => quantity.type !== "ratio");
  if (drawable.length < LEAST_POINTS) return { isDrawn: false, why: "few" };
  const [first] = drawable;
  const unit = first === undefined ? "" : comparable(first.unit);
  if (!areOfOneThing && drawable.some((figure) => comparable(figure.unit) !== unit)) return { isDrawn: false, why: "units" };
  const sorted = drawable.map(pointOf).sort((a, b) => a.at - b.at);
  const points = sorted.slice(-MOST_POINTS);
  const values = points.flatMap(({ low, high }) => [low, high]);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  return {
    isDrawn: true,
    points,
    ratios: figures.length - drawable.length,
    older: sorted.length - points.length,
    isLogarithmic: lowest > 0 && highest / lowest > FAR_APART,
  };
}

function comparable(unit: Unit): string {
  return foldText(unitCode(unit));
}

function pointOf<T extends PlottedFigure>(figure: T): PlotPoint<T> {
  const { quantity, at } = figure;
  const ends = quantity.type === "range" ? [quantity.value, quantity.valueTo] : [quantity.value];
  return { figure, at, low: Math.min(...ends), high: Math.max(...ends) };
}
