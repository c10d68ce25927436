/** What an office's words say that can be compared across articles and languages: role, level, place, country, field. */
import type { Language } from "../article";
import type { Office } from "../finding";
import { COUNTRIES } from "../lexicon/countries";
import { DEPUTIES, LEVELS, NO_LEVEL, ORGANS, PLACE_ALIASES, ROLES } from "../lexicon/roles";
import { PROVINCES } from "../lexicon/vi/places";
import { listOf } from "../lexicon/word-list";
import { foldText } from "../search/fold-text";
import { foldWord } from "../text/fold";

export type Level = keyof typeof LEVELS;

export interface OfficeFacts {
  readonly language: Language;
  /** One of `ROLES`; null where the words name another. */
  readonly role: string | null;
  readonly isDeputy: boolean;
  /** One of `ORGANS`; null where the words name another, or none. */
  readonly organ: string | null;
  readonly level: Level | null;
  /** Names of places by their level, without diacritics. */
  readonly places: Readonly<Partial<Record<Level, string>>>;
  /** The country's first Vietnamese name. */
  readonly country: string | null;
  /** What a ministry or department is for, in its own language: `lao dong`. */
  readonly field: string | null;
}

interface Phrase {
  /** Between blanks. */
  readonly words: string;
  readonly means: string;
}

const ROLE_PHRASES = phrasesOf(ROLES);
const ORGAN_PHRASES = phrasesOf(ORGANS);

function phrasesOf(table: string): readonly Phrase[] {
  return table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [means = "", ...languages] = line.split("|");
      return languages.flatMap((words) => words.split(",")).map((words) => ({ words: ` ${words} `, means }));
    });
}

function meaningIn(text: string, phrases: readonly Phrase[]): string | null {
  return phrases.find((phrase) => text.includes(phrase.words))?.means ?? null;
}

const DEPUTY_WORDS = DEPUTIES.split(",").map((words) => ` ${words} `);

/** `thành phố`, which is no deputy's without its marks. */
const CITY = / thanh pho /g;

const LEVEL_NAMES: readonly Level[] = ["commune", "district", "province", "nation"];

/** Found without a word before them; `Hồ Chí Minh` is first of all a person, after whom academies are named. */
const PROVINCE_NAMES = [...new Set(listOf(PROVINCES).map(plain))].filter((name) => name !== "ho chi minh");

/** Names as they are written, since `Mỹ` and `Ý` are other words without their marks, and `Lao` means Laos in English only: name -> country. */
const COUNTRY_NAMES: Readonly<Record<Language, ReadonlyMap<string, string>>> = { vi: countryNames(0, 1), en: countryNames(1, 3) };

function countryNames(from: number, to: number): ReadonlyMap<string, string> {
  const rows = COUNTRIES.trim().split("\n");
  return new Map(
    rows.flatMap((row) => {
      const names = row
        .split("|")
        .slice(from, to)
        .flatMap((part) => part.split(","))
        .filter((name) => name !== "");
      return names.map((name) => [` ${spaced(name)} `, row.split(/[|,]/)[0] ?? ""] as const);
    }),
  );
}

/** Minister and director of what: the words after these. */
const FIELD_OPENERS =
  /^(?:.*? )?(?:bo truong|thu truong|giam doc so|minister of|minister for|secretary of)(?: bo)?(?: the)? (.+?)(?: (?:tinh|thanh pho|tp|viet nam|vietnam) .*)? $/;

/** An office's words take no more, in UTF-16 code units; those of a file that was made by others may. */
const LONGEST_OFFICE = 400;

/** The facts of an office's words; pure, about 20 µs an office. */
export function officeFacts({ words }: Pick<Office, "words">, language: Language): OfficeFacts {
  const text = ` ${plain(words.slice(0, LONGEST_OFFICE))} `;
  const places = placesIn(words, text, language);
  const withoutCities = text.replace(CITY, " tp ");
  return {
    language,
    role: meaningIn(text, ROLE_PHRASES),
    organ: meaningIn(text, ORGAN_PHRASES),
    isDeputy: DEPUTY_WORDS.some((word) => withoutCities.includes(word)),
    level: levelOf(words, places, language),
    places,
    country: places.commune === undefined && places.district === undefined ? countryIn(words, language) : null,
    field: fieldIn(text),
  };
}

