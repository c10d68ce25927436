import { folded, foldedBetween, isBreak, isCapital, isNumber, isWord, Shape, type Tokens, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isPossessive, readLeft } from "./en-office-left";
import { hyphened, isSyllableAt, isVietnameseName, runEnd } from "./name-runs";
import type { OfficePhrase } from "./office-phrase";
import { EN_BODY_WORDS, EN_FIELDS, EN_FUNCTION_WORDS, EN_MODIFIERS, GIVEN, TITLES, type Title } from "./tables";

const PREPOSITIONS = new Set(["of", "for", "to", "on", "at", "in", "with"]);
/** Prepositions that join a body only to titles which need one (`adviser on Russia`, not `president in Hanoi`). */
const LOOSE_PREPOSITIONS = new Set(["on", "at", "in", "with"]);
const INNER_WORDS = new Set(["of", "the", "for", "and", "&", "-", "’s", "'s", "on"]);
const LONGEST_BODY = 24;

/** The whole office around a title that stands at tokens `titleFirst..titleLast`. */
export function extendEnglish(tokens: Tokens, titleFirst: number, titleLast: number, title: Title): OfficePhrase {
  const left = readLeft(tokens, titleFirst);
  const right = title.kind === "rank" ? readCommand(tokens, titleLast, title) : readRight(tokens, titleLast, title);
  const isPrivate = title.kind === "private" || ((left.isPrivate || right.isPrivate) && !(left.isPublic || right.isPublic));
  const isOfContest =
    JUDGES.at(tokens, titleFirst) && left.first === titleLast && right.last === titleLast && isSmallBeforeName(tokens, titleLast);
  const isPresident = folded(tokens, titleLast) === "president"; // of a club or a league as well as of a state
  const owned = right.last === titleLast ? ownedTitle(tokens, titleLast) : null;
  if (owned !== null && title.kind === "public")
    return { ...extendEnglish(tokens, owned.first, owned.last, owned.title), first: left.first, isPublic: true };
  return {
    language: "en",
    first: left.first,
    last: right.last,
    titleFirst,
    titleLast,
    kind: title.kind,
    standing: left.standing ?? (/-(?:elect|designate)$/.test(foldedBetween(tokens, titleFirst, titleLast).join("")) ? "elect" : "current"),
    isPublic:
      !isPrivate &&
      !isOfContest &&
      (left.isPublic || right.isPublic || (title.kind !== "body" && !(isPresident && right.last > titleLast))),
    isPrivate,
    plural: title.plural,
  };
}

/** In small letters right before names these judge contests more often than cases (`judges Ann Quill and Tom Fox`). */
const JUDGES = new WordSet(["judge", "judges"]);

function isSmallBeforeName(tokens: Tokens, i: number): boolean {
  return tokens.shape[i] === Shape.Lower && isCapital(tokens, i + 1);
}

/** Whom a politician pays as anybody does: no public office. */
const COUNSEL = new WordSet(["lawyer", "attorney", "manager", "expert"]);

/** The office of somebody who serves another office (`the President's physician`). */
function ownedTitle(tokens: Tokens, titleLast: number): { first: number; last: number; title: Title } | null {
  if (!isPossessive(tokens, titleLast + 1)) return null;
  for (let i = titleLast + 2; i < titleLast + 5; i++) {
    const match = TITLES.longestAt(tokens, i);
    if (match !== null && match.entry.kind === "body" && !match.entry.plural && !COUNSEL.at(tokens, match.last))
      return { first: i, last: match.last, title: match.entry };
    if (!EN_MODIFIERS.at(tokens, i)) return null;
  }
  return null;
}

const NOTHING_RIGHT = (titleLast: number) => ({ last: titleLast, isPublic: false, isPrivate: false });

