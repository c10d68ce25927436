/** English figures without a unit: what they count, or that they are a name (`Flight 93`) or a year. */
import { EN_COUNTED_ALONE } from "../../lexicon/en/count-stops";
import { EN_AMOUNT_CUES, EN_LABELS, EN_MONTHS, EN_STREET_WORDS, EN_STRONG_AMOUNT_CUES, EN_WEEKDAYS } from "../../lexicon/en/number-context";

import type { DurationSymbol } from "../../lexicon/quantity";
import { folded, isBreak, isCapital, isNumber, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { countDraft } from "./count-draft";
import { isYear } from "./dates";
import type { Draft } from "./draft";
import type { Figure } from "./figure";
import { readEnglishCounted } from "./nouns-english";
import type { CountedHit } from "./nouns-vietnamese";
import { STATISTIC_RULES as RULES } from "./rules";
import { hasBefore, isTitleCase, opensSentence, type Scan, touchesPrevious } from "./scan";

/** The count that the figure is, or null. */
export function countEnglish(scan: Scan, figure: Figure): Draft | null {
  const { tokens } = scan;
  const { from } = figure;
  const next = figure.last + 1;
  const plain = from.plain && figure.to === null;
  const isScore = from.fraction && EN_POINTS.at(tokens, next); // `HuffPollster 4.3 points`
  if (isAddress(scan, figure) || ((plain || isVersion(figure)) && !isScore && isNamed(scan, figure))) return null;
  const hyphen = written(tokens, next) === "-" && !touchesPrevious(tokens, next) ? false : written(tokens, next) === "-";
  if (hyphen) return hyphenated(scan, figure);
  if (folded(tokens, figure.first - 1) === "magnitude") return countDraft(scan, figure, null, RULES.countBare);
  const hit = readEnglishCounted(tokens, next, from.value);
  if (plain && !hit?.known && isOdds(scan, figure)) return null;
  if (plain && isYear(tokens, from.first) && !isRoundCount(scan, figure, hit)) return null;
  if (hit !== null && !(from.fraction && !hit.known))
    return durationOfHead(scan, figure, hit) ?? countDraft(scan, figure, hit, RULES.countNoun);
  return isBareEnglish(scan, figure) ? countDraft(scan, figure, null, RULES.countBare) : null;
}

const EN_POINTS = new WordSet(["points"]);

/** `a 3 to 1 margin`. */
function isOdds({ tokens }: Scan, { first, from }: Figure): boolean {
  return folded(tokens, first - 1) === "to" && isNumber(tokens, first - 2) && Number(written(tokens, first - 2)) >= from.value;
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
  if (isYear(tokens, figure.first) && figure.from.plain) return null;
  if (!isWord(tokens, noun) || isCapital(tokens, noun) || written(tokens, noun).length < 3) return null;
  if (/^(year|and|for|the|plus|something|odd|ish|star)$/.test(folded(tokens, noun))) return null;
  return countDraft(scan, figure, { first: noun, last: noun, known: false }, RULES.countNoun);
}

/** Whether a plain number is part of a name: a label before it, or a capitalised word that begins no sentence. */
function isNamed(scan: Scan, figure: Figure): boolean {
  const { tokens } = scan;
  const before = figure.first - 1;
  if (written(tokens, before) === "." && EN_LABELS.at(tokens, before - 1) && touchesPrevious(tokens, before)) return true;
  if (!isWord(tokens, before)) return /^[(#[]$/.test(written(tokens, before)) && !isWord(tokens, figure.last + 1);
  if (EN_LABELS.at(tokens, before)) return true;
  if (!isCapital(tokens, before) || opensSentence(scan, before)) return false;
  return (
    !EN_WEEKDAYS.at(tokens, before) &&
    !EN_MONTHS.at(tokens, before) &&
    !isTitleCase(scan, before) &&
    !/^(i|in|at|the|a|on|with|and|by|about|some|only)$/.test(folded(tokens, before))
  );
}

/** `1600 Pennsylvania Avenue`: capitalised words up to a street's. */
function isAddress(scan: Scan, figure: Figure): boolean {
  const { tokens } = scan;
  if (figure.from.form === "words" || figure.from.magnitude > 1) return false;
  for (let j = figure.last + 1; j <= figure.last + 4 && isWord(tokens, j) && isCapital(tokens, j); j++) {
    if (EN_STREET_WORDS.at(tokens, j) && j > figure.last + 1) return true;
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
  if (measureOf) return true;
  if (from.plain && isYear(tokens, from.first)) return false;
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
  // `kills more than 150`, `with 191 still missing`
  if (from.plain && from.value > 10 && before === "than" && isClauseEnd(scan, figure.last + 1) && MORE.at(tokens, figure.first - 2))
    return true;
  if (from.plain && next === "still" && EN_COUNTED_ALONE.at(tokens, figure.last + 2)) return true;
  // `47 were killed and 161 were missing`
  if (from.plain && ELLIPSES.at(tokens, figure.last + 1) && JOINS.at(tokens, figure.first - 1)) return true;
  if (/^(by|to|from)$/.test(before) && hasChange(scan, figure) && !from.fraction) return true;
  return EN_AMOUNT_CUES.has(before) && before === "least";
}

const MORE = new WordSet(["more", "fewer", "less"]);

function isClauseEnd({ tokens }: Scan, i: number): boolean {
  return isBreak(tokens, i) || !(isWord(tokens, i) || isNumber(tokens, i));
}

const ELLIPSES = new WordSet(["were", "are", "remain", "remained", "died"]);
const JOINS = new WordSet(["and", "but", "while", "with", "another"]);

/** A plain number of five digits and more is no year. */
const LARGE = 10_000;

const EN_APPROXIMATE = new WordSet(["about", "around", "some", "another"]);

/** `more than 100 were killed`. */
function isPassive(word: string): boolean {
  return /^(were|are|have|had|remain|died|took|people)$/.test(word);
}

const CHANGE = new WordSet(
  "rises falls grows increases decreases drops jumps climbs climb declines surges soars soar soared slips slipped dips dipped rose rise risen rising fell fall fallen grew grow grown increase increased increasing decrease decreased drop dropped jumped climbed declined cut raised raise lowered reduce reduced up down surged expanded shrank many went doubled".split(
    " ",
  ),
);

function hasChange(scan: Scan, figure: Figure): boolean {
  return hasBefore(scan, figure.first, CHANGE, 4);
}
