/** A number that another is compared with has that one's unit: `1.77 billion euros, compared with 2.4 billion in 2023`, `rose to 5.1 percent from 4.8`. */
import { folded, type Tokens, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { times } from "./amount";
import type { Draft } from "./draft";
import type { Scan } from "./scan";

/** Tokens from the one number to the other at most. */
const FARTHEST = 16;

/** Words between the comparing one and the number. */
const APPROXIMATIONS = new WordSet("about nearly around almost roughly some just over only the a khoảng gần hơn mức".split(" "));
const MOST_APPROXIMATIONS = 2;

const COMPARING = new WordSet(["from", "against", "versus", "vs"]);
/** The second word of two, and the first. */
const COMPARING_PAIRS: ReadonlyMap<string, string> = new Map([
  ["with", "compared"],
  ["to", "compared"],
  ["với", "so"],
]);

/** `2.9m` beside millions is no length. */
const MILLION = 1e6;

/** Metres that are compared with a number of millions or more, as millions; null where the draft is anything else. */
function asMillions({ tokens }: Scan, draft: Draft, previous: Draft): Draft | null {
  const { unit, quantity, unitAt } = draft;
  if (unit.type !== "measure" || unit.symbol !== "m" || quantity.type !== "number" || unitAt === null) return null;
  if (!touchesNext(tokens, unitAt[0] - 1) || previous.unit.type === "measure" || largest(previous) < MILLION) return null;
  return {
    ...draft,
    rule: previous.rule,
    number: [draft.number[0], draft.last],
    unitAt: null,
    quantity: { type: "number", value: times(quantity.value, MILLION) },
    unit: previous.unit.type === "count" ? { type: "count", counted: "" } : previous.unit,
  };
}

function largest({ quantity }: Draft): number {
  return quantity.type === "range" ? quantity.valueTo : quantity.value;
}

/** The draft with the money or the percent of the one before it in its sentence, where it is a bare number that is compared with that; else itself. */
export function withComparedUnit(scan: Scan, draft: Draft, previous: Draft | null): Draft {
  if (previous === null || draft.first - previous.last > FARTHEST) return draft;
  const { tokens, read } = scan;
  if (read.sentenceOf[draft.first] !== read.sentenceOf[previous.last]) return draft;
  if (draft.unit.type === "measure") return isCompared(tokens, draft.first) ? (asMillions(scan, draft, previous) ?? draft) : draft;
  if (draft.unit.type !== "count" || draft.unit.counted !== "" || draft.quantity.type !== "number") return draft;
  const { unit } = previous;
  const fits = unit.type === "money" ? hasMagnitude(draft) : unit.type === "percent" && !hasMagnitude(draft);
  return fits && isCompared(tokens, draft.first) ? { ...draft, rule: previous.rule, unit } : draft;
}

/** Whether a word such as *million* stands in the number: a bare one counts anything. */
function hasMagnitude({ number: [first, last] }: Draft): boolean {
  return last > first;
}

function isCompared(tokens: Tokens, first: number): boolean {
  let i = first - 1;
  for (let n = 0; n < MOST_APPROXIMATIONS && APPROXIMATIONS.at(tokens, i); n++) i--;
  return COMPARING.at(tokens, i) || COMPARING_PAIRS.get(folded(tokens, i)) === folded(tokens, i - 1);
}
