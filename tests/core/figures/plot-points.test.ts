/** What a plot draws of figures, and when it draws nothing. */
import { expect, test } from "vitest";
import { type PlottedFigure, plotOf } from "../../../src/core/figures/plot-points";
import type { Quantity, Unit } from "../../../src/core/finding";

const money: Unit = { type: "money", currency: "VND", per: null };
const count = (counted: string): Unit => ({ type: "count", counted });
const figure = (at: number, value: number, unit: Unit = money): PlottedFigure => ({ at, quantity: { type: "number", value }, unit });
const of = (quantity: Quantity): PlottedFigure => ({ at: 5, quantity, unit: money });

test("points stand in the order of time; a range has two ends, whichever is printed first", () => {
  const plot = plotOf([figure(3, 10), figure(1, 20), of({ type: "range", value: 9, valueTo: 7 })]);
  expect(plot).toMatchObject({
    isDrawn: true,
    points: [
      { at: 1, low: 20, high: 20 },
      { at: 3, low: 10, high: 10 },
      { at: 5, low: 7, high: 9 },
    ],
    isLogarithmic: false,
  });
});

test("ratios are left out, and counted", () => {
  const ratio = of({ type: "ratio", value: 3, of: 10 });
  expect(plotOf([figure(1, 1), ratio, figure(2, 2)])).toMatchObject({ ratios: 1, points: [{ at: 1 }, { at: 2 }] });
  expect(plotOf([figure(1, 1), ratio])).toEqual({ isDrawn: false, why: "few" });
});

test.each([
  [[money, { type: "percent", symbol: "%", per: null }], false],
  [[count("hộ"), count("người")], false],
  [[count("Hộ"), count("hộ")], true],
  [[money, { ...money, per: "year" }], false],
] as const)("only one unit is drawn: %#", (units, isDrawn) => {
  const figures = units.map((unit, n) => figure(n, n + 1, unit as Unit));
  expect(plotOf(figures).isDrawn).toBe(isDrawn);
  expect(plotOf(figures, true).isDrawn).toBe(true);
});

test("values far apart are drawn by factors, unless one is nought or less", () => {
  expect(plotOf([figure(1, 1), figure(2, 1_000)])).toMatchObject({ isLogarithmic: true });
  expect(plotOf([figure(1, 0), figure(2, 1_000)])).toMatchObject({ isLogarithmic: false });
  expect(plotOf([figure(1, 100), figure(2, 1_000)])).toMatchObject({ isLogarithmic: false });
});

test.each([
  [1, 200, false],
  [1, 201, true],
  [-1, 201, false],
])("values from %d to %d are drawn by factors: %j", (low, high, isLogarithmic) => {
  expect(plotOf([figure(1, low), figure(2, high)])).toMatchObject({ isLogarithmic });
});

test("one figure, or none, is too few", () => {
  expect([plotOf([]), plotOf([figure(1, 1)])]).toEqual(Array(2).fill({ isDrawn: false, why: "few" }));
  expect(plotOf([figure(1, 1), figure(1, 1)])).toMatchObject({ isDrawn: true, older: 0 });
  const units = [figure(1, 1), figure(2, 1, count("hộ"))];
  expect(plotOf(units)).toEqual({ isDrawn: false, why: "units" });
});

test("of very many the newest are drawn", () => {
  const plot = plotOf(Array.from({ length: 2_000 }, (_, n) => figure(n, 1 + n)));
  expect(plot).toMatchObject({ older: 500 });
  expect(plot.isDrawn && plot.points[0]?.at).toBe(500);
});
