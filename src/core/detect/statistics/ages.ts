/** Ages without their unit behind them: `tuổi 45`, `aged 45`, `Webb, 51,`. */
import { EN_AFTER_AGE, EN_MONTHS, EN_NO_NAME, EN_PERSON_NOUNS } from "../../lexicon/en/number-context";
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
  // `aged 33, 34 and 39`: back over the ages before this one.
  for (let n = 0; n < LONGEST_LIST && /^(,|and|or)$/.test(folded(tokens, j)) && isNumber(tokens, j - 1); n++) j -= 2;
  if (/^(of|between|from|about|around|just|only)$/.test(folded(tokens, j))) j--;
  if (/^(aged|age|ages)$/.test(folded(tokens, j))) return [j, j];
  return predicate(scan, figure);
}

/** Ages that are listed in one go. */
const LONGEST_LIST = 6;

/** `who was 10.`, `was 13 when`, `as young as 11`, `turned 18`. */
function predicate(scan: Scan, figure: Figure): readonly [number, number] | null {
  const { tokens } = scan;
  const j = figure.first - 1;
  const before = folded(tokens, j);
  if (before === "as" && /^(young|old)$/.test(folded(tokens, j - 1))) return [j - 1, j];
  const next = figure.last + 1;
  const ends = isBreak(tokens, next) || /^([.,;!?)”"-]|–|—|when|at|and|last|this|on)$/.test(folded(tokens, next));
  if (!ends || figure.to !== null) return null;
  if (/^(turned|turns|turning)$/.test(before)) return [j, j];
  if (!/^(was|is|were|just|only)$/.test(before)) return null;
  const subject = /^(just|only)$/.test(before) ? j - 2 : j - 1;
  if (folded(tokens, subject) === "who" || /^(he|she|i)$/.test(folded(tokens, subject))) return [j, j];
  return folded(tokens, next) === "when" && isCapital(tokens, subject) ? [j, j] : null;
}

/** `Patrick Carlineo Jr., 55,`: a name, a comma, and what goes on after the age. */
function isApposed(scan: Scan, figure: Figure): boolean {
  const { tokens } = scan;
  if (figure.to !== null || figure.from.value < YOUNGEST_APPOSED || isVietnamese(scan, figure.first)) return false;
  const also = written(tokens, figure.first - 1) === "also" ? 1 : 0;
  if (written(tokens, figure.first - 1 - also) !== ",") return false;
  let name = figure.first - 2 - also;
  if (written(tokens, name) === ".") name--;
  if (!isWord(tokens, name)) return false;
  if (!isCapital(tokens, name)) return EN_PERSON_NOUNS.at(tokens, name) && /^[,.]$/.test(written(tokens, figure.last + 1));
  if (EN_NO_NAME.at(tokens, name) || EN_MONTHS.at(tokens, name) || EN_NO_NAME.at(tokens, name - 1)) return false;
  const next = figure.last + 1;
  if (isBreak(tokens, next)) return true;
  const mark = written(tokens, next);
  if (mark === "," && isNumber(tokens, next + 1)) return false;
  return /^[,.;:–—―)-]$/.test(mark) || EN_AFTER_AGE.at(tokens, next);
}
