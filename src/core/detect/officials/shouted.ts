/** Names in headlines that are capitals throughout: shape tells nothing there, so only the full names that the rest of the text writes as usual are found. */
import { folded, Shape, type Tokens } from "../../text/tokens";
import { isSyllableAt, type NameRun } from "./name-runs";

/** Whether a name of so many words may be looked for: two syllables in capitals may be any Vietnamese words. */
function isTelling(tokens: Tokens, { first, last }: NameRun): boolean {
  if (last === first + 1) return !(isSyllableAt(tokens, first) && isSyllableAt(tokens, last));
  return last > first;
}

/**
 * The places where names stand in capitals among other capitals. One pass over the tokens; at a word in capitals as many comparisons as names begin with it.
 * @param names runs of the text that are written as usual
 */
export function findShouted(tokens: Tokens, names: readonly NameRun[]): readonly NameRun[] {
  const found: NameRun[] = [];
  if (!hasShouting(tokens)) return found;
  const byFirst = new Map<string, NameRun[]>();
  for (const name of names) {
    if (!isTelling(tokens, name)) continue;
    const known = byFirst.get(folded(tokens, name.first));
    if (known === undefined) byFirst.set(folded(tokens, name.first), [name]);
    else if (known.length < MOST_NAMESAKES && !known.some((other) => isSameName(tokens, other, name.first))) known.push(name);
  }
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.shape[i] !== Shape.Upper) continue;
    const name = byFirst
      .get(folded(tokens, i))
      ?.find((each) => isSameName(tokens, each, i) && isCapitals(tokens, i, each.last - each.first));
    if (name === undefined) continue;
    const last = i + name.last - name.first;
    found.push({ first: i, last });
    i = last;
  }
  return found;
}
/** Fewest words of a name in a row of capitals. */
const FEWEST_WORDS = 2;

/** Whether a row of capitals long enough for a name stands anywhere: most texts have none, and cost no more than this. */
function hasShouting({ shape, count }: Tokens): boolean {
  let row = 0;
  for (let i = 0; i < count && row < FEWEST_WORDS; i++) row = shape[i] === Shape.Upper ? row + 1 : 0;
  return row >= FEWEST_WORDS;
}

/** Names of one family, in one text, that are compared; what is beyond is left. */
const MOST_NAMESAKES = 50;

function isSameName(tokens: Tokens, name: NameRun, at: number): boolean {
  for (let i = name.first; i <= name.last; i++) if (folded(tokens, i) !== folded(tokens, at + i - name.first)) return false;
  return true;
}

function isCapitals(tokens: Tokens, first: number, steps: number): boolean {
  for (let i = first; i <= first + steps; i++) if (tokens.shape[i] !== Shape.Upper) return false;
  return true;
}
