/** Spelled-out numbers: `twenty-five`, `a hundred and five`, `hai mươi lăm`, `ba triệu rưỡi`. One pass over the number's own words. */
import { EN_FRACTION_PARTS, EN_NUMBER_WORDS } from "../../lexicon/en/number-words";
import { VI_NEVER_FIRST, VI_NUMBER_WORDS } from "../../lexicon/vi/number-words";
import { folded, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isVietnamese, type Scan } from "./scan";
import { unitsAt } from "./unit-tables";

/** A spelled-out number, up to token `last`. */
export interface SpelledNumber {
  readonly value: number;
  readonly last: number;
  /** 11 or more, or with a magnitude: smaller ones are no statistics (`two men`). */
  readonly telling: boolean;
}

/** Longer runs of number words are enumerations or nonsense. */
const MOST_WORDS = 16;

const EN_WORDS = [...EN_NUMBER_WORDS];
const VI_WORDS = [...VI_NUMBER_WORDS];

/** From ten on: telling whatever follows. */
const TELLING = new WordSet([
  ...EN_WORDS.filter(([, word]) => word.is === "teen" || word.is === "ten").map(([words]) => words),
  ...VI_WORDS.filter(([, word]) => word.is === "teen").map(([words]) => words),
]);
/** One to nine, which tell by what follows alone. `năm` and `ba` are Vietnamese words of many meanings. */
const UNITS = {
  en: new WordSet(EN_WORDS.filter(([, word]) => word.is === "unit").map(([words]) => words)),
  vi: new WordSet(VI_WORDS.filter(([words, word]) => word.is === "unit" && !VI_NEVER_FIRST.includes(words)).map(([words]) => words)),
};
/** After one to nine: the number goes on, is a fraction, or begins a range. */
const GOES_ON = new WordSet([
  ...EN_NUMBER_WORDS.keys(),
  ...VI_NUMBER_WORDS.keys(),
  ...EN_FRACTION_PARTS.keys(),
  ..."phần in out of to and đến tới và - – — ‑ ‐".split(" "),
]);
const HALVES = new WordSet(["half", "quarter"]);
const ARTICLE = new WordSet(["a"]);
const EN_SCALES = new WordSet(EN_WORDS.filter(([, word]) => word.is === "scale").map(([words]) => words));

/** Every word that may begin a number. */
export const NUMBER_OPENERS: readonly string[] = [TELLING, UNITS.en, UNITS.vi, HALVES, ARTICLE].flatMap((set) => [...set.words]);

/** Whether a spelled-out number that may tell something begins at token `i`: a look-up or three. */
export function beginsNumberWords(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  if (TELLING.at(tokens, i)) return true;
  const vietnamese = isVietnamese(scan, i);
  if ((vietnamese ? UNITS.vi : UNITS.en).at(tokens, i)) return GOES_ON.at(tokens, i + 1) || unitsAt(scan, i + 1).opensAt(tokens, i + 1);
  return !vietnamese && (ARTICLE.at(tokens, i) ? EN_SCALES.at(tokens, i + 1) : HALVES.at(tokens, i));
}

/** The English number that begins at token `i`, or null. */
export function readEnglishNumber(tokens: Tokens, i: number): SpelledNumber | null {
  const opener = folded(tokens, i);
  if (opener === "half" && folded(tokens, i + 1) === "a") return scaled(tokens, i + 2, 0.5);
  if (opener === "a" || opener === "quarter") {
    if (opener === "quarter" && folded(tokens, i + 1) === "of" && folded(tokens, i + 2) === "a") return scaled(tokens, i + 3, 0.25);
    return opener === "a" ? continueEnglish(tokens, i + 1, 1, true) : null;
  }
  return continueEnglish(tokens, i, 0, false);
}

/** `half a` + magnitude. */
function scaled(tokens: Tokens, j: number, part: number): SpelledNumber | null {
  const word = EN_NUMBER_WORDS.get(folded(tokens, j));
  return word?.is === "scale" && word.value > 100 ? { value: part * word.value, last: j, telling: true } : null;
}

