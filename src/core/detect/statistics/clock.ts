/** Times of the day, told from stretches of time: `9h30`, `lúc 9 giờ`, `5 p.m.` beside `sau 2 giờ`. */
import { VI_CLOCK_AFTER, VI_STRETCH_BEFORE } from "../../lexicon/vi/number-context";
import { FormTest } from "../../text/form-test";
import { folded, isNumber, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { DASHES } from "./chunks";
import { isVietnamese, type Scan } from "./scan";

const HOUR = new FormTest((numeral) => /^\d{1,2}([.,]\d\d)?$/.test(numeral));
const MERIDIEM = new WordSet(["am", "pm", "o'clock", "gmt"]);

/** The last token of a time of the day at `i` (`9h`, `15h50`, `20h35’`, `9 giờ 30 sáng`, `5 p.m.`), or -1. */
export function clockAt(scan: Scan, i: number): number {
  const { tokens } = scan;
  if (!HOUR.at(tokens, i)) return -1;
  const hour = written(tokens, i);
  const half = folded(tokens, i + 1);
  if (half === "h" || half === "g") {
    if (!touchesNext(tokens, i) && half === "g") return -1;
    const minutes = touchesNext(tokens, i + 1) && isNumber(tokens, i + 2);
    if (minutes) return endOfMinutes(tokens, i + 2);
    const isTime = Number(hour) < 24 && (VI_CLOCK_AFTER.at(tokens, i + 2) || (Number(hour) > 12 && !hasLength(tokens, i)));
    if (half === "g") return Number(hour) < 24 && (VI_CLOCK_AFTER.at(tokens, i + 2) || isFromToHour(tokens, i)) ? i + 1 : -1;
    return isStretch(scan, i) && !isTime ? -1 : i + 1;
  }
  if (half === "giờ") return vietnameseHours(scan, i);
  const later = DASHES.at(tokens, i + 1) && isNumber(tokens, i + 2) && /^(h|giờ)$/.test(folded(tokens, i + 3));
  if (later && /^(lúc|từ)$/.test(folded(tokens, i - 1))) return i + 3;
  return meridiem(tokens, i + 1);
}

/** `8g đến 21g30`, `8g30 - 21g`: no grams, for another hour stands on the other side. */
function isFromToHour(tokens: Tokens, i: number): boolean {
  const opens =
    TO.at(tokens, i + 2) &&
    HOUR.at(tokens, i + 3) &&
    folded(tokens, i + 4) === "g" &&
    touchesNext(tokens, i + 3) &&
    isNumber(tokens, i + 5);
  const closes = TO.at(tokens, i - 1) && isNumber(tokens, i - 2) && folded(tokens, i - 3) === "g" && touchesNext(tokens, i - 3);
  return opens || closes;
}
const TO = new WordSet(["đến", "tới", "-", "–"]);

/** `14h4 0`, `20h35’`: what is left of the minutes. */
function endOfMinutes(tokens: Tokens, j: number): number {
  let last = j;
  if (/^\d$/.test(written(tokens, j)) && /^\d$/.test(written(tokens, j + 1))) last = j + 1;
  return /^['’′]$/.test(written(tokens, last + 1)) ? last + 1 : last;
}

function isStretch(scan: Scan, i: number): boolean {
  return isVietnamese(scan, i) && VI_STRETCH_BEFORE.at(scan.tokens, i - 1);
}

/** `8 giờ tối`, `22 giờ (giờ Việt Nam)`: whatever stands before, no stretch of time. */
function isDayPart(tokens: Tokens, j: number): boolean {
  return /^(sáng|trưa|chiều|tối|đêm|khuya)$/.test(folded(tokens, j)) || (folded(tokens, j) === "(" && folded(tokens, j + 1) === "giờ");
}

/** `trong 15h`, `kéo dài 20h`: words that only stretches have; `sau 15h` is a time of the afternoon. */
function hasLength(tokens: Tokens, i: number): boolean {
  return /^(trong|suốt|dài|mất|vòng|mỗi|liên|ròng)$/.test(folded(tokens, i - 1)) || /^(trong|suốt|mất|dài)$/.test(folded(tokens, i - 2));
}

/** `lúc 9 giờ`, `9 giờ 30 phút sáng`, `7 giờ sáng`: times; `2 giờ 40 phút`, `sau 2 giờ`: stretches. */
function vietnameseHours(scan: Scan, i: number): number {
  const { tokens } = scan;
  if (!isVietnamese(scan, i) || Number(written(tokens, i)) > 24) return -1;
  if (isDayPart(tokens, i + 2)) return i + 1;
  if (isStretch(scan, i)) return -1;
  let last = i + 1;
  if (isNumber(tokens, last + 1) && /^\d\d?$/.test(written(tokens, last + 1))) last += folded(tokens, last + 2) === "phút" ? 2 : 1;
  const after = folded(tokens, last + 1);
  const before = folded(tokens, i - 1);
  const bareMinutes = last === i + 2 && !isWord(tokens, last + 1) && !isNumber(tokens, last + 1);
  const isTime =
    bareMinutes ||
    (last > i + 1 && isFromHourOn(tokens, i, last)) ||
    /^(lúc|hồi|vào|đúng)$/.test(before) ||
    `${folded(tokens, i - 2)} ${before}` === "vào khoảng" ||
    (VI_CLOCK_AFTER.has(after) && after !== "giờ") ||
    `${after} ${folded(tokens, last + 2)}` === "giờ địa";
  if (isTime) return last;
  return /^(từ|đến|tới|trước|khoảng)$/.test(before) &&
    last === i + 1 &&
    !isAfterMinutes(tokens, i) &&
    !/^(làm|đồng|liền|bay)$/.test(after) &&
    !/^(kéo|thời)$/.test(folded(tokens, i - 2))
    ? last
    : -1;
}

/** `từ 8 giờ 30 phút đến 10 giờ`, `từ 8 giờ đến 10 giờ 30 phút`: hours and minutes between two times. */
function isFromHourOn(tokens: Tokens, i: number, last: number): boolean {
  if (folded(tokens, i - 1) === "từ") return TO.at(tokens, last + 1) && isNumber(tokens, last + 2) && folded(tokens, last + 3) === "giờ";
  return TO.at(tokens, i - 1) && folded(tokens, i - 2) === "giờ" && folded(tokens, i - 4) === "từ";
}

/** `30 phút đến 2 giờ`, not `8 giờ 30 phút đến 10 giờ`: a stretch from so many minutes. */
function isAfterMinutes(tokens: Tokens, i: number): boolean {
  return TO.at(tokens, i - 1) && folded(tokens, i - 2) === "phút" && isNumber(tokens, i - 3) && !/^(giờ|h)$/.test(folded(tokens, i - 4));
}

/** `5 p.m.`, `5pm`, `10 AM`, `9 o'clock`. */
function meridiem(tokens: Tokens, j: number): number {
  if (MERIDIEM.at(tokens, j)) return j;
  const word = folded(tokens, j);
  if (word === "a.m." || word === "p.m.") return j; // one word in capitals
  if ((word === "a" || word === "p") && written(tokens, j + 1) === "." && folded(tokens, j + 2) === "m" && touchesNext(tokens, j))
    return written(tokens, j + 3) === "." ? j + 3 : j + 2;
  return -1;
}
