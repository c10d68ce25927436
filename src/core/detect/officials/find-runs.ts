/** All runs of capitals that may be persons, outside of offices, with the words of address before them. */

import { phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import type { ReadText } from "../../text/read-text";
import { folded, isBreak, isCapital, isWord, Shape, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import {
  FIRST_SURNAMES,
  isAcronym,
  isLikelyFullName,
  isNoPerson,
  isSurnameAt,
  isVietnameseName,
  type NameRun,
  nameWords,
  runEnd,
} from "./name-runs";
import type { OfficePhrase } from "./office-phrase";
import { findShouted } from "./shouted";
import {
  BARE_GIVEN_SYLLABLES,
  EN_FUNCTION_WORDS,
  GIVEN,
  GIVEN_SYLLABLES,
  HIGHLAND_OPENERS,
  HONORIFICS,
  MIDDLE_NAMES,
  PLACES,
  TITLES,
  VI_BODY_WORDS,
  VI_NO_NAME,
} from "./tables";

/** A run of capitals that may be a person's name. */
export interface CandidateRun extends NameRun {
  /** Its place among the runs of the text. */
  readonly index: number;
  /** By which names compare, see `nameWords`. */
  readonly words: readonly string[];
  /** First token of the words of address before it; `first` where there are none. */
  readonly addressFirst: number;
  /** Whether it names somebody only where the article has the full name: alone it might as well be a common word or a place. */
  readonly isShortOnly: boolean;
}

/** Nouns after which a person's name is the name of a street, a school, a prize … */
const NAMED_AFTER = new WordSet(
  "đường phố trường thpt thcs giải quỹ cầu hầm quảng tượng tàu bảo lăng street avenue school prize award airport đảng hãng đoàn ty nhóm đội clb báo tờ kênh trang mạng phim sông núi hồ biển đảo vịnh quán sạn khu chợ gia tncs sản viện quân hàng uss tàu party aboard hội tàng bổng khám thuốc chùa đền đình society foundation museum library theatre theater stadium".split(
    " ",
  ),
);

/** The candidates in reading order. One pass. */
export function findRuns(read: ReadText, offices: readonly OfficePhrase[]): readonly CandidateRun[] {
  const { tokens } = read;
  const runs: CandidateRun[] = [];
  let nextOffice = 0;
  let address = -1;
  for (let i = 0; i < tokens.count; ) {
    while ((offices[nextOffice]?.last ?? Infinity) < i) nextOffice++;
    const office = offices[nextOffice];
    if (office !== undefined && office.first <= i) {
      i = office.last + 1;
      address = -1;
      continue;
    }
    const honorific = honorificEnd(tokens, i);
    if (honorific !== null) {
      address = address < 0 ? i : address;
      i = honorific + 1;
      continue;
    }
    if (isCapital(tokens, i)) {
      const end = beforeOffice(tokens, runEnd(tokens, i), offices[nextOffice]);
      const run = candidateAt(tokens, i, end, address, offices, nextOffice, runs.length);
      if (run !== null) runs.push(run);
      i = run === null ? Math.max(i, end) : run.last; // of a run that is no person the middle is not read as one
    }
    i++;
    address = -1;
  }
  return withShouted(tokens, offices, runs);
}

/** With the names in capitals that the runs tell; offices stay what they are. */
function withShouted(tokens: Tokens, offices: readonly OfficePhrase[], runs: CandidateRun[]): readonly CandidateRun[] {
  const shouted = findShouted(tokens, runs);
  if (shouted.length === 0) return runs;
  const taken = new Set(runs.map((run) => run.first));
  let next = 0;
  const free = shouted.filter(({ first }) => {
    while ((offices[next]?.last ?? Infinity) < first) next++;
    return !taken.has(first) && (offices[next]?.first ?? Infinity) > first;
  });
  if (free.length === 0) return runs;
  const more = free.map(({ first, last }) => candidate(tokens, 0, first, last, first, false));
  return [...runs, ...more].sort((a, b) => a.first - b.first).map((run, index) => ({ ...run, index }));
}

/** Last token of a word of address at `i` that a capital follows. */
function honorificEnd(tokens: Tokens, i: number): number | null {
  const match = HONORIFICS.lastAt(tokens, i);
  if (match < 0) return null;
  const isShort = isCapital(tokens, match) && folded(tokens, match + 1) === "."; // `Mr.`, not `… của bà. Nhưng`
  const last = isShort && folded(tokens, match) !== "." ? match + 1 : match;
  const follows = isWord(tokens, last + 1) && (isCapital(tokens, last + 1) || HONORIFICS.lastAt(tokens, last + 1) >= 0);
  return follows && !isBreak(tokens, last + 1) ? last : null;
}

/**
 * @param last last token of the run of capitals, before an office in it
 * @param address first token of the words of address before it, or -1
 * @param nextOffice index of the first office that ends at `i` or later
 */
function candidateAt(
  tokens: Tokens,
  i: number,
  last: number,
  address: number,
  offices: readonly OfficePhrase[],
  nextOffice: number,
  index: number,
): CandidateRun | null {
  if (isShouted(tokens, i)) return null;
  const previous = nextOffice > 0 ? offices[nextOffice - 1] : undefined;
  const afterOffice = previous?.last === i - 1;
  if (last <= i && (address >= 0 || afterOffice) && isGivenName(tokens, i)) {
    return candidate(tokens, index, i, i, address < 0 ? i : address, address < 0 && isAmbiguous(tokens, i));
  }
  if (!afterOffice && PLACE_INITIALS.at(tokens, i) && tokens.shape[i] === Shape.Upper) return null;
  if (afterOffice && previous !== undefined && namesBody(tokens, previous.last, i, last)) return null;
  let first = i;
  while (first < last && (isOpener(tokens, first, last) || isAcronym(tokens, first) || STAGES.at(tokens, first))) first++;
  first = afterFirm(tokens, afterPlace(tokens, first, last), last);
  const titled = afterOffice && previous?.last === previous?.titleLast && GIVEN_SYLLABLES.at(tokens, first);
  const introduced = first === i && (address >= 0 || titled); // `ông Thành`, `đại tá Sáu`
  if (last < first) return null;
  if (first === last && isCommonOpener(tokens, first) && !introduced) {
    // `Prime Minister May`, of whom the article tells in full
    const isTitled = afterOffice && first === i && previous?.last === previous?.titleLast;
    return isTitled ? candidate(tokens, index, first, first, first, true) : null;
  }
  if (address < 0 && !afterOffice && (NAMED_AFTER.at(tokens, first - 1) || isPlaceName(tokens, first, last))) return null;
  const addressFirst = address < 0 || first > i ? first : address;
  const isAddressedName = addressFirst < first && isVietnameseName(tokens, first, last);
  return !isAddressedName && isNoPerson(tokens, { first, last }) ? null : candidate(tokens, index, first, last, addressFirst, false);
}

/** Nouns for places of which no list holds all. */
const PLACE_NOUNS = new WordSet("xã phường thôn xóm huyện quận khối ấp buôn khóm".split(" "));

/** Whether a commune's name stands after its noun (`quê quán xã Sơn Hạ, nguyên Bí thư …`); with a middle name it is a person's (`y tế xã Lê Văn …`). */
function isPlaceName(tokens: Tokens, first: number, last: number): boolean {
  if (!PLACE_NOUNS.at(tokens, first - 1) || last > first + 2) return false;
  return last < first + 2 || !isLikelyFullName(tokens, { first, last }) || !MIDDLE_NAMES.at(tokens, first + 1);
}

/** Before the name of a town or district, which may be a person's too (`tại TP Hồ Chí Minh`). */
const PLACE_INITIALS = new WordSet(["tp", "tx"]);

/** Words for a firm (true) or a society (false), with which an office ends whose body is not listed. */
const BODY_ENDS = new PhraseTable([
  ...phrasesOf("tập đoàn, công ty, tổng công ty, ngân hàng, hãng, công ty cổ phần, ctcp, công ty tnhh", true),
  ...phrasesOf("hiệp hội, liên đoàn, câu lạc bộ, quỹ, học viện, trung tâm, tổ chức, liên minh, nhóm", false),
]);
/** In tokens. */
const LONGEST_BODY_END = 4;

/** Whether the run after an office that ends with such a word is the body's name (`Chủ tịch Tập đoàn Hoa Sen`): one or two words, after a small letter a firm's in one word. */
function namesBody(tokens: Tokens, officeLast: number, first: number, last: number): boolean {
  if (last - first > 1) return false;
  for (let i = officeLast; i > officeLast - LONGEST_BODY_END; i--) {
    const end = BODY_ENDS.longestAt(tokens, i);
    if (end?.last === officeLast) return isCapital(tokens, i) || (end.entry && first === last && !GIVEN.at(tokens, first));
  }
  return false;
}

/** Names of places of the trade and of games, before a name (`diễn viên Hollywood Ann Quill`). */
const STAGES = new WordSet("hollywood bollywood broadway olympic olympics kpop vpop youtube".split(" "));

/** All runs are made here, in one shape, which keeps reading them fast. */
function candidate(tokens: Tokens, index: number, first: number, last: number, addressFirst: number, isShortOnly: boolean): CandidateRun {
  return { index, first, last, words: nameWords(tokens, first, last), addressFirst, isShortOnly };
}

/** Whether one capital syllable after a word of address or an office is a given name, and not the first of a compound (`Công an`, `Trung đoàn`). */
function isGivenName(tokens: Tokens, i: number): boolean {
  if (!GIVEN_SYLLABLES.at(tokens, i) && !BARE_GIVEN_SYLLABLES.at(tokens, i)) return false;
  return TITLES.lastAt(tokens, i) <= i && VI_BODY_WORDS.lastAt(tokens, i) <= i;
}

/** A given name that is a town (`Vinh`) or a common word (`Trung`, `Thành`) as well. */
function isAmbiguous(tokens: Tokens, i: number): boolean {
  return isCommonOpener(tokens, i) || PLACES.lastAt(tokens, i) >= 0;
}

/** Where a run ends that an office divides from the name behind it (`Manhattan` + `Supreme Court Justice` + `Frank …`, `Charlotte` + `Mayor` + `Jennifer …`). */
function beforeOffice(tokens: Tokens, last: number, office: OfficePhrase | undefined): number {
  if (office === undefined || office.last > last || (office.last === last && !isPostnominal(tokens, office))) return last;
  if (isPostnominal(tokens, office)) return office.first - 1;
  const isCompanys = folded(tokens, office.last) === "president"; // `Emirates President Tim …`
  const divides =
    office.last > office.first ||
    HONORIFICS.lastAt(tokens, office.last + 1) >= 0 ||
    (office.kind !== "rank" && office.language === "en" && !isCompanys && GIVEN.at(tokens, office.last + 1));
  return divides ? office.first - 1 : last;
}

/** Seats that stand right after a member's name (`Ann Quill MP`). */
const POSTNOMINALS = new WordSet(["mp", "msp", "mep", "mla", "mlc", "mna", "tds"]);

/** Whether the office is told by such letters alone, with a name right before them and none behind. */
export function isPostnominal(tokens: Tokens, { first, last }: OfficePhrase): boolean {
  return first === last && POSTNOMINALS.at(tokens, first) && tokens.shape[first] === Shape.Upper && !isCapital(tokens, first + 1);
}

/** Last syllables of titles that a firm's name follows in Vietnamese, before the person's (`CEO Apple Tim Cook`). */
const FIRM_TITLES = new WordSet(["ceo", "cfo", "coo", "tịch", "đốc", "lập", "hành", "hãng", "đoàn", "ty", "bay"]);

/** The first token of a name of two words, after the firm whose title it follows; else `first`. */
function afterFirm(tokens: Tokens, first: number, last: number): number {
  const isFirm = last === first + 2 && FIRM_TITLES.at(tokens, first - 1) && GIVEN.at(tokens, first + 1) && !GIVEN.at(tokens, first);
  return isFirm && !isSurnameAt(tokens, first) ? first + 1 : first;
}

/** Capitals all around, as in headlines: shape tells nothing there. */
function isShouted(tokens: Tokens, i: number): boolean {
  const upper = (j: number) => !isWord(tokens, j) || tokens.shape[j] === Shape.Upper;
  return (
    tokens.shape[i] === Shape.Upper &&
    upper(i - 2) &&
    upper(i - 1) &&
    upper(i + 1) &&
    upper(i + 2) &&
    (isWord(tokens, i - 1) || isWord(tokens, i + 1))
  );
}

/** Before the place where a body sits, which its head's name may follow (`Trưởng đại diện X tại Việt Nam` + a name). */
export const SEATED_AT = new WordSet(["tại", "ở"]);

/** Where a person's name goes on after a place in one run of capitals (`Thổ Nhĩ Kỳ Recep Tayyip Erdogan`); `first` where none does. */
function afterPlace(tokens: Tokens, first: number, last: number): number {
  const place = PLACES.lastAt(tokens, first);
  if (place < 0 || place >= last) return first;
  const rest = place + 1;
  const isName = isVietnameseName(tokens, rest, last) || (last > rest && (GIVEN.at(tokens, rest) || SEATED_AT.at(tokens, first - 1)));
  return isName && !isVietnameseName(tokens, first, last) ? rest : first;
}

/** A function word with which the run only seems to begin (`Theo Bekh`, `When Trump`). */
function isOpener(tokens: Tokens, i: number, last: number): boolean {
  if (HIGHLAND_OPENERS.lastAt(tokens, i) > i) return false; // `Và Y …`, of the Hmong
  if (!isCommonOpener(tokens, i) || GIVEN.at(tokens, i) || (FIRST_SURNAMES.at(tokens, i) && isTwoWordsOn(tokens, i, last))) return false;
  return !(isSurnameAt(tokens, i) && isVietnameseName(tokens, i, last));
}

/** Whether a given name of two syllables follows token `i` up to `last` (`Ban Ki Moon, Ban Ki-moon`). */
function isTwoWordsOn(tokens: Tokens, i: number, last: number): boolean {
  return last - i === 2 || (last - i === 3 && folded(tokens, i + 2) === "-");
}

/** Whether the word opens sentences more often than it is a name. */
export function isCommonOpener(tokens: Tokens, i: number): boolean {
  return VI_NO_NAME.at(tokens, i) || EN_FUNCTION_WORDS.at(tokens, i);
}

/** The run that begins at a token: binary search. */
export function runFrom(runs: readonly CandidateRun[], token: number): CandidateRun | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return runs[low]?.first === token ? runs[low] : undefined;
}

/** The run that ends at a token: binary search, for runs do not overlap. */
export function runTo(runs: readonly CandidateRun[], token: number): CandidateRun | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.last ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return runs[low]?.last === token ? runs[low] : undefined;
}
