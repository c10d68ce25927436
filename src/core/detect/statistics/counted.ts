/** Figures without a unit: what they count, or that they count nothing. */
import { EN_AMOUNT_CUES, EN_LABELS, EN_MONTHS, EN_STREET_WORDS, EN_STRONG_AMOUNT_CUES, EN_WEEKDAYS } from "../../lexicon/en/number-context";
import type { DurationSymbol } from "../../lexicon/quantity";
import {
  VI_AMOUNT_CUES,
  VI_FIRM_LABELS,
  VI_LABEL_PAIRS,
  VI_LABELS,
  VI_MONEY_CUES,
  VI_PEOPLE_CUES,
  VI_SUM_CUES,
} from "../../lexicon/vi/number-context";
import { folded, isBreak, isCapital, isNumber, isWord, written } from "../../text/tokens";
import type { Amount } from "./amount";
import { readEnglishCounted } from "./counted-english";
import { type CountedHit, readVietnameseCounted } from "./counted-vietnamese";
import { type Draft, quantityOf } from "./draft";
import type { Figure } from "./figure";
import { isYear } from "./pass-over";
import { STATISTIC_RULES as RULES } from "./rules";
import { hasBefore, isTitleCase, isVietnamese, opensSentence, pairBefore, type Scan, touchesPrevious } from "./scan";

const LABEL_PAIRS = new Set(VI_LABEL_PAIRS);

/** The statistic of a figure without a unit, or null. */
export function readCounted(scan: Scan, figure: Figure): Draft | null {
  if (figure.from.small || figure.negative) return null;
  if (figure.joint === "dash" && figure.to !== null && figure.from.value >= figure.to.value) return null;
  return isVietnamese(scan, figure.first) ? vietnamese(scan, figure) : english(scan, figure);
}

function countDraft(scan: Scan, figure: Figure, hit: CountedHit | null, rule: Draft["rule"]): Draft {
  const { tokens } = scan;
  const counted = hit === null ? "" : tokens.text.slice(tokens.start[hit.first], tokens.end[hit.last]);
  const whole = (amount: Amount): Amount =>
    amount.whole !== null && amount.magnitude === 1 && hit !== null ? { ...amount, value: amount.whole } : amount;
  return {
    rule,
    first: figure.first,
    last: hit?.last ?? figure.last,
    number: [figure.first, figure.last],
    unitAt: hit === null ? null : [hit.first, hit.last],
    quantity: quantityOf({ ...figure, from: whole(figure.from), to: figure.to === null ? null : whole(figure.to) }),
    unit: { type: "count", counted },
  };
}

/** The counted noun behind token `last`, for ratios as well. */
export function countedAfter(scan: Scan, last: number, value: number): CountedHit | null {
  const at = last + 1;
  if (isVietnamese(scan, at)) return readVietnameseCounted(scan.tokens, at);
  return readEnglishCounted(scan.tokens, at, value);
}

function vietnamese(scan: Scan, figure: Figure): Draft | null {
  const { tokens } = scan;
  const { from } = figure;
  const hit = readVietnameseCounted(tokens, figure.last + 1);
  const label = from.plain && figure.to === null ? labelBefore(scan, figure.first) : "none";
  if (label === "firm") return null;
  const isNoYear = !(from.plain && isYear(written(tokens, from.first)) && !hit?.known);
  if (from.magnitude >= 1000 && (VI_SUM_CUES.has(folded(tokens, figure.first - 1)) || (!hit?.known && isMoneyImplied(scan, figure))))
    return impliedMoney(figure);
  if (
    hit !== null &&
    isNoYear &&
    (hit.known || (label === "none" && (!from.fraction || from.magnitude > 1))) &&
    !(from.form === "words" && !hit.known)
  ) {
    return countDraft(scan, figure, hit, RULES.countNoun);
  }
  if (label !== "none" || !isNoYear || isCapital(tokens, figure.last + 1)) return null;
  return isBareAmount(scan, figure) ? countDraft(scan, figure, null, RULES.countBare) : null;
}

