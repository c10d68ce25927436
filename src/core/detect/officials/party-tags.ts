/** A legislator's party and state, as the English press puts them after the name. */
import { folded, isBreak, isCapital, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";

/** Longest bracket with a party's letter and a state, in tokens. */
const LONGEST_TAG = 30;
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
  const reach = isShort ? LONGEST_TAG : LONGEST_PARTY;
  let isParty = isShort;
  for (let j = i + 1; j < i + reach && !isBreak(tokens, j); j++) {
    if (folded(tokens, j) === close) return isParty ? j + 1 : i;
    isParty ||=
      PARTY_NAMES.at(tokens, j) && (folded(tokens, j + 1) === "of" || folded(tokens, j + 1) === close || folded(tokens, j + 1) === "from");
  }
  return i;
}
