/** What stands between a name and an office and is part of neither: brackets, ages, a legislator's party and state. */
import { folded, isBreak, isCapital, isNumber, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";

/** Longest bracket, in tokens. */
const LONGEST_BRACKET = 30;
const DASHES = new Set(["-", "–", "—"]);
const PARTIES = new WordSet(["r", "d", "i", "rep", "dem", "ind", "lab", "con"]);
const PARTY_NAMES = new WordSet([
  "republican",
  "democrat",
  "democratic",
  "independent",
  "libertarian",
  "conservative",
  "tory",
  "labour",
  "liberal",
]);
/** Longest party and state between commas (`, a moderate Democrat of West Virginia,`), in tokens. */
const LONGEST_PARTY = 8;

/** Steps over a party and state after a legislator's name (`(D-Mont.)`, `, R-Tenn.,`, `, Republican of Iowa,`); `i` where none stands there. */
export function afterPartyTag(tokens: Tokens, i: number): number {
  const mark = folded(tokens, i);
  if (mark !== "(" && mark !== ",") return i;
  const close = mark === "(" ? ")" : ",";
  const isShort = PARTIES.at(tokens, i + 1) && DASHES.has(folded(tokens, i + 2)) && isCapital(tokens, i + 3);
  const reach = isShort ? LONGEST_BRACKET : LONGEST_PARTY;
  let isParty = isShort;
  for (let j = i + 1; j < i + reach && !isBreak(tokens, j); j++) {
    if (folded(tokens, j) === close) return isParty ? j + 1 : i;
    isParty ||=
      PARTY_NAMES.at(tokens, j) && (folded(tokens, j + 1) === "of" || folded(tokens, j + 1) === close || folded(tokens, j + 1) === "from");
  }
  return i;
}

/** Steps over a bracket at `i` (`Trưởng ban X (Hội đồng Y) Nguyễn …`). */
export function afterBracket(tokens: Tokens, i: number): number {
  if (folded(tokens, i) !== "(") return i;
  for (let j = i + 1; j < i + LONGEST_BRACKET && !isBreak(tokens, j); j++) if (folded(tokens, j) === ")") return j + 1;
  return i;
}

/** Steps left over an age or a bracket between name and office (`A, 45 tuổi, …`, `A (45 tuổi), …`). */
export function skipAside(tokens: Tokens, i: number): number {
  if (folded(tokens, i) === ")") {
    for (let j = i - 1; j > i - LONGEST_BRACKET && !isBreak(tokens, j); j--) if (folded(tokens, j) === "(") return j - 1;
    return i;
  }
  const number = folded(tokens, i) === "tuổi" ? i - 1 : i;
  return isNumber(tokens, number) && folded(tokens, number - 1) === "," ? number - 2 : i;
}
