/** A clause that a cue tells, and what the three ways of telling share. */
import type { RuleId } from "../../finding";
import { folded, isCapital } from "../../text/tokens";
import type { Saying } from "../attribution/sayings";
import type { Scene } from "../attribution/scene";
import type { Clause } from "./clause";

export interface Told {
  readonly clause: Clause;
  readonly saying: Saying;
  readonly rule: RuleId;
}

/** Beside a quote the rest of a sentence counts from this many words; GUIDE.md, "Reported statements". */
export const LEAST_BESIDE_QUOTE = 5;

/** A negation stands within this many tokens before its verb, adverbs between. */
const NEGATION_REACH = 4;
const NEGATIONS = new Set(["not", "không", "chưa", "never", "n't", "chẳng"]);

/** *did not say, không nói*: nothing is said. */
export function isNegated(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(verb);
  for (let i = verb - 1; i >= verb - NEGATION_REACH; i--) {
    const word = folded(tokens, i);
    if (NEGATIONS.has(word) || word.endsWith("n't")) return true;
    const isAdverb =
      grammar.beforeVerb.has(word) ||
      grammar.adverbPairs.has(`${word} ${folded(tokens, i + 1)}`) ||
      grammar.adverbPairs.has(`${folded(tokens, i - 1)} ${word}`);
    if (!isAdverb) return false;
  }
  return false;
}

/** Auxiliaries that make saying a mere possibility (*critics might call it a sham, it could threaten to leave*); *would say* is said. */
const POSSIBLE = new Set(["could", "might", "may", "should"]);

/** English, *might claim*: nothing is said, not yet. */
export function isSupposed(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(verb);
  if (grammar.headFirst) return false;
  for (let i = verb - 1; i >= verb - NEGATION_REACH; i--) {
    if (POSSIBLE.has(folded(tokens, i)) && !isCapital(tokens, i)) return true;
    if (!grammar.beforeVerb.has(folded(tokens, i))) return false;
  }
  return false;
}

export function takesAddressee(verb: string): boolean {
  return ["tell", "tells", "told", "telling", "informed", "reminded", "assured", "warned"].includes(verb);
}
