import { detectStatistics } from "../../../../src/core/detect/statistics";
import { type Statistic, unitCode } from "../../../../src/core/finding";
import { articleFromText } from "../../../../src/core/plain-article";
import { slice } from "../../../../src/core/span";
import { readText } from "../../../../src/core/text/read-text";

export function statisticsOf(language: "vi" | "en", text: string): readonly Statistic[] {
  return detectStatistics(readText(articleFromText(text, { language })));
}

/** A statistic on one line: `surface = value unit (rule)`. */
export function tell(text: string, statistic: Statistic): string {
  const { quantity } = statistic;
  const value =
    quantity.type === "range"
      ? `${quantity.value}..${quantity.valueTo}`
      : quantity.type === "ratio"
        ? `${quantity.value}/${quantity.of}`
        : `${quantity.value}`;
  return `${slice(text, statistic.span)} = ${value} ${unitCode(statistic.unit)} (${statistic.rule})`;
}

export function told(language: "vi" | "en", text: string): readonly string[] {
  return statisticsOf(language, text).map((statistic) => tell(text, statistic));
}
