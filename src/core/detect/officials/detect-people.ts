/**
 * Who the article names, and who of them holds a public office: offices and runs of capitals are found, linked, gathered into
 * persons, and titles that stand alone are tied to the one official they mean. Linear in the text but for sorting.
 */
import { type Evidence, findingId, type Mention, type Official, type RuleId, ruleId } from "../../finding";
import { bySpan, cover, type Span } from "../../span";
import type { ReadText } from "../../text/read-text";
import { folded, foldedBetween, isCapital, spanOfTokens, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { People, Person, PersonMention } from "../people";
import { CAMPAIGN, linkCampaigns } from "./campaigns";
import { findOffices } from "./find-offices";
import { type CandidateRun, findRuns } from "./find-runs";
import type { Link } from "./link";
import { linkOffices, OFFICE_RULES } from "./links";
import type { OfficePhrase } from "./office-phrase";
import { officesOf } from "./offices-of";
import { fullestName, gatherPersons, groupLinks, type LinksOf, mostWords, type PersonRecord } from "./persons";
import { STATE_CHAIRMEN } from "./tables";
import { findTitleMentions, type TitleMention } from "./title-mentions";

const FULL_NAME = ruleId("official.full-name");
const SHORT_NAME = ruleId("official.short-name");
const TITLE_ALONE = ruleId("official.title-alone");

/** Every rule by which an official or a mention is found; their plain words stand in the locales. */
export const OFFICIAL_RULES: readonly RuleId[] = [
  ...Object.values(OFFICE_RULES).flatMap((rule) => [rule.vi, rule.en]),
  CAMPAIGN,
  FULL_NAME,
  SHORT_NAME,
  TITLE_ALONE,
];

export interface PeopleFound {
  readonly people: People;
  /** In the order of their first mention. */
  readonly officials: readonly Official[];
}

export function detectPeople(read: ReadText): PeopleFound {
  const { tokens } = read;
  const offices = findOffices(tokens);
  const runs = findRuns(read, offices);
  const links = linkOffices(read, offices, runs);
  const linksOf = groupLinks(links, runs.length);
  const persons = gatherPersons(read, runs, linksOf);
  linkCampaigns(read, persons);
  const namedOfficials = persons.filter((person) => isOfficial(tokens, person, offices));
  const linked = new Set(links.map((link) => link.office.titleFirst));
  const titles = findTitleMentions(
    read,
    offices.filter((office) => !linked.has(office.titleFirst)),
    namedOfficials,
  );
  const titlesOf = new Map<PersonRecord, TitleMention[]>(namedOfficials.map((person) => [person, []]));
  for (const title of titles) titlesOf.get(title.person)?.push(title);
  const official = new Map<PersonRecord, Official>(
    namedOfficials.map((person) => [person, asOfficial(tokens, person, titlesOf.get(person) ?? [])]),
  );
  const people = {
    mentions: persons
      .flatMap((person) => mentionsOf(tokens, person, official.get(person) ?? null, titlesOf.get(person) ?? [], linksOf))
      .sort((a, b) => bySpan(a.span, b.span)),
  };
  return { people, officials: [...official.values()].sort((a, b) => bySpan(firstSpan(a), firstSpan(b))) };
}

function firstSpan(official: Official): Span {
  return official.mentions[0]?.span ?? { start: 0, end: 0 };
}

/** Whether any office of the person is public. `Secretary X` is the address of a minister. Another bare `Chủ tịch X`, `Chairman X` counts of a known head of state, and where the article knows no company's one. */
function isOfficial(tokens: Tokens, person: PersonRecord, offices: readonly OfficePhrase[]): boolean {
  if (person.links.some((link) => link.office.isPublic)) return true;
  if (person.links.some((link) => isCandidacy(tokens, link.office)) && tellsOfElection(tokens)) return true;
  if (person.links.some((link) => link.tight && isSecretary(tokens, link.office))) return true;
  const bare = person.links.some((link) => link.tight && !link.office.isPrivate && isBareChair(tokens, link.office));
  if (bare && person.runs.some(({ first, last }) => STATE_CHAIRMEN.longestAt(tokens, first)?.last === last)) return true;
  return (
    bare &&
    !person.links.some((link) => link.office.isPrivate) &&
    !offices.some((office) => office.isPrivate) &&
    offices.some((office) => office.isPublic)
  );
}

/** What people are in an election, and in many other things. */
const CANDIDACIES = new WordSet([
  "candidate",
  "candidates",
  "contender",
  "contenders",
  "runner",
  "runners",
  "frontrunner",
  "frontrunners",
  "hopeful",
  "hopefuls",
]);
const ELECTION_WORDS = new WordSet([
  "election",
  "elections",
  "primary",
  "primaries",
  "caucus",
  "caucuses",
  "ballot",
  "ballots",
  "voter",
  "voters",
  "presidential",
  "gubernatorial",
  "runoff",
]);
/** Words of elections in a text that is about one. */
const ELECTION_TELLS = 3;

function isCandidacy(tokens: Tokens, { language, titleLast, isPrivate }: OfficePhrase): boolean {
  return language === "en" && !isPrivate && CANDIDACIES.at(tokens, titleLast);
}

function tellsOfElection(tokens: Tokens): boolean {
  let told = 0;
  for (let i = 0; i < tokens.count && told < ELECTION_TELLS; i++) if (ELECTION_WORDS.at(tokens, i)) told++;
  return told >= ELECTION_TELLS;
}

function isSecretary(tokens: Tokens, office: OfficePhrase): boolean {
  return office.first === office.last && isCapital(tokens, office.first) && folded(tokens, office.first) === "secretary";
}

const CHAIRS = new Set(["chủ tịch", "phó chủ tịch", "chairman", "chairwoman", "secretary", "commissioner", "treasurer"]);

function isBareChair(tokens: Tokens, office: OfficePhrase): boolean {
  if (office.first !== office.titleFirst || office.last !== office.titleLast) return false;
  const words = foldedBetween(tokens, office.titleFirst, office.titleLast).join(" ");
  return words === "nhà lãnh đạo" || (isCapital(tokens, office.titleFirst) && CHAIRS.has(words));
}

function asOfficial(tokens: Tokens, person: PersonRecord, titles: readonly TitleMention[]): Official {
  const full = mostWords(person);
  const names: Mention[] = person.runs.map((run) => ({
    kind: "name",
    span: spanOfTokens(tokens, run.first, run.last),
    rule: run.words.length === full ? FULL_NAME : SHORT_NAME,
  }));
  const alone: Mention[] = titles.map(({ office }) => ({
    kind: "title",
    span: spanOfTokens(tokens, office.first, office.last),
    rule: TITLE_ALONE,
  }));
  const mentions = [...names, ...alone].sort((a, b) => bySpan(a.span, b.span));
  const telling = person.links.find((link) => link.office.isPublic) ?? person.links[0];
  return {
    kind: "official",
    id: findingId("official", mentions[0]?.span ?? { start: 0, end: 0 }),
    rule: telling?.rule ?? FULL_NAME,
    evidence: telling === undefined ? [] : evidenceOf(tokens, telling),
    name: fullestName(tokens, person),
    offices: officesOf(tokens, person),
    mentions,
  };
}

function evidenceOf(tokens: Tokens, link: Link): Evidence[] {
  return [
    { role: "office", span: spanOfTokens(tokens, link.office.first, link.office.last) },
    { role: "name", span: spanOfTokens(tokens, link.run.first, link.run.last) },
  ];
}

function mentionsOf(
  tokens: Tokens,
  record: PersonRecord,
  official: Official | null,
  titles: readonly TitleMention[],
  linksOf: LinksOf,
): PersonMention[] {
  const person: Person = { name: fullestName(tokens, record), official: official?.id ?? null };
  const named = record.runs.map((run): PersonMention => {
    const span = spanOfTokens(tokens, run.first, run.last);
    return { person, kind: "name", span, phrase: phraseAround(tokens, run, linksOf[run.index] ?? []) };
  });
  const alone = titles.map(({ office }): PersonMention => {
    const span = spanOfTokens(tokens, office.first, office.last);
    return { person, kind: "title", span, phrase: span };
  });
  return [...named, ...alone];
}

/** The name with its words of address and the offices linked to it right there. */
function phraseAround(tokens: Tokens, run: CandidateRun, links: readonly Link[]): Span {
  let phrase = spanOfTokens(tokens, run.addressFirst, run.last);
  for (const link of links)
    if (link.rule !== OFFICE_RULES.predicate[link.office.language])
      phrase = cover(phrase, spanOfTokens(tokens, link.office.first, link.office.last));
  return phrase;
}
