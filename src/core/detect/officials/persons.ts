/** The persons of an article: every full name, with the runs of capitals that mean it, and the offices that were linked to it. */

import { PhraseTable } from "../../text/phrase-table";
import type { ReadText } from "../../text/read-text";
import { folded, foldedBetween, isBreak, Shape, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { BRAND } from "./brands";
import { type CandidateRun, isCommonOpener } from "./find-runs";
import type { Link } from "./link";
import { FIRST_SURNAMES, isLikelyFullName, isSyllableAt, isVietnameseName, isVietnameseSyllable } from "./name-runs";
import { isSameGivenName } from "./same-given-name";
import { GIVEN, GIVEN_SYLLABLES } from "./tables";

/** A person of the article while reading: names compare without diacritics and case. */
export interface PersonRecord {
  /** Name words, folded, bare of diacritics, initials left out. */
  readonly words: readonly string[];
  /** First token of the first run with the whole name. */
  firstToken: number;
  readonly vietnamese: boolean;
  readonly links: Link[];
  readonly runs: CandidateRun[];
  /** What the words of address say (`ông`, `Mrs.`); null where none was met. */
  sex: Sex | null;
}

type Sex = "male" | "female";

const MALE = new WordSet(["ông", "anh", "cậu", "chú", "bác", "mr", "sir", "lord"]);
const FEMALE = new WordSet(["bà", "chị", "cô", "mrs", "ms", "miss", "madam", "madame", "mme", "lady"]);

/** States in which the family name alone follows a word of address. */
const EAST = new PhraseTable(
  "trung quốc|đài loan|hồng kông|hong kong|hàn quốc|triều tiên|bắc kinh|ma cao|thượng hải|quảng đông"
    .split("|")
    .map((state) => [state, true]),
);
/** First syllable of *Việt Nam*, whose envoys there are called otherwise. */
const HOME = new WordSet(["việt"]);
const LONGEST_CHINESE_NAME = 3;

/** A headline may shorten a Vietnamese name before it is told in full; what follows it does not. */
const HEADLINE_BLOCKS = 1;

/**
 * Groups runs into persons. Longer names first, so that a short form finds the name it shortens; of short ones first those whose words of address tell a sex, then
 * those with a title, so that the bare ones find who was meant (`ông Obama` beside `Michelle Obama`). O(n log n).
 */
export function gatherPersons(read: ReadText, runs: readonly CandidateRun[], linksOf: LinksOf): readonly PersonRecord[] {
  const book = new PersonBook(read);
  const byRank = new Map<number, CandidateRun[]>();
  for (const run of runs) push(byRank, rankOf(read.tokens, run, linksOf), run);
  for (const rank of [...byRank.keys()].sort((a, b) => b - a))
    for (const run of byRank.get(rank) ?? []) book.add(run, linksOf[run.index] ?? NO_LINKS);
  return book.persons;
}

/** Longer runs first; of one length, in three steps, what tells most. */
function rankOf(tokens: Tokens, run: CandidateRun, linksOf: LinksOf): number {
  const told = run.addressFirst < run.first ? (sexOf(tokens, run) !== null ? 2 : 1) : linksOf[run.index] !== undefined ? 1 : 0;
  return 3 * (run.last - run.first) + told;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const NO_LINKS: readonly Link[] = [];
const NOBODY: readonly PersonRecord[] = [];

class PersonBook {
  readonly persons: PersonRecord[] = [];
  private readonly byName = new Map<string, PersonRecord>();
  /** Persons by the first and the last word of their names: all that a short form can mean. */
  private readonly byOuterWord = new Map<string, PersonRecord[]>();
  private readonly headlineEnd: number;

  constructor(private readonly read: ReadText) {
    this.headlineEnd = read.article.blocks[HEADLINE_BLOCKS - 1]?.span.end ?? read.article.text.length;
  }

  /** Gives the run to the person it means, new or known; to none where nothing says that it is a person, or where several fit. */
  add(run: CandidateRun, links: readonly Link[]): void {
    const { tokens } = this.read;
    const { words } = run;
    const exact = this.byName.get(words.join(" "));
    const sex = sexOf(tokens, run);
    if (exact !== undefined && mayBe(exact, sex)) {
      exact.firstToken = Math.min(exact.firstToken, run.first);
      join(exact, run, links, sex);
      return;
    }
    const known = links.length > 0 || run.addressFirst < run.first || isLikelyFullName(tokens, run);
    const fitting = this.fitting(words, run, links, sex);
    if (fitting.length === 0) {
      if (known && isAbleToFound(tokens, run, links)) this.found(words, run, links, sex);
      return;
    }
    const person = choose(tokens, fitting, run, links);
    if (person !== null && (known || isBareMention(person, words, this.read.language === "vi"))) join(person, run, links, sex);
  }

  /** A Vietnamese given name follows the full one, but in the headline, and where it has a title that the full name has as well. */
  private fitting(words: readonly string[], run: CandidateRun, links: readonly Link[], sex: Sex | null): readonly PersonRecord[] {
    const { tokens } = this.read;
    const inHeadline = (tokens.start[run.first] ?? 0) < this.headlineEnd;
    const fits = (person: PersonRecord): boolean =>
      (shortens(words, person) || isGivenFirst(words, run, person) || (words.length === 1 && this.isFamilyNameFirst(words, run, person))) &&
      mayBe(person, sex) &&
      (!person.vietnamese || words.length > 1 || inHeadline || run.first > person.firstToken || haveTitleInCommon(tokens, person, links));
    const last = words.at(-1) ?? "";
    const endingSo = (this.byOuterWord.get(last) ?? NOBODY).filter(fits);
    const openingSo = words.length === 1 ? undefined : this.byOuterWord.get(words[0] ?? "");
    if (openingSo === undefined) return endingSo;
    for (const person of openingSo) if (person.words[0] !== last && person.words.at(-1) !== last && fits(person)) endingSo.push(person);
    return endingSo;
  }

  /** Whether a word of address stands before the family name of one who holds an office of a state where it comes first (`ông Lâm`, of Beijing's spokesman Lâm Kiếm). */
  private isFamilyNameFirst(words: readonly string[], run: CandidateRun, person: PersonRecord): boolean {
    if (run.addressFirst === run.first || words[0] !== person.words[0] || person.words.length > LONGEST_CHINESE_NAME) return false;
    return person.links.some(({ office }) => {
      let isEast = false;
      for (let i = office.titleFirst; i <= office.last; i++) {
        if (HOME.at(this.read.tokens, i)) return false;
        isEast ||= EAST.lastAt(this.read.tokens, i) > i;
      }
      return isEast;
    });
  }

  private found(words: readonly string[], run: CandidateRun, links: readonly Link[], sex: Sex | null): void {
    const vietnamese = isVietnameseName(this.read.tokens, run.first, run.last);
    const person: PersonRecord = { words, firstToken: run.first, vietnamese, links: [...links], runs: [run], sex };
    this.persons.push(person);
    if (!this.byName.has(words.join(" "))) this.byName.set(words.join(" "), person);
    for (const word of new Set([words[0] ?? "", words.at(-1) ?? ""])) push(this.byOuterWord, word, person);
  }
}

/** Whether a title before the run is, or begins, one that the person holds (`Bí thư Tấn` before `Bí thư Thành ủy Lê Văn Tấn`). */
function haveTitleInCommon(tokens: Tokens, person: PersonRecord, links: readonly Link[]): boolean {
  const wordsOf = ({ office }: Link): string => foldedBetween(tokens, office.titleFirst, office.titleLast).join(" ");
  return links.some((link) => {
    const title = wordsOf(link);
    return person.links.some((held) => wordsOf(held) === title || wordsOf(held).startsWith(`${title} `));
  });
}

/** The sex that the words of address before a name tell; null where there are none, or they tell nothing. */
function sexOf(tokens: Tokens, run: CandidateRun): Sex | null {
  for (let i = run.addressFirst; i < run.first; i++) {
    if (MALE.at(tokens, i)) return "male";
    if (FEMALE.at(tokens, i)) return "female";
  }
  return null;
}

function mayBe(person: PersonRecord, sex: Sex | null): boolean {
  return sex === null || person.sex === null || person.sex === sex;
}

function join(person: PersonRecord, run: CandidateRun, links: readonly Link[], sex: Sex | null): void {
  person.sex ??= sex;
  for (const link of links) person.links.push(link); // not spread: a call takes only so many arguments
  person.runs.push(run);
}

/** The links of each run that has any, by the run's index. */
export type LinksOf = readonly (readonly Link[] | undefined)[];

/** @param count of all runs */
export function groupLinks(links: readonly Link[], count: number): LinksOf {
  const groups: (Link[] | undefined)[] = new Array(count).fill(undefined);
  for (const link of links) {
    const group = groups[link.run.index];
    if (group === undefined) groups[link.run.index] = [link];
    else group.push(link);
  }
  return groups;
}

/** Capital words after a title that go on its phrase (`General Assembly`, `Commander-in-Chief Forum`). */
const SINGLE_NO_NAMES = new WordSet(
  "assembly forum summit conference office department staff day week league cup award ball debate act".split(" "),
);

/** First syllables of titles that a body's name follows more often than one word of a person's (`lãnh đạo Acmar`). */
const OF_BODIES = new WordSet(["lãnh", "thành", "nhân", "cán", "chuyên"]);

function isOfBody(tokens: Tokens, { office }: Link): boolean {
  return office.kind === "body" && !office.isPublic && office.language === "vi" && OF_BODIES.at(tokens, office.titleFirst);
}

/** Whether a run that shortens no known name may found a person: one Vietnamese syllable must be a given name after a title, or stand after a word of address; one letter never. */
function isAbleToFound(tokens: Tokens, run: CandidateRun, links: readonly Link[]): boolean {
  if (run.last > run.first) return true;
  if (run.isShortOnly || (run.addressFirst === run.first && isCommonOpener(tokens, run.first))) return false;
  if (links.length > 0 && links.every((link) => link.office.kind === "rank" && link.office.language === "en")) return false; // `Major WeWork investor`
  if (run.addressFirst === run.first && links.length > 0 && links.every((link) => isOfBody(tokens, link))) return false;
  if (folded(tokens, run.first).length < 2 || SINGLE_NO_NAMES.at(tokens, run.first) || BRAND.at(tokens, run.first)) return false;
  if (!isSyllableAt(tokens, run.first)) return true;
  const titled = GIVEN_SYLLABLES.at(tokens, run.first) && links.some((link) => link.tight && link.office.kind !== "body");
  return run.addressFirst < run.first || titled;
}

/** The one that a short form means; null where more than one fits and nothing tells them apart. */
function choose(tokens: Tokens, fitting: readonly PersonRecord[], run: CandidateRun, links: readonly Link[]): PersonRecord | null {
  if (fitting.length === 1) return fitting[0] ?? null;
  const sameTitle = fitting.filter((person) => haveTitleInCommon(tokens, person, links));
  if (sameTitle.length === 1) return sameTitle[0] ?? null;
  const before = fitting.filter((person) => person.runs.some((other) => other.first < run.first));
  if (before.length === 1) return before[0] ?? null;
  if (run.addressFirst < run.first || links.length > 0) {
    const start = lineStart(tokens, run.first);
    const [near, other] = before.filter((person) => person.runs.some(({ first }) => first >= start && first < run.first));
    if (near?.vietnamese === true && other === undefined) return near;
  }
  const [official, other] = fitting.filter((person) => person.links.some((link) => link.office.isPublic));
  if (official === undefined || other !== undefined || run.addressFirst < run.first) return null;
  // Hillary …, in the days of President Bill Clinton, …: one named in passing, after another of that name
  const inPassing = official.runs.length === 1 && fitting.some((person) => person.firstToken < official.firstToken);
  return inPassing ? null : official;
}

/** Where the line of token `i` begins, or as far back as one who was named is still thought of. */
function lineStart(tokens: Tokens, i: number): number {
  let start = i;
  while (start > 0 && i - start < LONGEST_THOUGHT && !isBreak(tokens, start - 1)) start--;
  return start;
}
/** In tokens. */
const LONGEST_THOUGHT = 250;

/** Whether `words` is a short form of the person's name: its end, or its beginning where the family name stands first. */
function shortens(words: readonly string[], person: PersonRecord): boolean {
  const full = person.words;
  if (words.length === full.length && words.length > 1 && !person.vietnamese)
    return words.every((word, i) => (i === 0 ? isSameGivenName(word, full[0] ?? "") : word === full[i]));
  const before = full.length - words.length;
  if (before <= 0) return false;
  let i = words.length - 1;
  while (i >= 0 && full[before + i] === words[i]) i--;
  if (i < 0) return true;
  const opens = words[0] === full[0];
  if (words.length > 1) return opens && words.at(-1) === full.at(-1);
  return opens && (FIRST_SURNAMES.has(full[0] ?? "") || (!person.vietnamese && (full[0]?.length ?? 0) >= 3));
}

/** Whether a name that hyphens join is the first of a longer one that is no Vietnamese one (`Bun-chăn`, of `Bun-chăn Xỉ-vông-phăn`). */
function isGivenFirst(words: readonly string[], { first, last }: CandidateRun, person: PersonRecord): boolean {
  const isHyphened = words.length > 1 && last - first + 1 === 2 * words.length - 1;
  return (
    isHyphened &&
    !person.vietnamese &&
    words.length < person.words.length &&
    words.every((word, i) => word === person.words[i] && isVietnameseSyllable(word))
  );
}

/** Whether the short form may stand without any word of address: a foreign family name (in Vietnamese text no Vietnamese syllable), or two syllables. */
function isBareMention(person: PersonRecord, words: readonly string[], inVietnamese: boolean): boolean {
  if (words.length > 1) return true;
  const word = words[0] ?? "";
  if (person.vietnamese || word.length < (inVietnamese ? 3 : 2) || (inVietnamese && isVietnameseSyllable(word))) return false;
  return word === person.words.at(-1) || !GIVEN.has(word);
}

/** Words of the longest mention. A loop, since a call takes only so many arguments and a person may be named without end. */
export function mostWords(person: PersonRecord): number {
  let most = 0;
  for (const run of person.runs) most = Math.max(most, run.words.length);
  return most;
}

/** The fullest name as the article writes it: the longest run, not in capitals throughout if another is there. */
export function fullestName(tokens: Tokens, person: PersonRecord): string {
  const longest = mostWords(person);
  let best: CandidateRun | null = null;
  let isShouted = true;
  for (const run of person.runs) {
    if (run.words.length !== longest) continue;
    const isUpper = tokens.shape[run.last] === Shape.Upper;
    if (best !== null && (isShouted === isUpper ? run.first > best.first : isUpper)) continue;
    best = run;
    isShouted = isUpper;
  }
  return best === null ? "" : tokens.text.slice(tokens.start[best.first], tokens.end[best.last]).replace(/\s+/g, " ");
}
