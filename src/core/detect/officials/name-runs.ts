/**
 * Runs of capitalised words that may be a person's name. Shape and lexicons alone decide here; whether the run is a person
 * follows from what stands beside it.
 */

import { isAllLetters, isCapitalLetter } from "../../text/characters";
import { stripDiacritics } from "../../text/fold";
import { FormMemo } from "../../text/form-memo";
import { FormTest } from "../../text/form-test";
import { folded, isBreak, isCapital, isNumber, isWord, Shape, type Tokens, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import {
  BARE_GIVEN_SYLLABLES,
  BARE_MIDDLE_NAMES,
  BARE_SURNAMES,
  EN_FUNCTION_WORDS,
  GIVEN,
  HIGHLAND_OPENERS,
  MIDDLE_NAMES,
  PLACES,
  SURNAMES,
  TITLES,
  VI_BODY_WORDS,
} from "./tables";

/** Tokens `first` to `last`, both included. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

/** Longest name in words, particles and initials included. */
const LONGEST_NAME = 6;

/** Lower-case words inside a name. */
const PARTICLES = new WordSet(
  "bin binti ibn bint al el ul ur ud van von der den de da dos das du di la le del della ter ten af zu san y".split(" "),
);
const SUFFIXES = new WordSet(["jr", "sr", "ii", "iii", "iv"]);
const HYPHENS = new WordSet(["-", "‑", "‐"]);
/** East Asian family names, which stand first; after them the (detokenised) press may write a hyphened given name with blanks around the hyphen. */
export const FIRST_SURNAMES = new WordSet(
  "so kim lee park choi jung jeong kang cho yoon jang lim im han shin seo kwon hwang song ahn an moon hong yang ban roh no ri ja jo xi liu li wang zhang chen zhao wu hu deng jiang wen ly vuong tap ton ma".split(
    " ",
  ),
);

/** A syllable as Vietnamese spells it, diacritics taken off. */
const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:uye|uya|uyu|ieu|yeu|uoi|uou|oai|oao|oay|oeo|uay|oo(?=ng|c)|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ya|ye|a|e|i|o|u|y)(?:ng|nh|ch|c|m|n|p|t)?$/;

export function isVietnameseSyllable(word: string): boolean {
  return VIETNAMESE_SYLLABLE.test(stripDiacritics(word));
}

const SYLLABLE = new FormTest((_, __, word) => VIETNAMESE_SYLLABLE.test(word));

/** The same of token `i`. */
export function isSyllableAt(tokens: Tokens, i: number): boolean {
  return SYLLABLE.at(tokens, i);
}

/** Whether token `i` opens a Vietnamese name: a family name, with its diacritics or (in English text) without. */
export function isSurnameAt(tokens: Tokens, i: number): boolean {
  return SURNAMES.at(tokens, i) || BARE_SURNAMES.at(tokens, i);
}

/** The same of a folded word. */
function isSurname(word: string): boolean {
  return SURNAMES.has(word) || BARE_SURNAMES.has(word);
}

/** States and bodies that are written as initials are. */
const NO_INITIALS = new Set(
  "u.s. u.n. u.k. e.u. d.c. l.a. n.y. n.j. n.c. s.c. n.h. n.m. n.d. s.d. r.i. p.m. a.m. t.v. p.r. b.c. a.d.".split(" "),
);
/** Initials in one word (`G.K.` before a family name). */
const INITIALS = new FormTest(
  (word, fold) =>
    word.length === 4 &&
    word[1] === "." &&
    word[3] === "." &&
    isCapitalLetter(word, 0) &&
    isCapitalLetter(word, 2) &&
    !NO_INITIALS.has(fold),
);

/** Forms of abbreviations, where they are all capitals: no syllable of a name, or a short one. */
const ABBREVIATION = new FormTest((written, _, word) => written.endsWith(".") || written.length <= 3 || !VIETNAMESE_SYLLABLE.test(word));

