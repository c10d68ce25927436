/**
 * When and where a figure holds, where its own clause says it: of two, the one nearest to the figure. A time or place beyond a comma, another
 * figure or a conjunction is believed only if it opens the sentence, and none beyond a word of saying. Bounded work for each figure.
 */
import { CLAUSE_OPENERS, NO_PLACE_OF, NO_TIME_OF, SAID } from "../../lexicon/figure-context";
import type { Span } from "../../span";
import { folded, isBreak, isCapital, isNumber, isWord, spanOfTokens, type Tokens, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { PLACES } from "../officials/tables";
import { isYear } from "./dates";
import type { Scan } from "./scan";

/** How far before its figure, and behind it, a time or place may stand, in tokens. */
const REACH = 40;
const REACH_AFTER = 14;
/** A time may begin this many tokens into its sentence and open it still (`Tính đến năm 2024, …`). */
const FRONT = 2;
/** How many tokens more a time can have before its last part (`6 tháng đầu | năm 2024`). */
const LONGEST_LEAD = 5;

const SAYING = new WordSet(SAID);
const OPENERS = new WordSet(CLAUSE_OPENERS);
const NO_TIME = new WordSet(NO_TIME_OF);
const NO_PLACE = new WordSet(NO_PLACE_OF);
const CLOSING_MARKS = new WordSet([",", ";", "(", ")", "[", "]", "–", "—"]);
const STOPS = new WordSet([...SAID, ...CLAUSE_OPENERS]);
const SPEECH_MARKS = new WordSet([":", '"', "“", "”", "'", "''", "‘", "‘‘", "«", "»"]);

/** Where a time (or place) that begins at a token ends, or -1. */
type Reader = (scan: Scan, i: number) => number;

export interface WhenWhere {
  when: Span | null;
  where: Span | null;
}

/** The words for the time and for the place of the figure at tokens `first` to `last`: right behind it, else before it, else farther behind. */
export function whenWhere(scan: Scan, first: number, last: number): WhenWhere {
  const found: WhenWhere = { when: behind(scan, last, 2, timeAt), where: behind(scan, last, 2, placeAt) };
  if (found.when === null || found.where === null) lookBefore(scan, first, found);
  found.when ??= behind(scan, last, REACH_AFTER, timeAt);
  found.where ??= behind(scan, last, REACH_AFTER, placeAt);
  return found;
}

/** Completes `found` by the nearest time and place before token `first`. */
function lookBefore(scan: Scan, first: number, found: WhenWhere): void {
  const { tokens } = scan;
  const start = scan.read.sentences[scan.read.sentenceOf[first] ?? 0]?.first ?? first;
  const floor = Math.max(start, first - REACH);
  let wantsTime = found.when === null;
  let wantsPlace = found.where === null;
  let barrier = -1; // the nearest mark, conjunction or number passed; a time may hold it
  const spanTo = (i: number, end: number, read: Reader): Span | null => {
    const whole = longerFrom(scan, i, end, start, read);
    return barrier > end && whole - start > FRONT ? null : spanOfTokens(tokens, whole, end);
  };
  for (let i = first - 1; i >= floor && (wantsTime || wantsPlace); i--) {
    const time = wantsTime ? timeAt(scan, i) : -1;
    if (time >= 0 && time < first) {
      found.when = spanTo(i, time, timeAt);
      wantsTime = false;
    }
    const place = wantsPlace ? placeAt(scan, i) : -1;
    if (place >= 0 && place < first) {
      found.where = spanTo(i, place, placeAt);
      wantsPlace = false;
    }
    if (isWord(tokens, i) && !STOPS.at(tokens, i)) continue;
    if (SAYING.at(tokens, i) || SPEECH_MARKS.at(tokens, i)) return;
    if (barrier < 0 && (isNumber(tokens, i) || CLOSING_MARKS.at(tokens, i) || OPENERS.at(tokens, i))) barrier = i;
  }
}

/** Where the longest time with the same end begins: `6 tháng đầu năm 2024` for `năm 2024`. */
function longerFrom(scan: Scan, i: number, end: number, start: number, read: Reader): number {
  let whole = i;
  for (let j = i - 1; j >= Math.max(start, i - LONGEST_LEAD); j--) if (read(scan, j) === end) whole = j;
  return whole;
}

function behind(scan: Scan, last: number, reach: number, read: Reader): Span | null {
  const { tokens } = scan;
  const stop = Math.min(scan.read.sentences[scan.read.sentenceOf[last] ?? 0]?.last ?? last, last + reach);
  for (let i = last + 1; i <= stop; i++) {
    const end = read(scan, i);
    if (end >= 0) return spanOfTokens(tokens, i, end);
    const isOver = isBreak(tokens, i) || isNumber(tokens, i) || CLOSING_MARKS.at(tokens, i) || SPEECH_MARKS.at(tokens, i);
    if (isOver || SAYING.at(tokens, i) || OPENERS.at(tokens, i)) return null;
  }
  return null;
}

const VI_TIME_NOUNS = new WordSet("năm tháng quý ngày tuần niên vụ".split(" "));
const VI_TIME_ENDS = new WordSet("nay ngoái trước qua này tới sau".split(" "));
const VI_DAY_ENDS = new WordSet("qua nay kia".split(" "));
const EN_MONTHS = new WordSet(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec".split(
    " ",
  ),
);
const EN_RELATIVE = new WordSet("last this next past previous".split(" "));
const EN_TIME_NOUNS = new WordSet("year month week quarter season decade century".split(" "));
const EN_DAYS = new WordSet("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split(" "));
const EN_BEFORE_YEAR = new WordSet("in during of by for".split(" "));
const PART_MARKS = new WordSet(["/", ".", "-"]);
const TO_FOUR = new WordSet(["i", "ii", "iii", "iv"]);

const TIME_OPENERS = new WordSet(
  [VI_TIME_NOUNS, EN_MONTHS, EN_RELATIVE, EN_DAYS]
    .flatMap((set) => [...set.words])
    .concat("hôm", "hai", "ba", "bốn", "sáu", "bảy", "tám", "chín", "mười", "vài", "mấy", "nhiều"),
);

/** A time that is no birth, no beginning, no term of a comparison, and not the day of a saying. */
function timeAt(scan: Scan, i: number): number {
  const { tokens } = scan;
  if (!isNumber(tokens, i) && !TIME_OPENERS.at(tokens, i)) return -1;
  const end = scan.vietnamese[i] === 1 ? vietnameseTime(tokens, i) : englishTime(tokens, i);
  if (end < 0 || NO_TIME.at(tokens, i - 1) || SAYING.at(tokens, i - 1)) return -1;
  return folded(tokens, i - 1) === "on" && SAYING.at(tokens, i - 2) ? -1 : end;
}

/** `năm 2024`, `tháng 9/2024`, `quý III năm nay`, `ngày 5/3`, `6 tháng đầu năm 2024`, `hôm qua`. */
function vietnameseTime(tokens: Tokens, i: number): number {
  if (isNumber(tokens, i)) return Math.max(monthsOfYear(tokens, i), stretchAt(tokens, i));
  if (VI_FEW.at(tokens, i) && VI_TIME_NOUNS.at(tokens, i + 1)) return Math.max(stretchAt(tokens, i), ownTimeAt(tokens, i));
  return ownTimeAt(tokens, i);
}

/** Small numbers in words, before a stretch of time. */
const VI_FEW = new WordSet("hai ba bốn năm sáu bảy tám chín mười vài mấy nhiều".split(" "));
const VI_STRETCH_ENDS = new WordSet(["qua", "tới", "trước", "nay"]);

/** `5 năm qua`, `hai năm tới`. */
function stretchAt(tokens: Tokens, i: number): number {
  const isStretch = VI_TIME_NOUNS.at(tokens, i + 1) && VI_STRETCH_ENDS.at(tokens, i + 2) && folded(tokens, i + 3) !== "khi";
  return isStretch ? i + 2 : -1;
}

/** The same from its noun on. */
function ownTimeAt(tokens: Tokens, i: number): number {
  if (folded(tokens, i + 2) === "khi" || ((VI_FEW.at(tokens, i - 1) || isNumber(tokens, i - 1)) && VI_TIME_ENDS.at(tokens, i + 1)))
    return -1; // `hai ngày sau khi …`; a part of `bốn năm trước`
  if (!VI_TIME_NOUNS.at(tokens, i)) return folded(tokens, i) === "hôm" && VI_DAY_ENDS.at(tokens, i + 1) ? i + 1 : -1;
  let last = i + 1;
  if (!VI_TIME_ENDS.at(tokens, last)) {
    if (!isNumber(tokens, last) && !TO_FOUR.at(tokens, last)) return -1;
    if (folded(tokens, i) === "năm" && isNumber(tokens, last) && !isYear(tokens, last)) return -1; // five somethings
    while (PART_MARKS.at(tokens, last + 1) && touchesNext(tokens, last) && isNumber(tokens, last + 2)) last += 2;
  }
  return folded(tokens, last + 1) === "năm" ? Math.max(vietnameseTime(tokens, last + 1), last) : last;
}

/** `6 tháng đầu năm`, `9 tháng đầu năm 2024`. */
function monthsOfYear(tokens: Tokens, i: number): number {
  if (folded(tokens, i + 1) !== "tháng" || folded(tokens, i + 3) !== "năm") return -1;
  const part = folded(tokens, i + 2);
  return part === "đầu" || part === "cuối" ? Math.max(vietnameseTime(tokens, i + 3), i + 3) : -1;
}

/** `2024` after a preposition, `September 2024`, `last year`, `Monday`. */
function englishTime(tokens: Tokens, i: number): number {
  if (isNumber(tokens, i)) return isYear(tokens, i) && EN_BEFORE_YEAR.at(tokens, i - 1) ? i : -1;
  if (EN_DAYS.at(tokens, i)) return i;
  if (EN_RELATIVE.at(tokens, i) && EN_TIME_NOUNS.at(tokens, i + 1)) return i + 1;
  if (!EN_MONTHS.at(tokens, i) || !isCapital(tokens, i)) return -1;
  const day = isNumber(tokens, i + 1) && !isYear(tokens, i + 1) ? i + 1 : i;
  const year = folded(tokens, day + 1) === "," ? day + 2 : day + 1;
  if (isNumber(tokens, year) && isYear(tokens, year)) return year;
  return day > i || folded(tokens, i - 1) === "in" ? day : -1;
}

const VI_AT = new WordSet(["tại", "ở"]);
const VI_REGIONS = new WordSet("tỉnh huyện xã phường quận tp".split(" "));
const EN_AT = new WordSet("in across throughout within".split(" "));

/** A known place after a word for it, or a name after a Vietnamese kind of place; nobody's home. */
function placeAt(scan: Scan, i: number): number {
  const { tokens } = scan;
  if (!isWord(tokens, i) || !isCapital(tokens, i)) return -1;
  const place = PLACES.longestAt(tokens, i);
  if (scan.vietnamese[i] !== 1) {
    const known = EN_AT.at(tokens, i - 1) || (folded(tokens, i - 1) === "the" && EN_AT.at(tokens, i - 2));
    return known && place !== null ? place.last : -1;
  }
  const region = VI_REGIONS.at(tokens, i - 1);
  if (!region && !VI_AT.at(tokens, i - 1)) return -1;
  if (NO_PLACE.at(tokens, i - 2) || NO_PLACE.at(tokens, i - 3)) return -1;
  if (place !== null) return place.last;
  if (!region) return -1;
  let last = i;
  while (last < i + 2 && isWord(tokens, last + 1) && isCapital(tokens, last + 1)) last++;
  return last;
}
