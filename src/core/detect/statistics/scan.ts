/** What every reader of figures needs: the tokens, the language at each place, and how the article writes its numerals. */
import { EN_MAGNITUDES } from "../../lexicon/en/magnitudes";
import { EN_UNITS } from "../../lexicon/en/units";
import { UNIT_SYMBOLS } from "../../lexicon/unit-symbols";
import { VI_MAGNITUDES } from "../../lexicon/vi/magnitudes";
import { VI_UNITS } from "../../lexicon/vi/units";
import { type DecimalMark, decimalMarkOf } from "../../text/numerals";
import { PhraseTable } from "../../text/phrase-table";
import type { ReadText } from "../../text/read-text";
import { isBreak, isCapital, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import type { WordSet } from "../../text/word-set";
import { SharedMoney } from "./shared-money";

export interface Scan {
  readonly read: ReadText;
  readonly tokens: Tokens;
  readonly decimal: DecimalMark;
  /** 1 where the line is Vietnamese. */
  readonly vietnamese: Uint8Array;
  /** The article writes `£`: its `pounds` are money. */
  readonly poundsAreMoney: boolean;
  readonly money: SharedMoney;
}

const FIGURE_MARKS = new PhraseTable<true>(
  [...UNIT_SYMBOLS, ...EN_UNITS, ...VI_UNITS, ...EN_MAGNITUDES, ...VI_MAGNITUDES].map(([words]) => [words, true]),
);

/** Looks over a text before its figures are read. O(n). */
export function scanOf(read: ReadText): Scan {
  const { tokens, article } = read;
  return {
    read,
    tokens,
    decimal: decimalMarkOf(tokens, article.language, (i) => FIGURE_MARKS.longestAt(tokens, i + 1) !== null),
    vietnamese: read.vietnamese,
    poundsAreMoney: article.text.includes("£"),
    money: new SharedMoney(tokens),
  };
}

export function isVietnamese(scan: Scan, i: number): boolean {
  return scan.vietnamese[i] === 1;
}

/** Whether token `i` follows its neighbour on the left without white space. */
export function touchesPrevious(tokens: Tokens, i: number): boolean {
  return i > 0 && touchesNext(tokens, i - 1) && !isBreak(tokens, i - 1);
}

/** Marks that a sentence may begin with, at most: keeps the work constant. */
const MOST_MARKS = 16;

/** Whether no word stands before token `i` in its sentence. */
export function opensSentence(scan: Scan, i: number): boolean {
  const first = scan.read.sentences[scan.read.sentenceOf[i] ?? 0]?.first ?? 0;
  let j = i - 1;
  while (j >= first && j > i - MOST_MARKS && !isWord(scan.tokens, j)) j--;
  return j < first;
}

/** How far a cue may stand from its figure, in tokens: a clause; keeps the work per figure constant. */
const CUE_REACH = 12;

/** Whether one of the words stands within `reach` tokens before token `i`, in its sentence. */
export function hasBefore(scan: Scan, i: number, words: WordSet, reach = CUE_REACH): boolean {
  const from = Math.max(scan.read.sentences[scan.read.sentenceOf[i] ?? 0]?.first ?? 0, i - reach);
  for (let j = i - 1; j >= from; j--) if (words.at(scan.tokens, j)) return true;
  return false;
}

/** Whether one of the words stands within `reach` tokens after token `i`, in its sentence. */
export function hasAfter(scan: Scan, i: number, words: WordSet, reach = CUE_REACH): boolean {
  const to = Math.min(scan.read.sentences[scan.read.sentenceOf[i] ?? 0]?.last ?? i, i + reach);
  for (let j = i + 1; j <= to; j++) if (words.at(scan.tokens, j)) return true;
  return false;
}

/** Phrases of two words, to be asked for before a token. */
export function pairs(phrases: readonly string[]): PhraseTable<true> {
  return new PhraseTable(phrases.map((phrase) => [phrase, true] as const));
}

/** Whether the last two words before token `i` are one of the phrases. */
export function isPairBefore(tokens: Tokens, i: number, phrases: PhraseTable<true>): boolean {
  return phrases.longestAt(tokens, i - 2)?.last === i - 1;
}

/** A headline in title case: capitals tell nothing there. */
export function isTitleCase(scan: Scan, i: number): boolean {
  const sentence = scan.read.sentences[scan.read.sentenceOf[i] ?? 0];
  if (sentence === undefined) return false;
  let words = 0;
  let capitals = 0;
  for (let j = sentence.first; j <= Math.min(sentence.last, sentence.first + HEADLINE_LENGTH); j++) {
    if (!isWord(scan.tokens, j) || written(scan.tokens, j).length < 4) continue;
    words++;
    if (isCapital(scan.tokens, j)) capitals++;
  }
  return words > 2 && capitals > words * 0.8;
}

/** Tokens looked at to tell title case: a headline has seldom more. */
const HEADLINE_LENGTH = 24;