/** Whether token `i` is all capitals and no syllable of a name in a headline: an abbreviation such as `UBND`, `LHQ`. */
export function isAcronym(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === Shape.Upper && ABBREVIATION.at(tokens, i) && !(tokens.shape[i + 1] === Shape.Title && INITIALS.at(tokens, i));
}

/** The last token of the run of name words that starts at `i`; `i - 1` where none does. */
export function runEnd(tokens: Tokens, i: number): number {
  let last = i - 1;
  let words = 0;
  for (let j = i; words < LONGEST_NAME; words++) {
    if (!isNameWord(tokens, j, i)) break;
    last = hyphened(tokens, initialled(tokens, j));
    j = last + 1;
    if (words === 0 && GIVEN.at(tokens, i) && isNickname(tokens, j)) j += 3;
    else if (words === 1 && last > i + 1 && isNickname(tokens, j)) j += 3;
    if (isWord(tokens, j) && !isCapital(tokens, j) && PARTICLES.at(tokens, j)) {
      const next = afterParticles(tokens, j);
      if (next === null) break;
      j = next;
    }
  }
  return withSuffix(tokens, last);
}

/** @param runFirst first token of the run; after a family name a function word may be a given name (`Lê Văn An`, `Liu He`) */
function isNameWord(tokens: Tokens, i: number, runFirst: number): boolean {
  if (!isWord(tokens, i) || !isCapital(tokens, i) || SUFFIXES.at(tokens, i)) return false;
  if (!EN_FUNCTION_WORDS_IN_NAMES.at(tokens, i) || (i > runFirst && initialled(tokens, i) > i)) return true;
  if (i === runFirst) {
    if (ADDRESSES.at(tokens, i - 1) && BARE_GIVEN_SYLLABLES.at(tokens, i)) return true;
    if (SURNAMES_TOO.at(tokens, i) && EN_ADDRESSES.at(tokens, i - 1)) return isCapital(tokens, i + 1);
    return FIRST_SURNAMES.at(tokens, i) && isCapital(tokens, i + 1) && isCapital(tokens, i + 2) && !isCapital(tokens, i + 3);
  }
  if (FIRST_SURNAMES.at(tokens, i - 1) && folded(tokens, i).length === 2) return true;
  if (i > runFirst && folded(tokens, i) === "a") return SURNAMES.at(tokens, i - 1) && isCapital(tokens, i + 1); // `Giàng A …`
  return i > runFirst && isSurnameAt(tokens, runFirst) && BARE_GIVEN_SYLLABLES.at(tokens, i);
}

/** Last syllables of words of address and of titles, after which an English function word is a Vietnamese name (`bà An`). */
const ADDRESSES = new WordSet("ông bà anh chị cô chú bác cụ em làng chí trưởng thư tịch tướng tá úy đốc".split(" "));
/** The same of English titles and words of address, and the Vietnamese family names that are function words there (`President To Lam`). */
const EN_ADDRESSES = new WordSet(
  "secretary president minister chairman chairwoman leader chief general member ambassador governor director mr mrs ms comrade".split(" "),
);
const SURNAMES_TOO = new WordSet(["to", "do", "an", "on"]);
/** Function words that are name words too (`May`, `Will`, `Van`). */
const EN_FUNCTION_WORDS_IN_NAMES = new WordSet(
  [...EN_FUNCTION_WORDS.words].filter((word) => !isSurname(word) && !GIVEN.has(word) && word !== "may"),
);

/** After an initial, the full stop that belongs to it (`John F. Kerry`). */
function initialled(tokens: Tokens, i: number): number {
  const isInitial = (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) === 1 && touchesNext(tokens, i) && folded(tokens, i + 1) === ".";
  return isInitial && (isCapital(tokens, i + 2) || isNickname(tokens, i + 2)) ? i + 1 : i;
}

const NICKNAME_MARKS = new WordSet(['"', "“", "”", "‘", "’", "'"]);

