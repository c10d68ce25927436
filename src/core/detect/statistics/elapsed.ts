/** Durations that only say when something was (`two weeks later`, `cách đây 17 năm`) or how old an event is (`50 năm thành lập`). */
import { EN_ANNIVERSARY, EN_ELAPSED_AFTER } from "../../lexicon/en/number-context";
import { VI_ANNIVERSARY, VI_ELAPSED_AFTER, VI_ELAPSED_BEFORE } from "../../lexicon/vi/number-context";
import { folded, isBreak, isWord } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Figure } from "./figure";
import { hasAfter, isPairBefore, isVietnamese, pairs, type Scan } from "./scan";
import type { UnitHit } from "./unit-after";

const BEFORE = pairs(VI_ELAPSED_BEFORE);
const SHORT_OF = pairs(["chưa đầy"]);
const APPROXIMATE = new WordSet(["hơn", "gần", "khoảng", "chừng", "đúng", "tròn", "tới", "about", "nearly", "almost", "just", "over"]);

/** Whether the duration tells a distance in time and measures nothing. */
export function isElapsed(scan: Scan, figure: Figure, unit: UnitHit): boolean {
  const { tokens } = scan;
  const next = unit.last + 1;
  const after = isBreak(tokens, next) ? "" : folded(tokens, next);
  if (after === "on" && (isBreak(tokens, next + 1) || /^([.,;]|from)$/.test(folded(tokens, next + 1)))) return true;
  if (!isVietnamese(scan, figure.first)) return EN_ELAPSED_AFTER.has(after) && !(after === "prior" && unit.hyphen);
  const approximate = APPROXIMATE.at(tokens, figure.first - 1) ? 1 : isPairBefore(tokens, figure.first, SHORT_OF) ? 2 : 0;
  const start = figure.first - approximate;
  if (isPairBefore(tokens, start, BEFORE)) return true;
  if (VI_ELAPSED_AFTER.has(after)) return true;
  return after === "nữa";
}

const JUBILEES = pairs(VI_ANNIVERSARY);
const VI_JUBILEE_AFTER = new Set(["thành", "ngày", "quan", "giải", "cách"]);

/** `kỷ niệm 50 năm`, `50 năm ngày thành lập`, `a 50-year anniversary`. */
export function isJubilee(scan: Scan, figure: Figure, unit: UnitHit): boolean {
  const { tokens } = scan;
  if (!isVietnamese(scan, figure.first)) return hasAfter(scan, unit.last, EN_ANNIVERSARY, 2);
  if (isPairBefore(tokens, figure.first, JUBILEES) || isPairBefore(tokens, figure.first - 1, JUBILEES)) return true;
  const after = folded(tokens, unit.last + 1);
  const second = folded(tokens, unit.last + 2);
  return (
    folded(tokens, unit.last) === "năm" &&
    isWord(tokens, unit.last + 1) &&
    VI_JUBILEE_AFTER.has(after) &&
    /^(lập|mất|sinh|thương|phóng|mạng|đầu|nhà)$/.test(second)
  );
}
