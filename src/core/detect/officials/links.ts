/**
 * Which office belongs to which name. Offices in a row (`Bộ trưởng, Chủ nhiệm …`) go together; a name right after them binds
 * strongest, then a name before them in apposition, then a name after a comma.
 */
import { ruleId } from "../../finding";
import type { ReadText } from "../../text/read-text";
import { folded, isBreak, isCapital, isWord, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { afterBracket, afterPartyTag, skipAside } from "./asides";
import { type CandidateRun, isPostnominal, runFrom, runTo, SEATED_AT } from "./find-runs";
import type { Link } from "./link";
import { isLikelyFullName, isSyllableAt, isVietnameseName } from "./name-runs";
import type { OfficePhrase } from "./office-phrase";
import { ARTICLES, isAddressed, judgeTogether, officeRows } from "./office-rows";
import { findServices, whoServes, withServices } from "./served";
import { GIVEN_SYLLABLES, HONORIFICS, PLACES, VI_BODY_WORDS } from "./tables";

export const OFFICE_RULES = {
  before: { vi: ruleId("vi.office.before-name"), en: ruleId("en.office.before-name") },
  after: { vi: ruleId("vi.office.after-name"), en: ruleId("en.office.after-name") },
  predicate: { vi: ruleId("vi.office.predicate"), en: ruleId("en.office.predicate") },
  shared: { vi: ruleId("vi.office.shared"), en: ruleId("en.office.shared") },
} as const;

const DASHES = new WordSet(["-", "–", "—"]);
const COPULAS = new WordSet(["là", "is", "was", "hiện", "đang", "nay", "từng", "gồm"]);
const POSSESSIVES = new WordSet(["his", "her", "their", "its"]);
const THEN = new WordSet(["khi", "đó", "lúc", "ấy", "bấy", "giờ"]);
const BODY_JOINTS = new WordSet(["của", "thuộc", "từ"]);
const PLACE_PREPOSITIONS = new WordSet(["tại", "ở", "in", "at", "from", "đến", "tới", "near", "of"]);
/** Words before an office that is said of a person further left (`được bầu làm Chủ tịch`, `appointed as director`). */
const PREDICATE_WORDS = new WordSet(["làm", "chức", "vụ", "danh", "giữ", "as", "cương", "vị", "trí", "ghế"]);
/** How far left the person of such an office may stand, in tokens. */
const PREDICATE_REACH = 30;
/** What stands after one of these owns it (`the U.S. Attorney’s Office`). */
const OWNER_MARKS = new WordSet(["'s"]);
const SUBJECTLESS = new WordSet(["theo", "to"]);

/** Finds all links. `runs` and `offices` are in reading order; O(offices × log runs). */
export function linkOffices(read: ReadText, offices: readonly OfficePhrase[], runs: readonly CandidateRun[]): readonly Link[] {
  const links: Link[] = [];
  const services = findServices(read.tokens, offices, runs);
  for (const row of officeRows(read.tokens, offices)) {
    const group = judgeTogether(read.tokens, row);
    const next = nameAfter(read.tokens, row, runs);
    const previous = whoServes(nameBefore(read.tokens, row, runs), links, services);
    // A syllable that may be a common word does not come before a name on the other side (`ông A, Chủ tịch Ủy ban An …`).
    if (next?.tight && !(previous !== null && isHardlyName(read.tokens, next.run))) {
      const told = group.map((office) => toldAfterName(read.tokens, office, next.run));
      links.push(...joinAll(told, next.run, "before", true), ...shared(read.tokens, group, next.run, runs));
      continue;
    }
    if (previous !== null)
      links.push(
        ...joinAll(group, previous, "after", false),
        ...subjectsBefore(read.tokens, group, previous, runs),
        ...soAre(read.tokens, group, runs),
      );
    else if (next !== null) links.push(...joinAll(group, next.run, "before", false), ...shared(read.tokens, group, next.run, runs));
    else links.push(...predicated(read, group, runs));
  }
  return withServices(links, services);
}

/** Whether the run is but one syllable that hardly anybody is named. */
function isHardlyName(tokens: Tokens, run: CandidateRun): boolean {
  const isAlone = run.first === run.last && run.addressFirst === run.first;
  return run.isShortOnly || (isAlone && isSyllableAt(tokens, run.first) && !GIVEN_SYLLABLES.at(tokens, run.first));
}

/** A title whose public body the article tells only after the name (`phát ngôn viên X của Bộ Quốc phòng`), or a party's letter (`Chairman X (R-Utah)`). */
function toldAfterName(tokens: Tokens, office: OfficePhrase, run: CandidateRun): OfficePhrase {
  if (office.isPublic || office.isPrivate) return office;
  if (office.language === "en") return afterPartyTag(tokens, run.last + 1) > run.last + 1 ? { ...office, isPublic: true } : office;
  if (!BODY_JOINTS.at(tokens, run.last + 1)) return office;
  const body = VI_BODY_WORDS.longestAt(tokens, run.last + 2);
  const isNamed = isCapital(tokens, run.last + 2) && isCapital(tokens, (body?.last ?? 0) + 1);
  return body?.entry === "public" && (isNamed || body.last > run.last + 2) ? { ...office, isPublic: true } : office;
}

function joinAll(group: readonly OfficePhrase[], run: CandidateRun, rule: keyof typeof OFFICE_RULES, tight: boolean): Link[] {
  return group.map((office) => ({ run, office, rule: OFFICE_RULES[rule][office.language], tight }));
}

/** The name after a row of offices: right after it (words of address between), or after a comma, a colon, a dash or `là`. */
function nameAfter(tokens: Tokens, group: readonly OfficePhrase[], runs: readonly CandidateRun[]) {
  const office = group.at(-1);
  if (office === undefined) return null;
  let i = afterSeat(tokens, office, afterBracket(tokens, office.last + 1));
  const mark = folded(tokens, i);
  if (office.plural && isListing(tokens, i)) i += LISTING_PAIR.has(mark) ? 2 : 1;
  const loose = LOOSE_JOINTS.at(tokens, i);
  const first = group[0]?.first ?? 0;
  if (loose && (isKinOf(tokens, first) || (mark === "," && isAddressed(tokens, first)))) return null;
  if (loose) i++;
  if (mark === "gồm" && folded(tokens, i) === ":") i++;
  const addressFirst = i;
  for (let last = HONORIFICS.lastAt(tokens, i); last >= 0; last = HONORIFICS.lastAt(tokens, i)) {
    i = last + 1;
    if (folded(tokens, i) === ".") i++;
  }
  const run = runFrom(runs, i);
  if (run === undefined) return null;
  if (!loose) return { run, tight: true };
  const sure =
    i > addressFirst ||
    isLikelyFullName(tokens, run) ||
    (mark === "," && run.last > run.first && (folded(tokens, run.last + 1) === "," || SAYING_OPENERS.at(tokens, run.last + 1)));
  return sure ? { run, tight: false } : null;
}

/** Whether the office is that of somebody whose kin is spoken of (`phu nhân Chủ tịch nước, bà A`). */
function isKinOf(tokens: Tokens, officeFirst: number): boolean {
  return KIN.at(tokens, officeFirst - 1) && (KIN_ALONE.at(tokens, officeFirst - 1) || KIN_HEADS.at(tokens, officeFirst - 2));
}
const KIN = new WordSet("nhân quân vợ chồng trai gái dâu rể".split(" "));
const KIN_ALONE = new WordSet(["vợ", "chồng"]);
/** First syllables of the others (`phu nhân`, `phu quân`, `con trai`, `em gái`). */
const KIN_HEADS = new WordSet("phu con em anh chị cháu".split(" "));

/** Steps over the place where a body sits, told after the bracket with its letters (`Trưởng đại diện Tổ chức X (ABC) tại Việt Nam`). */
function afterSeat(tokens: Tokens, office: OfficePhrase, i: number): number {
  if (i === office.last + 1 || !SEATED_AT.at(tokens, i)) return i;
  const place = PLACES.lastAt(tokens, i + 1);
  return place < 0 ? i : place + 1;
}
/** What may stand between an office and the name behind it. */
const LOOSE_JOINTS = new WordSet([",", ":", "là", "gồm", ...DASHES.words]);

/** First words of what a speaker does: what stands before them is a person. */
const SAYING_OPENERS = new WordSet(["nói", "cho", "khẳng", "nhấn", "tuyên", "phát", "chia", "thông", "bày", "said", "says", "told"]);

/** `candidates including A and B`, `ministers such as A`. */
function isListing(tokens: Tokens, i: number): boolean {
  const word = folded(tokens, i);
  return word === "including" || word === "like" || (LISTING_PAIR.has(word) && folded(tokens, i + 1) === "as");
}

const LISTING_PAIR = new Set(["such"]);

const ENDS_OF_OWNERS = new WordSet(["'s", "’s"]);

/** The name before a row of offices, in apposition (`A, Bộ trưởng …`, `A - Bộ trưởng`, `A (Bộ trưởng …)`, `A, who was a senator`). */
function nameBefore(tokens: Tokens, group: readonly OfficePhrase[], runs: readonly CandidateRun[]): CandidateRun | null {
  const office = group[0];
  if (office === undefined || OWNER_MARKS.at(tokens, (group.at(-1)?.last ?? 0) + 1)) return null;
  let i = office.first - 1;
  const seated = isPostnominal(tokens, office) && isCapital(tokens, i - 1) ? runTo(runs, i) : undefined;
  if (seated !== undefined && seated.last > seated.first && !ARTICLES.at(tokens, seated.addressFirst - 1)) return seated;
  if (ENDS_OF_OWNERS.at(tokens, i) && isCapital(tokens, i - 1)) i -= 2;
  if (POSSESSIVES.at(tokens, i) && (COPULAS.at(tokens, i - 1) || ARTICLES.at(tokens, i - 1))) i--; // `who is now his secretary of state`
  let copula = false;
  while (ARTICLES.at(tokens, i) || COPULAS.at(tokens, i) || (copula && THEN.at(tokens, i))) {
    copula ||= COPULAS.at(tokens, i);
    i--;
  }
  const mark = folded(tokens, i);
  const set = mark === "," || mark === "(" || DASHES.at(tokens, i);
  if (!set && !copula) return null;
  if (set) i--;
  i = skipAside(tokens, i);
  const run = runTo(runs, i);
  if (run === undefined) return null;
  const isClause = copula && mark === "," && folded(tokens, run.last + 2) === "who";
  return isClause || isAppositive(tokens, run, group, mark) ? run : null;
}

/** Further subjects of a copula (`ông A và ông B là Phó Chủ tịch`), or names before one dash (`A và B - Phó Chủ tịch`). */
function subjectsBefore(tokens: Tokens, group: readonly OfficePhrase[], run: CandidateRun, runs: readonly CandidateRun[]): Link[] {
  const links: Link[] = [];
  const office = group[0];
  if (office === undefined) return links;
  const isDashed = office.language === "vi" && DASHES.at(tokens, office.first - 1);
  if (!isDashed && !COPULAS.at(tokens, office.first - 1)) return links;
  for (let first = run.addressFirst; links.length < 10; ) {
    const joint = folded(tokens, first - 1);
    const joins =
      joint === "và" ||
      (!isDashed && joint === "and") ||
      (joint === "," && (!isDashed || links.length > 0 || isItemOfNames(tokens, first, runs)));
    const other = joins ? runTo(runs, first - 2) : undefined;
    if (other === undefined) return links;
    if (other.addressFirst === other.first && !(isDashed && isLikelyFullName(tokens, other))) return links;
    links.push({ run: other, office, rule: OFFICE_RULES.shared[office.language], tight: false });
    first = other.addressFirst;
  }
  return links;
}

/** Vietnamese: whether names alone fill an item of a list up to the one that begins at `first` (`các đồng chí: A, B - Phó Chủ tịch; C, D - …`). */
function isItemOfNames(tokens: Tokens, first: number, runs: readonly CandidateRun[]): boolean {
  for (let i = first; ; ) {
    const mark = folded(tokens, i - 1);
    if (mark === ":" || mark === ";") return i < first;
    const other = mark === "," ? runTo(runs, i - 2) : undefined;
    if (other === undefined || !isLikelyFullName(tokens, other)) return false;
    i = other.addressFirst;
  }
}

/** Those of whom the same is said (`A is a front-runner, so are B and C`). */
function soAre(tokens: Tokens, group: readonly OfficePhrase[], runs: readonly CandidateRun[]): Link[] {
  const office = group.at(-1);
  if (office === undefined || folded(tokens, office.last + 1) !== "," || folded(tokens, office.last + 2) !== "so") return [];
  const run = SO_ARE.at(tokens, office.last + 3) ? runFrom(runs, office.last + 4) : undefined;
  if (run === undefined) return [];
  const first: Link = { run, office, rule: OFFICE_RULES.shared[office.language], tight: false };
  return [first, ...shared(tokens, [{ ...office, plural: true }], run, runs)];
}
const SO_ARE = new WordSet(["are", "is", "were", "was"]);

/** Whether an office after a comma is said of the name before it, and does not begin a clause of its own (`Theo Reuters, Tổng thống …`). */
function isAppositive(tokens: Tokens, run: CandidateRun, group: readonly OfficePhrase[], mark: string): boolean {
  const addressed = run.addressFirst < run.first;
  const before = run.addressFirst - 1;
  if (PLACE_PREPOSITIONS.at(tokens, before) && !addressed && !isVietnameseName(tokens, run.first, run.last)) return false;
  const after = (group.at(-1)?.last ?? 0) + 1;
  const end = folded(tokens, after);
  const closed = end === "," || end === ")" || end === "." || end === ";" || DASHES.at(tokens, after) || isBreak(tokens, after);
  if (SUBJECTLESS.at(tokens, before) && !addressed && !closed) return false;
  const office = group[0];
  const isBareTitle = group.length === 1 && office?.last === office?.titleLast;
  if (mark === "," && run.last === run.first && isBareTitle && !closed) return false; // `sau giỗ anh Được, Thủ tướng gửi …`
  if (mark === "(" || addressed) return true;
  if (run.last > run.first)
    return (
      isLikelyFullName(tokens, run) || closed || mark !== "," || group[0]?.language === "vi" || !isCapital(tokens, group[0]?.first ?? 0)
    );
  if (mark !== ",") return closed;
  const first = group[0]?.first ?? 0;
  return end === "," && !isSyllableAt(tokens, run.first) && group[0]?.language === "en" && ARTICLES.at(tokens, first - 1);
}

/** Further names that share a plural title (`hai Phó Chủ tịch A và B`, `Senators A and B`), or whose seat in the same house a party's letter tells (`Senator A, R-Tenn., and B, R-S.C.`). */
function shared(tokens: Tokens, group: readonly OfficePhrase[], run: CandidateRun, runs: readonly CandidateRun[]): Link[] {
  const office = group.at(-1);
  if (office === undefined) return [];
  const links: Link[] = [];
  const tagged = afterHome(tokens, run.last + 1, office.plural);
  if (!office.plural && (tagged === run.last + 1 || office.language !== "en")) return [];
  for (let i = tagged; links.length < 20; ) {
    const joint = folded(tokens, i);
    if (joint !== "," && joint !== "và" && joint !== "and" && joint !== "cùng" && joint !== ";") break;
    i++;
    if (folded(tokens, i) === "and" || folded(tokens, i) === "và") i++;
    for (let last = HONORIFICS.lastAt(tokens, i); last >= 0; last = HONORIFICS.lastAt(tokens, i)) i = last + 1;
    const next = runFrom(runs, i);
    if (next === undefined) break;
    const end = afterHome(tokens, next.last + 1, office.plural);
    if (!office.plural && end === next.last + 1) break;
    links.push({ run: next, office, rule: OFFICE_RULES.shared[office.language], tight: false });
    i = end;
  }
  return links;
}

/** The token after a party's letter, or after the place that one of several is from (`Reps. A of Ohio and B of Iowa`). */
function afterHome(tokens: Tokens, i: number, plural: boolean): number {
  const place = plural && folded(tokens, i) === "of" ? PLACES.longestAt(tokens, i + 1) : null;
  return place === null ? afterPartyTag(tokens, i) : place.last + 1;
}

/** An office that a verb gives to a person before it in the sentence (`ông A được bầu giữ chức Chủ tịch …`). */
function predicated(read: ReadText, group: readonly OfficePhrase[], runs: readonly CandidateRun[]): Link[] {
  const { tokens } = read;
  const office = group[0];
  if (office === undefined) return [];
  let i = office.first - 1;
  if (ARTICLES.at(tokens, i)) i--;
  if (!PREDICATE_WORDS.at(tokens, i)) return [];
  const sentence = read.sentences[read.sentenceOf[i] ?? 0];
  for (let j = i; j > i - PREDICATE_REACH && j >= (sentence?.first ?? 0); j--) {
    const run = runTo(runs, j);
    if (
      run !== undefined &&
      isWord(tokens, run.first) &&
      (run.addressFirst < run.first || isLikelyFullName(tokens, run) || isTold(tokens, run))
    ) {
      return joinAll(group, run, "predicate", false);
    }
  }
  return [];
}

/** Whether a clause about the one named follows right after the name (`Karlan, who also serves as …`). */
function isTold(tokens: Tokens, run: CandidateRun): boolean {
  return folded(tokens, run.last + 1) === "," && folded(tokens, run.last + 2) === "who";
}