/** Whether a nickname in quotation marks stands at `i`, within a name (`Robert C. "Bobby" Scott`). */
function isNickname(tokens: Tokens, i: number): boolean {
  if (!NICKNAME_MARKS.at(tokens, i) || !NICKNAME_MARKS.at(tokens, i + 2)) return false;
  return isWord(tokens, i + 1) && isCapital(tokens, i + 1) && isWord(tokens, i + 3) && isCapital(tokens, i + 3);
}

/** The words joined to token `i` by hyphens (`Ocasio-Cortez`, `Jong-un`). */
export function hyphened(tokens: Tokens, i: number): number {
  let last = i;
  while (HYPHENS.at(tokens, last + 1) && isWord(tokens, last + 2)) {
    const tight = touchesNext(tokens, last) && touchesNext(tokens, last + 1);
    const loose =
      FIRST_SURNAMES.at(tokens, last - 1) && tokens.shape[last + 2] === Shape.Lower && /^[a-z]{2,4}$/.test(folded(tokens, last + 2));
    if (!tight && !loose) break;
    last += 2;
  }
  return last;
}

/** The capital word after particles from `j` on (`bin Salman`, `van der Leyen`, `al - Assad`), or null. */
function afterParticles(tokens: Tokens, j: number): number | null {
  let next = j;
  while (isWord(tokens, next) && PARTICLES.at(tokens, next) && !isCapital(tokens, next) && next - j < 3) next++;
  if (HYPHENS.at(tokens, next) && isCapital(tokens, next + 1)) next++;
  return isNameWord(tokens, next, next) ? next : null;
}

function withSuffix(tokens: Tokens, last: number): number {
  let next = last + 1;
  if (!SUFFIXES.at(tokens, next)) {
    next++;
    if (!SUFFIXES.at(tokens, next) || folded(tokens, last + 1) !== ",") return last;
  }
  if (last < 0 || !isCapital(tokens, next)) return last;
  return folded(tokens, next + 1) === "." && touchesNext(tokens, next) ? next + 1 : next;
}

