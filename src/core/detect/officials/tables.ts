/** The lexicons of names and offices, compiled once at load for lookup by token. */

import type { Language } from "../../article";
import type { Standing } from "../../finding";
import { COUNTRIES, PLACES_ABROAD, REGIONS } from "../../lexicon/countries";
import * as enBodies from "../../lexicon/en/bodies";
import { GIVEN_NAMES } from "../../lexicon/en/given-names";
import * as enOffices from "../../lexicon/en/offices";
import * as viBodies from "../../lexicon/vi/bodies";
import * as viNames from "../../lexicon/vi/names";
import * as viOffices from "../../lexicon/vi/offices";
import { DISTRICTS, PROVINCES } from "../../lexicon/vi/places";
import { listOf } from "../../lexicon/word-list";
import { stripDiacritics } from "../../text/fold";
import { type PhraseList, PhraseTable } from "../../text/phrase-table";
import { WordSet } from "../../text/word-set";

/** What kind of title a phrase is: public by itself, only with a public body beside it, a rank of army or police, or a company's. */
export type TitleKind = "public" | "body" | "rank" | "private";

export interface Title {
  readonly language: Language;
  readonly kind: TitleKind;
  /** `Senators A and B`: one title for several persons. */
  readonly plural: boolean;
}

/** `Hồ Chí Minh` alone is a person; with a word for city it is a place. */
const CITIES = PROVINCES.replace("Hồ Chí Minh", "thành phố Hồ Chí Minh, TP Hồ Chí Minh, TP. Hồ Chí Minh, TP.Hồ Chí Minh, TP.HCM");

/** Plurals that no rule makes. */
const ABBREVIATED_PLURALS: ReadonlySet<string> = new Set(["sens.", "reps.", "govs."]);

function titles(text: string, language: Language, kind: TitleKind): [string | PhraseList, Title][] {
  if (language === "vi") return [[{ list: text }, { language, kind, plural: false }]];
  const entries: [string, Title][] = listOf(text).map((words) => [words, { language, kind, plural: ABBREVIATED_PLURALS.has(words) }]);
  if (kind === "rank") return entries;
  const plurals = entries.filter(([words]) => /[a-z]$/.test(words) && !words.endsWith("s"));
  return [...entries, ...plurals.map(([words, title]): [string, Title] => [plural(words), { ...title, plural: true }])];
}

/** English plural of a title: its head noun stands last, or before `of` and the like (`ministers of state`). */
function plural(words: string): string {
  const end = Math.min(...[" of ", " to ", " in "].map((word) => `${words}${word}`.indexOf(word)));
  const head = words.slice(0, end);
  const form = head.endsWith("man") ? `${head.slice(0, -2)}en` : head.endsWith("y") ? `${head.slice(0, -1)}ies` : `${head}s`;
  return form + words.slice(end);
}

/** Services whose name stands between rank and name (`Đại tá công an …`). */
const SERVICES = ["cảnh sát", "công an", "quân đội", "hải quân", "không quân", "lục quân", "an ninh", "biên phòng"];
const SERVED_RANKS = listOf(viOffices.RANKS).flatMap((rank) => SERVICES.map((service) => `${rank} ${service}`));

/** Boards whose name is one with their heads' title (`Trưởng ban Pháp chế`), so that no body's word follows it. */
const BOARDS = listOf(viOffices.BOARDS).flatMap((board) => listOf(viOffices.BOARD_HEADS).map((head) => `${head} ${board}`));

const PHO = ["cục trưởng", "chánh án", "bộ trưởng", "đại sứ"].map((words): [string, Title] => [
  `phó ${words}`,
  { language: "vi", kind: "public", plural: false },
]);

export const TITLES = new PhraseTable<Title>([
  ...titles(viOffices.PUBLIC_TITLES, "vi", "public"),
  ...titles([viOffices.RANKS, ...SERVED_RANKS].join(","), "vi", "rank"),
  ...titles(viOffices.BODY_TITLES, "vi", "body"),
  ...titles(BOARDS.join(","), "vi", "public"),
  ...PHO,
  ...titles(enOffices.PUBLIC_TITLES, "en", "public"),
  ...titles(enOffices.RANKS, "en", "rank"),
  ...titles(enOffices.BODY_TITLES, "en", "body"),
  ...titles(viOffices.PRIVATE_TITLES, "vi", "private"),
  ...titles(enOffices.PRIVATE_TITLES, "en", "private"),
]);