/** What a rank commands (`Commander of the Coast Guard`): only a public body, for ships and teams have captains. */
function readCommand(tokens: Tokens, titleLast: number, title: Title) {
  const right = folded(tokens, titleLast + 1) === "of" ? readRight(tokens, titleLast, title) : NOTHING_RIGHT(titleLast);
  return right.isPublic ? right : NOTHING_RIGHT(titleLast);
}

/** Titles of those who are sent to a place, which is named after the state that sends (`Consul General of Vietnam in …`). */
const SENT = new WordSet(["ambassador", "consul", "general", "envoy", "plenipotentiary", "representative"]);
/** Of those the ones who are named with where they are (`WHO Representative in Vietnam`). */
const REPRESENTING = new WordSet(["representative", "ambassador"]);
/** Titles of those who hold a field of government, in small letters too (`the minister of health`). */
const PORTFOLIOS = new WordSet(["minister", "secretary", "undersecretary"]);
/** Words after which a body's number stands (`Military Region 4`). */
const NUMBERED = new WordSet([
  "region",
  "district",
  "division",
  "brigade",
  "regiment",
  "battalion",
  "area",
  "zone",
  "precinct",
  "squadron",
]);

/** Whether the comma at `i` stands in a row of fields (`Culture, Sports and Tourism`). */
function isBetweenFields(tokens: Tokens, i: number): boolean {
  return folded(tokens, i) === "," && isField(tokens, i - 1) && isField(tokens, i + 1);
}

/** Whether a word of ministries' names stands at `i`, with a capital. */
function isField(tokens: Tokens, i: number): boolean {
  return isCapital(tokens, i) && EN_FIELDS.at(tokens, i);
}

function readRight(tokens: Tokens, titleLast: number, title: Title) {
  let last = titleLast;
  let isPublic = folded(tokens, titleLast) === "secretary" && folded(tokens, titleLast + 1) === "of" && isField(tokens, titleLast + 2);
  let isOfPlace = false;
  let isPrivate = false;
  let afterUnknown = false;
  // President To Lam: a family name
  const preposition = isCapital(tokens, titleLast + 1) && isCapital(tokens, titleLast + 2) ? "" : folded(tokens, titleLast + 1);
  const ownsBody =
    isPossessive(tokens, titleLast + 1) &&
    isCapital(tokens, titleLast + 2) &&
    (EN_BODY_WORDS.longestAt(tokens, titleLast + 2) !== null || isField(tokens, titleLast + 2));
  const allowed =
    ownsBody ||
    (PREPOSITIONS.has(preposition) &&
      (title.kind === "body" || !LOOSE_PREPOSITIONS.has(preposition) || (preposition === "in" && REPRESENTING.at(tokens, titleLast))));
  const holdsFields = PORTFOLIOS.at(tokens, titleLast) && (preposition === "of" || preposition === "for");
  const isSent = SENT.at(tokens, titleLast);
  let i = titleLast + 2;
  while (allowed && i - titleLast < LONGEST_BODY && !isBreak(tokens, i)) {
    const word = folded(tokens, i);
    const body = EN_BODY_WORDS.longestAt(tokens, i);
    if (isCapital(tokens, i) && isTitleOfPerson(tokens, i, body?.last ?? i)) {
      isPublic ||= !COUNSEL.at(tokens, titleLast); // `adviser to Vice President …`
      break;
    }
    if (AND.at(tokens, i - 1) && last < i - 1 && isOwnTitle(tokens, i)) break; // `member of the Political Bureau and foreign minister`
    if (body !== null && !(EN_FUNCTION_WORDS.at(tokens, i) && body.last === i && tokens.shape[i] !== Shape.Upper)) {
      if (folded(tokens, body.last + 1) === "-" && touchesNext(tokens, body.last)) break; // `an analyst at the Delhi-based …`
      if (body.entry === "private") isPrivate = true;
      else if (body.entry === "place")
        isOfPlace ||= !afterUnknown; // not `director of Priorities USA`
      else if (!(isPrivate && body.last === i)) isPublic = true; // not `American Association of University …`
      last = body.last;
    } else if (isCapital(tokens, i) && isWord(tokens, i) && !EN_FUNCTION_WORDS.at(tokens, i)) {
      if (
        (startsPerson(tokens, i) && !isPlaceName(tokens, i)) ||
        (holdsFields && isPublic && last === i - 1 && runEnd(tokens, i) > i && !isField(tokens, i))
      )
        break;
      if (isSent && isOfPlace && last === i - 1 && runEnd(tokens, i) > i) break; // `Ambassador to Laos Khamphao …`
      last = hyphened(tokens, i);
      afterUnknown = true;
    } else if (
      isCapital(tokens, i) &&
      last === i - 1 &&
      isSyllableAt(tokens, i - 1) &&
      isSyllableAt(tokens, i) &&
      isCapital(tokens, i + 1)
    ) {
      last = i; // `Nam Can International Border Gate`, where `Can` is a name
    } else if (PLACE_KINDS.at(tokens, i) && last === i - 1 && isCapital(tokens, last)) {
      last = i;
      isPublic ||= !isPrivate;
    } else if (holdsFields && EN_FIELDS.at(tokens, i)) {
      last = i;
      isPublic = true;
    } else if (isNumber(tokens, i) && last === i - 1 && NUMBERED.at(tokens, last)) {
      last = i;
    } else if (
      !isBetweenFields(tokens, i) &&
      !(isSent && (word === "in" || (word === "to" && isOfPlace))) &&
      !INNER_WORDS.has(word) &&
      !(EN_MODIFIERS.at(tokens, i) && isWord(tokens, i))
    )
      break;
    i = Math.max(i, last) + 1;
  }
  return { last, isPublic: isPublic || (isOfPlace && !isPrivate), isPrivate };
}

