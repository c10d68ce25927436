/** One amount: a number in digits or words with its magnitudes (`75 tỷ`, `1,5 nghìn tỷ`, `2 tỷ 300 triệu`, `half a million`). */
import { EN_MAGNITUDES } from "../../lexicon/en/magnitudes";
import type { Magnitude } from "../../lexicon/quantity";
import { VI_MAGNITUDES, VI_NO_MAGNITUDE } from "../../lexicon/vi/magnitudes";
import { digitsAt } from "../../text/numerals";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isBreak, isCapital, isNumber, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { readEnglishNumber, readVietnameseNumber } from "./number-words";
import { isVietnamese, opensSentence, type Scan } from "./scan";

export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** The value if the numeral's one separator groups thousands, where that is open; for nouns that have no fractions. */
  readonly whole: number | null;
  readonly form: "digits" | "words";
  /** Product of the magnitudes; 1 where there is none. */
  readonly magnitude: number;
  /** The number before its magnitudes. */
  readonly base: number;
  /** Nothing but digits: no separators, no magnitude. */
  readonly plain: boolean;
  readonly grouped: boolean;
  readonly fraction: boolean;
  /** Spelled out and under 11 without a magnitude. */
  readonly small: boolean;
}

const MAGNITUDES = {
  en: new PhraseTable(EN_MAGNITUDES),
  vi: new PhraseTable<Magnitude>([...VI_MAGNITUDES, ...EN_MAGNITUDES]),
};
const NO_MAGNITUDE = new PhraseTable(VI_NO_MAGNITUDE.map((words) => [words, true] as const));

const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);

/** The amount that begins at token `i`, or null. @param afterSign a currency sign stands before it, so that `m` and `b` are magnitudes. */
export function readAmount(scan: Scan, i: number, afterSign: boolean): Amount | null {
  if (isNumber(scan.tokens, i)) return readDigitAmount(scan, i, afterSign);
  return isWord(scan.tokens, i) ? readWordAmount(scan, i) : null;
}

function readDigitAmount(scan: Scan, i: number, afterSign: boolean): Amount | null {
  const { tokens } = scan;
  const digits = digitsAt(tokens, i, scan.decimal);
  if (digits === null) return null;
  let { value, whole } = digits;
  let last = i;
  const spaced = spacedGroups(tokens, i, value);
  if (spaced !== null) ({ value, last } = spaced);
  const part = touchesNext(tokens, last) ? FRACTION_SIGNS.get(written(tokens, last + 1)) : undefined;
  if (part !== undefined) {
    value += part;
    last++;
  }
  const base = value;
  const scale = readMagnitudes(scan, last, afterSign);
  last = scale.last;
  value = times(base, scale.factor);
  if (scale.factor > 1) {
    whole = whole === null ? null : whole * scale.factor;
    const rest = smallerPart(scan, last, scale.factor);
    if (rest !== null) {
      value += rest.value;
      last = rest.last;
    }
  }
  return {
    first: i,
    last,
    value,
    whole,
    form: "digits",
    magnitude: scale.factor,
    base,
    plain: last === i && !digits.grouped && !digits.fraction,
    grouped: digits.grouped || spaced !== null,
    fraction: digits.fraction || part !== undefined,
    small: false,
  };
}

/** Product without the noise of binary fractions: 4.1 × 1e6 is 4100000 and not 4099999.9999999995. */
export function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** Groups of three digits behind the first: up to 999 trillion. */
const MOST_GROUPS = 4;

/** `1 234 567` with no-break or thin spaces, or ending in 000: ordinary spaces part numbers that have nothing to do with each other. */
function spacedGroups(tokens: Tokens, i: number, head: number): { value: number; last: number } | null {
  if (head === 0 || head > 999 || !Number.isInteger(head)) return null;
  let value = head;
  let last = i;
  while (last < i + MOST_GROUPS && isNumber(tokens, last + 1) && /^\d{3}$/.test(written(tokens, last + 1))) {
    const gap = tokens.text.slice(tokens.end[last], tokens.start[last + 1]);
    if (!/^[\u00a0\u2009\u202f]$/.test(gap) && !(gap === " " && written(tokens, last + 1) === "000")) break;
    value = value * 1000 + Number(written(tokens, last + 1));
    last++;
  }
  return last > i ? { value, last } : null;
}

