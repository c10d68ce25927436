/**
 * Numbers that by their shape alone are no figures: dates, clock times, numbers of laws and documents, model names, versions, phone numbers,
 * addresses of the web. Each is passed over whole, so that no part of it is read as a figure.
 */
import { EN_MONTHS } from "../../lexicon/en/number-context";
import { VI_CLOCK_AFTER, VI_DATE_CUES, VI_STRETCH_BEFORE } from "../../lexicon/vi/number-context";
import { folded, isBreak, isCapital, isNumber, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import { isVietnamese, type Scan, touchesPrevious } from "./scan";

const DASHES = new Set(["-", "–", "—", "‑", "‐"]);
/** Marks that bind a number into a longer code when they touch it on the left. */
const BINDERS = new Set(["/", "_", "=", "&", "@", "#", ":", "\\", "'", "’", "+"]);

/** The last token of a passed-over number that begins at number token `i`, or -1 where there may be a figure. */
export function passOver(scan: Scan, i: number): number {
  const { tokens } = scan;
  const bound = boundOnTheLeft(tokens, i);
  if (bound >= 0) return bound;
  const date = dateAt(scan, i);
  if (date >= 0) return date;
  const clock = clockAt(scan, i);
  if (clock >= 0) return clock;
  if (isListNumber(tokens, i)) return i + 1;
  return boundOnTheRight(tokens, i);
}

/** `A350`, `COVID-19`, `Su -30`, `/2018`, `#1`, `.5`: the rest of something that began before. */
function boundOnTheLeft(tokens: Tokens, i: number): number {
  const before = written(tokens, i - 1);
  if (DASHES.has(before) && !isBreak(tokens, i - 1) && touchesPrevious(tokens, i)) {
    const tied = touchesPrevious(tokens, i - 1);
    const stem = i - 2;
    if (isNumber(tokens, stem) && tied) return endOfChunk(tokens, i);
    const isName = isWord(tokens, stem) && (tied || (isCapital(tokens, stem) && written(tokens, stem).length <= 4));
    if (isName && before !== "—") return endOfChunk(tokens, i);
  }
  if (!touchesPrevious(tokens, i)) return -1;
  if (isWord(tokens, i - 1)) return endOfChunk(tokens, i);
  if (before === "+" && touchesPrevious(tokens, i - 1) && isNumber(tokens, i - 2)) return endOfChunk(tokens, i);
  if (BINDERS.has(before)) return before === "+" && !isPhone(tokens, i) ? -1 : endOfChunk(tokens, i);
  if (before === ".") return endOfChunk(tokens, i);
  return -1;
}

function isPhone(tokens: Tokens, i: number): boolean {
  return written(tokens, i).length >= 2 && (isNumber(tokens, i + 1) || written(tokens, i).length > 6);
}

/** The last token of the run of words, numbers and binding marks that touch each other. */
function endOfChunk(tokens: Tokens, i: number): number {
  let last = i;
  while (touchesNext(tokens, last) && continuesChunk(tokens, last + 1)) last++;
  while (last > i && !isWord(tokens, last) && !isNumber(tokens, last)) last--;
  return last;
}

function continuesChunk(tokens: Tokens, j: number): boolean {
  if (isBreak(tokens, j)) return false;
  if (isWord(tokens, j) || isNumber(tokens, j)) return true;
  const mark = written(tokens, j);
  return (BINDERS.has(mark) || DASHES.has(mark) || mark === ".") && touchesNext(tokens, j);
}

/** `1479/TTg`, `254/2025/QH15`, `030-5-2016`, `090-123-456`, `24h.com`, `6:38`, `3D`-like tails are left to the unit reader. */
function boundOnTheRight(tokens: Tokens, i: number): number {
  if (!touchesNext(tokens, i)) return -1;
  const mark = written(tokens, i + 1);
  const next = i + 2;
  const tied = touchesNext(tokens, i + 1);
  if (!tied) return -1;
  if (mark === "/" && isWord(tokens, next)) return endOfChunk(tokens, i);
  if (
    mark === "/" &&
    isNumber(tokens, next) &&
    touchesNext(tokens, next) &&
    /^[/-]$/.test(written(tokens, next + 1)) &&
    touchesNext(tokens, next + 1)
  )
    return endOfChunk(tokens, i);
  if (
    DASHES.has(mark) &&
    isNumber(tokens, next) &&
    touchesNext(tokens, next) &&
    DASHES.has(written(tokens, next + 1)) &&
    touchesNext(tokens, next + 1) &&
    isNumber(tokens, next + 2)
  )
    return endOfChunk(tokens, i);
  if (/^[:_=@]$/.test(mark) && (isNumber(tokens, next) || mark !== ":")) return endOfChunk(tokens, i);
  if (mark === "." && isWord(tokens, next) && !isCapital(tokens, next)) return endOfChunk(tokens, i);
  return -1;
}

/** `1. `, `1) `, `1/ ` at the start of a block. */
function isListNumber(tokens: Tokens, i: number): boolean {
  return (
    isBreak(tokens, i - 1) &&
    /^\d{1,2}$/.test(written(tokens, i)) &&
    touchesNext(tokens, i) &&
    /^[.)/]$/.test(written(tokens, i + 1)) &&
    !touchesNext(tokens, i + 1)
  );
}

