/** Durations, and the numbers before a time word that only name a month or a moment. */
import type { Unit } from "../../finding";
import { type DurationSymbol, SECONDS, SMALLER, type UnitWord } from "../../lexicon/quantity";
import { VI_DATE_CUES } from "../../lexicon/vi/number-context";
import { folded, isBreak, isNumber, Shape } from "../../text/tokens";
import { readAmount, times } from "./amount";
import { isYear } from "./dates";
import { type Draft, draftWithUnit } from "./draft";
import { isElapsed, isJubilee } from "./elapsed";
import type { Figure } from "./figure";
import { STATISTIC_RULES as RULES } from "./rules";
import { isTitleCase, isVietnamese, type Scan } from "./scan";
import { readUnit, type UnitHit } from "./unit-after";

type DurationWord = Extract<UnitWord, { is: "duration" }>;

/** `2 giờ 40 phút` is 160 minutes: durations that follow each other, the next one smaller, add up in the smallest. */
export function readDuration(scan: Scan, figure: Figure, unit: UnitHit, word: DurationWord): Draft | "none" {
  const { tokens } = scan;
  if (tokens.shape[unit.first] === Shape.Title && !isTitleCase(scan, unit.first)) return "none";
  if (isNamedTime(scan, figure, unit) || isElapsed(scan, figure, unit) || isJubilee(scan, figure, unit)) return "none";
  let symbol = word.symbol;
  let value = times(figure.from.value, word.times);
  let { last } = unit;
  for (let n = 0; n < 2 && figure.to === null && word.times === 1; n++) {
    const next = smallerDuration(scan, last, symbol);
    if (next === null) break;
    value = value * next.perLarger + next.value;
    symbol = next.symbol;
    last = next.last;
  }
  if (figure.to === null && last === unit.last && folded(tokens, last + 1) === "rưỡi") {
    value += word.times / 2;
    last++;
  }
  const kind: Unit = { type: "duration", symbol };
  const whole = draftWithUnit(figure, unit, RULES.duration, kind, (v) => times(v, word.times), last);
  return figure.to === null ? { ...whole, quantity: { type: "number", value } } : whole;
}

function smallerDuration(scan: Scan, last: number, larger: DurationSymbol) {
  const { tokens } = scan;
  const joiner = /^(,|and|và)$/.test(folded(tokens, last + 1)) ? 1 : 0;
  const at = last + 1 + joiner;
  if (!isNumber(tokens, at)) return null;
  const amount = readAmount(scan, at, false);
  const unit = amount === null ? null : readUnit(scan, amount);
  if (amount === null || unit === null || unit.word.is !== "duration" || unit.word.times !== 1) return null;
  const { symbol } = unit.word;
  const perLarger = SMALLER[larger]?.[symbol];
  if (perLarger === undefined || SECONDS[symbol] >= SECONDS[larger] || amount.value >= perLarger) return null;
  return { value: amount.value, symbol, perLarger, last: unit.last };
}

/** `tháng 12 năm ngoái`, `lần thứ 3 năm 2019`, `quý 3 năm nay`, `Day 3 year`: the number is a name and the unit begins something else. */
function isNamedTime(scan: Scan, figure: Figure, unit: UnitHit): boolean {
  const { tokens } = scan;
  if (!isVietnamese(scan, figure.first)) return false;
  const next = folded(tokens, unit.last + 1);
  if (isNumber(tokens, unit.last + 1) && isYear(tokens, unit.last + 1) && folded(tokens, unit.last) === "năm") return true;
  const before = folded(tokens, figure.first - 1);
  const isName = VI_DATE_CUES.has(before) || /^(thứ|quý|số|khóa|lớp|quận|điều|khoản)$/.test(before);
  if (isName && /^(tháng|năm|ngày|giờ)$/.test(folded(tokens, unit.last)) && figure.from.plain && figure.from.value <= 31) return true;
  return /^(ngoái|kia)$/.test(next) && !isBreak(tokens, unit.last + 1);
}
