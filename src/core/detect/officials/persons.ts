/** The persons of an article: every full name, with the runs of capitals that mean it, and the offices that were linked to it. */
import { stripDiacritics } from "../../text/fold";
import { folded, isWord, Shape, type Tokens } from "../../text/tokens";
import type { CandidateRun } from "./find-runs";
import type { Link } from "./links";
import { isLikelyFullName, isVietnameseName } from "./name-runs";
import { GIVEN } from "./tables";

/** A person of the article while reading: names compare without diacritics and case. */
export interface PersonRecord {
  /** Name words, folded, bare of diacritics, initials left out. */
  readonly words: readonly string[];
  readonly run: CandidateRun;
  readonly vietnamese: boolean;
  readonly links: Link[];
  readonly runs: CandidateRun[];
}

/** Family names that stand first, so that the first word alone means the person (`ông Kim`, `Xi`, `Lý`). */
const FIRST_SURNAMES = new Set(
  "kim lee park choi jung moon jang cho yoon hwang ban xi liu li wang zhang chen zhao yang wu hu deng jiang wen ly tap vuong tap ton ma tran".split(
    " ",
  ),
);

export function nameWords(tokens: Tokens, run: { readonly first: number; readonly last: number }): string[] {
  const words: string[] = [];
  for (let i = run.first; i <= run.last; i++) {
    if (!isWord(tokens, i)) continue;
    const word = stripDiacritics(folded(tokens, i));
    const isInitial = word.length === 1 && i > run.first && i < run.last;
    if (!isInitial && word !== "jr" && word !== "sr") words.push(word);
  }
  return words;
}

/** Groups runs into persons. Longer names first, so that a short form finds the name it shortens. */
export function gatherPersons(tokens: Tokens, runs: readonly CandidateRun[], links: readonly Link[]): readonly PersonRecord[] {
  const linked = groupLinks(links);
  const persons = new Map<string, PersonRecord>();
  const byOuterWord = new Map<string, PersonRecord[]>();
  const bySize = [...runs].sort((a, b) => size(b) - size(a) || a.first - b.first);
  for (const run of bySize) {
    const own = linked.get(run) ?? [];
    const known = own.length > 0 || run.addressFirst < run.first || isLikelyFullName(tokens, run);
    const words = nameWords(tokens, run);
    const key = words.join(" ");
    const exact = persons.get(key);
    if (exact !== undefined) {
      exact.links.push(...own);
      exact.runs.push(run);
      continue;
    }
    const person = findShortened(withOuterWord(byOuterWord, words), words, run, own);
    if (person !== "none") {
      if (person !== "several" && (known || isBareMention(person, words))) {
        person.links.push(...own);
        person.runs.push(run);
      }
      continue;
    }
    if (!known) continue;
    const added = { words, run, vietnamese: isVietnameseName(tokens, run.first, run.last), links: [...own], runs: [run] };
    persons.set(key, added);
    for (const word of new Set([words[0] ?? "", words.at(-1) ?? ""])) {
      const others = byOuterWord.get(word);
      if (others === undefined) byOuterWord.set(word, [added]);
      else others.push(added);
    }
  }
  return [...persons.values()];
}

/** The persons whose name begins or ends with an outer word of `words`: all that it can shorten. */
function withOuterWord(byOuterWord: ReadonlyMap<string, PersonRecord[]>, words: readonly string[]): readonly PersonRecord[] {
  const last = byOuterWord.get(words.at(-1) ?? "") ?? [];
  const first = words.length === 1 ? [] : (byOuterWord.get(words[0] ?? "") ?? []);
  return first.length === 0 ? last : [...new Set([...last, ...first])];
}

function groupLinks(links: readonly Link[]): Map<CandidateRun, Link[]> {
  const groups = new Map<CandidateRun, Link[]>();
  for (const link of links) {
    const group = groups.get(link.run);
    if (group === undefined) groups.set(link.run, [link]);
    else group.push(link);
  }
  return groups;
}

function size(run: CandidateRun): number {
  return run.last - run.first;
}

/** The one person whose name `words` shortens; "several" where more than one fits and nothing tells them apart. */
function findShortened(
  persons: readonly PersonRecord[],
  words: readonly string[],
  run: CandidateRun,
  own: readonly Link[],
): PersonRecord | "none" | "several" {
  const fitting = persons.filter((person) => shortens(words, person));
  if (fitting.length === 0) return "none";
  if (fitting.length === 1) return fitting[0] ?? "none";
  const sameTitle = fitting.filter((person) => own.some((link) => person.links.some((held) => sameHead(held, link))));
  if (sameTitle.length === 1) return sameTitle[0] ?? "none";
  const before = fitting.filter((person) => person.runs.some((other) => other.first < run.first));
  if (before.length === 1) return before[0] ?? "none";
  const officials = fitting.filter((person) => person.links.some((link) => link.office.isPublic));
  return officials.length === 1 && run.addressFirst === run.first ? (officials[0] ?? "none") : "several";
}

function sameHead(a: Link, b: Link): boolean {
  return a.office.kind === b.office.kind && a.office.titleLast - a.office.titleFirst === b.office.titleLast - b.office.titleFirst;
}

/** Whether `words` is a short form of the person's name: its end, or its beginning where the family name stands first. */
function shortens(words: readonly string[], person: PersonRecord): boolean {
  const full = person.words;
  if (words.length >= full.length) return false;
  if (words.every((word, i) => full[full.length - words.length + i] === word)) return true;
  if (words.length === 1 && words[0] === full[0]) {
    if (person.vietnamese) return FIRST_SURNAMES.has(full[0] ?? "") && !GIVEN_BY_LAST.has(full[0] ?? "");
    return FIRST_SURNAMES.has(full[0] ?? "") || (full[0]?.length ?? 0) >= 4;
  }
  return words.length >= 2 && words[0] === full[0] && words.at(-1) === full.at(-1);
}
/** The commonest Vietnamese family names never stand for a person alone. */
const GIVEN_BY_LAST = new Set("nguyen tran le pham vo huynh phan bui hoang vu truong do dang ngo duong dinh".split(" "));

/** Whether the short form may stand without any word of address: a foreign family name, or two Vietnamese syllables. */
function isBareMention(person: PersonRecord, words: readonly string[]): boolean {
  if (words.length > 1) return true;
  const word = words[0] ?? "";
  return !person.vietnamese && (word === person.words.at(-1) || !GIVEN.has(word)) && word.length > 2;
}

/** The fullest name as the article writes it: the longest run, not in capitals throughout if another is there. */
export function fullestName(tokens: Tokens, person: PersonRecord): string {
  const inOrder = [...person.runs].sort((a, b) => a.first - b.first);
  const longest = Math.max(...inOrder.map((run) => nameWords(tokens, run).length));
  const full = inOrder.filter((run) => nameWords(tokens, run).length === longest);
  const mixed = full.find((run) => tokens.shape[run.last] !== Shape.Upper) ?? full[0] ?? person.run;
  return tokens.text.slice(tokens.start[mixed.first], tokens.end[mixed.last]).replace(/\s+/g, " ");
}
