/** The axes of a plot: where a value lies, and which ticks a reader expects. Ticks are those of D3 (`d3-array`, `d3-time`). */
import { nice, ticks } from "d3-array";
import { utcTicks } from "d3-time";

export interface Axis {
  /** Where a value lies, in units of the drawing. */
  readonly place: (value: number) => number;
  readonly ticks: readonly number[];
}

/** From `start` to `end` in units of the drawing. */
export type Extent = readonly [start: number, end: number];

/** Values are one where they differ by less than this share: of smaller differences numbers cannot tell exactly. */
const FLAT = 1e-6;

const DAY_MS = 86_400_000;

/** Times in milliseconds since 1970, about so many ticks at days, months or years (UTC). */
export function timeAxis(first: number, last: number, extent: Extent, count = 5): Axis {
  const room = Math.max((last - first) * 0.03, DAY_MS / 2); // or a single day would have no width
  const [from, to] = [first - room, last + room];
  return { place: between(from, to, extent), ticks: utcTicks(new Date(from), new Date(to), count).map((time) => time.getTime()) };
}

/** From nought, unless the values lie close together high above it: a cut axis makes small differences look large. */
export function valueAxis(low: number, high: number, extent: Extent): Axis {
  const isFlat = high - low <= Math.max(Math.abs(low), Math.abs(high)) * FLAT;
  const isCut = !isFlat && (low < 0 || low > high * 0.8);
  const ground = isCut ? low - (high - low) * 0.2 : Math.min(0, low);
  const top = isFlat ? Math.max(0, high) : high;
  const [from, to] = nice(ground, top === ground ? ground + 1 : top, 5);
  return { place: between(from, to, extent), ticks: ticks(from, to, 5) };
}

/** By factors: equal steps of the drawing for equal factors, ticks at powers of ten. @param low above nought */
export function factorAxis(low: number, high: number, extent: Extent): Axis {
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const place = between(from, to, extent);
  const step = Math.ceil((to - from) / 6);
  const powers = Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, n) => 10 ** (from + n * step));
  return { place: (value) => place(Math.log10(value)), ticks: powers };
}

function between(from: number, to: number, [start, end]: Extent): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}