function levelOf(words: string, places: OfficeFacts["places"], language: Language): Level | null {
  const text = ` ${spaced(words).split(" ").map(foldWord).join(" ")} `.replaceAll(` ${NO_LEVEL} `, " ");
  const named = LEVEL_NAMES.find((level) => places[level] !== undefined);
  return named ?? LEVEL_NAMES.find((level) => levelWords(level, language).some((word) => text.includes(word))) ?? null;
}

function placesIn(words: string, text: string, language: Language): OfficeFacts["places"] {
  const places: Partial<Record<Level, string>> = {};
  const tokens = spaced(words).split(" ");
  const folded = tokens.map(foldWord);
  for (const level of ["commune", "district", "province"] as const) {
    const name = language === "vi" ? nameAfter(tokens, folded, level) : nameBefore(tokens, folded, level);
    if (name !== null) places[level] = PLACE_ALIASES[plain(name)] ?? plain(name);
  }
  // Provinces are named without the word as well: `Giám đốc Sở Y tế Nghệ An`, `Nghe An Provincial People's Committee`.
  if (places.province === undefined) {
    const known = PROVINCE_NAMES.find((name) => text.includes(` ${name} `) && name !== places.district && name !== places.commune);
    if (known !== undefined) places.province = known;
  }
  return places;
}

/** The capital words after a level's word: `xã Thanh Tường`. */
function nameAfter(tokens: readonly string[], folded: readonly string[], level: Level): string | null {
  const openers = LEVELS[level].vi.split(",").map((words) => words.split(" "));
  for (let i = 0; i < tokens.length; i++) {
    const opener = openers.find((words) => words.every((word, k) => folded[i + k] === word));
    if (opener === undefined) continue;
    let end = i + opener.length;
    while (end < tokens.length && isCapital(tokens[end]) && end - i - opener.length < 4) end++;
    if (end > i + opener.length) return folded.slice(i + opener.length, end).join(" ");
  }
  return null;
}

/** The capital words before a level's word: `Thanh Chuong District`. */
function nameBefore(tokens: readonly string[], folded: readonly string[], level: Level): string | null {
  const closers = LEVELS[level].en.split(",");
  for (let i = 1; i < tokens.length; i++) {
    if (!closers.includes(folded[i] ?? "") || !isCapital(tokens[i])) continue;
    let start = i;
    while (start > 0 && isCapital(tokens[start - 1]) && !isRoleWord(folded[start - 1] ?? "") && i - start < 4) start--;
    if (start < i) return folded.slice(start, i).join(" ");
  }
  return null;
}

const isRoleWord = (word: string): boolean =>
  ROLE_PHRASES.some((phrase) => phrase.words === ` ${word} `) || DEPUTY_WORDS.includes(` ${word} `);

function levelWords(level: Level, language: Language): readonly string[] {
  return LEVELS[level][language].split(",").map((word) => ` ${word} `);
}

function countryIn(words: string, language: Language): string | null {
  const text = ` ${spaced(words)} `;
  let found: string | null = null;
  let length = 0;
  for (const [name, country] of COUNTRY_NAMES[language]) {
    if (name.length > length && text.includes(name)) [found, length] = [country, name.length];
  }
  return found;
}

function fieldIn(text: string): string | null {
  const after = FIELD_OPENERS.exec(text)?.[1];
  return after === undefined || after.trim() === "" ? null : after.trim();
}

/** Lower case, without diacritics and marks, words parted by one blank. */
function plain(words: string): string {
  return foldText(spaced(words));
}

/** Only letters and digits, words parted by one blank; case stays. */
function spaced(words: string): string {
  return words
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

function isCapital(token: string | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token);
}
