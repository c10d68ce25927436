/** Sets the analyser up for the content script. Wiring only. */
import type { Analyser } from "../dom/page-reader";
import type { Slices } from "../dom/slices";

/** Its tables are made of the word lists part by part, the largest first, with rests between them: all at once they would be a task too long. */
export async function setUpAnalyser(slices: Slices): Promise<Analyser> {
  await import("../core/text/read-text");
  await slices.rest();
  await import("../core/lexicon/vi/grammar");
  await slices.rest();
  await import("../core/lexicon/en/grammar");
  await slices.rest();
  await import("../core/detect/officials/tables");
  await slices.rest();
  await import("../core/detect/officials/detect-people");
  await slices.rest();
  await import("../core/detect/statistics/money-before");
  await slices.rest();
  await import("../core/detect/statistics");
  await slices.rest();
  await import("../core/detect/detect-speech");
  await slices.rest();
  const [{ analyseInSteps }, { correct }, { summarise }] = await Promise.all([
    import("../core/analyse"),
    import("../core/correct"),
    import("../core/summarise"),
  ]);
  return { analyse: analyseInSteps, correct, summarise };
}