function continueEnglish(tokens: Tokens, first: number, start: number, afterA: boolean): SpelledNumber | null {
  let total = 0;
  let group = start;
  let last = -1;
  let open: "unit" | "ten" | "scale" | "none" = afterA ? "unit" : "none";
  let telling = false;
  for (let j = first; j < first + MOST_WORDS && isWord(tokens, j); j++) {
    const word = EN_NUMBER_WORDS.get(folded(tokens, j));
    if (word === undefined || (afterA && last < 0 && word.is !== "scale")) break;
    if (word.is === "unit" && open !== "unit") {
      group += word.value;
      open = "unit";
    } else if ((word.is === "teen" || word.is === "ten") && (open === "none" || open === "scale")) {
      group += word.value;
      open = word.is === "ten" ? "ten" : "unit";
      telling ||= word.value > 10;
    } else if (word.is === "scale" && group > 0) {
      if (word.value === 100) group *= 100;
      else {
        total += group * word.value;
        group = 0;
      }
      open = "scale";
      telling = true;
    } else if (word.is === "joiner" && last >= first) {
      const half = halfAfterAnd(tokens, j);
      if (half !== null) {
        total += (group + 0.5) * half.factor;
        return { value: total, last: half.last, telling: true };
      }
      const next = EN_NUMBER_WORDS.get(folded(tokens, j + 1));
      if (open !== "scale" || next === undefined || next.is === "joiner" || next.is === "scale") break;
      continue;
    } else break;
    last = j;
    if (
      written(tokens, j + 1) === "-" &&
      touchesNext(tokens, j) &&
      touchesNext(tokens, j + 1) &&
      EN_NUMBER_WORDS.has(folded(tokens, j + 2))
    )
      j++;
  }
  if (last < 0) return null;
  const value = total + group;
  return { value, last, telling: telling || value >= 11 };
}

/** `two and a half million`. */
function halfAfterAnd(tokens: Tokens, j: number): { factor: number; last: number } | null {
  if (folded(tokens, j + 1) !== "a" || folded(tokens, j + 2) !== "half") return null;
  const word = EN_NUMBER_WORDS.get(folded(tokens, j + 3));
  return word?.is === "scale" ? { factor: word.value, last: j + 3 } : null;
}

/** The Vietnamese number that begins at token `i`, or null. Two units in a row (`hai ba người`) are vague and none. */
export function readVietnameseNumber(tokens: Tokens, i: number): SpelledNumber | null {
  let total = 0;
  let group = 0;
  let unit = 0;
  let scale = 0;
  let last = -1;
  let telling = false;
  if (VI_NEVER_FIRST.includes(folded(tokens, i))) return null;
  for (let j = i; j < i + MOST_WORDS && isWord(tokens, j); j++) {
    const word = VI_NUMBER_WORDS.get(folded(tokens, j));
    if (word === undefined) break;
    if (word.is === "zero") {
      if (scale < 1000 || unit > 0 || folded(tokens, j + 1) !== "trăm") break;
      j++;
    } else if (word.is === "unit") {
      if (unit > 0) return null;
      if (last >= i && !continues(tokens, j, group, scale)) break;
      unit = word.value;
    } else if (word.is === "teen" && unit === 0) {
      group += word.value;
    } else if (word.is === "tens-suffix" && unit > 0) {
      group += unit * 10;
      unit = 0;
      telling = true;
    } else if (word.is === "scale" && (unit > 0 || group > 0)) {
      if (word.value === 100) group += unit * 100;
      else {
        total += (group + unit) * word.value;
        group = 0;
      }
      unit = 0;
      scale = word.value;
      telling = true;
    } else if (word.is === "scale" && total > 0) {
      total *= word.value;
      scale *= word.value;
    } else if (word.is === "half" && scale > 0 && unit === 0) {
      return { value: total + group + scale / 2, last: j, telling: true };
    } else if (word.is === "joiner" && scale > 0 && VI_NUMBER_WORDS.get(folded(tokens, j + 1))?.is === "unit") {
      continue;
    } else break;
    last = j;
  }
  if (last < 0) return null;
  const value = total + group + unit;
  return { value, last, telling: telling || value >= 11 };
}

/** Whether a unit may stand at `j` within a number begun before: after `mươi`, `mười`, `linh`, or before a smaller magnitude; `năm` there may be `year`. */
function continues(tokens: Tokens, j: number, group: number, scale: number): boolean {
  const next = VI_NUMBER_WORDS.get(folded(tokens, j + 1));
  const before = folded(tokens, j - 1);
  if (next?.is === "scale" || next?.is === "tens-suffix") return true;
  if (before === "linh" || before === "lẻ") return true;
  if (group % 10 !== 0 || (group === 0 && scale > 0)) return false;
  return folded(tokens, j) !== "năm";
}
