/** Titles that stand alone and mean one official of the article (`Thủ tướng nhấn mạnh …`, `the president said`). */

import type { ReadText } from "../../text/read-text";
import { folded, foldedBetween, isBreak, isCapital, isNumber, isWord, Shape, type Tokens, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { contentWords, fits, type HeldOffice, hasOrgan, headOf, placeWords, spelledOut } from "./held-office";
import { isSurnameAt, isSyllableAt } from "./name-runs";
import type { OfficePhrase } from "./office-phrase";
import type { PersonRecord } from "./persons";

/** A title alone, and the person it means there. */
export interface TitleMention {
  readonly office: OfficePhrase;
  readonly person: PersonRecord;
}

/** Words before a title by which it means the office, not its holder (`nhiệm kỳ tổng thống`, `run for president`). */
const OFFICE_AS_SUCH = new Set(
  "kì thệ cử chức vụ danh ghế làm vị viên phòng phủ dinh một các những mỗi từng mọi nhiều vài a an any each every no another become becomes became as for elected next former two three several some many be being vice candidates candidate".split(
    " ",
  ),
);
/** After such a noun and `của` the title is part of a document's name (`quyết định của Thủ tướng`). */
const DOCUMENTS = new WordSet(["định", "thị", "thư", "lệnh", "bản", "điện"]);
/** Words after a title by which it means the office. */
const OFFICE_AFTER = new WordSet([
  "election",
  "elections",
  "campaign",
  "candidate",
  "candidates",
  "race",
  "nomination",
  "office",
  "mới",
  "các",
  "tương",
  "kế",
]);
/** How many times as often one of two fitting persons must be named to be the one meant. */
const DOMINANCE = 3;
/** How many sentences back a mention decides between two that fit. */
const RECENT_SENTENCES = 2;

/** Finds the titles that stand alone. `free` are the offices that no name was linked to; `named` the officials. */
export function findTitleMentions(read: ReadText, free: readonly OfficePhrase[], named: readonly PersonRecord[]): readonly TitleMention[] {
  const { tokens } = read;
  const mentions: TitleMention[] = [];
  if (named.length === 0) return mentions;
  const holders = new Map<string, Holder[]>();
  for (const person of named) {
    const holder = holderOf(tokens, person);
    const heads = person.links.flatMap((link) => [headOf(tokens, link.office), ...shortHeadsOf(tokens, link.office)]);
    for (const head of new Set(heads)) push(holders, head, holder);
  }
  for (const office of free) {
    if (!meansHolder(tokens, office)) continue;
    const fitting = (holders.get(headOf(tokens, office)) ?? []).filter((holder) =>
      holder.held.some((held) => fits(tokens, office, held, holder.placeless, holder.person.vietnamese)),
    );
    const near = isSmallHead(tokens, office) ? fitting.filter((holder) => isRecent(read, office, holder)) : fitting;
    const person = choose(read, office, near);
    if (person !== null) mentions.push({ office, person });
  }
  return mentions;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** By what word the English press comes back to a title: `the minister` for a foreign minister, `the envoy` for an ambassador. */
const SHORT_HEADS = new Map([
  ["minister", ["minister"]],
  ["secretary", ["secretary"]],
  ["ambassador", ["ambassador", "envoy", "diplomat"]],
  ["envoy", ["envoy"]],
  ["representative", ["congressman", "congresswoman", "lawmaker"]],
  ["senator", ["lawmaker"]],
  ["congressman", ["lawmaker"]],
  ["congresswoman", ["lawmaker"]],
  ["commissioner", ["commissioner"]],
  ["chancellor", ["chancellor"]],
  ["justice", ["justice"]],
  ["speaker", ["speaker"]],
  ["general", ["chief"]],
  ["secretary-general", ["chief"]],
  ["director-general", ["chief"]],
]);

/** Who holds such a title is not meant by the greater one alone. */
const LESSER = new Set(["vice", "deputy", "assistant", "shadow"]);
const CHAIRS = new Set(["chairman", "chairwoman", "chairperson"]);

function shortHeadsOf(tokens: Tokens, office: OfficePhrase): readonly string[] {
  if (office.language === "vi") return [];
  const words = spelledOut(foldedBetween(tokens, office.titleFirst, office.titleLast));
  if (words.includes("prime")) return ["premier"];
  const isLesser = words.some((word) => LESSER.has(word));
  if (!isLesser && words.at(-1) === "secretary" && words.at(-2) === "general")
    return ["general secretary", "party general secretary", "party chief", "party leader"];
  if (words.includes("secretary") && words.includes("party")) {
    const rank = words.includes("deputy") ? "deputy " : "";
    return [
      `${rank}secretary`,
      `party ${rank}secretary`,
      `${rank}party secretary`,
      `provincial ${rank}party secretary`,
      `provincial party ${rank}secretary`,
    ];
  }
  if (!isLesser && words.at(-1) === "president" && words[0] === "state") return ["president"];
  if (words.includes("press") && words.at(-1) === "secretary") return ["press secretary"];
  const chair = words.findIndex((word) => CHAIRS.has(word));
  if (chair >= 0 && words.length > 1) return [words.slice(isLesser ? Math.max(0, chair - 1) : chair, chair + 1).join(" ")];
  const of = words.findIndex((word) => word === "of" || word === "to" || word === "for");
  const head = (of < 0 ? words.at(-1) : words[of - 1]) ?? "";
  return head === "general" && words.length === 1 ? [] : (SHORT_HEADS.get(head) ?? []);
}

/** Titles that mean their one holder though they name no body. */
const SPEAKING_TITLES = new Set(["người phát ngôn", "phát ngôn viên", "nữ phát ngôn viên", "spokesman", "spokeswoman", "spokesperson"]);

/** Words of address before a title by which it means its holder, and no office in general. */
const POINTERS = new WordSet(["ông", "bà", "vị", "ngài", "viên", "the"]);

/** Whether words around the title point to one person just spoken of (`vị Chủ tịch xã này`, `ông Bộ trưởng`, `viên đại tá`). */
function isPointedAt(tokens: Tokens, office: OfficePhrase): boolean {
  const after = folded(tokens, office.last + 1);
  if (office.language === "vi") {
    if (!POINTERS.at(tokens, office.first - 1)) return false;
    // vị chủ tịch xã, vị chủ tịch này; but một vị chủ tịch
    const isSome = OFFICE_AS_SUCH.has(folded(tokens, office.first - 2));
    return after === "này" || folded(tokens, office.first - 1) !== "vị" || (!isSome && office.last - office.first > 1);
  }
  return folded(tokens, office.first - 1) === "the";
}

/** Whether a body that no list holds follows (`phát ngôn viên của Air …`). */
function namesOtherBody(tokens: Tokens, i: number): boolean {
  return ["của", "of", "for", "from"].includes(folded(tokens, i)) && isCapital(tokens, i + 1);
}

/** Whether the title means its one holder though it names no body. */
function speaksFor(tokens: Tokens, office: OfficePhrase): boolean {
  return SPEAKING_TITLES.has(foldedBetween(tokens, office.titleFirst, office.titleLast).join(" "));
}

/** English titles of those who head a body, which the press writes with a capital when one of them is meant (`the Chairman stressed`). */
const HEADS = new WordSet(["chairman", "chairwoman", "chairperson", "secretary", "director", "commander"]);

/** Of these small letters mean him too, where he was named just before. */
const SMALL_HEADS = new WordSet(["chairman", "chairwoman", "secretary"]);

function isTheHead(tokens: Tokens, { language, first, last, titleFirst }: OfficePhrase): boolean {
  if (language !== "en" || folded(tokens, first - 1) !== "the") return false;
  if (isCapital(tokens, titleFirst) ? !HEADS.at(tokens, last) : !SMALL_HEADS.at(tokens, last) || first !== last) return false;
  return !["of", "for", "'s", "’s"].includes(folded(tokens, last + 1)) && !isCapital(tokens, last + 1);
}

/** Whether the title is part of the name of its body (`the U.S. Attorney’s Office`). */
function namesBody(tokens: Tokens, { last }: OfficePhrase): boolean {
  return folded(tokens, last + 1) === "'s" && OWN_BODIES.at(tokens, last + 2) && isCapital(tokens, last + 2);
}
const OWN_BODIES = new WordSet(["office", "department"]);

/** Whether the title stands in capitals before a name in capitals that the text tells nowhere else. */
function isShoutedBeforeName(tokens: Tokens, { titleFirst, last }: OfficePhrase): boolean {
  return tokens.shape[titleFirst] === Shape.Upper && tokens.shape[last + 1] === Shape.Upper && isSurnameAt(tokens, last + 1);
}

/** Vietnamese: whether a foreign name follows that no list holds: the title is another's (`Tổng chưởng lý District of …`). */
function goesOnAbroad(tokens: Tokens, { language, last }: OfficePhrase): boolean {
  return language === "vi" && tokens.shape[last + 1] === Shape.Title && !isSyllableAt(tokens, last + 1);
}

function meansHolder(tokens: Tokens, office: OfficePhrase): boolean {
  if (namesBody(tokens, office) || isShoutedBeforeName(tokens, office) || goesOnAbroad(tokens, office)) return false;
  if (office.plural || office.kind === "private" || office.isPrivate) return false;
  if (isPointedAt(tokens, office) && office.language === "vi") return !OFFICE_AFTER.at(tokens, office.last + 1);
  if (office.kind === "rank") return isPointedAt(tokens, office);
  if (!office.isPublic && !isTheHead(tokens, office) && (!speaksFor(tokens, office) || namesOtherBody(tokens, office.last + 1)))
    return false;
  const before = folded(tokens, office.first - 1);
  if (before === "-" && touchesNext(tokens, office.first - 1)) return false; // `an African-American president`
  if (isNumber(tokens, office.first - 1) || before === "%") return false; // 78 đại biểu, 100% đại biểu
  if (OFFICE_AS_SUCH.has(before) || OFFICE_AFTER.at(tokens, office.last + 1)) return false;
  if (before === "của" && DOCUMENTS.at(tokens, office.first - 2)) return false;
  if (office.language === "vi") return isCapital(tokens, office.titleFirst) || office.kind === "public";
  const determined = before === "the" || before === "this" || before === "'s" || before === "’s" || office.first < office.titleFirst;
  const opens = isBreak(tokens, office.first - 1) || !isWord(tokens, office.first - 1);
  return determined || (isCapital(tokens, office.titleFirst) && opens);
}

/** What is asked of a person again and again, found once: an article may name one person and one office thousands of times. */
interface Holder {
  readonly person: PersonRecord;
  /** The person's offices, each wording once. */
  readonly held: readonly HeldOffice[];
  /** Whether none of them names a state or place. */
  readonly placeless: boolean;
  /** First tokens of the person's name mentions, ascending. */
  readonly runStarts: readonly number[];
}

function holderOf(tokens: Tokens, person: PersonRecord): Holder {
  const held = new Map<string, HeldOffice>();
  let placeless = true;
  for (const { office } of person.links) {
    const key = `${office.standing} ${office.language} ${foldedBetween(tokens, office.first, office.last).join(" ")}`;
    if (held.has(key)) continue;
    held.set(key, {
      words: contentWords(tokens, office),
      hasOrgan: hasOrgan(tokens, office),
      standing: office.standing,
      language: office.language,
    });
    placeless &&= placeWords(tokens, office).size === 0;
  }
  const runStarts = person.runs.map((run) => run.first).sort((a, b) => a - b);
  return { person, held: [...held.values()], placeless, runStarts };
}

/** The one that fits; of several the one just spoken of, for a title without a state's name the one whose office the article gives without (`the president`), or the one that the article is about. Never a guess between equals. */
function choose(read: ReadText, office: OfficePhrase, fitting: readonly Holder[]): PersonRecord | null {
  if (fitting.length <= 1) return fitting[0]?.person ?? null;
  const recent = fitting.filter((holder) => isRecent(read, office, holder));
  if (recent.length === 1) return recent[0]?.person ?? null;
  const placeless = fitting.filter((holder) => holder.placeless);
  if (placeless.length === 1 && placeWords(read.tokens, office).size === 0) return placeless[0]?.person ?? null;
  const byWeight = fitting.map((holder) => holder.person).sort((a, b) => b.runs.length - a.runs.length);
  const [most, second] = byWeight;
  return most !== undefined && second !== undefined && most.runs.length >= DOMINANCE * second.runs.length ? most : null;
}

/** Whether the holder was named not long before the title. */
function isRecent(read: ReadText, office: OfficePhrase, { runStarts }: Holder): boolean {
  const last = lastBefore(runStarts, office.first);
  return last !== null && (read.sentenceOf[office.first] ?? 0) - (read.sentenceOf[last] ?? 0) <= RECENT_SENTENCES;
}

function isSmallHead(tokens: Tokens, { language, first, last }: OfficePhrase): boolean {
  return language === "en" && first === last && SMALL_HEADS.at(tokens, last) && !isCapital(tokens, first);
}

/** The greatest of ascending numbers that is less than `limit`; null where none is. Binary search. */
function lastBefore(ascending: readonly number[], limit: number): number | null {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return ascending[low - 1] ?? null;
}
