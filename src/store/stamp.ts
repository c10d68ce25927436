/** The time of a change, in milliseconds since 1970: now, or just after the change before it, where a clock was set back meanwhile. */
export function stampAfter(now: number, ...earlier: readonly number[]): number {
  return earlier.reduce((latest, time) => Math.max(latest, time + 1), now);
}