function standings(text: string): PhraseTable<Standing> {
  return new PhraseTable(
    listOf(text).map((entry): [string, Standing] => {
      const [words = "", standing = ""] = entry.split(":");
      return [words.trim(), parseStanding(standing.trim())];
    }),
  );
}

function parseStanding(word: string): Standing {
  return word === "former" || word === "acting" || word === "elect" || word === "late" ? word : "current";
}

export const VI_STANDINGS = standings(viOffices.STANDINGS);
export const VI_LATER_STANDINGS = standings(viOffices.LATER_STANDINGS);
export const EN_STANDINGS = standings(enOffices.STANDINGS);
export const EN_MODIFIERS = wordSet(enOffices.MODIFIERS);

/** What a word of a body's name tells of it. */
export type BodyWord = "public" | "private" | "field" | "place";

function bodyTable(lists: readonly (readonly [string, BodyWord])[]): PhraseTable<BodyWord> {
  return new PhraseTable(lists.map(([list, word]): [PhraseList, BodyWord] => [{ list }, word]));
}

function phrases(...lists: readonly string[]): PhraseTable<true> {
  return new PhraseTable(lists.map((list): [PhraseList, true] => [{ list }, true]));
}

const countryRows = COUNTRIES.split("\n").filter((row) => row.includes("|"));
const countryNames = (column: number): string => countryRows.map((row) => row.split("|")[column] ?? "").join(",");

export const VI_BODY_WORDS = bodyTable([
  [viBodies.PUBLIC_BODIES, "public"],
  [viBodies.PRIVATE_BODIES, "private"],
  [viBodies.FIELDS, "field"],
  [countryNames(0), "place"],
  [countryNames(1), "place"],
  [REGIONS, "place"],
  [PLACES_ABROAD, "place"],
  [CITIES, "place"],
  [DISTRICTS, "place"],
]);
export const VI_JOINTS = phrases(viBodies.JOINTS);

export const EN_BODY_WORDS = bodyTable([
  [enBodies.PUBLIC_BODIES, "public"],
  [enBodies.PRIVATE_BODIES, "private"],
  [countryNames(1), "place"],
  [countryNames(2), "place"],
  [REGIONS, "place"],
  [PLACES_ABROAD, "place"],
  [stripDiacritics(CITIES), "place"],
  [CITIES, "place"],
  ["Ho Chi Minh City", "place"],
]);

/** Names of states, regions, provinces and districts in either language: never persons. */
export const PLACES = phrases(
  countryNames(0),
  countryNames(1),
  countryNames(2),
  REGIONS,
  PLACES_ABROAD,
  CITIES,
  DISTRICTS,
  stripDiacritics(CITIES),
  "Ho Chi Minh City",
);

export const STATE_CHAIRMEN = phrases(viOffices.STATE_CHAIRMEN);

export const HONORIFICS = phrases(viNames.HONORIFICS, enBodies.HONORIFICS);

export const SURNAMES = wordSet(viNames.SURNAMES);
/** Surnames as the English press writes them. */
export const BARE_SURNAMES = bareSet(SURNAMES);
/** Given names of one syllable. */
export const GIVEN_SYLLABLES = wordSet(viNames.GIVEN_SYLLABLES);
export const BARE_GIVEN_SYLLABLES = bareSet(GIVEN_SYLLABLES);
export const HIGHLAND_OPENERS = phrases(viNames.HIGHLAND_OPENERS);
export const MIDDLE_NAMES = wordSet(viNames.MIDDLE_NAMES);
export const BARE_MIDDLE_NAMES = bareSet(MIDDLE_NAMES);
export const GIVEN = wordSet(GIVEN_NAMES);
export const VI_NO_NAME = wordSet(viNames.NO_NAME_WORDS);
export const EN_FIELDS = wordSet(enBodies.FIELDS);
export const EN_FUNCTION_WORDS = wordSet(enBodies.FUNCTION_WORDS);

function wordSet(text: string): WordSet {
  return new WordSet(listOf(text));
}

/** The same words without diacritics. */
function bareSet(set: WordSet): WordSet {
  return new WordSet([...set.words].map(stripDiacritics));
}
