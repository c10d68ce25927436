/**
 * What the sentence says around a figure: how near it is meant, which way it went, when and where. Said or null, never guessed: of two times or places
 * in a sentence the one that stands before the figure and nearest to it. Looks at a bounded number of tokens for each figure.
 */
import type { Approximation, Change, FigureContext } from "../../finding";
import { APPROXIMATIONS, CHANGES, LEVEL_WORDS } from "../../lexicon/figure-context";
import type { Span } from "../../span";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isCapital, isNumber, isWord, spanOfTokens, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { PLACES } from "../officials/tables";
import { isYear } from "./dates";
import type { Scan } from "./scan";

const BEFORE = new PhraseTable(APPROXIMATIONS.before);
const AFTER = new PhraseTable(APPROXIMATIONS.after);
const CHANGE = new PhraseTable(CHANGES);
const LEVEL = new WordSet(LEVEL_WORDS);

/** Longest phrase of approximation or change, in tokens. */
const LONGEST = 4;
/** How far before its figure a change may stand, in tokens. */
const CHANGE_REACH = 6;
/** How far from its figure a time or place may stand, in tokens. */
const REACH = 40;

/** Words that may stand between a change and its figure. */
const BETWEEN = new WordSet([
  ..."by from to lên xuống còn đến tới thêm mạnh nhẹ khoảng gần hơn trên about nearly almost over around more than a further another rapidly sharply slightly mức".split(
    " ",
  ),
]);

/** @param first first token of the figure @param last its last token, unit included */
export function contextOf(scan: Scan, first: number, last: number): FigureContext {
  return {
    approximation: approximationOf(scan.tokens, first, last),
    change: changeOf(scan, first),
    when: nearest(scan, first, last, timeAt),
    where: nearest(scan, first, last, placeAt),
  };
}

function approximationOf(tokens: Tokens, first: number, last: number): Approximation | null {
  for (let length = LONGEST; length > 0; length--) {
    const match = BEFORE.longestAt(tokens, first - length);
    if (match !== null && match.last === first - 1) return match.entry;
  }
  return AFTER.longestAt(tokens, last + 1)?.entry ?? null;
}

function changeOf(scan: Scan, first: number): Change | null {
  const { tokens } = scan;
  const floor = Math.max(sentenceStart(scan, first), first - CHANGE_REACH);
  for (let i = first - 1; i >= floor; i--) {
    const match = CHANGE.longestAt(tokens, i);
    if (match !== null && match.last < first) {
      const longer = CHANGE.longestAt(tokens, i - 1);
      const found = longer !== null && longer.last >= match.last ? longer : match;
      return { direction: found.entry, amount: isLevel(tokens, i, first) ? "level" : "step" };
    }
    if (!BETWEEN.at(tokens, i)) return null;
  }
  return null;
}

/** Whether the figure is where it went to (`lên 5 tỷ`, `to nearly 5`): such a word stands between. */
function isLevel(tokens: Tokens, change: number, first: number): boolean {
  for (let i = change; i < first; i++) if (LEVEL.at(tokens, i) || folded(tokens, i) === "còn") return true;
  return false;
}

function sentenceStart(scan: Scan, i: number): number {
  return scan.read.sentences[scan.read.sentenceOf[i] ?? 0]?.first ?? i;
}

/** The nearest stretch before the figure in its sentence that `read` knows, else the nearest behind it, before the next figure's clause. */
function nearest(scan: Scan, first: number, last: number, read: (scan: Scan, i: number) => number | null): Span | null {
  const floor = Math.max(sentenceStart(scan, first), first - REACH);
  let found: Span | null = null;
  for (let i = floor; i < first; i++) {
    const end = read(scan, i);
    if (end === null || end >= first) continue;
    found = spanOfTokens(scan.tokens, i, end);
    i = end;
  }
  if (found !== null) return found;
  const ceiling = Math.min(scan.read.sentences[scan.read.sentenceOf[last] ?? 0]?.last ?? last, last + REACH);
  for (let i = last + 1; i <= ceiling; i++) {
    const end = read(scan, i);
    if (end !== null) return spanOfTokens(scan.tokens, i, end);
    if (isNumber(scan.tokens, i)) return null; // what follows another figure is said of that
  }
  return null;
}

