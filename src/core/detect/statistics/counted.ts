/** Figures without a unit: what they count, or that they count nothing. */
import { countEnglish } from "./count-english";
import { countVietnamese } from "./count-vietnamese";
import type { Draft } from "./draft";
import type { Figure } from "./figure";
import { readEnglishCounted } from "./nouns-english";
import { type CountedHit, readVietnameseCounted } from "./nouns-vietnamese";
import { isVietnamese, type Scan } from "./scan";

/** The statistic of a figure without a unit, or null. */
export function readCounted(scan: Scan, figure: Figure): Draft | null {
  if (figure.from.small || figure.negative) return null;
  if (figure.joint === "dash" && figure.to !== null && figure.from.value >= figure.to.value) return null;
  return isVietnamese(scan, figure.first) ? countVietnamese(scan, figure) : countEnglish(scan, figure);
}

/** The counted noun behind token `last`, for ratios as well. */
export function countedAfter(scan: Scan, last: number, value: number): CountedHit | null {
  const at = last + 1;
  if (isVietnamese(scan, at)) return readVietnameseCounted(scan.tokens, at);
  return readEnglishCounted(scan.tokens, at, value);
}
