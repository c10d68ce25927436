/** Whom the words after an inverted verb or a source word name: *said X, according to X, theo X*. Bounded walks over one noun phrase. */
import type { Grammar } from "../../lexicon/grammar";
import { folded, isBreak, isCapital, isNumber, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isPronoun, phraseSubject } from "./noun-phrase";
import { mentionAt, type Scene } from "./scene";
import { isInnerMark, isTitleStop, REACH } from "./steps";
import { asMention, type Subject } from "./subject";

/** The subject that starts at token `from` after an inverted verb (*said X*), or after *according to*, *theo*; not beyond `ceiling`. */
export function subjectAfter(scene: Scene, from: number, ceiling: number): Subject | null {
  const { tokens } = scene;
  const grammar = scene.grammarAt(from);
  let first = from;
  while (first < ceiling && grammar.determiners.at(tokens, first) && mentionAt(scene, first) === null && !isPronoun(grammar, tokens, first))
    first++;
  if (first > ceiling || isBreak(tokens, first)) return null;
  const mention = mentionAt(scene, first);
  const next = mention === null ? "" : folded(tokens, mention.last + 1);
  if (mention !== null && mention.first >= from - 1 && next !== "'s" && next !== "’s") return asMention(mention);
  let last = first;
  while (last + 1 <= ceiling && last - first < REACH && continuesPhrase(scene, grammar, last + 1))
    last = mentionAt(scene, last + 1)?.last ?? last + 1;
  const subject = phraseSubject(scene, grammar, first, Math.min(last, ceiling));
  if (subject === null || !grammar.headFirst) return subject;
  return expertOn(scene, grammar, subject) ?? wholeSource(scene, grammar, subject, Math.min(last, ceiling));
}

/** Vietnamese: a source that a comma or parenthesis closes is a noun phrase to its end, whatever verbs describe it (*theo các chuyên gia phân tích giá, …*). */
function wholeSource(scene: Scene, grammar: Grammar, subject: Subject, last: number): Subject {
  const { tokens } = scene;
  const mark = written(tokens, last + 1);
  if (subject.kind !== "words" || subject.last >= last || (mark !== "," && mark !== "(")) return subject;
  for (let i = subject.last + 1; i <= last; i++)
    if ((grammar.beforeVerb.at(tokens, i) && !HANG.at(tokens, i - 1)) || grammar.complementisers.at(tokens, i) || !isWord(tokens, i))
      return subject;
  // theo các chuyên gia nhận định, …
  for (let i = last; i > subject.last; i--) if (grammar.verbs.longestAt(tokens, i)?.last === last) return { ...subject, last: i - 1 };
  return { ...subject, last };
}

/** Tokens of what somebody is an expert on, before the name. */
const FIELD_REACH = 6;
const ON = new WordSet(["về"]);

/** Vietnamese: *chuyên gia về giá lúa An Nhi*: the person named after what they are an expert on. */
function expertOn(scene: Scene, grammar: Grammar, subject: Subject): Subject | null {
  if (subject.kind !== "words" || !ON.at(scene.tokens, subject.last + 1)) return null;
  if (grammar.personHeads.longestAt(scene.tokens, subject.first) === null) return null;
  for (let i = subject.last + 2; i < subject.last + FIELD_REACH && isWord(scene.tokens, i); i++) {
    const mention = mentionAt(scene, i);
    if (mention !== null) return asMention(mention, subject.from);
    if (grammar.beforeVerb.at(scene.tokens, i)) return null;
  }
  return null;
}

function continuesPhrase(scene: Scene, grammar: Grammar, i: number): boolean {
  const { tokens } = scene;
  if (isBreak(tokens, i)) return false;
  if (mentionAt(scene, i) !== null) return true;
  if (isWord(tokens, i)) {
    if (grammar.clauseStarts.at(tokens, i) && !isCapital(tokens, i)) return grammar.owners.at(tokens, i) || isOfCountry(scene, i);
    if (grammar.conjunctions.at(tokens, i))
      return isCapital(tokens, i + 1) && (isCapital(tokens, i - 1) || (grammar.headFirst && isCapital(tokens, i - 2)));
    return !grammar.timeHeads.at(tokens, i) || isCapital(tokens, i - 1);
  }
  if (isNumber(tokens, i)) return true;
  if (isTitleStop(scene, i)) return true;
  return isInnerMark(scene, i);
}

/** Vietnamese *hàng không*: aviation, no negation. */
const HANG = new WordSet(["hàng"]);
/** Vietnamese *trong nước, nước ngoài*: at home, abroad. */
const COUNTRY = new WordSet(["nước"]);

/** Whether the preposition at a token is part of *trong nước, nước ngoài*. */
export function isOfCountry({ tokens }: Scene, i: number): boolean {
  return COUNTRY.at(tokens, i - 1) || COUNTRY.at(tokens, i + 1);
}
