/** Names in headlines that are capitals throughout: shape tells nothing there, so only the full names that the rest of the text writes as usual are found. */
import { folded, Shape, type Tokens } from "../../text/tokens";
import { isSyllableAt, type NameRun } from "./name-runs";

/** Whether a name of so many words may be looked for: two syllables in capitals may be any Vietnamese words. */
function isTelling(tokens: Tokens, { first, last }: NameRun): boolean {
  if (last === first + 1) return !(isSyllableAt(tokens, first) && isSyllableAt(tokens, last));
  return last > first;
}

/**
 * The places where names stand in capitals among other capitals. One pass over the capitals; at a word in capitals as many comparisons as names begin with it.
 * @param names runs of the text that are written as usual
 */
export function findShouted(tokens: Tokens, names: readonly NameRun[]): readonly NameRun[] {
  const places = shoutingPlaces(tokens);
  if (places.length === 0) return [];
  const byFirst = new Map<string, NameRun[]>(places.map((place) => [folded(tokens, place), []]));
  for (const name of names) {
    const known = byFirst.get(folded(tokens, name.first));
    if (known === undefined || known.length >= MOST_NAMESAKES || !isTelling(tokens, name)) continue;
    if (!known.some((other) => isSameName(tokens, other, name.first))) known.push(name);
  }
  const found: NameRun[] = [];
  let end = -1;
  for (const place of places) {
    if (place <= end) continue;
    const name = byFirst
      .get(folded(tokens, place))
      ?.find((each) => isSameName(tokens, each, place) && isCapitals(tokens, place, each.last - each.first));
    if (name === undefined) continue;
    end = place + name.last - name.first;
    found.push({ first: place, last: end });
  }
  return found;
}

/** Where two words in capitals throughout follow each other: most texts have no such place, and cost no more than this. */
function shoutingPlaces({ shape, capitals }: Tokens): readonly number[] {
  const places: number[] = [];
  for (const i of capitals) if (shape[i] === Shape.Upper && shape[i + 1] === Shape.Upper) places.push(i);
  return places;
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
