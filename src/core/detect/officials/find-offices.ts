import { folded, isCapital, isWord, Shape, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { definedBodies, withDefinedBody } from "./defined-bodies";
import { extendEnglish } from "./en-office";
import { GIVEN_TITLES } from "./name-runs";
import type { OfficePhrase } from "./office-phrase";
import { GIVEN, PLACES, TITLES } from "./tables";
import { extendVietnamese } from "./vi-office";

/** Title words that are common words as well: an office only where they are written with a capital, or something of an office stands around them. */
const COMMON_WORDS = new WordSet([
  "tướng",
  "justice",
  "general",
  "major",
  "officer",
  "speaker",
  "representative",
  "rep",
  "delegate",
  "captain",
  "sergeant",
  "constable",
  "head",
  "chief",
  "member",
  "chair",
  "leader",
  "expert",
  "manager",
  "official",
  "aide",
  "agent",
  "director",
]);

/** Ranks that teams, ships and aircraft have as well: without an army or a police beside them an office only with a capital (`Captain Reyes`). */
const CREW_TITLES = new WordSet(["captain", "commander"]);

/** Plurals that are verbs too (`who heads the committee`). */
const DOES = new WordSet(["heads", "chairs", "judges", "aides", "leads", "officers"]);
const WHO = new WordSet(["who", "he", "she", "which", "also", "now", "currently", "that"]);

/** Words with which such a title makes another word (`lão tướng`, a veteran of sport). */
const COMPOUND_HEADS = new WordSet(["lão", "danh", "kiện", "chủ", "võ", "bại", "nữ", "dũng", "mãnh"]);

/** Words that make a title the name of a house (`đại sứ quán`). */
const COMPOUND_TAILS = new WordSet(["quán"]);

/** Every office in the text, in reading order, without overlaps. Linear: each token opens at most one phrase. */
export function findOffices(tokens: Tokens): readonly OfficePhrase[] {
  const offices: OfficePhrase[] = [];
  const bodies = definedBodies(tokens);
  let i = 0;
  while (i < tokens.count) {
    const found = isWord(tokens, i) ? officeAt(tokens, i) : null;
    const office = found === null ? null : withDefinedBody(tokens, found, bodies);
    if (office === null || isGivenName(tokens, office, offices.at(-1))) {
      i++;
      continue;
    }
    while (isSwallowed(offices.at(-1), office)) offices.pop();
    const before = offices.at(-1);
    const isHeld = servesOfficial(tokens, office, before) || isDeputyBeside(tokens, office, before);
    offices.push(clipped(isHeld ? { ...office, isPublic: true } : office, before));
    i = office.last + 1;
  }
  return offices;
}

/** *Councilmember Dean Quill, Howard Dean*: right after another title, or a given name. */
function isGivenName(tokens: Tokens, { titleFirst, titleLast }: OfficePhrase, before: OfficePhrase | undefined): boolean {
  if (titleFirst !== titleLast || !GIVEN_TITLES.at(tokens, titleFirst) || !isCapital(tokens, titleFirst)) return false;
  return before?.last === titleFirst - 1 ? isCapital(tokens, titleFirst + 1) : GIVEN.at(tokens, titleFirst - 1);
}

function officeAt(tokens: Tokens, i: number): OfficePhrase | null {
  const match = TITLES.longestAt(tokens, i);
  if (match === null) return null;
  const office =
    match.entry.language === "vi"
      ? extendVietnamese(tokens, i, match.last, match.entry)
      : extendEnglish(tokens, i, match.last, match.entry);
  const bare = office.first === office.last && COMMON_WORDS.at(tokens, i);
  if (CREW_TITLES.at(tokens, i) && tokens.shape[i] === Shape.Lower && office.last === i && onlyPlaces(tokens, office.first, i)) return null;
  if (match.entry.language === "vi" && COMPOUND_TAILS.at(tokens, match.last + 1)) return null;
  if (DOES.at(tokens, i) && WHO.at(tokens, i - 1)) return null;
  if (bare && COMPOUND_HEADS.at(tokens, i - 1)) return null;
  return bare && tokens.shape[i] === Shape.Lower && !isCapital(tokens, i + 1) ? null : office;
}

/** Whether nothing but places' names stands from token `first` to `end` (`the US captain`, of a team). */
function onlyPlaces(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const place = PLACES.longestAt(tokens, i);
    if (place === null) return false;
    i = place.last;
  }
  return true;
}

/** Those who serve an official, and are named by a possessive (`his spokesman, …`). */
const SERVANTS = new Set(["spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "aide", "deputy", "envoy", "chief of staff"]);
const POSSESSIVES = new WordSet(["his", "her", "their", "its"]);
/** How far back the one who is served may stand, in tokens. */
const SERVED_REACH = 120;

const POSSESSIVE_ENDS = new WordSet(["'s", "’s"]);
/** A name of four words and its 's, in tokens. */
const LONGEST_OWNER = 6;

/** Whether a possessive before the title can only mean an official just spoken of. */
function servesOfficial(tokens: Tokens, office: OfficePhrase, before: OfficePhrase | undefined): boolean {
  if (office.isPublic || office.isPrivate || before?.isPublic !== true || !SERVANTS.has(folded(tokens, office.titleLast))) return false;
  if (POSSESSIVES.at(tokens, office.first - 1)) return office.first - before.last <= SERVED_REACH;
  // Chancellor Ann Quill's spokesman, Tom Fox
  if (!POSSESSIVE_ENDS.at(tokens, office.first - 1) || office.first - before.last > LONGEST_OWNER) return false;
  for (let i = before.last + 1; i < office.first - 1; i++) if (!isCapital(tokens, i)) return false;
  return before.standing === "current";
}

const DEPUTIES = new WordSet(["phó", "vice", "deputy"]);
/** How far the deputy stands behind the head's office at most, a name between them, in tokens. */
const BESIDE = 10;

/** Whether a deputy without a body stands beside the head of a public one (`Giám đốc Sở Y tế A và Phó Giám đốc B`). */
function isDeputyBeside(tokens: Tokens, office: OfficePhrase, before: OfficePhrase | undefined): boolean {
  if (office.isPublic || office.isPrivate || office.last !== office.titleLast || !DEPUTIES.at(tokens, office.titleFirst)) return false;
  if (before?.isPublic !== true || before.standing !== "current" || office.first - before.last > BESIDE) return false;
  for (let i = office.titleFirst + 1; i <= office.titleLast; i++)
    if (folded(tokens, i) !== folded(tokens, before.titleFirst + i - office.titleFirst - 1)) return false;
  return office.titleLast > office.titleFirst;
}

/** Whether the title before was but the first words of this one (`principal` in `principal deputy press secretary`). */
function isSwallowed(previous: OfficePhrase | undefined, office: OfficePhrase): boolean {
  return previous !== undefined && office.first <= previous.first;
}

function clipped(office: OfficePhrase, previous: OfficePhrase | undefined): OfficePhrase {
  return previous === undefined || office.first > previous.last
    ? office
    : { ...office, first: Math.min(office.titleFirst, previous.last + 1) };
}