const VI_TIME_NOUNS = new WordSet(["năm", "tháng", "quý", "ngày", "tuần", "niên", "vụ"]);
const VI_TIME_ENDS = new WordSet(["nay", "ngoái", "trước", "qua", "này", "tới", "sau"]);
const EN_MONTHS = new WordSet(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec".split(
    " ",
  ),
);
const EN_RELATIVE = new WordSet(["last", "this", "next", "past", "previous"]);
const EN_TIME_NOUNS = new WordSet(["year", "month", "week", "quarter", "season", "decade", "century"]);
const EN_DAYS = new WordSet("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow".split(" "));

/** The last token of a time that begins at `i`, or null. */
function timeAt(scan: Scan, i: number): number | null {
  return scan.vietnamese[i] === 1 ? vietnameseTime(scan.tokens, i) : englishTime(scan.tokens, i);
}

/** `năm 2024`, `tháng 9/2024`, `quý III năm nay`, `ngày 5/3`, `6 tháng đầu năm 2024`, `hôm qua`. */
function vietnameseTime(tokens: Tokens, i: number): number | null {
  if (folded(tokens, i) === "hôm" && /^(qua|nay|kia)$/.test(folded(tokens, i + 1))) return i + 1;
  if (
    isNumber(tokens, i) &&
    folded(tokens, i + 1) === "tháng" &&
    /^(đầu|cuối)$/.test(folded(tokens, i + 2)) &&
    folded(tokens, i + 3) === "năm"
  ) {
    return vietnameseTime(tokens, i + 3) ?? i + 3;
  }
  if (!VI_TIME_NOUNS.at(tokens, i)) return null;
  let last = i;
  if (VI_TIME_ENDS.at(tokens, i + 1)) last = i + 1;
  else if (isNumber(tokens, i + 1) || /^[IVX]{1,4}$/.test(written(tokens, i + 1))) {
    last = i + 1;
    while (/^[/.-]$/.test(written(tokens, last + 1)) && touchesNext(tokens, last) && isNumber(tokens, last + 2)) last += 2;
  } else return null;
  if (last === i + 1 && folded(tokens, i) === "năm" && isNumber(tokens, last) && !isYear(written(tokens, last))) return null; // five somethings
  return folded(tokens, last + 1) === "năm" ? (vietnameseTime(tokens, last + 1) ?? last) : last;
}

/** `2024` after a preposition, `September 2024`, `last year`, `Monday`, `the first half of 2024`. */
function englishTime(tokens: Tokens, i: number): number | null {
  if (EN_DAYS.at(tokens, i)) return i;
  if (EN_MONTHS.at(tokens, i) && isCapital(tokens, i)) {
    const day = isNumber(tokens, i + 1) ? i + 1 : i;
    const year = folded(tokens, day + 1) === "," ? day + 2 : day + 1;
    if (isNumber(tokens, year) && isYear(written(tokens, year))) return year;
    return day > i || folded(tokens, i - 1) === "in" ? day : null;
  }
  if (EN_RELATIVE.at(tokens, i) && EN_TIME_NOUNS.at(tokens, i + 1)) return i + 1;
  if (isNumber(tokens, i) && isYear(written(tokens, i)) && /^(in|during|since|of|by|for|from)$/.test(folded(tokens, i - 1))) return i;
  return null;
}

const VI_PLACE_WORDS = new WordSet(["tại", "ở", "tỉnh", "huyện", "xã", "phường", "quận", "tp"]);
const EN_PLACE_WORDS = new WordSet(["in", "across", "throughout", "within"]);

/** The last token of a place that begins at `i`: a known one after a word for place, or a name after a Vietnamese one. */
function placeAt(scan: Scan, i: number): number | null {
  const { tokens } = scan;
  if (!isWord(tokens, i) || !isCapital(tokens, i)) return null;
  const vietnamese = scan.vietnamese[i] === 1;
  const before = vietnamese ? VI_PLACE_WORDS.at(tokens, i - 1) : EN_PLACE_WORDS.at(tokens, i - 1) || folded(tokens, i - 1) === "the";
  if (!before) return null;
  const place = PLACES.longestAt(tokens, i);
  if (place !== null) return place.last;
  if (!vietnamese || /^(tại|ở)$/.test(folded(tokens, i - 1))) return null;
  let last = i;
  while (last < i + 2 && isCapital(tokens, last + 1)) last++;
  return last;
}
