/** What stands before an English title and belongs to its office: bodies, fields, states, standings (`former U.S. deputy` + `secretary`). */
import type { Standing } from "../../finding";
import { isAllLetters } from "../../text/characters";
import { FormTest } from "../../text/form-test";
import { folded, isCapital, isWord, Shape, type Tokens, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isAcronym } from "./name-runs";
import { EN_BODY_WORDS, EN_FUNCTION_WORDS, EN_MODIFIERS, EN_STANDINGS, GIVEN, TITLES } from "./tables";

/** Titles of local office, before which a place's name stands that no list holds. */
const LOCAL_TITLES = new WordSet("mayor sheriff governor gov councilman councilwoman alderman police city county town village".split(" "));
/** Fields that private people work in as well: in small letters before a title they make no office (`a military analyst`). */
const WEAK_FIELDS = new WordSet([
  "military",
  "intelligence",
  "security",
  "school",
  "college",
  "hospital",
  "university",
  "force",
  "party",
  "central",
  "command",
  "customs",
  "mission",
]);
/** Public bodies that an article names once and then so (`the department's spokeswoman`). */
const OWNERS = new WordSet(
  "department ministry agency commission council committee bureau government parliament senate house army navy military police embassy court city county state country nation province".split(
    " ",
  ),
);
/** How English makes the adjective of a state that no list holds. */
const DEMONYM = new FormTest((_, fold) => /(?:ian|ese|ish|ean|ani)$/.test(fold) && isAllLetters(fold, 6));
/** Longest left part of an office, in tokens. */
const LONGEST_LEFT = 8;

export function readLeft(tokens: Tokens, titleFirst: number) {
  let first = titleFirst;
  let isPublic = false;
  let isPrivate = false;
  let standing: Standing | null = null;
  const local = LOCAL_TITLES.at(tokens, titleFirst);
  while (titleFirst - first < LONGEST_LEFT) {
    const step = leftStep(tokens, first, local);
    if (step === null) break;
    first = step.first;
    isPublic ||= step.isPublic;
    isPrivate ||= step.isPrivate;
    standing ??= step.standing;
  }
  isPublic ||= isPossessive(tokens, first - 1) && OWNERS.at(tokens, first - 2);
  for (let i = first; i < titleFirst; i++) if (folded(tokens, i) === "campaign") isPublic = false; // who works for a candidate holds no office
  return { first, isPublic, isPrivate, standing };
}

/** One word or fixed phrase that belongs to the office and ends right before token `first`. */
function leftStep(tokens: Tokens, first: number, local: boolean) {
  for (let length = 4; length >= 1; length--) {
    const start = first - length;
    const body = start >= 0 ? EN_BODY_WORDS.longestAt(tokens, start) : null;
    if (body === null || body.last !== first - 1) continue;
    if (length === 1 && !isCapital(tokens, start) && !EN_MODIFIERS.at(tokens, start)) continue;
    if (length === 1 && EN_FUNCTION_WORDS.at(tokens, start) && tokens.shape[start] !== Shape.Upper) continue; // WHO, but who
    const isPublic = body.entry !== "private" && (length > 1 || isCapital(tokens, start) || !WEAK_FIELDS.at(tokens, start));
    return { first: start, isPublic, isPrivate: body.entry === "private", standing: null };
  }
  const previous = first - 1;
  const word = folded(tokens, previous);
  if (word === "of" && isCapital(tokens, first)) return bodyOf(tokens, previous);
  if (isPossessive(tokens, previous)) {
    for (let length = 3; length >= 1; length--) {
      const place = EN_BODY_WORDS.longestAt(tokens, previous - length);
      const owns = place?.entry === "place" || (place?.entry === "public" && isCapital(tokens, previous - length)); // France's, the UN's
      if (owns && place.last === previous - 1) return { first: previous - length, isPublic: true, isPrivate: false, standing: null };
    }
    return null;
  }
  if (word === "-" && touchesNext(tokens, previous - 1) && touchesNext(tokens, previous)) {
    const standing = EN_STANDINGS.longestAt(tokens, previous - 1);
    if (standing === null && !EN_MODIFIERS.at(tokens, previous - 1)) return null;
    return { first: previous - 1, isPublic: false, isPrivate: false, standing: standing?.entry ?? null };
  }
  if (!isWord(tokens, previous)) return null;
  const standing = EN_STANDINGS.longestAt(tokens, previous);
  if (standing !== null && standing.last === previous && word !== "then")
    return { first: previous, isPublic: false, isPrivate: false, standing: standing.entry };
  if (EN_MODIFIERS.at(tokens, previous)) return { first: previous, isPublic: false, isPrivate: false, standing: null };
  if (isCapital(tokens, previous) && DEMONYM.at(tokens, previous))
    return { first: previous, isPublic: true, isPrivate: false, standing: null };
  if (
    local &&
    isCapital(tokens, previous) &&
    !EN_FUNCTION_WORDS.at(tokens, previous) &&
    !GIVEN.at(tokens, previous) &&
    !word.endsWith("ly") &&
    !isAcronym(tokens, previous)
  ) {
    return { first: previous, isPublic: true, isPrivate: false, standing: null };
  }
  return null;
}

/** The body before the `of` at `of`, whose field or place was read already (`Bank of England` + `Governor`, `Ministry of Health` + `spokesman`). */
function bodyOf(tokens: Tokens, of: number) {
  for (let length = 3; length >= 1; length--) {
    const start = of - length;
    const body = isCapital(tokens, start) ? EN_BODY_WORDS.longestAt(tokens, start) : null;
    if (
      body === null ||
      body.last !== of - 1 ||
      TITLES.lastAt(tokens, start) === of - 1 ||
      body.entry === "place" ||
      (body.entry === "private" && !isBank(tokens, of - 1))
    )
      continue;
    const qualified = isBank(tokens, of - 1) && BANKS.at(tokens, start - 1) ? start - 1 : start;
    return { first: qualified, isPublic: true, isPrivate: false, standing: null };
  }
  return null;
}
/** A state's own bank is named after it. */
const isBank = (tokens: Tokens, i: number): boolean => folded(tokens, i) === "bank";
const BANKS = new WordSet(["reserve", "state", "national", "central"]);

const POSSESSIVE_ENDS = new WordSet(["'s", "’s"]);

export function isPossessive(tokens: Tokens, i: number): boolean {
  return POSSESSIVE_ENDS.at(tokens, i);
}
