import { FINDING_KINDS, type FindingKind } from "../core/finding";

/** Marks of one kind in one row of the map: how many, and which of all marks is the first. */
export interface MapTick {
  readonly kind: FindingKind;
  readonly count: number;
  readonly first: number;
}

/** A row of the map that has marks: merged, as lines of a page are many and rows are few. */
export interface MapRow {
  readonly row: number;
  /** In the order of `FINDING_KINDS`. Never empty. */
  readonly ticks: readonly MapTick[];
}

/** Puts marks into rows. `heights` are shares (0 to 1) of the page, null for a mark that cannot be seen; `kinds` are theirs. */
export function rowsOf(heights: readonly (number | null)[], kinds: readonly FindingKind[], rows: number): readonly MapRow[] {
  const found = new Map<number, Map<FindingKind, { count: number; first: number }>>();
  for (const [at, height] of heights.entries()) {
    const kind = kinds[at];
    if (height === null || kind === undefined) continue;
    const row = Math.min(rows - 1, Math.floor(height * rows));
    const ticks = found.get(row) ?? new Map();
    const tick = ticks.get(kind) ?? { count: 0, first: at };
    found.set(row, ticks.set(kind, { ...tick, count: tick.count + 1 }));
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([row, ticks]) => ({
      row,
      ticks: FINDING_KINDS.flatMap((kind) => {
        const tick = ticks.get(kind);
        return tick === undefined ? [] : [{ kind, ...tick }];
      }),
    }));
}