/** Whether a title with a name after it begins at `i` (`aide to Vice President Pence`): an office of its own, unless it begins a longer body's name, to `bodyLast` (`General Department`). */
function isTitleOfPerson(tokens: Tokens, i: number, bodyLast: number): boolean {
  const title = TITLES.longestAt(tokens, i);
  if (title?.last === i && folded(tokens, i - 1) === "of" && isField(tokens, i)) return false; // `Minister of Justice …`
  return (
    title !== null &&
    title.last >= bodyLast &&
    !isBodyNoun(tokens, title.last + 1) &&
    title.entry.kind !== "body" &&
    isWord(tokens, title.last + 1) &&
    isCapital(tokens, title.last + 1)
  );
}

/** What a place is, after its name. */
const PLACE_KINDS = new WordSet("commune ward block district town township province city hamlet village county".split(" "));

/** Whether a place's name that may be a person's as well begins at `i` (`chairman of Le Loi commune`). */
function isPlaceName(tokens: Tokens, i: number): boolean {
  return PLACE_KINDS.at(tokens, runEnd(tokens, i) + 1) || PLACE_KINDS.at(tokens, runEnd(tokens, i));
}

/** Whether a body's noun stands at `i`, so that the title before it is a word of its name (`General Hospital`). */
function isBodyNoun(tokens: Tokens, i: number): boolean {
  const entry = isCapital(tokens, i) ? EN_BODY_WORDS.longestAt(tokens, i)?.entry : undefined;
  return entry === "public" || entry === "private";
}

const AND = new WordSet(["and"]);

/** Whether an office of its own begins at `i`, as no word of a body's name does. */
function isOwnTitle(tokens: Tokens, i: number): boolean {
  const title = TITLES.longestAt(tokens, i);
  if (title === null) return false;
  return title.entry.kind === "public" ? title.last > i : isCapital(tokens, i) && folded(tokens, title.last + 1) === "of";
}

/** Whether a person's name begins at `i` inside a run of capitals after a body's name. */
function startsPerson(tokens: Tokens, i: number): boolean {
  const end = runEnd(tokens, i);
  if (end === i) return false;
  return GIVEN.at(tokens, i) || (isVietnameseName(tokens, i, end) && end - i >= 1);
}
