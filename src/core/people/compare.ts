/**
 * Whether two sightings are of one person. Names come first; what the offices say then confirms, allows or forbids.
 *
 * - `certain`: the names are equal and an office is the same: its role at the same place or for the same field, or one that only one person holds.
 * - `likely`: the names are equal and nothing speaks against it: the same title without a place, two steps of a career at one place, two posts of
 *   the nation's leadership, or a foreign full name; or the name is another romanisation, or the family name alone, and the office is the same.
 * - `open`: nothing tells. They stay apart, and the reader is asked.
 * - `apart`: the names differ, or the offices cannot be one person's (`Chủ tịch xã A`, `Chủ tịch xã B`): namesakes.
 */
import { LEADING_ROLES, ROLES_ABROAD, SINGLE_ROLES } from "../lexicon/roles";
import { matchNames, type NameForm } from "./name-key";
import type { OfficeFacts } from "./office-facts";

export type Likeness = "certain" | "likely" | "open" | "apart";

/** What is compared: a name, and the offices that one article (or several in the same words) gives to it. */
export interface Profile {
  readonly name: NameForm;
  readonly offices: readonly OfficeFacts[];
}

const SINGLE = new Set(SINGLE_ROLES.split(","));
const LEADING = new Set(LEADING_ROLES.split(","));
const ABROAD = new Set(ROLES_ABROAD.split(","));
const LOCAL = ["commune", "district", "province"] as const;

/** How alike two profiles are. Symmetric. */
export function compareProfiles(a: Profile, b: Profile): Likeness {
  const match = matchNames(a.name, b.name);
  if (match === "other") return "apart";
  const pairs = a.offices.flatMap((mine) => b.offices.map((theirs) => [mine, theirs] as const));
  const isSame = pairs.some(([mine, theirs]) => isSameOffice(mine, theirs));
  const isContrary = pairs.some(([mine, theirs]) => excludes(mine, theirs, a.name.isVietnamese && b.name.isVietnamese));
  if (match !== "equal") {
    if (isContrary) return "apart";
    return isSame || pairs.some(([mine, theirs]) => isSameRole(mine, theirs)) ? "likely" : "open";
  }
  if (isSame) return "certain";
  if (isContrary) return "apart";
  if (pairs.some(([mine, theirs]) => isLikelySame(mine, theirs))) return "likely";
  if (!a.name.isVietnamese || !b.name.isVietnamese) return a.name.bare.length > 1 ? "likely" : "open";
  return pairs.some(([mine, theirs]) => isLeading(mine) && isLeading(theirs) && mine.country === theirs.country) ? "likely" : "open";
}

/** The same title, as far as level and organ are told. */
function isSameRole(a: OfficeFacts, b: OfficeFacts): boolean {
  if (a.role === null || a.role !== b.role || a.isDeputy !== b.isDeputy) return false;
  return !differs(a.organ, b.organ) && !differs(a.level, b.level);
}

/** The same role, and something that only one of its bearers has. */
function isSameOffice(a: OfficeFacts, b: OfficeFacts): boolean {
  if (!isSameRole(a, b) || differs(a.country, b.country) || LOCAL.some((level) => differs(a.places[level], b.places[level]))) return false;
  if (SINGLE.has(a.role ?? "") && !a.isDeputy) return a.country === b.country;
  if (areComparable(a, b)) return isSameField(a.field ?? "", b.field ?? "");
  return a.level === b.level && isSamePlace(a, b);
}

/** The same title where at most one tells a place, and none a small one; or two steps of one career at one place. */
function isLikelySame(a: OfficeFacts, b: OfficeFacts): boolean {
  if (isSamePlace(a, b)) return isSameRole(a, { ...b, isDeputy: a.isDeputy }) || a.places.commune !== undefined;
  const isLocal = [a, b].some(({ places }) => places.commune !== undefined || places.district !== undefined);
  return isSameRole(a, b) && !isLocal;
}

function isSamePlace(a: OfficeFacts, b: OfficeFacts): boolean {
  const level = LOCAL.find((each) => a.places[each] !== undefined || b.places[each] !== undefined);
  return level !== undefined && a.places[level] === b.places[level];
}

/** Whether nobody is known by both, by a cautious reader's measure. */
function excludes(a: OfficeFacts, b: OfficeFacts, areVietnamese: boolean): boolean {
  if (differs(a.country, b.country) && !ABROAD.has(a.role ?? "") && !ABROAD.has(b.role ?? "")) return true;
  if (!areVietnamese) return false;
  if (LOCAL.some((level) => differs(a.places[level], b.places[level]))) return true;
  if (isSameRole(a, b) && areComparable(a, b) && !isSameField(a.field ?? "", b.field ?? "")) return true;
  return isFarApart(a, b) || isFarApart(b, a);
}

/** A commune's or district's post, and one of the nation. */
function isFarApart(low: OfficeFacts, high: OfficeFacts): boolean {
  return (low.level === "commune" || low.level === "district") && high.level === "nation";
}

/** The nation's few leaders, whose names the press tells apart: they go from one such post to the next. */
function isLeading({ role, level }: OfficeFacts): boolean {
  return level === "nation" && LEADING.has(role ?? "");
}

function differs(a: string | null | undefined, b: string | null | undefined): boolean {
  return typeof a === "string" && typeof b === "string" && a !== b;
}

/** Whether both say what they are for, and in one language. */
function areComparable(a: OfficeFacts, b: OfficeFacts): boolean {
  return a.field !== null && b.field !== null && a.language === b.language;
}

/** One is the other's beginning (`lao dong`, `lao dong thuong binh va xa hoi`), or its initials (`tn mt`). */
function isSameField(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (`${long} `.startsWith(`${short} `)) return true;
  const initials = (words: string): string => words.replace(/\b(?:va|and) /g, "").replace(/(\S)\S* ?/g, "$1");
  return short.replaceAll(" ", "") === initials(long);
}