/** Magnitude words after token `last`; several multiply (`nghìn tỷ`). */
function readMagnitudes(scan: Scan, from: number, afterSign: boolean): { factor: number; last: number } {
  const { tokens } = scan;
  let factor = 1;
  let last = from;
  for (let n = 0; n < 3; n++) {
    const hyphen = written(tokens, last + 1) === "-" && touchesNext(tokens, last) && touchesNext(tokens, last + 1);
    const at = hyphen ? last + 2 : last + 1;
    const vietnamese = isVietnamese(scan, at);
    if (isBreak(tokens, at) || (vietnamese && NO_MAGNITUDE.longestAt(tokens, at) !== null)) break;
    const found = MAGNITUDES[vietnamese ? "vi" : "en"].longestAt(tokens, at);
    if (found === null || !applies(tokens, found.entry, at, afterSign)) break;
    factor *= found.entry.factor;
    last = found.last;
    if (found.entry.tight !== undefined) break;
  }
  return { factor, last };
}

/** Letters after which a letter means a million only if people or goods follow: `5m people`. */
const PEOPLE_OR_GOODS = new WordSet(
  "people users customers voters votes households homes jobs shares barrels tonnes tons children workers passengers visitors viewers subscribers followers doses cases downloads copies units residents members students migrants refugees euros dollars pounds".split(
    " ",
  ),
);

function applies(tokens: Tokens, magnitude: Magnitude, at: number, afterSign: boolean): boolean {
  if (magnitude.tight === undefined) return true;
  if (!touchesNext(tokens, at - 1)) return afterSign && /^[MB]$/.test(written(tokens, at));
  if (magnitude.tight === "always") return folded(tokens, at) !== "k" || written(tokens, at) === "k" || afterSign;
  return afterSign || PEOPLE_OR_GOODS.at(tokens, at + 1);
}

/** The smaller part of `2 tỷ 300 triệu`, or the half of `3 triệu rưỡi`. */
function smallerPart(scan: Scan, from: number, factor: number): { value: number; last: number } | null {
  const { tokens } = scan;
  if (!isVietnamese(scan, from)) return null;
  if (folded(tokens, from + 1) === "rưỡi" || folded(tokens, from + 1) === "rưởi") return { value: factor / 2, last: from + 1 };
  if (!isNumber(tokens, from + 1)) return null;
  const digits = digitsAt(tokens, from + 1, scan.decimal);
  if (digits === null) return null;
  const scale = readMagnitudes(scan, from + 1, false);
  if (scale.factor === 1 || scale.factor >= factor || digits.value * scale.factor >= factor) return null;
  const rest = smallerPart(scan, scale.last, scale.factor);
  return { value: times(digits.value, scale.factor) + (rest?.value ?? 0), last: rest?.last ?? scale.last };
}

function readWordAmount(scan: Scan, i: number): Amount | null {
  const { tokens } = scan;
  const vietnamese = isVietnamese(scan, i);
  const number = vietnamese ? readVietnameseNumber(tokens, i) : readEnglishNumber(tokens, i);
  if (number === null) return null;
  if (isCapital(tokens, i) && !opensSentence(scan, i)) return null;
  if (vietnamese && NO_MAGNITUDE.longestAt(tokens, number.last) !== null) return null;
  return {
    first: i,
    last: number.last,
    value: number.value,
    whole: null,
    form: "words",
    magnitude: number.value >= 1e9 ? 1e9 : number.value >= 1e6 ? 1e6 : number.value >= 1e3 ? 1e3 : 1,
    base: number.value,
    plain: false,
    grouped: false,
    fraction: false,
    small: !number.telling,
  };
}
