/**
 * Numerals written in digits, read as the article means them: `1.234` is 1234 in one article and 1.234 in the next.
 * Every numeral is looked at once; the work is bounded by `LONGEST` code units each.
 */
import type { Language } from "../article";
import { FormMemo } from "./form-memo";
import { isNumber, type Tokens, written } from "./tokens";

/** What parts whole and fraction; the other of the two marks groups thousands. */
export type DecimalMark = "." | ",";

/** A numeral in digits. */
export interface Digits {
  readonly value: number;
  /** Digits in groups of three (`1.234.567`), at least one separator. */
  readonly grouped: boolean;
  /** Has a fraction (`1,5`). */
  readonly fraction: boolean;
  /** The value if the one separator groups thousands, where the numeral alone does not say (`1.234`); else null. */
  readonly whole: number | null;
}

/** Longer runs of digits are identifiers; no figure of the news needs more (999.999.999.999.999.999 has 23). */
const LONGEST = 24;

const OTHER: Readonly<Record<DecimalMark, DecimalMark>> = { ".": ",", ",": "." };

/** The mark that a language's press uses by rule. */
const MARK_OF: Readonly<Record<Language, DecimalMark>> = { vi: ",", en: "." };

/**
 * Reads a number token (`digits, then groups parted by single . or ,`).
 * @returns null where no figure is written so: `12.5.2019`, `1.2.3`, too long.
 */
export function readDigits(numeral: string, decimal: DecimalMark): Digits | null {
  if (numeral.length > LONGEST) return null;
  if (!isMarked(numeral)) return { value: Number(numeral), grouped: false, fraction: false, whole: null };
  const parts = numeral.split(/[.,]/);
  const marks = [...numeral].filter((c) => c === "." || c === ",");
  const [head = "", ...tail] = parts;
  const first = marks[0] ?? "";
  const last = marks.at(-1) ?? "";
  const digits = parts.join("");
  if (marks.length === 1) return readOneMark(head, tail[0] ?? "", first, decimal);
  const inGroups = groupsOfThree(head, tail);
  if (marks.every((mark) => mark === first))
    return inGroups ? { value: Number(digits), grouped: true, fraction: false, whole: null } : null;
  const whole = parts.slice(0, -1);
  if (!marks.slice(0, -1).every((mark) => mark === first) || first === last || !groupsOfThree(head, tail.slice(0, -1))) return null;
  return { value: Number(`${whole.join("")}.${parts.at(-1)}`), grouped: true, fraction: true, whole: null };
}

const READ: Readonly<Record<DecimalMark, FormMemo<Digits | null>>> = {
  ".": new FormMemo((numeral) => readDigits(numeral, ".")),
  ",": new FormMemo((numeral) => readDigits(numeral, ",")),
};

/** The same of token `i`: each numeral is read once, however often it stands in the texts. */
export function digitsAt(tokens: Tokens, i: number, decimal: DecimalMark): Digits | null {
  return READ[decimal].at(tokens, i);
}

/** Most numerals have no mark and cost no more than this. */
const isMarked = (numeral: string): boolean => numeral.includes(".") || numeral.includes(",");

function readOneMark(head: string, rest: string, mark: string, decimal: DecimalMark): Digits {
  const asFraction = Number(`${head}.${rest}`);
  if (!groupsOfThree(head, [rest])) return { value: asFraction, grouped: false, fraction: true, whole: null };
  const asWhole = Number(head + rest);
  // Nobody rounds to three zeros after the mark: 350.000 and 350,000 are both 350 thousand.
  if (rest === "000" || mark !== decimal) return { value: asWhole, grouped: true, fraction: false, whole: asWhole };
  return { value: asFraction, grouped: false, fraction: true, whole: asWhole };
}

function groupsOfThree(head: string, groups: readonly string[]): boolean {
  return head.length >= 1 && head.length <= 3 && head[0] !== "0" && groups.every((group) => group.length === 3);
}

/**
 * The decimal mark of an article: its language's, unless its own numerals say otherwise and none says it. Only numerals that can be read in one
 * way bear witness: `28.2` with `isFigure` true (a date `28.2` is none), `1,234,567`, `1.234,5`. O(tokens).
 * @param isFigure whether the number token stands before a magnitude, percent or other unit.
 */
export function decimalMarkOf(tokens: Tokens, language: Language, isFigure: (token: number) => boolean): DecimalMark {
  const usual = MARK_OF[language];
  let unusualSeen = false;
  for (let i = 0; i < tokens.count; i++) {
    if (!isNumber(tokens, i)) continue;
    const numeral = written(tokens, i);
    if (!isMarked(numeral)) continue;
    const witness = markShownBy(numeral, i, isFigure);
    if (witness === usual) return usual;
    unusualSeen ||= witness !== null;
  }
  return unusualSeen ? OTHER[usual] : usual;
}

/** The decimal mark that a numeral shows beyond doubt, or null. */
function markShownBy(numeral: string, i: number, isFigure: (token: number) => boolean): DecimalMark | null {
  if (numeral.length > LONGEST) return null;
  const marks = [...numeral].filter((c): c is DecimalMark => c === "." || c === ",");
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined) return null;
  const [head = "", ...tail] = numeral.split(/[.,]/);
  if (marks.length === 1) return !groupsOfThree(head, tail) && isFigure(i) ? first : null;
  if (first !== last) return last;
  return groupsOfThree(head, tail) ? OTHER[first] : null;
}
