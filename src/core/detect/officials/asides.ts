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

/** First words of what is told of a life (`sinh năm 1960`, `quê xã …`, `trú tại …`). */
const LIVES = new WordSet(["sinh", "sn", "quê", "trú", "ngụ", "cư", "dân"]);
/** Such a part between commas, in tokens; and how many of them there are. */
const LONGEST_LIFE = 10;
const MOST_LIVES = 3;

/** Steps left over an age, a bracket or where somebody was born and lives, between name and office (`A, 45 tuổi, …`, `A (45 tuổi), …`, `A, sinh năm 1960, quê xã B, …`). */
export function skipAside(tokens: Tokens, i: number): number {
  let end = i;
  for (let parts = 0; parts < MOST_LIVES; parts++) {
    let comma = end;
    while (comma > end - LONGEST_LIFE && folded(tokens, comma) !== "," && !isBreak(tokens, comma)) comma--;
    if (folded(tokens, comma) !== "," || !LIVES.at(tokens, comma + 1)) break;
    end = comma - 1;
  }
  return skipOneAside(tokens, end);
}

function skipOneAside(tokens: Tokens, i: number): number {
  if (folded(tokens, i) === ")") {
    for (let j = i - 1; j > i - LONGEST_BRACKET && !isBreak(tokens, j); j--) if (folded(tokens, j) === "(") return j - 1;
    return i;
  }
  const number = folded(tokens, i) === "tuổi" ? i - 1 : i;
  return isNumber(tokens, number) && folded(tokens, number - 1) === "," ? number - 2 : i;
}
