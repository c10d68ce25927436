import { seeded } from "./random";
import type { Target } from "./targets";

/** An input that broke something: with target and seed it comes again. */
export interface Broken {
  readonly target: string;
  readonly seed: number;
  readonly error: string;
}

/** Faults after which a target is given up: more of the same tell nothing. */
const ENOUGH = 3;

/** Feeds a target with so many inputs, of the seeds from `first`. */
export async function feed(target: Target, first: number, count: number): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  for (let seed = first; seed < first + count && broken.length < ENOUGH; seed++) {
    try {
      await target.run(seeded(seed));
    } catch (error) {
      broken.push({ target: target.name, seed, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return broken;
}
