/** Numbers whose unit stands behind a later one: `33, 34 và 39 tuổi`, `5, 7 and 10 million dollars`, `30 x 40 cm`, `từ 1,8 lên 2,34 triệu đồng`. */
import { folded, isNumber, isWord, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { type Amount, readAmount, times } from "./amount";
import { isYear } from "./dates";
import type { Figure } from "./figure";
import type { Scan } from "./scan";
import { readUnit, type UnitHit } from "./unit-after";

/** Members of an enumeration looked at: constant work for each figure. */
const MOST_MEMBERS = 5;

/** Units that an enumeration may share; durations are left out, for `5, 6 và 7 tháng 8` are days. */
const SHARED: ReadonlySet<string> = new Set(["age", "money", "percent", "measure"]);

/** A number below this takes the last member's magnitude too. */
const LENDS_BELOW = 1000;
/** So does a greater one that is no more than so many times the last member (`từ 1.100 lên 1.850 tỷ`, not `từ 500.000 lên 1 triệu`). */
const ALIKE = 50;

/** The figure with the unit and magnitude of the enumeration that it belongs to; itself where there is none. */
export function withSharedUnit(scan: Scan, figure: Figure): Figure {
  if (figure.unit !== null || figure.currency !== null || figure.to !== null || figure.negative || figure.from.magnitude > 1) return figure;
  if (isYear(scan.tokens, figure.from.first) || figure.from.form === "words" || touchesLetters(scan, figure.last)) return figure;
  const end = endOfEnumeration(scan, figure.last) ?? endOfChange(scan, figure);
  if (end === null || !SHARED.has(end.unit.word.is)) return figure;
  const lends = end.amount.magnitude > 1 && (figure.from.value < LENDS_BELOW || figure.from.value < end.amount.base * ALIKE);
  const from = lends
    ? { ...figure.from, value: times(figure.from.base, end.amount.magnitude), magnitude: end.amount.magnitude }
    : figure.from;
  return {
    ...figure,
    from,
    unit: { word: end.unit.word, first: figure.last, last: figure.last, hyphen: false, shared: [end.unit.first, end.unit.last] },
  };
}

function touchesLetters(scan: Scan, last: number): boolean {
  return touchesNext(scan.tokens, last) && isWord(scan.tokens, last + 1);
}

/** The last member, behind `và` or `and`, with its unit. */
function endOfEnumeration(scan: Scan, last: number): { amount: Amount; unit: UnitHit } | null {
  const { tokens } = scan;
  let at = last;
  for (let n = 0; n < MOST_MEMBERS; n++) {
    if (!JOINERS.at(tokens, at + 1) || !isNumber(tokens, at + 2)) return null;
    const joiner = folded(tokens, at + 1);
    const amount = readAmount(scan, at + 2, false);
    if (amount === null) return null;
    const unit = readUnit(scan, amount);
    if (unit !== null) return joiner === "," ? null : { amount, unit };
    if (joiner === "và" || joiner === "and") return null;
    at = amount.last;
  }
  return null;
}

/** The second number of `từ 1,8 lên 2,34 triệu đồng`, `from 13.5 to 14.0 mm`, with its unit. */
function endOfChange(scan: Scan, figure: Figure): { amount: Amount; unit: UnitHit } | null {
  const { tokens } = scan;
  if (!FROM.at(tokens, figure.first - 1) || !CHANGED.at(tokens, figure.last + 1)) return null;
  const amount = isNumber(tokens, figure.last + 2) ? readAmount(scan, figure.last + 2, false) : null;
  const unit = amount === null ? null : readUnit(scan, amount);
  return amount === null || unit === null ? null : { amount, unit };
}

const JOINERS = new WordSet([",", "và", "and", "x", "×"]);
const FROM = new WordSet(["từ", "from"]);
const CHANGED = new WordSet(["lên", "xuống", "còn", "thành", "đến", "to"]);
