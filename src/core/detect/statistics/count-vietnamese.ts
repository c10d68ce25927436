/** Vietnamese figures without a unit: what they count, or that they are a name (`quận 5`), or money that needs no word for it. */
import {
  VI_AMOUNT_CUES,
  VI_DATE_CUES,
  VI_FIRM_LABELS,
  VI_LABEL_PAIRS,
  VI_LABELS,
  VI_MONEY_CUES,
  VI_PEOPLE_CUES,
  VI_SUM_CUES,
} from "../../lexicon/vi/number-context";
import { folded, isBreak, isCapital, isNumber, isWord, type Tokens, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { countDraft } from "./count-draft";
import { isYear } from "./dates";
import { type Draft, quantityOf } from "./draft";
import type { Figure } from "./figure";
import { type CountedHit, readVietnameseCounted } from "./nouns-vietnamese";
import { STATISTIC_RULES as RULES } from "./rules";
import { hasAfter, hasBefore, isPairBefore, opensSentence, pairs, type Scan } from "./scan";
import { readRate } from "./unit-after";

const LABEL_PAIRS = pairs(VI_LABEL_PAIRS);
const NUMBER_NOUNS = pairs(["con số", "tổng số", "trong số", "một số", "vào số"]);
/** `xóm 7 xã Sơn Hạ`: a hamlet's number, and the commune that it is of. */
function isAddress(tokens: Tokens, noun: number, place: number): boolean {
  return HAMLETS.at(tokens, noun) && COMMUNES.at(tokens, place) && isCapital(tokens, place + 1);
}
const HAMLETS = new WordSet(["xóm", "thôn", "khối", "bản", "ấp", "tổ", "khóm", "đội", "buôn"]);
const COMMUNES = new WordSet(["xã", "phường", "thị", "huyện", "thành", "tp"]);

/** `trong vòng 5 trận` is a stretch, `vòng 5` one of a cup's rounds. */
const WITHIN = pairs(["trong vòng"]);
const VI_STREET_WORDS = new WordSet(["đường", "phố", "ngõ", "ngách", "hẻm"]);

/** The count that the figure is, or null. */
export function countVietnamese(scan: Scan, figure: Figure): Draft | null {
  const { tokens } = scan;
  const { from } = figure;
  const hit = readVietnameseCounted(tokens, figure.last + 1);
  const label = from.plain ? labelBefore(scan, figure) : "none";
  if (label === "firm" || (label === "soft" && isCapital(tokens, figure.last + 1))) return null;
  const isNoYear = !(from.plain && isYear(tokens, from.first) && (!hit?.known || isCapital(tokens, figure.last + 1)));
  if (from.magnitude >= 1000 && (isSum(scan, figure, hit) || (!hit?.known && isMoneyImplied(scan, figure)))) {
    return impliedMoney(scan, figure);
  }
  if (hit !== null && isStreet(scan, hit)) return null;
  if (hit !== null && !mayBeCounted(scan, figure, hit)) return null;
  if (hit !== null && isNoYear && (hit.known || label === "none") && !(from.form === "words" && !hit.known)) {
    return countDraft(scan, figure, hit, RULES.countNoun);
  }
  if (label !== "none" || !isNoYear || isCapital(tokens, figure.last + 1)) return null;
  return isBareAmount(scan, figure) ? countDraft(scan, figure, null, RULES.countBare) : null;
}

/** `1 số cán bộ` is `some`; a fraction counts nothing but points (`4.0 tiết kiệm`). */
function mayBeCounted(scan: Scan, figure: Figure, hit: CountedHit): boolean {
  const noun = folded(scan.tokens, hit.first);
  if ((noun === "số" && figure.from.value === 1) || noun === "sao") return false; // `khách sạn 4 sao` is a class
  return !figure.from.fraction || figure.from.magnitude > 1 || noun === "điểm" || figure.from.whole !== null;
}

/** `11 đường Thanh Niên`: a house in a street. */
function isStreet(scan: Scan, hit: CountedHit): boolean {
  return hit.first === hit.last && VI_STREET_WORDS.at(scan.tokens, hit.first) && isCapital(scan.tokens, hit.last + 1);
}

/** What stands before a plain number makes it a name: `firm` always, `soft` unless a known counted noun follows. */
function labelBefore(scan: Scan, figure: Figure): "firm" | "soft" | "none" {
  const { tokens } = scan;
  const i = figure.first;
  if (!isWord(tokens, i - 1)) return written(tokens, i - 1) === "(" ? "soft" : "none";
  if (EACH.at(tokens, i - 2)) return "none"; // mỗi tổ 5 người
  if (isPairBefore(tokens, i, NUMBER_NOUNS)) return "none";
  if (isPairBefore(tokens, i, LABEL_PAIRS)) return "soft";
  if (isPairBefore(tokens, i, WITHIN)) return "soft";
  if (VI_FIRM_LABELS.at(tokens, i - 1) || isAddress(tokens, i - 1, figure.last + 1)) return "firm";
  if (VI_LABELS.at(tokens, i - 1) || (VI_DATE_CUES.at(tokens, i - 1) && figure.from.value <= 31)) return "soft";
  return isCapital(tokens, i - 1) && (!opensSentence(scan, i - 1) || isForeign(written(tokens, i - 1))) ? "soft" : "none";
}

const EACH = new WordSet(["mỗi", "từng"]);

/** `Nexus 5` at the start of a sentence: a word without Vietnamese letters, and none of the few Vietnamese ones so written. */
function isForeign(word: string): boolean {
  return /^[A-Za-z]{4,}$/.test(word) && !/^(trong|theo|ngay|chung|khoang)$/i.test(word);
}

/** `phạt 100 triệu …`: money whatever follows; `giá 4,1 tỷ`: money unless a known noun follows. */
function isSum(scan: Scan, figure: Figure, hit: CountedHit | null): boolean {
  const before = folded(scan.tokens, figure.first - 1);
  return /^(phạt|thường|đền|bù)$/.test(before) || (VI_SUM_CUES.has(before) && !hit?.known);
}

/** A bare `tỷ` is money in Vietnamese news unless people are near; a bare `triệu` or `nghìn` only near words of paying. */
function isMoneyImplied(scan: Scan, figure: Figure): boolean {
  if (hasBefore(scan, figure.first, VI_PEOPLE_CUES, 5)) return false;
  const cued = hasBefore(scan, figure.first, VI_MONEY_CUES) || hasAfter(scan, figure.last, VI_MONEY_CUES, 4);
  return cued || (figure.from.value >= 1e9 && isBareEnd(scan, figure.last + 1));
}

/** No noun comes next. */
function isBareEnd(scan: Scan, j: number): boolean {
  return readVietnameseCounted(scan.tokens, j) === null && !isCapital(scan.tokens, j);
}

function impliedMoney(scan: Scan, figure: Figure): Draft {
  const rate = readRate(scan, figure.last);
  return {
    rule: RULES.moneyImplied,
    first: figure.first,
    last: rate?.last ?? figure.last,
    number: [figure.first, figure.last],
    unitAt: rate === null ? null : [figure.last + 1, rate.last],
    quantity: quantityOf(figure),
    unit: { type: "money", currency: "VND", per: rate?.per ?? null },
  };
}

function isBareAmount(scan: Scan, figure: Figure): boolean {
  const { from } = figure;
  if (from.form === "words") return from.value >= 1e6;
  if (from.magnitude > 1 || from.grouped) return true;
  return VI_AMOUNT_CUES.at(scan.tokens, figure.first - 1) && (from.fraction || from.value > 31) && isClauseEnd(scan, figure.last + 1);
}

/** The clause ends there: no noun was overlooked. */
function isClauseEnd(scan: Scan, j: number): boolean {
  return isBreak(scan.tokens, j) || !(isWord(scan.tokens, j) || isNumber(scan.tokens, j));
}