const isDay = (numeral: string) => /^\d{1,2}$/.test(numeral) && Number(numeral) >= 1 && Number(numeral) <= 31;
const isMonth = (numeral: string) => /^\d{1,2}$/.test(numeral) && Number(numeral) >= 1 && Number(numeral) <= 12;
export const isYear = (numeral: string) => /^(1[0-9]|20)\d\d$/.test(numeral);

/** The last token of a date at `i`, or -1. Days with a slash and no year are told from fractions by `ratio.ts`. */
function dateAt(scan: Scan, i: number): number {
  const { tokens } = scan;
  const numeral = written(tokens, i);
  const english = englishDateAt(tokens, i);
  if (english >= 0) return english;
  if (!isVietnamese(scan, i)) return -1;
  const cue = VI_DATE_CUES.has(folded(tokens, i - 1)) || folded(tokens, i - 1) === "thứ";
  if (isDay(numeral) && folded(tokens, i + 1) === "tháng" && isNumber(tokens, i + 2) && isMonth(written(tokens, i + 2))) {
    if (folded(tokens, i + 3) === "năm" && isNumber(tokens, i + 4)) return i + 4;
    if (cue || !/^(ngày|lần|tuần|giờ)$/.test(folded(tokens, i + 3))) return i + 2;
  }
  if (cue && /^\d{1,2}\.\d{1,2}(\.\d{2,4})?$/.test(numeral) && isDottedDay(numeral)) return i;
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(numeral)) return i;
  const dash = touchesNext(tokens, i) && DASHES.has(written(tokens, i + 1)) && isNumber(tokens, i + 2);
  if (cue && dash && isDay(numeral) && isDay(written(tokens, i + 2)) && !isBeforeUnit(tokens, i + 2)) return endOfChunk(tokens, i);
  return -1;
}

const isDottedDay = (numeral: string) => {
  const [day = "", month = ""] = numeral.split(".");
  return isDay(day) && isMonth(month);
};

/** `đêm 2-3 giờ`, `ngày 2-3 lần`: no date. */
function isBeforeUnit(tokens: Tokens, i: number): boolean {
  return /^(giờ|lần|tiếng|ca|bữa|triệu|nghìn|lượt)$/.test(folded(tokens, i + 1));
}

/** `January 9`, `Dec. 15-16`, `9 January 2019`, `18 May`: month names need their capital. */
function englishDateAt(tokens: Tokens, i: number): number {
  if (!isDay(written(tokens, i)) && !isYear(written(tokens, i))) return -1;
  const point = written(tokens, i - 1) === "." && touchesPrevious(tokens, i - 1) ? 1 : 0;
  if (isMonthName(tokens, i - 1 - point)) return withSecondDay(tokens, i);
  const ordinal = isWord(tokens, i + 1) && touchesNext(tokens, i) && /^(st|nd|rd|th)$/.test(folded(tokens, i + 1)) ? 1 : 0;
  const dash = DASHES.has(written(tokens, i + 1)) && isNumber(tokens, i + 2) && isDay(written(tokens, i + 2)) ? 2 : 0;
  const month = i + 1 + ordinal + dash;
  if (!isDay(written(tokens, i)) || !isMonthName(tokens, month) || touchesPrevious(tokens, month)) return -1;
  return isNumber(tokens, month + 1) && isYear(written(tokens, month + 1)) ? month + 1 : month;
}

function isMonthName(tokens: Tokens, j: number): boolean {
  return isWord(tokens, j) && isCapital(tokens, j) && EN_MONTHS.has(folded(tokens, j));
}

