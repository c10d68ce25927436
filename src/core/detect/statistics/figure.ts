/** A figure: one amount, or two joined to a range, with the currency before and the unit after it. */
import { EN_CHANGE_WORDS } from "../../lexicon/en/number-context";
import { VI_CHANGE_WORDS } from "../../lexicon/vi/number-context";
import { folded, isBreak, isNumber, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { type Amount, readAmount, times } from "./amount";
import { isYear } from "./dates";
import { type CurrencyBefore, mayBeCurrency, readCurrencyBefore } from "./money-before";
import { hasBefore, isVietnamese, type Scan, touchesPrevious } from "./scan";
import { readUnit, type UnitHit } from "./unit-after";

export interface Figure {
  /** First token: currency or minus sign included. */
  readonly first: number;
  /** Last token of the last amount. */
  readonly last: number;
  readonly from: Amount;
  /** The upper end of a range, or the second number of `231-196`. */
  readonly to: Amount | null;
  /** How the two hang together: `dash` may still be a vote or a score. */
  readonly joint: "dash" | "word" | null;
  readonly currency: string | null;
  readonly unit: UnitHit | null;
  readonly negative: boolean;
}

const DASHES = new WordSet(["-", "–", "—", "‑", "‐"]);
const WORD_JOINTS = new WordSet(["to", "đến", "tới"]);
const MINUS_MARKS: readonly string[] = ["-", "−", "–"];
const MINUS = new WordSet(MINUS_MARKS);
const MINUS_NAMES: readonly string[] = ["minus", "âm"];
const MINUS_WORDS = new WordSet(MINUS_NAMES);
/** Marks and words that make the number behind them negative. */
export const MINUS_SIGNS: readonly string[] = [...MINUS_MARKS, ...MINUS_NAMES];
const BEFORE_SECOND = new WordSet(["more", "than", "about", "nearly", "around", "over", "hơn", "gần", "khoảng", "trên"]);

/** The figure that begins at token `i` (a sign, a currency or an amount), or null. */
export function readFigure(scan: Scan, i: number): Figure | null {
  const { tokens } = scan;
  const negative = isMinus(tokens, i) || isMinusWord(tokens, i);
  const start = negative ? i + 1 : i;
  const currency = readCurrencyBefore(tokens, start);
  const from = readAmount(scan, currency?.number ?? start, currency !== null);
  if (from === null || !isSound(currency, from)) return null;
  const unit = readUnit(scan, from);
  const alone: Figure = { first: i, last: from.last, from, to: null, joint: null, currency: currency?.currency ?? null, unit, negative };
  return negative ? alone : (joined(scan, alone) ?? alone);
}

function isSound(currency: CurrencyBefore | null, amount: Amount): boolean {
  return currency === null || !currency.doubtful || amount.magnitude > 1 || amount.grouped;
}

/** Whether a figure may begin at the mark or word `i`, for what stands before a number: a currency, a minus. */
export function mayPrecede(tokens: Tokens, i: number): boolean {
  return mayBeCurrency(tokens, i) || MINUS.at(tokens, i) || MINUS_WORDS.at(tokens, i);
}

function isMinus(tokens: Tokens, i: number): boolean {
  if (!MINUS.at(tokens, i) || !touchesNext(tokens, i) || (touchesPrevious(tokens, i) && written(tokens, i - 1) !== "(")) return false;
  return isNumber(tokens, i + 1) || readCurrencyBefore(tokens, i + 1) !== null;
}

/** `between 10 and 15`, `between the ages of 17 and 20`. */
function isBetween(tokens: Tokens, j: number): boolean {
  if (folded(tokens, j) === "between") return true;
  return folded(tokens, j) === "of" && folded(tokens, j - 1) === "ages" && /^(between|the)$/.test(folded(tokens, j - 2));
}

/** `18- to 29-year-olds`. */
function isHangingHyphen(tokens: Tokens, j: number): boolean {
  return DASHES.at(tokens, j) && touchesNext(tokens, j - 1) && /^(to|or)$/.test(folded(tokens, j + 1));
}

/** `minus 5 degrees`, `âm 5 độ`. */
function isMinusWord(tokens: Tokens, i: number): boolean {
  return MINUS_WORDS.at(tokens, i) && isNumber(tokens, i + 1);
}

/** The figure as a range, if a second amount hangs on it. */
function joined(scan: Scan, one: Figure): Figure | null {
  const { tokens } = scan;
  const end = one.unit?.last ?? one.last;
  const joint = jointAt(scan, one, end + 1);
  if (joint === null) return null;
  let at = end + (isHangingHyphen(tokens, end + 1) ? 3 : 2);
  for (let n = 0; n < 2 && joint === "word" && BEFORE_SECOND.at(tokens, at); n++) at++;
  const currency = readCurrencyBefore(tokens, at);
  const second = readAmount(scan, currency?.number ?? at, one.currency !== null || currency !== null);
  if (second === null || second.form !== one.from.form || (currency !== null && !isSound(currency, second))) return null;
  if (written(tokens, second.last + 1) === "/" && touchesNext(tokens, second.last)) return null;
  const unit = readUnit(scan, second);
  if (!isOneKind(one, unit, currency)) return null;
  if (isYear(tokens, one.from.first) && one.from.plain && (isYear(tokens, second.first) ? unit === null : !second.plain)) return null;
  const [low, to] = share(one.from, second, one.unit !== null);
  const rising = low.value < to.value;
  const lopsided = joint === "dash" && touchesNext(tokens, end) !== touchesNext(tokens, end + 1);
  if (lopsided && unit === null) return null;
  if (joint === "word" && !rising) return null;
  if (joint === "dash" && !rising && unit !== null) return null;
  const from = low;
  return { ...one, from, to, joint, last: to.last, currency: one.currency ?? currency?.currency ?? null, unit };
}

function jointAt(scan: Scan, one: Figure, j: number): "dash" | "word" | null {
  const { tokens } = scan;
  if (isBreak(tokens, j)) return null;
  if (isHangingHyphen(tokens, j)) return "word";
  if (DASHES.at(tokens, j)) {
    return "dash";
  }
  const word = folded(tokens, j);
  if (word === "and") return isBetween(tokens, one.first - 1) ? "word" : null;
  if (word === "và") return folded(tokens, one.first - 1) === "giữa" ? "word" : null;
  if (!WORD_JOINTS.at(tokens, j)) return null;
  const before = folded(tokens, one.first - 1);
  if (before === "by" && !isMeasuredAfter(scan, j + 1)) return null;
  const vietnamese = isVietnamese(scan, j);
  const led = before === "from" || before === "từ";
  if (vietnamese && !led && one.unit !== null) return null;
  const changes = vietnamese ? tellsChange(scan, one.first - 1) : hasBefore(scan, one.first - 1, EN_CHANGE_WORDS, CHANGE_REACH);
  return led && changes ? null : "word";
}

/** How far back a word of change may stand, in tokens. */
const CHANGE_REACH = 6;
/** Second syllables with which a word of change is another word (`hạ tầng`, `tăng cường`). */
const OTHER_WORDS = new WordSet(["tầng", "viện", "cánh", "lưu", "cường", "án", "cấp"]);

function tellsChange({ tokens, read }: Scan, i: number): boolean {
  const from = Math.max(read.sentences[read.sentenceOf[i] ?? 0]?.first ?? 0, i - CHANGE_REACH);
  for (let j = i - 1; j >= from; j--) if (VI_CHANGE_WORDS.at(tokens, j) && !OTHER_WORDS.at(tokens, j + 1)) return true;
  return false;
}

/** `down by 30 to 126` tells two numbers, `by 5 to 10 percent` one range. */
function isMeasuredAfter(scan: Scan, i: number): boolean {
  const amount = readAmount(scan, i, false);
  const unit = amount === null ? null : readUnit(scan, amount);
  return unit !== null && unit.word.is !== "noun";
}

/** Whether both amounts measure one thing: the first has no unit of its own, or the same one. */
function isOneKind(one: Figure, unit: UnitHit | null, currency: CurrencyBefore | null): boolean {
  if (currency !== null && one.currency === null) return false;
  if (one.unit === null) return true;
  if (unit === null || one.unit.word.is !== unit.word.is) return false;
  const a = one.unit.word;
  const b = unit.word;
  if (a.is === "money" && b.is === "money") return a.currency === b.currency;
  if (a.is === "measure" && b.is === "measure") return a.symbol === b.symbol;
  if (a.is === "duration" && b.is === "duration") return a.symbol === b.symbol;
  return true;
}

/** Gives the first amount the magnitude of the second where only that one is written (`10-15 triệu`, `1.100 - 1.850 tỷ`), and with it is the lesser still (`500.000 - 1 triệu`). */
function share(first: Amount, second: Amount, firstHasUnit: boolean): readonly [Amount, Amount] {
  if (firstHasUnit || first.magnitude > 1 || second.magnitude === 1) return [first, second];
  const value = times(first.base, second.magnitude);
  return value <= second.value ? [{ ...first, value, magnitude: second.magnitude }, second] : [first, second];
}