/** Whether tokens `first..last` look like a Vietnamese personal name: a family name and one to four more syllables. */
export function isVietnameseName(tokens: Tokens, first: number, last: number): boolean {
  const length = last - first + 1;
  if (length < 2 || length > 5) return false;
  if (HIGHLAND_OPENERS.lastAt(tokens, first) >= 0) return true;
  if (!isSurnameAt(tokens, first)) return false;
  for (let i = first; i <= last; i++) {
    if (!isWord(tokens, i) || !isCapital(tokens, i) || isBreak(tokens, i)) return false;
    if (!isSyllableAt(tokens, i) && !/'/.test(folded(tokens, i))) return false;
  }
  return true;
}

/** Whether a run is surely no person: a place, a body, a title. */
export function isNoPerson(tokens: Tokens, { first, last }: NameRun): boolean {
  if (PLACES.lastAt(tokens, first) >= last || isLocalBranch(tokens, first, last)) return true;
  if (last > first && TITLES.lastAt(tokens, first) >= 0 && !GIVEN_TITLES.at(tokens, first)) return true;
  const named = last >= first + 2 && isSurnameAt(tokens, first) && isVietnameseName(tokens, first, last);
  for (let i = first; i <= last; i++) {
    const body = VI_BODY_WORDS.longestAt(tokens, i);
    const isGiven = named && body?.entry === "field" && body.last === last; // `Trương Văn Hóa`, `Lê Hòa Bình`
    if (body !== null && body.entry !== "place" && !isGiven && body.last > i && (i > first || body.last > last)) return true;
    if (
      ORGANISATION_WORDS.at(tokens, i) ||
      (i > first && LATER_ORGANISATION_WORDS.at(tokens, i) && !NICKNAME_MARKS.at(tokens, i - 1)) ||
      isAcronym(tokens, i)
    )
      return true;
  }
  return false;
}

/** A firm's house in a country of two syllables (`InBev Việt Nam`); `Nguyễn Việt Nam` is a name. */
function isLocalBranch(tokens: Tokens, first: number, last: number): boolean {
  return last > first + 1 && PLACES.lastAt(tokens, last - 1) === last && !isVietnameseName(tokens, first, last);
}

/** Titles that are given names too. */
export const GIVEN_TITLES = new WordSet(["dean"]);

/** Capital words that make a run an organisation, a place or a work. */
const ORGANISATION_WORDS = new WordSet(
  "university college school hospital institute committee commission council ministry department agency county province district street avenue airport foundation company corp inc ltd league association senate congress police airlines".split(
    " ",
  ),
);
/** The same, where another capital stands before them (`Trump Tower`, but `Bill Clinton`, `Park Geun-hye`). */
const LATER_ORGANISATION_WORDS = new WordSet(
  "society office bureau administration assembly speech campaign rally museum city road tower center centre group bank club union party court house news times post prize award hotel park square bridge river lake island act law bill plan today magazine journal daily tv media".split(
    " ",
  ),
);

/** How sure a run is a person's full name by its own words alone. */
export function isLikelyFullName(tokens: Tokens, run: NameRun): boolean {
  if (run.last === run.first || isNoPerson(tokens, run)) return false;
  if (isVietnameseName(tokens, run.first, run.last)) {
    const length = run.last - run.first + 1;
    const middle = run.first + 1;
    return length >= 3 && (length === 3 || length === 4 || MIDDLE_NAMES.at(tokens, middle) || BARE_MIDDLE_NAMES.at(tokens, middle));
  }
  return GIVEN.at(tokens, run.first) || hasInitial(tokens, run) || isHyphenedName(tokens, run) || hasAge(tokens, run.last + 1);
}

/** Whether the run is written as East Asian names are (`Tsai Ing-wen`, `Moon Jae-in`): a family name and two syllables, the second small. */
function isHyphenedName(tokens: Tokens, run: NameRun): boolean {
  return run.last === run.first + 3 && HYPHENS.at(tokens, run.last - 1) && tokens.shape[run.last] === Shape.Lower;
}

/** Whether an age follows a name (`, 51,`, `, a 34-year-old …`, `(45 tuổi)`). */
function hasAge(tokens: Tokens, i: number): boolean {
  if (folded(tokens, i) !== "," && folded(tokens, i) !== "(") return false;
  const number = folded(tokens, i + 1) === "a" || folded(tokens, i + 1) === "an" ? i + 2 : i + 1;
  if (!isNumber(tokens, number)) return false;
  return number === i + 2 || [",", "tuổi", ")"].includes(folded(tokens, number + 1));
}

/** Whether a single letter with a full stop stands inside the run (`Sonya A. Rossi`): only persons are written so. */
function hasInitial(tokens: Tokens, run: NameRun): boolean {
  for (let i = run.first + 1; i < run.last; i++) if (folded(tokens, i) === ".") return true;
  return false;
}

/** One ending for the transliterations of one name (Zelenskiy, Zelenskyy, Zelensky). */
const SLAVIC_ENDING = /sk(?:iy|yy|ii|ij|yi|i|j)$/;
const SHORTEST_SLAVIC = 3;

const NAME_WORD = new FormMemo((_, __, bare) => {
  const ending = bare.search(SLAVIC_ENDING);
  return ending >= SHORTEST_SLAVIC && isAllLetters(bare) ? `${bare.slice(0, ending)}sky` : bare;
});

/** The words by which names compare: folded, without diacritics; inner initials and Jr./Sr. left out. */
export function nameWords(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) {
    if (!isWord(tokens, i)) continue;
    const word = NAME_WORD.at(tokens, i);
    const isInitial = word.length === 1 && i > first && i < last;
    if (!isInitial && word !== "jr" && word !== "sr") words.push(word);
  }
  return words;
}
