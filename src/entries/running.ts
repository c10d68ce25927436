/** What the scripts that may run several times in one page, and after an update in two versions, leave for one another. */
import type { Anchoring } from "../core/anchor/anchoring";
import type { Reading } from "../core/reading";
import type { HeadMemory } from "../dom/fresh-facts";
import type { prepareSurfaces } from "./content-surfaces";
import type { setUpAnalyser } from "./set-up-analyser";

export interface Running {
  /** Whether it works: it was not stopped, and its extension is still there. */
  isAlive(): boolean;
  stop(): void;
}

export interface RunningGate extends Running {
  /** What it saw of the page's head. */
  readonly head: HeadMemory;
  /** How the reading stands, for whoever asks from elsewhere (`browser/read-tab.ts`); null where the gate is not alive. */
  tell(): Reading | null;
}

declare global {
  var onRecordGate: RunningGate | undefined;
  var onRecordRunning: Running | undefined;
  /** Left by the parts of these names, which do nothing by themselves. */
  var onRecordAnalyser: { readonly setUp: typeof setUpAnalyser; readonly anchoring: Anchoring } | undefined;
  var onRecordSurfaces: typeof prepareSurfaces | undefined;
}
