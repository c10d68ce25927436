/** Ratios: `177,433/326,014`, `2/3 số hộ`, `two-thirds`, `3 out of 4`, `1 in 5`, votes `231-196`. */

import { EN_PLAIN_VOTE_WORDS, EN_SPORT_WORDS, EN_VOTE_WORDS } from "../../lexicon/en/number-context";
import { EN_FRACTION_PARTS, EN_NUMBER_WORDS } from "../../lexicon/en/number-words";
import { VI_DATE_CUES, VI_FRACTION_AFTER, VI_FRACTION_BEFORE, VI_VOTE_WORDS } from "../../lexicon/vi/number-context";
import { VI_NUMBER_WORDS } from "../../lexicon/vi/number-words";
import { digitsAt } from "../../text/numerals";
import { folded, isCapital, isNumber, isWord, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isYear } from "./dates";
import type { Figure } from "./figure";
import { isPlural } from "./nouns-english";
import { readVietnameseCounted } from "./nouns-vietnamese";
import { hasAfter, hasBefore, isPairBefore, isVietnamese, opensSentence, pairs, type Scan, touchesPrevious } from "./scan";

export interface RatioHit {
  readonly value: number;
  readonly of: number;
  readonly last: number;
}

/** Written like ratios, and sayings. */
const NO_RATIOS: ReadonlySet<string> = new Set(["24/7", "24/24", "50/50", "7/7"]);

const SLASH = new WordSet(["/"]);
const RANKED = new WordSet(["thứ", "hạng", "số", "no", "number"]);
const NUMBER_NOUNS = pairs(["con số", "tổng số"]);

/** `N/M` at number token `i`: the ratio, `"date"` with its last token where it is none, or null where no slash follows. */
export function readSlash(scan: Scan, i: number): RatioHit | { readonly passOver: number } | null {
  const { tokens } = scan;
  if (!SLASH.at(tokens, i + 1) || !isNumber(tokens, i + 2)) return null;
  const last = i + 2;
  const above = digitsAt(tokens, i, scan.decimal);
  const below = digitsAt(tokens, last, scan.decimal);
  const none = { passOver: last };
  if (above === null || below === null || below.value === 0) return none;
  const next = written(tokens, last + 1);
  if (touchesNext(tokens, last) && (isWord(tokens, last + 1) || next === "/")) return none;
  if (touchesPrevious(tokens, i) && (isWord(tokens, i - 1) || /^[-–/]$/.test(written(tokens, i - 1)))) return none;
  // A rank (`thứ 17/112`), a document (`số 1479/2009`).
  if (RANKED.at(tokens, i - 1) && !isPairBefore(tokens, i, NUMBER_NOUNS)) return none;
  const ratio = { value: above.value, of: below.value, last };
  if (above.grouped || below.grouped) return ratio;
  if (NO_RATIOS.has(`${written(tokens, i)}/${written(tokens, last)}`)) return none;
  return isFraction(scan, i, last, above.value, below.value) ? ratio : none;
}

/** Before `1/3` these mean the day, whatever follows. */
const VI_FROM_DAY = new WordSet(["từ", "đến", "tới", "sau", "trước", "vào", "hết", "kể", "-", "–"]);

/** Days and months look like fractions; only a word beside it tells. */
function isFraction(scan: Scan, i: number, last: number, above: number, below: number): boolean {
  const { tokens } = scan;
  const vietnamese = isVietnamese(scan, i);
  const mayBeDay = above >= 1 && above <= 31 && below <= 12;
  const mayBeMonth = above <= 12 && below >= 1900 && below <= 2100;
  if (mayBeMonth) return false;
  if (vietnamese) {
    if (mayBeDay && VI_DATE_CUES.at(tokens, i - 1)) return false;
    if (mayBeDay)
      return (
        above < below &&
        (VI_FRACTION_AFTER.at(tokens, last + 1) ||
          (VI_FRACTION_BEFORE.at(tokens, i - 1) && below <= 5 && isWord(tokens, last + 1)) ||
          (below <= 5 && !VI_FROM_DAY.at(tokens, i - 1) && readVietnameseCounted(tokens, last + 1)?.known === true))
      );
    return above <= below && (readVietnameseCounted(tokens, last + 1) !== null || VI_FRACTION_BEFORE.at(tokens, i - 1));
  }
  return above < below && (folded(tokens, last + 1) === "of" || (!mayBeDay && isWord(tokens, last + 1)));
}

