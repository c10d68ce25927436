/** Offices compared: whether a title that stands alone may be one that a person was given. */

import { GRAMMAR_VI } from "../../lexicon/vi/grammar";
import { isLetter } from "../../text/characters";
import { FormTest } from "../../text/form-test";
import { folded, foldedBetween, isCapital, isWord, type Tokens } from "../../text/tokens";
import type { OfficePhrase } from "./office-phrase";
import { PLACES, VI_BODY_WORDS } from "./tables";

/** An office of a person, one wording. */
export interface HeldOffice {
  readonly words: ReadonlySet<string>;
  /** Whether it names a body beside a level of government and its committee. */
  readonly hasOrgan: boolean;
  readonly standing: OfficePhrase["standing"];
  readonly language: OfficePhrase["language"];
}

/** Abbreviated titles as the press spells them out when they stand alone. */
const SHORT_TITLES = new Map([
  ["gov", "governor"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["congressman", "representative"],
  ["congresswoman", "representative"],
  ["gen", "general"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["tt", "tổng thống"],
  ["u.n.", "un"],
  ["e.u.", "eu"],
  ["pm", "prime minister"],
  ["na", "national assembly"],
]);

export function spelledOut(words: readonly string[]): string[] {
  return words.flatMap((word) => (SHORT_TITLES.get(word) ?? word).split(" "));
}

/** Words from token `first` to `last`, folded; marks and numbers left out. */
function wordsBetween(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) if (isWord(tokens, i)) words.push(folded(tokens, i));
  return words;
}

/** What two titles must share to be one: the first word in Vietnamese (so that `phó` differs), all words of the title in English. */
export function headOf(tokens: Tokens, office: OfficePhrase): string {
  const words = spelledOut(wordsBetween(tokens, office.titleFirst, office.titleLast));
  return office.language === "vi"
    ? words.slice(0, words[0] === "phó" ? 3 : 2).join(" ")
    : `${office.standing === "former" ? "former " : ""}${words.join(" ")}`;
}

/** Whether the office as it stands alone may be the one that the person was given: no word of it is strange to that. */
export function fits(tokens: Tokens, office: OfficePhrase, held: HeldOffice, isPlaceless: boolean, isAtHome: boolean): boolean {
  if ((office.standing === "former") !== (held.standing === "former") && office.standing === "former") return false;
  const own = contentWords(tokens, office);
  for (const rank of LESSER_RANKS) if (held.words.has(rank) && !own.has(rank)) return false;
  // Chủ tịch tỉnh, Chủ tịch UBND tỉnh: not the head of a society of the province
  if (
    held.hasOrgan &&
    office.language === "vi" &&
    CHAIRS.has(headOf(tokens, office)) &&
    office.last > office.titleFirst + 1 &&
    !hasOrgan(tokens, office)
  )
    return false;
  if (office.language === "en" && office.titleFirst === office.titleLast) own.delete(folded(tokens, office.titleLast)); // the heads agree
  if ([...own].every((word) => held.words.has(word))) return true;
  // The article may say only here of which state it is (`Austria's interior minister`); the person must not be given another one.
  if (!isPlaceless || office.language !== held.language || (isAtHome && isOfOtherState(tokens, office))) return false;
  const places = placeWords(tokens, office);
  return [...own].every((word) => held.words.has(word) || places.has(word));
}

/** Vietnamese: whether the office is of another state (`Bộ trưởng Ngoại giao Pháp`), which one of our own without a state is not. */
function isOfOtherState(tokens: Tokens, { language, titleLast, last }: OfficePhrase): boolean {
  if (language !== "vi") return false;
  for (let i = titleLast + 1; i <= last; i++) {
    const state = isCapital(tokens, i) ? GRAMMAR_VI.countries.longestAt(tokens, i) : null;
    if (state !== null && folded(tokens, i) !== "việt") return true;
  }
  return false;
}

const CHAIRS = new Set(["chủ tịch", "phó chủ tịch"]);

/** Without one of them a title means another person: *the president* is no deputy president, *the chancellor* no shadow chancellor. */
const LESSER_RANKS = ["deputy", "vice", "assistant", "shadow"];

/** Levels of government and their committees: a chair's title that names nothing else is of these. */
const LEVELS: ReadonlySet<string> = new Set(
  "ubnd|ủy ban nhân dân|tỉnh|thành phố|tp|tx|tt|huyện|quận|xã|phường|thị xã|thị trấn|đặc khu|nước|thủ đô|bang|liên bang".split("|"),
);

export function hasOrgan(tokens: Tokens, office: OfficePhrase): boolean {
  for (let i = office.titleFirst; i <= office.last; i++) {
    const body = VI_BODY_WORDS.longestAt(tokens, i);
    if (body === null || (body.entry !== "public" && body.entry !== "private")) continue;
    if (!LEVELS.has(foldedBetween(tokens, i, body.last).join(" "))) return true;
    i = body.last;
  }
  return false;
}

/** Words of the office that are names of states or places. */
export function placeWords(tokens: Tokens, office: OfficePhrase): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = office.first; i <= office.last; i++) {
    const place = PLACES.longestAt(tokens, i);
    for (let j = i; place !== null && j <= place.last; j++) words.add(folded(tokens, j));
  }
  return words;
}

export function contentWords(tokens: Tokens, office: OfficePhrase): Set<string> {
  const words = new Set<string>();
  for (let i = office.first; i <= office.last; i++) {
    if (!TWO_LETTERS.at(tokens, i)) continue;
    const word = SHORT_TITLES.get(folded(tokens, i)) ?? folded(tokens, i);
    if (!SMALL_WORDS.has(word)) for (const part of word.split(" ")) words.add(part);
  }
  return words;
}

/** Words with two letters in a row: no initials but of bodies, no `'s`. */
const TWO_LETTERS = new FormTest((_, fold) => {
  if (BODY_INITIALS.has(fold)) return true;
  for (let i = 0; i + 1 < fold.length; i++) if (isLetter(fold, i) && isLetter(fold, i + 1)) return true;
  return false;
});
const BODY_INITIALS: ReadonlySet<string> = new Set(["u.n.", "e.u."]);
const SMALL_WORDS = new Set([
  "của",
  "tại",
  "và",
  "mới",
  "tân",
  "nữ",
  "đương",
  "nhiệm",
  "được",
  "the",
  "of",
  "for",
  "to",
  "cựu",
  "nguyên",
  "cố",
  "former",
  "'s",
  "’s",
  "nước",
  // Chủ tịch xã is Chủ tịch UBND xã.
  "ubnd",
]);
