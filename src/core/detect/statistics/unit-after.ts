/** The unit that follows an amount, and the rate that follows the unit (`USD/thùng`, `a year`). */
import { CURRENCY_CODES } from "../../lexicon/currencies";
import type { UnitWord } from "../../lexicon/quantity";
import { RATE_JOINERS, RATE_WORDS } from "../../lexicon/rates";
import { BY_CASE, EXACT_SYMBOLS } from "../../lexicon/unit-symbols";
import { type PhraseMatch, PhraseTable } from "../../text/phrase-table";
import { folded, isBreak, isCapital, isNumber, isWord, Shape, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Amount } from "./amount";
import type { Scan } from "./scan";
import { unitsAt } from "./unit-tables";

/** A unit as it stands: tokens `first` to `last`. */
export interface UnitHit {
  readonly word: UnitWord;
  readonly first: number;
  readonly last: number;
  /** Hangs on the number by a hyphen (`8-year-old`, `55-kilometer`). */
  readonly hyphen: boolean;
  /** Where the unit stands if it is shared with a later number of an enumeration (`first` and `last` are this number then), else null. */
  readonly shared: readonly [number, number] | null;
}

/** What a rate is taken over, and the last token of its words. */
export interface Rate {
  readonly per: string;
  readonly last: number;
}

const RATES = new PhraseTable(RATE_WORDS);

const SINGLE_CURRENCIES: ReadonlyMap<string, UnitWord> = new Map([
  ["đồng", { is: "money", currency: "VND" }],
  ["đô", { is: "money", currency: "USD" }],
]);

const HYPHENS = new WordSet(["-", "‑", "‐"]);

/** Below this, an English `won` after a number is the verb (`Democrats who held 52 won`). */
const LEAST_WON = 1000;

/** The unit after an amount that ends at token `last`, or null. O(longest unit). */
export function readUnit(scan: Scan, amount: Amount): UnitHit | null {
  const { tokens } = scan;
  const { last } = amount;
  const hyphen = HYPHENS.at(tokens, last + 1) && touchesNext(tokens, last) && touchesNext(tokens, last + 1);
  const first = hyphen ? last + 2 : last + 1;
  if (isBreak(tokens, first)) return null;
  const found = withoutNextNumber(scan, unitsAt(scan, first).longestAt(tokens, first));
  if (found === null || !isWrittenSo(tokens, first, found.last, hyphen, found.entry)) return null;
  const { entry: word } = found;
  if (word.is === "noun" && amount.value >= LEAST_SUM) return sumBefore(scan, first);
  if (word.is === "money" && word.caution === "large" && amount.value < LEAST_WON) return null;
  if (glued(tokens, found.last) || goesOn(tokens, found, hyphen)) return null;
  return { word: resolve(scan, word, amount, first), first, last: found.last, hyphen, shared: null };
}

/** `6ft 2in`: the 2 begins the inches and is no exponent. */
function withoutNextNumber(scan: Scan, found: PhraseMatch<UnitWord> | null): PhraseMatch<UnitWord> | null {
  const { tokens } = scan;
  if (found === null || found.entry.is !== "measure" || !isNumber(tokens, found.last) || touchesNext(tokens, found.last - 1)) return found;
  if (!unitsAt(scan, found.last + 1).opensAt(tokens, found.last + 1)) return found;
  return { entry: { is: "measure", symbol: found.entry.symbol.replace(/[23]$/, "") }, last: found.last - 1 };
}

/** From here on `đồng` before a noun is money (`200.000 đồng tiền cước`), below it may count (`6 đồng tiền`). */
const LEAST_SUM = 1000;

/** The currency that a noun's first syllable is, or null. */
function sumBefore(scan: Scan, first: number): UnitHit | null {
  const word = SINGLE_CURRENCIES.get(folded(scan.tokens, first));
  return word === undefined ? null : { word, first, last: first, hyphen: false, shared: null };
}

/** Vietnamese currency words that names begin with too (`61 Yên Lãng`). */
const VI_NAME_SYLLABLES = new WordSet(["yên", "đồng", "bảng", "đô", "tệ", "kíp"]);

/** Short symbols must be written in their own case and place: `5G` is no five grams, `5 in` no five inches. */
function isWrittenSo(tokens: Tokens, first: number, last: number, hyphen: boolean, word: UnitWord): boolean {
  const touches = touchesNext(tokens, first - 1);
  if ((word.is === "measure" || word.is === "percent") && word.tight && !touches && !hyphen) return false;
  if (first !== last) return true;
  if (VI_NAME_SYLLABLES.at(tokens, first) && tokens.shape[first] === Shape.Title && isCapital(tokens, first + 1)) return false;
  if (word.is === "money" && word.caution === "capitals") return CURRENCY_CODES.has(written(tokens, first));
  const forms = EXACT_SYMBOLS[folded(tokens, first)];
  if (forms !== undefined && !forms.includes(written(tokens, first))) return false;
  if (word.is === "measure" && (folded(tokens, first) === "c" || folded(tokens, first) === "f"))
    return touches && /^[CF]$/.test(written(tokens, first));
  return !(word.is === "multiple" && folded(tokens, first) === "x" && !touches);
}