/** `two-thirds`, `three quarters`, `hai phần ba` at token `i`, or null. */
export function readSpelledFraction(scan: Scan, i: number): RatioHit | null {
  const { tokens } = scan;
  if (isVietnamese(scan, i)) {
    const above = VI_NUMBER_WORDS.get(folded(tokens, i));
    if (above?.is !== "unit" || folded(tokens, i + 1) !== "phần") return null;
    const below = VI_NUMBER_WORDS.get(folded(tokens, i + 2));
    return below?.is === "unit" && below.value > 1 ? { value: above.value, of: below.value, last: i + 2 } : null;
  }
  const above = EN_NUMBER_WORDS.get(folded(tokens, i));
  if (above?.is !== "unit") return null;
  const among = readSpelledOutOf(scan, i, above.value);
  if (among !== null) return among;
  const hyphen = written(tokens, i + 1) === "-" ? 1 : 0;
  const below = EN_FRACTION_PARTS.get(folded(tokens, i + 1 + hyphen));
  if (below === undefined || above.value >= below) return null;
  if (QUARTERS.at(tokens, i + 1 + hyphen) && OF_A_YEAR.at(tokens, i - 1)) return null; // the first three quarters
  if (hyphen === 0 && above.value === 1) return null;
  if (above.value > 1 && !folded(tokens, i + 1 + hyphen).endsWith("s")) return null;
  return { value: above.value, of: below, last: i + 1 + hyphen };
}

const QUARTERS = new WordSet(["quarters"]);
/** Words before quarters of a year that are counted. */
const OF_A_YEAR = new WordSet("first last past next previous final consecutive straight these those".split(" "));

/** `one in five children`, `nine out of ten voters`, `eight of 10 homes`. */
function readSpelledOutOf(scan: Scan, i: number, above: number): RatioHit | null {
  const { tokens } = scan;
  const word = folded(tokens, i + 1);
  const digitsOf = word === "of" && isNumber(tokens, i + 2); // `one of three hotels` tells no share
  const width = word === "in" || digitsOf ? 1 : word === "out" && folded(tokens, i + 2) === "of" ? 2 : 0;
  if (width === 0) return null;
  const last = i + 1 + width;
  const below = wholeAt(scan, last);
  return below !== null && below > above && isPlural(tokens, last + 1) ? { value: above, of: below, last } : null;
}

/** The whole of a spelled ratio at token `i`, in words or digits, up to ninety. */
function wholeAt(scan: Scan, i: number): number | null {
  const { tokens } = scan;
  if (isNumber(tokens, i)) {
    const numeral = written(tokens, i);
    return numeral.length <= 2 ? Number(numeral) : null;
  }
  const word = EN_NUMBER_WORDS.get(folded(tokens, i));
  return word !== undefined && "value" in word && word.is !== "scale" ? word.value : null;
}

/** Words between *of* and the whole that something is a part of. */
const OWNERS = new WordSet(["the", "his", "her", "its", "their", "our", "my", "your"]);

/** `9 out of 10`, `1 in 5`, `9 of 10` behind a plain amount, or null. */
export function readOutOf(scan: Scan, figure: Figure): RatioHit | null {
  const { tokens } = scan;
  if (!figure.from.plain || figure.to !== null || figure.unit !== null || figure.currency !== null) return null;
  const at = figure.last + 1;
  const word = folded(tokens, at);
  const out = word === "out" && folded(tokens, at + 1) === "of" ? 2 : 0;
  const owned = word !== "of" ? 0 : isNumber(tokens, at + 1) ? 1 : OWNERS.at(tokens, at + 1) ? 2 : 0; // `14 of 20 communes`, `19 of his 29 matches`
  const among = figure.from.value > 1 && word === "trong" && folded(tokens, at + 1) === "số" ? 2 : 0;
  const over = figure.from.value > 1 && word === "trên" && isNumber(tokens, at + 1) && isWord(tokens, at + 2) ? 1 : 0;
  const width = out || owned || among || over || (word === "in" ? 1 : 0);
  if (width === 0 || !isNumber(tokens, at + width)) return null;
  const below = digitsAt(tokens, at + width, scan.decimal);
  if (below === null || below.fraction || below.value <= figure.from.value || below.value > 1e6) return null;
  if ((width === 1 || owned > 0) && (below.value > 1000 || isYear(tokens, at + width) || !isWord(tokens, at + width + 1))) return null;
  return { value: figure.from.value, of: below.value, last: at + width };
}

/** Sets of tennis and most goals stay below this sum; a vote without its word must be above. */
const HIGHEST_SCORES = 20;

/** Whether two numbers joined by a dash are a vote: words of voting near and none of sport. */
export function isVote(scan: Scan, figure: Figure): boolean {
  const { from, to } = figure;
  if (to === null || figure.joint !== "dash" || !from.plain || !to.plain || figure.unit !== null || figure.currency !== null) return false;
  if (isCapital(scan.tokens, figure.first - 1) && !opensSentence(scan, figure.first - 1)) return false;
  if (isYear(scan.tokens, to.first) || VI_DATE_CUES.at(scan.tokens, figure.first - 1)) return false;
  const near = (words: WordSet) => hasBefore(scan, figure.first, words) || hasAfter(scan, figure.last, words);
  const large = from.value + to.value > HIGHEST_SCORES;
  if (isVietnamese(scan, figure.first)) return large && !(from.value <= 31 && to.value <= 12) && near(VI_VOTE_WORDS);
  if (near(EN_PLAIN_VOTE_WORDS)) return true;
  return large && near(EN_VOTE_WORDS) && !near(EN_SPORT_WORDS);
}
