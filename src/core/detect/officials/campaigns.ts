/**
 * Candidates whom the article gives no title: it speaks of their campaign for a public office (`the Osgrove campaign`,
 * `Osgrove's presidential bid`). Only where the article is about an election, and only for persons whom it names in full:
 * a campaign is also what firms and causes run.
 */
import { type RuleId, ruleId } from "../../finding";
import type { ReadText } from "../../text/read-text";
import { folded, isCapital, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { CandidateRun } from "./find-runs";
import { isLikelyFullName } from "./name-runs";
import type { OfficePhrase } from "./office-phrase";
import type { PersonRecord } from "./persons";

export const CAMPAIGN: RuleId = ruleId("en.office.campaign");

const RACES = new WordSet(["campaign", "candidacy", "bid"]);
/** What a campaign for office is for; without one of these words a `bid` is any offer. */
const OFFICES_SOUGHT = new WordSet(["presidential", "senate", "gubernatorial", "mayoral", "congressional"]);
/** Words of which an article on an election has one. */
const ELECTION_WORDS = new WordSet(["presidential", "election", "elections", "nominee", "candidate", "candidates", "primaries"]);
/** After these a campaign is for a cause (`her campaign against smoking`). */
const CAUSES = new WordSet(["against", "to"]);

/** Links those of the persons without a public office to their campaigns. Linear in the text. */
export function linkCampaigns(read: ReadText, persons: readonly PersonRecord[]): void {
  if (read.language !== "en" || !isOnElection(read.tokens)) return;
  for (const person of persons) {
    const isOpen = !person.links.some((link) => link.office.isPublic) && person.runs.some((run) => isLikelyFullName(read.tokens, run));
    const found = isOpen ? firstCampaign(read.tokens, person.runs) : null;
    if (found !== null) person.links.push({ ...found, rule: CAMPAIGN, tight: false });
  }
}

function isOnElection(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i++) if (ELECTION_WORDS.at(tokens, i)) return true;
  return false;
}

function firstCampaign(tokens: Tokens, runs: readonly CandidateRun[]): { run: CandidateRun; office: OfficePhrase } | null {
  for (const run of runs) {
    const office = campaignAfter(tokens, run.last + 1);
    if (office !== null) return { run, office };
  }
  return null;
}

/** The campaign that stands right after a name, or null. */
function campaignAfter(tokens: Tokens, i: number): OfficePhrase | null {
  const first = /^['’]s?$/.test(folded(tokens, i)) ? i + 1 : i;
  const last = OFFICES_SOUGHT.at(tokens, first) ? first + 1 : first;
  if (!RACES.at(tokens, last) || isCapital(tokens, last) || CAUSES.at(tokens, last + 1)) return null;
  if (last === first && folded(tokens, last) === "bid") return null;
  return {
    language: "en",
    first,
    last,
    titleFirst: last,
    titleLast: last,
    kind: "public",
    standing: "current",
    isPublic: true,
    isPrivate: false,
    plural: false,
  };
}
