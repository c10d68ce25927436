import fc from "fast-check";
import { expect, test } from "vitest";
import { type Axis, factorAxis, timeAxis, valueAxis } from "../../src/ui/plot-scales";

const EXTENT = [300, 10] as const;

/** That everything drawn lies within the drawing, in order. */
function expectWithin({ place, ticks }: Axis, values: readonly number[]): void {
  const places = [...values].sort((a, b) => a - b).map(place);
  for (const at of places) {
    expect(at).toBeLessThanOrEqual(EXTENT[0] + 1e-6);
    expect(at).toBeGreaterThanOrEqual(EXTENT[1] - 1e-6);
  }
  expect(places).toEqual([...places].sort((a, b) => b - a));
  expect(ticks.length).toBeGreaterThan(0);
}

test("values and ticks lie within the drawing, the larger the higher", () => {
  const value = fc.double({ min: -1e15, max: 1e15, noNaN: true }).filter((number) => number === 0 || Math.abs(number) > 1e-6);
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 8 }), (values) => {
      const axis = valueAxis(Math.min(...values), Math.max(...values), EXTENT);
      expectWithin(axis, [...values, ...axis.ticks]);
      const factors = values.map((each) => Math.abs(each) + 1);
      const powers = factorAxis(Math.min(...factors), Math.max(...factors) * 300, EXTENT);
      expectWithin(powers, [...factors, ...powers.ticks]);
    }),
  );
});

test("the axis of values begins at nought, unless they lie close together", () => {
  expect(valueAxis(120, 400, EXTENT).ticks).toEqual([0, 100, 200, 300, 400]);
  expect(valueAxis(390, 400, EXTENT).ticks[0]).toBeGreaterThan(300);
  expect(valueAxis(5, 5, EXTENT).ticks[0]).toBe(0);
  expect(valueAxis(-5, 5, EXTENT).ticks).toContain(0);
});

test("powers of ten, no more than a reader can take in", () => {
  expect(factorAxis(3, 4_000, EXTENT).ticks).toEqual([1, 10, 100, 1_000, 10_000]);
  expect(factorAxis(1, 1e12, EXTENT).ticks.length).toBeLessThanOrEqual(7);
});

test("times, also of one day", () => {
  const day = Date.UTC(2026, 2, 4);
  expect(timeAxis(day, day, [10, 300]).place(day)).toBe(155);
  const years = timeAxis(Date.UTC(2023, 0, 1), Date.UTC(2026, 0, 1), [10, 300]);
  expect(years.ticks.map((time) => new Date(time).toISOString().slice(4))).toContain("-01-01T00:00:00.000Z");
});
