/** Fetches the analyser for the content script. Wiring only. */
import type { Analyser } from "../dom/page-reader";

export async function fetchAnalyser(): Promise<Analyser> {
  const [{ analyse }, { correct }, { summarise }] = await Promise.all([
    import("../core/analyse"),
    import("../core/correct"),
    import("../core/summarise"),
  ]);
  return { analyse, correct, summarise };
}
