/** What the scripts that may run several times in one page, and after an update in two versions, leave for one another. */
import type { HeadMemory } from "../dom/fresh-facts";
import type { prepareSurfaces } from "./content-surfaces";

export interface Running {
  /** Whether it works: it was not stopped, and its extension is still there. */
  isAlive(): boolean;
  stop(): void;
}

export interface RunningGate extends Running {
  /** What it saw of the page's head. */
  readonly head: HeadMemory;
}

declare global {
  var onRecordGate: RunningGate | undefined;
  var onRecordRunning: Running | undefined;
  /** Left by the part of that name, which does nothing by itself. */
  var onRecordSurfaces: typeof prepareSurfaces | undefined;
}
