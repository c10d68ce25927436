/** Dates: days with their month, in both languages. Days with a slash and no year are told from fractions in `ratio.ts`. */
import { EN_MONTHS } from "../../lexicon/en/number-context";
import { VI_DATE_CUES } from "../../lexicon/vi/number-context";
import { FormTest } from "../../text/form-test";
import { folded, isBreak, isCapital, isNumber, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import { DASHES, endOfChunk } from "./chunks";
import { isVietnamese, type Scan, touchesPrevious } from "./scan";

const DAY = new FormTest((numeral) => /^(0?[1-9]|[12]\d|3[01])$/.test(numeral));
const MONTH = new FormTest((numeral) => /^(0?[1-9]|1[0-2])$/.test(numeral));
const YEAR = new FormTest((numeral) => /^(1[0-9]|20)\d\d$/.test(numeral));
const DOTTED_DAY = new FormTest((numeral) => /^(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])(\.\d{2,4})?$/.test(numeral));
const DOTTED_DATE = new FormTest((numeral) => /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(numeral));

const isDay = (tokens: Tokens, i: number) => DAY.at(tokens, i);
const isMonth = (tokens: Tokens, i: number) => MONTH.at(tokens, i);
/** A year of our era that news may speak of: 1000 to 2099. */
export const isYear = (tokens: Tokens, i: number) => YEAR.at(tokens, i);

/** The last token of a date at `i`, or -1. Days with a slash and no year are told from fractions by `ratio.ts`. */
export function dateAt(scan: Scan, i: number): number {
  const { tokens } = scan;
  const english = englishDateAt(tokens, i);
  if (english >= 0) return english;
  if (!isVietnamese(scan, i)) return -1;
  const cue = VI_DATE_CUES.at(tokens, i - 1) || folded(tokens, i - 1) === "thứ";
  if (isDay(tokens, i) && folded(tokens, i + 1) === "tháng" && isNumber(tokens, i + 2) && isMonth(tokens, i + 2)) {
    if (folded(tokens, i + 3) === "năm" && isNumber(tokens, i + 4)) return i + 4;
    if (cue || !/^(ngày|lần|tuần|giờ)$/.test(folded(tokens, i + 3))) return i + 2;
  }
  if ((cue && DOTTED_DAY.at(tokens, i)) || DOTTED_DATE.at(tokens, i)) return i;
  const dash = touchesNext(tokens, i) && DASHES.at(tokens, i + 1) && isNumber(tokens, i + 2);
  if (cue && dash && isDay(tokens, i) && isDay(tokens, i + 2) && !isBeforeUnit(tokens, i + 2)) return endOfChunk(tokens, i);
  return -1;
}

/** `đêm 2-3 giờ`, `ngày 2-3 lần`: no date. */
function isBeforeUnit(tokens: Tokens, i: number): boolean {
  return /^(giờ|lần|tiếng|ca|bữa|triệu|nghìn|lượt)$/.test(folded(tokens, i + 1));
}

/** `January 9`, `Dec. 15-16`, `9 January 2019`, `18 May`: month names need their capital. */
function englishDateAt(tokens: Tokens, i: number): number {
  if (!isDay(tokens, i) && !isYear(tokens, i)) return -1;
  const point = written(tokens, i - 1) === "." && touchesPrevious(tokens, i - 1) ? 1 : 0;
  if (isMonthName(tokens, i - 1 - point)) return withSecondDay(tokens, i);
  const ordinal = isWord(tokens, i + 1) && touchesNext(tokens, i) && /^(st|nd|rd|th)$/.test(folded(tokens, i + 1)) ? 1 : 0;
  const dash = DASHES.at(tokens, i + 1) && isNumber(tokens, i + 2) && isDay(tokens, i + 2) ? 2 : 0;
  const month = i + 1 + ordinal + dash;
  if (!isDay(tokens, i) || !isMonthName(tokens, month) || touchesPrevious(tokens, month)) return -1;
  return isNumber(tokens, month + 1) && isYear(tokens, month + 1) ? month + 1 : month;
}

function isMonthName(tokens: Tokens, j: number): boolean {
  return isWord(tokens, j) && isCapital(tokens, j) && EN_MONTHS.at(tokens, j);
}

/** `Oct. 25-27`, `May 5 to 7`, `May 5 and 6`, with their year. */
function withSecondDay(tokens: Tokens, i: number): number {
  let last = i;
  if (
    (DASHES.at(tokens, i + 1) || /^(to|and)$/.test(folded(tokens, i + 1))) &&
    isNumber(tokens, i + 2) &&
    isDay(tokens, i + 2) &&
    isBoundary(tokens, i + 3)
  )
    last = i + 2;
  if (written(tokens, last + 1) === "," && isNumber(tokens, last + 2) && isYear(tokens, last + 2)) return last + 2;
  return last;
}

function isBoundary(tokens: Tokens, j: number): boolean {
  return (
    isBreak(tokens, j) ||
    !(isWord(tokens, j) || isNumber(tokens, j)) ||
    /^(in|at|at|on|with|for|as|when|after|before)$/.test(folded(tokens, j))
  );
}
