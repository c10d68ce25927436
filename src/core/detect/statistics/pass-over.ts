/**
 * Numbers that by their shape alone are no figures: dates, clock times, numbers of laws and documents, model names, versions, phone numbers,
 * addresses of the web. Each is passed over whole, so that no part of it is read as a figure.
 */
import { isBreak, isCapital, isNumber, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { BINDERS, DASHES, endOfChunk } from "./chunks";
import { clockAt } from "./clock";
import { dateAt } from "./dates";
import { type Scan, touchesPrevious } from "./scan";

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
  if (isFineness(tokens, i)) return i;
  return boundOnTheRight(tokens, i);
}

/** `A350`, `COVID-19`, `Su -30`, `/2018`, `#1`, `.5`: the rest of something that began before. */
function boundOnTheLeft(tokens: Tokens, i: number): number {
  const before = written(tokens, i - 1);
  if (DASHES.at(tokens, i - 1) && touchesPrevious(tokens, i)) {
    const tied = touchesPrevious(tokens, i - 1);
    const stem = i - 2;
    if (isNumber(tokens, stem) && tied) return endOfChunk(tokens, i);
    const isName = isWord(tokens, stem) && (tied || (isCapital(tokens, stem) && written(tokens, stem).length <= 4));
    if (isName && before !== "—") return endOfChunk(tokens, i);
  }
  if (isPlate(tokens, i)) return endOfChunk(tokens, i);
  if (!touchesPrevious(tokens, i)) return -1;
  if (isWord(tokens, i - 1)) return endOfChunk(tokens, i);
  if (before === "+" && touchesPrevious(tokens, i - 1) && isNumber(tokens, i - 2)) return endOfChunk(tokens, i);
  if (BINDERS.at(tokens, i - 1)) return before === "+" && !isPhone(tokens, i) ? -1 : endOfChunk(tokens, i);
  if (before === ".") return endOfChunk(tokens, i);
  return -1;
}

/** `29C - 64337`: the number behind a plate's province and series, with spaces around the dash. */
function isPlate(tokens: Tokens, i: number): boolean {
  return (
    DASHES.at(tokens, i - 1) &&
    isWord(tokens, i - 2) &&
    written(tokens, i - 2).length <= 2 &&
    isCapital(tokens, i - 2) &&
    isNumber(tokens, i - 3) &&
    touchesNext(tokens, i - 3)
  );
}

function isPhone(tokens: Tokens, i: number): boolean {
  return written(tokens, i).length >= 2 && (isNumber(tokens, i + 1) || written(tokens, i).length > 6);
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
    DASHES.at(tokens, i + 1) &&
    isNumber(tokens, next) &&
    touchesNext(tokens, next) &&
    DASHES.at(tokens, next + 1) &&
    touchesNext(tokens, next + 1) &&
    isNumber(tokens, next + 2)
  )
    return endOfChunk(tokens, i);
  if (/^[:_=@]$/.test(mark) && (isNumber(tokens, next) || mark !== ":")) return endOfChunk(tokens, i);
  if (mark === "." && isWord(tokens, next) && !isCapital(tokens, next)) return endOfChunk(tokens, i);
  return -1;
}

/** How pure precious metal is: `vàng nhẫn 9999`, `nhẫn tròn trơn 999,9`, `bạc 999`. */
function isFineness(tokens: Tokens, i: number): boolean {
  if (!FINENESS.at(tokens, i)) return false;
  for (let j = i - 1; j >= i - METAL_REACH; j--) if (METALS.at(tokens, j)) return true;
  return false;
}
const FINENESS = new WordSet(["999", "9999", "99,99", "99.99", "999,9", "999.9"]);
const METALS = new WordSet(["vàng", "bạc", "nhẫn", "gold", "silver"]);
/** Tokens that may stand between the metal and its fineness, and one. */
const METAL_REACH = 4;

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