/** `3-in-1`: no inches; `6-foot-6` is a height. */
function goesOn(tokens: Tokens, found: { readonly entry: UnitWord; readonly last: number }, hyphen: boolean): boolean {
  if (!hyphen || (found.entry.is === "measure" && found.entry.symbol === "ft")) return false;
  return HYPHENS.at(tokens, found.last + 1) && touchesNext(tokens, found.last) && isNumber(tokens, found.last + 2);
}

/** Whether letters or digits go on right after the unit: then it was none (`5m2a`), but for a plural or a new clause mark. */
function glued(tokens: Tokens, last: number): boolean {
  if (!touchesNext(tokens, last) || !isWord(tokens, last)) return false;
  const isLetter = written(tokens, last).length === 1;
  if (
    isLetter &&
    isNumber(tokens, last - 1) &&
    written(tokens, last + 1) === "." &&
    touchesNext(tokens, last + 1) &&
    isCapital(tokens, last + 2)
  )
    return true; // `V.League`
  return isNumber(tokens, last + 1) || (isLetter && HYPHENS.at(tokens, last + 1) && touchesNext(tokens, last + 1));
}

/** English `pounds` are weight unless the article writes `£`, counts them in millions, or somebody pays them. */
function resolve(scan: Scan, word: UnitWord, amount: Amount, first: number): UnitWord {
  const byCase = BY_CASE[written(scan.tokens, first)];
  if (word.is === "measure" && byCase !== undefined) return { ...word, symbol: byCase };
  if (word.is !== "money" || word.caution !== "pounds") return word;
  return scan.poundsAreMoney || amount.magnitude >= 1e6 || isPaid(scan.tokens, amount.first) ? word : { is: "measure", symbol: "lb" };
}

const PAYING = new WordSet(
  "pay pays paid paying cost costs costing earn earns earned earning spend spends spent spending owe owes owed charge charges charged fined donate donated price priced worth salary wage fee fees fine debt debts bill bills tax rent".split(
    " ",
  ),
);
/** Words between the verb of paying and the number (`was fined a record`). */
const PAYING_REACH = 4;

function isPaid(tokens: Tokens, number: number): boolean {
  for (let i = number - 1; i >= number - PAYING_REACH && isWord(tokens, i); i--) if (PAYING.at(tokens, i)) return true;
  return false;
}

/** The rate of a unit; of a shared one the rate behind it, though it lies beyond the number's own words. */
export function readRateOf(scan: Scan, unit: UnitHit): Rate | null {
  if (unit.shared === null) return readRate(scan, unit.last);
  const rate = readRate(scan, unit.shared[1]);
  return rate === null ? null : { per: rate.per, last: unit.last };
}

/** What a second rate may be taken over. */
const TIMES: ReadonlySet<string> = new Set(["year", "month", "week", "day", "hour", "night", "đêm"]);

/** The rates after a unit that ends at token `last`, or null: `/năm`, `per barrel`, `a week`, `mỗi tháng`, `/người/năm`. */
export function readRate(scan: Scan, last: number): Rate | null {
  const first = readOneRate(scan, last);
  if (first === null) return null;
  const second = readOneRate(scan, first.last);
  return second === null || !TIMES.has(second.per) ? first : { per: `${first.per}/${second.per}`, last: second.last };
}

function readOneRate(scan: Scan, last: number): Rate | null {
  const { tokens } = scan;
  const joiner = folded(tokens, last + 1);
  const slash = joiner === "/" || (joiner === "-" && folded(tokens, last + 2) === "per");
  if (!slash && (!RATE_JOINERS.has(joiner) || isBreak(tokens, last + 1))) return null;
  let at = joiner === "-" ? last + 3 : last + 2;
  if (written(tokens, at) === "-" && joiner !== "/") at++;
  if (joiner === "/" && written(tokens, at) === "1") at++;
  if (isBreak(tokens, at)) return null;
  const found = RATES.longestAt(tokens, at);
  if (found !== null) {
    if (/^(a|an)$/.test(joiner) && /^(ago|earlier|later|before|after)$/.test(folded(tokens, found.last + 1))) return null;
    if (joiner === "một" && folded(tokens, found.last + 1) === "lần") return null;
    return { per: found.entry, last: found.last };
  }
  return joiner === "/" && touchesNext(tokens, last + 1) && isWord(tokens, at) ? { per: folded(tokens, at), last: at } : null;
}
