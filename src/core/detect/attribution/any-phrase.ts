/** A noun phrase that speaks though its head is no word for a speaker. */
import type { Grammar } from "../../lexicon/grammar";
import { folded, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isAgent } from "./heads";
import { mentionAt, type Scene } from "./scene";
import type { Subject } from "./subject";

/** Articles and the like that open the noun phrase of a speaker; *it, that* open none. */
const OPENS_SPEAKER = new WordSet("the a an one another his her their its our my this".split(" "));
/** Tokens of a noun phrase that speaks, whatever its head. */
const LONGEST_PHRASE = 8;
/** Nouns of which nothing is said in the sense of speech, and adverbs that close no phrase. */
const NO_SPEAKERS = new WordSet(
  "thing things something way fact idea time times question problem point reason truth least more same".split(" "),
);

/** English: a noun phrase with an article, before a verb that only a speaker has (*the sign says, one user quipped*). */
export function anyPhrase(scene: Scene, grammar: Grammar, start: number, end: number): Subject | null {
  const { tokens } = scene;
  if (!OPENS_SPEAKER.at(tokens, start) || end === start || end - start > LONGEST_PHRASE) return null;
  let head = start + 1;
  for (let i = start + 1; i <= end; i++) {
    if (!isWord(tokens, i) || mentionAt(scene, i) !== null || grammar.timeHeads.at(tokens, i)) return null;
    if (grammar.prepositions.at(tokens, i)) break;
    head = i;
  }
  if (NO_SPEAKERS.at(tokens, head) || grammar.beforeVerb.at(tokens, head) || written(tokens, head).length < 3) return null;
  return { kind: "words", from: start, group: !isAgent(folded(tokens, head)), first: start + 1, last: end };
}
