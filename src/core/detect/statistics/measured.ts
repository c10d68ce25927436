import type { UnitWord } from "../../lexicon/quantity";
import {
  VI_AGE_GAP_BEFORE,
  VI_HEAT_WORDS,
  VI_MULTIPLE_AFTER,
  VI_MULTIPLE_BEFORE,
  VI_OCCASION_BEFORE,
  VI_QUAKE_WORDS,
} from "../../lexicon/vi/number-context";
import { folded, isNumber, isWord, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { type Amount, times } from "./amount";
import { type Draft, draftWithUnit, quantityOf } from "./draft";
import { readDuration } from "./durations";
import type { Figure } from "./figure";
import { STATISTIC_RULES as RULES } from "./rules";
import { hasBefore, isVietnamese, type Scan } from "./scan";
import { readRate, readRateOf, type UnitHit } from "./unit-after";

/** A dash before anything else is a list's. */
const MAY_BE_NEGATIVE: ReadonlySet<UnitWord["is"]> = new Set(["money", "percent", "measure"]);

/** `777x` is a name, `100x` may be a multiple. */
const LARGEST_MULTIPLE = 100;

type Word<K extends UnitWord["is"]> = Extract<UnitWord, { is: K }>;

/** The statistic of a figure with a currency or a unit; null where it has none, `"none"` where it is no statistic for all that. */
export function readMeasured(scan: Scan, figure: Figure): Draft | "none" | null {
  if (figure.currency !== null) return moneyBySign(scan, figure, figure.currency);
  const { unit } = figure;
  if (figure.negative && unit !== null && !MAY_BE_NEGATIVE.has(unit.word.is)) return "none";
  if (unit === null || unit.word.is === "noun") return null;
  if (figure.from.small && unit.word.is !== "percent" && unit.word.is !== "money") return "none";
  switch (unit.word.is) {
    case "money":
      return moneyByWord(scan, figure, unit, unit.word);
    case "percent":
      return percent(scan, figure, unit, unit.word);
    case "measure":
      return measure(scan, figure, unit, unit.word);
    case "duration":
      return readDuration(scan, figure, unit, unit.word);
    case "age":
      return age(scan, figure, unit);
    case "times":
      return occasions(scan, figure, unit);
    case "multiple":
      if (figure.from.value > LARGEST_MULTIPLE && unit.first === unit.last && folded(scan.tokens, unit.first) === "x") return null;
      return draftWithUnit(figure, unit, RULES.multiple, { type: "multiple" });
  }
}

function moneyBySign(scan: Scan, figure: Figure, currency: string): Draft {
  const word = figure.unit?.word;
  const twice = word?.is === "money" && (word.currency === currency || currency === "USD" || word.currency === "USD");
  const end = twice && figure.unit !== null ? figure.unit.last : figure.last;
  const named = twice && word?.is === "money" && currency === "USD" ? word.currency : currency;
  const rate = readRate(scan, end);
  const last = rate?.last ?? end;
  return {
    rule: RULES.moneySign,
    first: figure.first,
    last,
    number: [figure.first, figure.last],
    unitAt: [figure.first, last],
    quantity: quantityOf(figure),
    unit: { type: "money", currency: named, per: rate?.per ?? null },
  };
}

function moneyByWord(scan: Scan, figure: Figure, unit: UnitHit, word: Word<"money">): Draft | "none" {
  if (figure.from.small && isVietnamese(scan, figure.first)) return "none";
  const rate = readRateOf(scan, unit);
  const scale = word.scale ?? 1;
  const whole = wholeIfNoMagnitude(figure);
  return draftWithUnit(
    whole,
    unit,
    RULES.moneyWord,
    { type: "money", currency: word.shared === true ? scan.money.meantBy(word.currency) : word.currency, per: rate?.per ?? null },
    (v) => times(v, scale),
    rate?.last ?? unit.last,
  );
}

/** Nobody writes thousandths of money: `25,057 đồng` is 25 thousand wherever it stands. */
function wholeIfNoMagnitude(figure: Figure): Figure {
  const whole = (amount: Amount): Amount => (amount.magnitude === 1 && amount.whole !== null ? { ...amount, value: amount.whole } : amount);
  return { ...figure, from: whole(figure.from), to: figure.to === null ? null : whole(figure.to) };
}

function percent(scan: Scan, figure: Figure, unit: UnitHit, word: Word<"percent">): Draft {
  const rate = readRateOf(scan, unit);
  const per = rate !== null && /^(year|month|week|day|quarter)$/.test(rate.per) ? rate : null;
  return draftWithUnit(
    figure,
    unit,
    word.symbol === "pp" ? RULES.points : RULES.percent,
    { type: "percent", symbol: word.symbol, per: per?.per ?? null },
    undefined,
    per?.last ?? unit.last,
  );
}

function measure(scan: Scan, figure: Figure, unit: UnitHit, word: Word<"measure">): Draft {
  const rate = unit.hyphen ? null : readRateOf(scan, unit);
  const scale = word.scale ?? 1;
  const symbol = word.symbol === "°" && isVietnamese(scan, figure.first) ? degreeOf(scan, figure) : word.symbol;
  const height = word.symbol === "ft" && figure.to === null ? inchesAfter(scan, unit.last) : null;
  if (height !== null)
    return {
      ...draftWithUnit(
        figure,
        unit,
        RULES.measure,
        { type: "measure", symbol: "in", per: null },
        (v) => v * 12 + height.value,
        height.last,
      ),
    };
  return draftWithUnit(
    figure,
    unit,
    RULES.measure,
    { type: "measure", symbol, per: rate?.per ?? null },
    (v) => times(v, scale),
    rate?.last ?? unit.last,
  );
}

/** What a bare `độ` measures: an earthquake, heat, or an angle. */
function degreeOf(scan: Scan, figure: Figure): string {
  if (isQuake(scan, figure) || folded(scan.tokens, figure.first - 1) === "mạnh") return "Richter";
  return hasBefore(scan, figure.first, VI_HEAT_WORDS) ? "°C" : "°";
}

function isQuake(scan: Scan, figure: Figure): boolean {
  return (
    hasBefore(scan, figure.first, VI_QUAKE_WORDS) || (hasBefore(scan, figure.first, VI_EARTH) && hasBefore(scan, figure.first, VI_SHAKING))
  );
}

/** The two syllables of `động đất`, each too common alone. */
const VI_EARTH = new WordSet(["đất"]);
const VI_SHAKING = new WordSet(["động"]);

/** The inches of `6-foot-6`, `6 feet 4 inches`, `6ft 2in`. */
function inchesAfter(scan: Scan, last: number): { value: number; last: number } | null {
  const { tokens } = scan;
  const hyphen = written(tokens, last + 1) === "-" && touchesNext(tokens, last) ? 1 : 0;
  const at = last + 1 + hyphen;
  if (!/^(\d|1[01])$/.test(written(tokens, at)) || !isNumber(tokens, at)) return null;
  const unit = /^(in|ins|inch|inches)$/.test(folded(tokens, at + 1)) ? 1 : 0;
  if (hyphen === 0 && unit === 0) return null;
  return { value: Number(written(tokens, at)), last: at + unit };
}

function age(scan: Scan, figure: Figure, unit: UnitHit): Draft {
  const isGap = isVietnamese(scan, figure.first) && hasBefore(scan, figure.first, VI_AGE_GAP_BEFORE, 4);
  return isGap
    ? draftWithUnit(figure, unit, RULES.duration, { type: "duration", symbol: "year" })
    : draftWithUnit(figure, unit, RULES.age, { type: "age" });
}

/** `gấp 2 lần` is a multiple; `đến 2 lần` counts occasions. */
function occasions(scan: Scan, figure: Figure, unit: UnitHit): Draft | "none" {
  const { tokens } = scan;
  const words = unit.first === unit.last ? folded(tokens, unit.first) : "";
  const after = folded(tokens, unit.last + 1);
  if (words === "time")
    return unit.hyphen ? draftWithUnit(figure, unit, RULES.countNoun, { type: "count", counted: written(tokens, unit.first) }) : "none";
  if (isMultiple(scan, figure, after)) return draftWithUnit(figure, unit, RULES.multiple, { type: "multiple" });
  if (after === "đầu" || after === "thứ") return "none";
  return draftWithUnit(figure, unit, RULES.countNoun, { type: "count", counted: written(tokens, unit.first) });
}

function isMultiple(scan: Scan, figure: Figure, after: string): boolean {
  const { tokens } = scan;
  if (!isVietnamese(scan, figure.first)) {
    return (
      figure.from.fraction ||
      /^(more|less|higher|lower|faster|slower|larger|bigger|greater|longer|smaller|stronger|as|the|that|its|their|his|her|your|my|our|this|what|better|worse|cheaper|heavier|likelier)$/.test(
        after,
      )
    );
  }
  const before = folded(tokens, figure.first - 1);
  if (VI_OCCASION_BEFORE.has(before)) return false;
  if (figure.from.fraction || before === "gấp") return true;
  return VI_MULTIPLE_AFTER.has(after) || hasBefore(scan, figure.first, VI_MULTIPLE_BEFORE, 3);
}

/** `1m75`, `2m5`: metres and what is left of them, as Vietnamese writes heights. */
export function readMetres(scan: Scan, i: number): Draft | null {
  const { tokens } = scan;
  if (written(tokens, i + 1) !== "m" || !/^\d{1,2}$/.test(written(tokens, i))) return null;
  const rest = written(tokens, i + 2);
  if (!touchesNext(tokens, i) || !touchesNext(tokens, i + 1) || !isNumber(tokens, i + 2) || !/^\d{1,2}$/.test(rest)) return null;
  if (/^[23]$/.test(rest) || (touchesNext(tokens, i + 2) && isWord(tokens, i + 3))) return null;
  return {
    rule: RULES.measure,
    first: i,
    last: i + 2,
    number: [i, i + 2],
    unitAt: [i + 1, i + 1],
    quantity: { type: "number", value: Number(`${written(tokens, i)}.${rest}`) },
    unit: { type: "measure", symbol: "m", per: null },
  };
}
