/** Sets the analyser up for the content script. Wiring only. */
import { analyseInSteps } from "../core/analyse";
import { correct } from "../core/correct";
import { summarise } from "../core/summarise";
import { vocabularySize } from "../core/text/word-numbers";
import type { Analyser } from "../dom/page-reader";
import type { Slices } from "../dom/slices";

/** Its lexicons are unpacked first, and a rest follows, so that both do not come in one task with the reading. */
export async function setUpAnalyser(slices: Slices): Promise<Analyser> {
  vocabularySize();
  await slices.rest();
  return { analyse: analyseInSteps, correct, summarise };
}