/** What stands before a plain number makes it a name: `firm` always, `soft` unless a known counted noun follows. */
function labelBefore(scan: Scan, i: number): "firm" | "soft" | "none" {
  const { tokens } = scan;
  const before = folded(tokens, i - 1);
  if (!isWord(tokens, i - 1)) return written(tokens, i - 1) === "(" ? "soft" : "none";
  const pair = pairBefore(tokens, i);
  if (/^(con|tổng|trong|một|vào) số$/.test(pair)) return "none";
  if (LABEL_PAIRS.has(pair)) return "soft";
  if (VI_FIRM_LABELS.has(before)) return "firm";
  if (VI_LABELS.has(before)) return "soft";
  return isCapital(tokens, i - 1) && !opensSentence(scan, i - 1) ? "soft" : "none";
}

function isMoneyImplied(scan: Scan, figure: Figure): boolean {
  return !hasBefore(scan, figure.first, VI_PEOPLE_CUES, 5) && hasBefore(scan, figure.first, VI_MONEY_CUES);
}

function impliedMoney(figure: Figure): Draft {
  return {
    rule: RULES.moneyImplied,
    first: figure.first,
    last: figure.last,
    number: [figure.first, figure.last],
    unitAt: null,
    quantity: quantityOf(figure),
    unit: { type: "money", currency: "VND", per: null },
  };
}

function isBareAmount(scan: Scan, figure: Figure): boolean {
  const { from } = figure;
  if (from.form === "words") return from.value >= 1e6;
  if (from.magnitude > 1 || from.grouped) return true;
  return (
    VI_AMOUNT_CUES.has(folded(scan.tokens, figure.first - 1)) && (from.fraction || from.value > 31) && isClauseEnd(scan, figure.last + 1)
  );
}

/** The clause ends there: no noun was overlooked. */
function isClauseEnd(scan: Scan, j: number): boolean {
  return isBreak(scan.tokens, j) || !(isWord(scan.tokens, j) || isNumber(scan.tokens, j));
}

function english(scan: Scan, figure: Figure): Draft | null {
  const { tokens } = scan;
  const { from } = figure;
  const next = figure.last + 1;
  const plain = from.plain && figure.to === null;
  if (isAddress(scan, figure) || ((plain || isVersion(figure)) && isNamed(scan, figure))) return null;
  const hyphen = written(tokens, next) === "-" && !touchesPrevious(tokens, next) ? false : written(tokens, next) === "-";
  if (hyphen) return hyphenated(scan, figure);
  const hit = readEnglishCounted(tokens, next, from.value);
  if (plain && isYear(written(tokens, from.first)) && !isRoundCount(scan, figure, hit)) return null;
  if (hit !== null && !(from.fraction && !hit.known))
    return durationOfHead(scan, figure, hit) ?? countDraft(scan, figure, hit, RULES.countNoun);
  return isBareEnglish(scan, figure) ? countDraft(scan, figure, null, RULES.countBare) : null;
}

/** `10 consecutive days` is a duration, whatever stands between. */
function durationOfHead(scan: Scan, figure: Figure, hit: CountedHit): Draft | null {
  const head = EN_DURATIONS.get(folded(scan.tokens, hit.last));
  if (head === undefined || hit.first === hit.last) return null;
  return { ...countDraft(scan, figure, hit, RULES.duration), unit: { type: "duration", symbol: head } };
}

const EN_DURATIONS: ReadonlyMap<string, DurationSymbol> = new Map([
  ["years", "year"],
  ["months", "month"],
  ["weeks", "week"],
  ["days", "day"],
  ["hours", "hour"],
  ["minutes", "minute"],
  ["seconds", "second"],
]);

/** `3.2` behind a name is a version. */
function isVersion(figure: Figure): boolean {
  const { from } = figure;
  return from.fraction && !from.grouped && from.magnitude === 1 && figure.to === null;
}

/** `2000 people`: a round number before people, and nothing that dates before it. */
function isRoundCount(scan: Scan, figure: Figure, hit: CountedHit | null): boolean {
  return (
    hit?.known === true &&
    hit.first === hit.last &&
    figure.from.value % 100 === 0 &&
    !/^(in|since|by|until|of|the|from)$/.test(folded(scan.tokens, figure.first - 1))
  );
}

