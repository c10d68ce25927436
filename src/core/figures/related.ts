/**
 * The same figure in other articles. Two figures tell of one thing where their units are the same and their sentences share enough of their words
 * (with another value, none may have names of its own: two communes' schools are no contradiction); in two languages, where the sentences share no words, only where a value of several digits is the same and a name stands in both sentences.
 * Linear in the figures that are compared.
 */
import type { Language } from "../article";
import type { Quantity, Unit } from "../finding";
import { unitCode } from "../finding";
import { foldText } from "../search/fold-text";
import type { FigureDigest } from "./figure-digest";

/** What is compared of a figure. */
export interface ComparedFigure extends Pick<FigureDigest, "quantity" | "unit" | "when" | "span"> {
  readonly sentence: string;
  /** Of the article; empty where it has none. */
  readonly title: string;
  readonly language: Language;
}

/** `agrees`: the same value, or one that takes the other in; `differs`: another value; `another-time`: another value, for another time. */
export type Relation = "agrees" | "differs" | "another-time";

/** Of the rarer sentence's words, so many in a hundred must be in the other. */
const LEAST_SHARED = 50;
const LEAST_WORDS = 3;
const LEAST_DIGITS = 3;

/** Words that stand in every sentence, without diacritics. */
const COMMON = new Set(
  `a an the of to in on at for from by with and or that this it its is are was were be been has have had will would said says more than per
  va cua la co cho trong voi duoc tai den tu nay do cac nhung mot da se khi ve theo o hon khoang nguoi nam ngay thang ong ba cung so`.split(
    /\s+/,
  ),
);

/** How the other figure stands to this one; null where they tell of different things. */
export function relate(figure: ComparedFigure, other: ComparedFigure): Relation | null {
  if (!isSameUnit(figure.unit, other.unit, figure.language === other.language)) return null;
  const isEqual = agrees(figure.quantity, other.quantity);
  if (figure.language !== other.language) {
    return isEqual && digitsOf(figure.quantity) >= LEAST_DIGITS && sharesName(figure, other) ? "agrees" : null;
  }
  if (!sharesWords(figure, other)) return null;
  if (isEqual) return "agrees";
  if (haveOwnNames(figure, other)) return null;
  const isOtherTime = figure.when !== null && other.when !== null && foldText(figure.when) !== foldText(other.when);
  return isOtherTime ? "another-time" : "differs";
}

/**
 * Whether two figures of one event, told in two languages, are one by their value alone: the same with the same unit, of some digits or by one speaker. What is counted is not known to be
 * one, so its value has to tell more.
 */
export function isOneAcrossLanguages(figure: ComparedFigure, other: ComparedFigure, isOneSpeaker: boolean): boolean {
  if (!isSameUnit(figure.unit, other.unit, false) || !agrees(figure.quantity, other.quantity)) return false;
  const digits = Math.min(digitsOf(figure.quantity), digitsOf(other.quantity));
  return figure.unit.type === "count" ? digits >= LEAST_DIGITS : isOneSpeaker || digits >= LEAST_DIGITS - 1;
}

function isSameUnit(a: Unit, b: Unit, isOneLanguage: boolean): boolean {
  if (a.type !== "count" || b.type !== "count") return a.type === b.type && unitCode(a) === unitCode(b);
  if (!isOneLanguage) return true; // `people` and `người` are not known to be one
  const [mine, theirs] = [foldText(a.counted), foldText(b.counted)];
  return mine === theirs || ` ${mine} `.includes(` ${theirs} `) || ` ${theirs} `.includes(` ${mine} `);
}

function agrees(a: Quantity, b: Quantity): boolean {
  const [mine, theirs] = [rangeOf(a), rangeOf(b)];
  if (a.type === "ratio" && b.type === "ratio") return a.value === b.value && a.of === b.of;
  return mine[0] <= theirs[1] && theirs[0] <= mine[1];
}

function rangeOf(quantity: Quantity): readonly [number, number] {
  return quantity.type === "range" ? [quantity.value, quantity.valueTo] : [quantity.value, quantity.value];
}

/** Significant digits of the value: `4,222 billion` has four, `5 billion` one. */
function digitsOf({ value }: Quantity): number {
  return String(value)
    .replace(/[^\d]/g, "")
    .replace(/^0+|0+$/g, "").length;
}

const wordsKnown = new WeakMap<ComparedFigure, ReadonlySet<string>>();

/** The telling words around a figure, folded; digits are left out. */
function wordsOf(figure: ComparedFigure): ReadonlySet<string> {
  const known = wordsKnown.get(figure);
  if (known !== undefined) return known;
  const { sentence, span } = figure;
  const around = foldText(`${sentence.slice(0, span.start)} ${sentence.slice(span.end)}`);
  const words = new Set((around.match(/\p{L}{2,}/gu) ?? []).filter((word) => !COMMON.has(word)));
  wordsKnown.set(figure, words);
  return words;
}

function sharesWords(a: ComparedFigure, b: ComparedFigure): boolean {
  const [mine, theirs] = [wordsOf(a), wordsOf(b)];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared >= LEAST_WORDS && shared * 100 >= LEAST_SHARED * Math.min(mine.size, theirs.size);
}

/** Whether a name stands in both. */
function sharesName(a: ComparedFigure, b: ComparedFigure): boolean {
  const theirs = namesOf(b);
  return [...namesOf(a)].some((name) => theirs.has(name));
}

/** Whether each has a name that the other lacks: they tell of two places or persons, in the same words. */
function haveOwnNames(a: ComparedFigure, b: ComparedFigure): boolean {
  const [mine, theirs] = [namesOf(a), namesOf(b)];
  return [...mine].some((name) => !theirs.has(name)) && [...theirs].some((name) => !mine.has(name));
}

/** Capital words but the first, folded: the sentence's, else the title's. */
function namesOf({ sentence, title }: ComparedFigure): ReadonlySet<string> {
  const own = namesIn(sentence);
  return own.size > 0 ? own : namesIn(title);
}

function namesIn(words: string): ReadonlySet<string> {
  return new Set((words.match(/(?<=\S\s)\p{Lu}[\p{L}\p{M}]+/gu) ?? []).map(foldText));
}
