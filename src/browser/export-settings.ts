import type { FindingKind } from "../core/finding";
import { hueInk } from "../ui/highlight-colours";
import type { ExportSettings } from "./export-file";
import { kindHues, markdownTemplate } from "./settings";

/** What the reader set of how exports look. */
export async function readExportSettings(): Promise<ExportSettings> {
  const [hues, template] = await Promise.all([kindHues.get(), markdownTemplate.get()]);
  const inkOf = (kind: FindingKind) => hueInk(hues[kind]);
  const inks = { official: inkOf("official"), statistic: inkOf("statistic"), quote: inkOf("quote"), statement: inkOf("statement") };
  return { inks, template };
}
