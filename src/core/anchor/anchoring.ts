import { createPlacer } from "./place";
import { settle } from "./settle";

/** What places notes in an article, and what tells that they moved. Handed over: the script that keeps notes does without it until there is an article. */
export interface Anchoring {
  readonly createPlacer: typeof createPlacer;
  readonly settle: typeof settle;
}

export const ANCHORING: Anchoring = { createPlacer, settle };