/** `Oct. 25-27`, `May 5 to 7`, `May 5 and 6`, with their year. */
function withSecondDay(tokens: Tokens, i: number): number {
  let last = i;
  if (
    (DASHES.has(written(tokens, i + 1)) || /^(to|and)$/.test(folded(tokens, i + 1))) &&
    isNumber(tokens, i + 2) &&
    isDay(written(tokens, i + 2)) &&
    isBoundary(tokens, i + 3)
  )
    last = i + 2;
  if (written(tokens, last + 1) === "," && isNumber(tokens, last + 2) && isYear(written(tokens, last + 2))) return last + 2;
  return last;
}

function isBoundary(tokens: Tokens, j: number): boolean {
  return (
    isBreak(tokens, j) ||
    !(isWord(tokens, j) || isNumber(tokens, j)) ||
    /^(in|at|at|on|with|for|as|when|after|before)$/.test(folded(tokens, j))
  );
}

/** The last token of a time of the day at `i` (`9h`, `15h50`, `20h35’`, `9 giờ 30 sáng`, `5 p.m.`), or -1. */
function clockAt(scan: Scan, i: number): number {
  const { tokens } = scan;
  const hour = written(tokens, i);
  if (!/^\d{1,2}([.,]\d\d)?$/.test(hour)) return -1;
  const half = folded(tokens, i + 1);
  if (half === "h" || half === "g") {
    if (!touchesNext(tokens, i) && half === "g") return -1;
    const minutes = touchesNext(tokens, i + 1) && isNumber(tokens, i + 2);
    if (minutes) return endOfMinutes(tokens, i + 2);
    const isTime = VI_CLOCK_AFTER.has(folded(tokens, i + 2)) && Number(hour) <= 24;
    return half === "g" || (isStretch(scan, i) && !isTime) ? -1 : i + 1;
  }
  if (half === "giờ") return vietnameseHours(scan, i);
  return meridiem(tokens, i + 1);
}

/** `14h4 0`, `20h35’`: what is left of the minutes. */
function endOfMinutes(tokens: Tokens, j: number): number {
  let last = j;
  if (/^\d$/.test(written(tokens, j)) && /^\d$/.test(written(tokens, j + 1))) last = j + 1;
  return /^['’′]$/.test(written(tokens, last + 1)) ? last + 1 : last;
}

function isStretch(scan: Scan, i: number): boolean {
  return isVietnamese(scan, i) && VI_STRETCH_BEFORE.has(folded(scan.tokens, i - 1));
}

/** `lúc 9 giờ`, `9 giờ 30 phút sáng`, `7 giờ sáng`: times; `2 giờ 40 phút`, `sau 2 giờ`: stretches. */
function vietnameseHours(scan: Scan, i: number): number {
  const { tokens } = scan;
  if (!isVietnamese(scan, i) || Number(written(tokens, i)) > 24 || isStretch(scan, i)) return -1;
  let last = i + 1;
  if (isNumber(tokens, last + 1) && /^\d\d?$/.test(written(tokens, last + 1))) last += folded(tokens, last + 2) === "phút" ? 2 : 1;
  const after = folded(tokens, last + 1);
  const before = folded(tokens, i - 1);
  const isTime =
    /^(lúc|hồi|vào|đúng)$/.test(before) ||
    `${folded(tokens, i - 2)} ${before}` === "vào khoảng" ||
    (VI_CLOCK_AFTER.has(after) && after !== "giờ") ||
    `${after} ${folded(tokens, last + 2)}` === "giờ địa";
  if (isTime) return last;
  return /^(từ|đến|tới|trước|khoảng)$/.test(before) &&
    last === i + 1 &&
    !/^(làm|đồng|liền|bay)$/.test(after) &&
    !/^(kéo|thời)$/.test(folded(tokens, i - 2))
    ? last
    : -1;
}

/** `5 p.m.`, `5pm`, `10 AM`, `9 o'clock`. */
function meridiem(tokens: Tokens, j: number): number {
  const word = folded(tokens, j);
  if (word === "am" || word === "pm" || word === "o'clock" || word === "gmt") return j;
  if ((word === "a" || word === "p") && written(tokens, j + 1) === "." && folded(tokens, j + 2) === "m" && touchesNext(tokens, j))
    return written(tokens, j + 3) === "." ? j + 3 : j + 2;
  return -1;
}