/** `a 5-member panel`, `a 100-page report`: the noun hangs on the number. */
function hyphenated(scan: Scan, figure: Figure): Draft | null {
  const { tokens } = scan;
  const noun = figure.last + 2;
  if (isYear(written(tokens, figure.first)) && figure.from.plain) return null;
  if (!isWord(tokens, noun) || isCapital(tokens, noun) || written(tokens, noun).length < 3) return null;
  if (/^(year|and|for|the|plus|something|odd|ish)$/.test(folded(tokens, noun))) return null;
  return countDraft(scan, figure, { first: noun, last: noun, known: false }, RULES.countNoun);
}

/** Whether a plain number is part of a name: a label before it, or a capitalised word that begins no sentence. */
function isNamed(scan: Scan, figure: Figure): boolean {
  const { tokens } = scan;
  const before = figure.first - 1;
  if (written(tokens, before) === "." && EN_LABELS.has(folded(tokens, before - 1)) && touchesPrevious(tokens, before)) return true;
  if (!isWord(tokens, before)) return /^[(#[]$/.test(written(tokens, before)) && !isWord(tokens, figure.last + 1);
  const word = folded(tokens, before);
  if (EN_LABELS.has(word)) return true;
  if (!isCapital(tokens, before) || opensSentence(scan, before)) return false;
  return (
    !EN_WEEKDAYS.has(word) &&
    !EN_MONTHS.has(word) &&
    !isTitleCase(scan, before) &&
    !/^(i|in|at|the|a|on|with|and|by|about|some|only)$/.test(word)
  );
}

/** `1600 Pennsylvania Avenue`: capitalised words up to a street's. */
function isAddress(scan: Scan, figure: Figure): boolean {
  const { tokens } = scan;
  if (figure.from.form === "words" || figure.from.magnitude > 1) return false;
  for (let j = figure.last + 1; j <= figure.last + 4 && isWord(tokens, j) && isCapital(tokens, j); j++) {
    if (EN_STREET_WORDS.has(folded(tokens, j)) && j > figure.last + 1) return true;
  }
  return false;
}

function isBareEnglish(scan: Scan, figure: Figure): boolean {
  const { tokens } = scan;
  const { from } = figure;
  if (from.form === "words") return from.value >= 1e6;
  if (from.magnitude > 1 || from.grouped) return true;
  const measureOf =
    folded(tokens, figure.first - 1) === "of" && /^(average|total|maximum|minimum|record|sum)$/.test(folded(tokens, figure.first - 2));
  if (measureOf || folded(tokens, figure.first - 1) === "magnitude") return true;
  if (from.plain && isYear(written(tokens, from.first))) return false;
  const next = folded(tokens, figure.last + 1);
  if (
    next === "of" &&
    figure.to === null &&
    /^(the|these|those|its|their|his|her|our|them|whom|which)$/.test(folded(tokens, figure.last + 2))
  )
    return true;
  if (next === "of" && isCapital(tokens, figure.last + 2)) return true;
  const before = folded(tokens, figure.first - 1);
  if (before === "as" && /^(many|much|few|high|low)$/.test(folded(tokens, figure.first - 2))) return true;
  if (EN_STRONG_AMOUNT_CUES.has(before)) return true;
  if (from.plain && from.value >= LARGE && EN_AMOUNT_CUES.has(before)) return true;
  if (
    from.plain &&
    isPassive(next) &&
    (EN_APPROXIMATE.has(before) || (before === "than" && /^(more|fewer|less)$/.test(folded(tokens, figure.first - 2))))
  )
    return true;
  if (/^(by|to|from)$/.test(before) && hasChange(scan, figure) && !from.fraction) return true;
  return EN_AMOUNT_CUES.has(before) && before === "least";
}

/** A plain number of five digits and more is no year. */
const LARGE = 10_000;

const EN_APPROXIMATE = new Set(["about", "around", "some", "another"]);

/** `more than 100 were killed`. */
function isPassive(word: string): boolean {
  return /^(were|are|have|had|remain|died|took|people)$/.test(word);
}

const CHANGE = new Set(
  "rose rise risen rising fell fall fallen grew grow grown increase increased increasing decrease decreased drop dropped jumped climbed declined cut raised raise lowered reduce reduced up down surged expanded shrank many went doubled".split(
    " ",
  ),
);

function hasChange(scan: Scan, figure: Figure): boolean {
  return hasBefore(scan, figure.first, CHANGE, 4);
}
