/** All runs of capitals that may be persons, outside of offices, with the words of address before them. */
import type { ReadText } from "../../text/read-text";
import { folded, isBreak, isCapital, isWord, Shape, type Tokens } from "../../text/tokens";
import { FIRST_SURNAMES, isAcronym, isNoPerson, isSurname, isVietnameseName, type NameRun, nameWords, runEnd } from "./name-runs";
import type { OfficePhrase } from "./office-phrase";
import {
  BARE_GIVEN_SYLLABLES,
  EN_FUNCTION_WORDS,
  GIVEN,
  GIVEN_SYLLABLES,
  HONORIFICS,
  PLACES,
  TITLES,
  VI_BODY_WORDS,
  VI_NO_NAME,
} from "./tables";

/** A run of capitals that may be a person's name. */
export interface CandidateRun extends NameRun {
  /** By which names compare, see `nameWords`. */
  readonly words: readonly string[];
  /** First token of the words of address before it; `first` where there are none. */
  readonly addressFirst: number;
  /** Whether it names somebody only where the article has the full name: alone it might as well be a common word or a place. */
  readonly isShortOnly: boolean;
}

/** Nouns after which a person's name is the name of a street, a school, a prize … */
const NAMED_AFTER = new Set(
  "đường phố trường thpt thcs giải quỹ cầu hầm quảng tượng tàu bảo lăng street avenue school prize award airport đảng hãng đoàn ty nhóm đội clb báo tờ kênh trang mạng phim sông núi hồ biển đảo vịnh quán sạn khu chợ gia tncs sản viện quân hàng uss tàu party aboard".split(
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
    const run = isWord(tokens, i) && isCapital(tokens, i) ? candidateAt(read, i, address, offices, nextOffice) : null;
    if (run !== null) runs.push(run);
    i = run === null ? Math.max(i, skipped(tokens, i)) + 1 : run.last + 1;
    address = -1;
  }
  return runs;
}

/** Last token of a word of address at `i` that a capital follows. */
function honorificEnd(tokens: Tokens, i: number): number | null {
  const match = HONORIFICS.longestAt(tokens, i);
  if (match === null) return null;
  const last = folded(tokens, match.last + 1) === "." && folded(tokens, match.last) !== "." ? match.last + 1 : match.last;
  const follows = isWord(tokens, last + 1) && (isCapital(tokens, last + 1) || HONORIFICS.longestAt(tokens, last + 1) !== null);
  return follows && !isBreak(tokens, last + 1) ? last : null;
}

/** @param nextOffice index of the first office that ends at `i` or later */
function candidateAt(
  read: ReadText,
  i: number,
  address: number,
  offices: readonly OfficePhrase[],
  nextOffice: number,
): CandidateRun | null {
  const { tokens } = read;
  if (isShouted(tokens, i)) return null;
  const afterOffice = offices[nextOffice - 1]?.last === i - 1;
  const last = beforeOffice(tokens, runEnd(tokens, i), offices[nextOffice]);
  if (last <= i && (address >= 0 || afterOffice) && isGivenName(tokens, i)) {
    const run = { first: i, last: i, addressFirst: address < 0 ? i : address };
    return { ...run, words: nameWords(tokens, run), isShortOnly: address < 0 && isAmbiguous(tokens, i) };
  }
  let first = i;
  while (first < last && (isOpener(tokens, first, last) || isAcronym(tokens, first))) first++;
  first = afterPlace(tokens, first, last);
  const previous = offices[nextOffice - 1];
  const titled = afterOffice && previous?.last === previous?.titleLast && GIVEN_SYLLABLES.at(tokens, first);
  const introduced = first === i && (address >= 0 || titled); // `ông Thành`, `đại tá Sáu`
  if (last < first || (first === last && isCommonOpener(tokens, first) && !introduced)) return null;
  if (address < 0 && !afterOffice && NAMED_AFTER.has(folded(tokens, first - 1))) return null;
  const run = { first, last, addressFirst: address < 0 || first > i ? first : address };
  const addressedName = run.addressFirst < run.first && isVietnameseName(tokens, first, last);
  return !addressedName && isNoPerson(tokens, run) ? null : { ...run, words: nameWords(tokens, run), isShortOnly: false };
}

/** Whether one capital syllable after a word of address or an office is a given name, and not the first of a compound (`Công an`, `Trung đoàn`). */
function isGivenName(tokens: Tokens, i: number): boolean {
  if (!GIVEN_SYLLABLES.at(tokens, i) && !BARE_GIVEN_SYLLABLES.at(tokens, i)) return false;
  return [TITLES, VI_BODY_WORDS].every((table) => (table.longestAt(tokens, i)?.last ?? i) === i);
}

/** A given name that is a town (`Vinh`) or a common word (`Trung`, `Thành`) as well. */
function isAmbiguous(tokens: Tokens, i: number): boolean {
  return isCommonOpener(tokens, i) || PLACES.longestAt(tokens, i) !== null;
}

/** Where a run ends that an office divides from the name behind it (`Manhattan` + `Supreme Court Justice` + `Frank …`, `Charlotte` + `Mayor` + `Jennifer …`). */
function beforeOffice(tokens: Tokens, last: number, office: OfficePhrase | undefined): number {
  if (office === undefined || office.last >= last) return last;
  const isCompanys = folded(tokens, office.last) === "president"; // `Emirates President Tim …`
  const divides =
    office.last > office.first || (office.kind !== "rank" && office.language === "en" && !isCompanys && GIVEN.at(tokens, office.last + 1));
  return divides ? office.first - 1 : last;
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

/** Where a person's name goes on after a place in one run of capitals (`Thổ Nhĩ Kỳ Recep Tayyip Erdogan`); `first` where none does. */
function afterPlace(tokens: Tokens, first: number, last: number): number {
  const place = PLACES.longestAt(tokens, first);
  if (place === null || place.last >= last) return first;
  const rest = place.last + 1;
  const isName = isVietnameseName(tokens, rest, last) || (last > rest && GIVEN.at(tokens, rest));
  return isName && !isVietnameseName(tokens, first, last) ? rest : first;
}

/** A function word with which the run only seems to begin (`Theo Bekh`, `When Trump`). */
function isOpener(tokens: Tokens, i: number, last: number): boolean {
  const word = folded(tokens, i);
  if (GIVEN.has(word) || (FIRST_SURNAMES.has(word) && last - i === 2)) return false;
  if (isSurname(word) && isVietnameseName(tokens, i, last)) return false;
  return isCommonOpener(tokens, i);
}

/** Whether the word opens sentences more often than it is a name. */
export function isCommonOpener(tokens: Tokens, i: number): boolean {
  const word = folded(tokens, i);
  return VI_NO_NAME.has(word) || EN_FUNCTION_WORDS.has(word);
}

/** Last token of a run that is no person, so that its middle is not read as one. */
function skipped(tokens: Tokens, i: number): number {
  return isWord(tokens, i) && isCapital(tokens, i) ? runEnd(tokens, i) : i;
}
