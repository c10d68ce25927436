/** All findings as one table (`csv.ts`), a row each: officials, figures, quotes and reported statements, told apart by `kind`. */
import type { Article } from "../article";
import { type Finding, type Quantity, unitCode } from "../finding";
import { type Span, slice } from "../span";
import { type ExportRecords, firstSpanOf, itemsOf, officesOf, officialOf } from "./content";
import { BYTE_ORDER_MARK, type Cell, csvRow } from "./csv";
import { sentenceFinder } from "./sentence-of";
import { SOURCE_COLUMNS, sourceCells } from "./source-cells";
import { textFragmentLink } from "./text-fragment";

/** What a figure says, beside its words. */
export const FIGURE_COLUMNS = [
  "value",
  "value_to",
  "of",
  "unit",
  "what",
  "approximation",
  "change",
  "compared_with",
  "when",
  "where",
] as const;
/** What a finding says, beside its words, its sentence and its source. */
export const FACT_COLUMNS = [...FIGURE_COLUMNS, "speaker", "office", "cue"] as const;
/** What `findingRows` gives: these columns, then those of the source, then the link. */
export const FINDING_COLUMNS = ["kind", "words", "sentence", ...FACT_COLUMNS, "mentions", "rule"] as const;

/** The table in parts: the heading, then an article's rows each. */
export function* findingsToCsvParts(records: ExportRecords): Generator<string> {
  yield BYTE_ORDER_MARK + csvRow([...FINDING_COLUMNS, ...SOURCE_COLUMNS, "link"]);
  for (const { kept } of itemsOf(records)) yield findingRows(kept.article, kept.findings, kept.url, sourceCells(kept));
}

/** An article's rows as text; `source` holds the cells that say where they come from. */
export function findingRows(article: Article, findings: readonly Finding[], url: string, source: readonly Cell[]): string {
  return findingCells(article, findings, url, source).map(csvRow).join("");
}

/** An article's rows, one for each finding, as cells beneath `FINDING_COLUMNS`, those of the source, and the link. */
export function findingCells(
  article: Article,
  findings: readonly Finding[],
  url: string,
  source: readonly Cell[],
): readonly (readonly Cell[])[] {
  if (findings.length === 0) return [];
  const sentenceAt = sentenceFinder(article);
  return findings.map((finding) => {
    const span = firstSpanOf(finding);
    const facts = factCells(finding, article, findings);
    const mentions = finding.kind === "official" ? finding.mentions.length : null;
    const link = url === "" ? null : textFragmentLink(url, article, span);
    return [finding.kind, slice(article.text, span), sentenceAt(span), ...facts, mentions, finding.rule, ...source, link];
  });
}

/** The cells beneath `FACT_COLUMNS`. An official stands in the columns of the speaker. */
export function factCells(finding: Finding | null, { text }: Article, findings: readonly Finding[]): readonly Cell[] {
  const words = (span: Span | null | undefined): string | null => (span ? slice(text, span) : null);
  switch (finding?.kind) {
    case undefined:
      return FACT_COLUMNS.map(() => null);
    case "official":
      return [...FIGURE_COLUMNS.map(() => null), finding.name, officesOf(finding), null];
    case "quote":
    case "statement":
      return [
        ...FIGURE_COLUMNS.map(() => null),
        finding.speaker?.name ?? null,
        officesOf(officialOf(finding.speaker, findings)),
        words(finding.cue),
      ];
    case "statistic": {
      const { quantity, unit, context } = finding;
      const change = context?.change ?? null;
      return [
        ...quantityCells(quantity),
        unitCode(unit),
        unit.type === "count" ? unit.counted : null,
        context?.approximation ?? null,
        change === null ? null : `${change.direction}, ${change.amount}`,
        words(context?.base),
        words(context?.when),
        words(context?.where),
        null,
        null,
        null,
      ];
    }
  }
}

function quantityCells(quantity: Quantity): readonly Cell[] {
  switch (quantity.type) {
    case "number":
      return [quantity.value, null, null];
    case "range":
      return [quantity.value, quantity.valueTo, null];
    case "ratio":
      return [quantity.value, null, quantity.of];
  }
}
