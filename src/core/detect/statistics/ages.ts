/** Ages without their unit behind them: `tuổi 45`, `aged 45`, `Webb, 51,`. */
import { EN_AFTER_AGE, EN_MONTHS, EN_NO_NAME } from "../../lexicon/en/number-context";
import { folded, isBreak, isCapital, isNumber, isWord, written } from "../../text/tokens";
import { type Draft, quantityOf } from "./draft";
import type { Figure } from "./figure";
import { STATISTIC_RULES as RULES } from "./rules";
import { isVietnamese, type Scan } from "./scan";

/** Oldest age believed. */
const OLDEST = 120;
/** Youngest age in an apposition: a smaller number behind a name is more often something else. */
const YOUNGEST_APPOSED = 3;

/** The age that the figure is, or null. */
export function readAge(scan: Scan, figure: Figure): Draft | null {
  if (!isAgeNumber(figure)) return null;
  const label = ageLabel(scan, figure);
  if (label !== null) return draftOf(figure, RULES.ageLabel, label);
  return isApposed(scan, figure) ? draftOf(figure, RULES.ageApposition, null) : null;
}

function draftOf(figure: Figure, rule: Draft["rule"], unitAt: readonly [number, number] | null): Draft {
  return {
    rule,
    first: figure.first,
    last: figure.last,
    number: [figure.first, figure.last],
    unitAt,
    quantity: quantityOf(figure),
    unit: { type: "age" },
  };
}

function isAgeNumber(figure: Figure): boolean {
  return (
    figure.from.plain &&
    figure.from.value <= OLDEST &&
    figure.from.value >= 1 &&
    (figure.to === null || figure.to.value <= OLDEST) &&
    figure.unit === null &&
    figure.currency === null
  );
}

/** The words that make the number an age, or null. */
function ageLabel(scan: Scan, figure: Figure): readonly [number, number] | null {
  const { tokens } = scan;
  let j = figure.first - 1;
  if (isVietnamese(scan, figure.first)) {
    if (/^(từ|khoảng|là|ngoài|gần|hơn)$/.test(folded(tokens, j))) j--;
    return folded(tokens, j) === "tuổi" ? [j, j] : null;
  }
  if (/^(of|between|from|about|around|just|only)$/.test(folded(tokens, j))) j--;
  if (/^(aged|age|ages)$/.test(folded(tokens, j))) return [j, j];
  return null;
}

/** `Patrick Carlineo Jr., 55,`: a name, a comma, and what goes on after the age. */
function isApposed(scan: Scan, figure: Figure): boolean {
  const { tokens } = scan;
  if (figure.to !== null || figure.from.value < YOUNGEST_APPOSED || isVietnamese(scan, figure.first)) return false;
  if (written(tokens, figure.first - 1) !== ",") return false;
  let name = figure.first - 2;
  if (written(tokens, name) === ".") name--;
  if (!isWord(tokens, name) || !isCapital(tokens, name)) return false;
  if (EN_NO_NAME.has(folded(tokens, name)) || EN_MONTHS.has(folded(tokens, name)) || EN_NO_NAME.has(folded(tokens, name - 1))) return false;
  const next = figure.last + 1;
  if (isBreak(tokens, next)) return true;
  const mark = written(tokens, next);
  if (mark === "," && isNumber(tokens, next + 1)) return false;
  return /^[,.;:–—)-]$/.test(mark) || EN_AFTER_AGE.has(folded(tokens, next));
}
