/** Whose the verb of saying is that stands in an infinitive: *led X to announce …; X gửi thư để đề nghị …*. Bounded walks. */
import { isNumber, isWord } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Cue } from "./cues";
import { readSpeaker } from "./noun-phrase";
import { mentionAt, type Scene, sentenceFirst } from "./scene";
import type { Subject } from "./subject";

/** English verbs that make somebody do something. */
const CAUSES = new WordSet(
  "led leads leading forced forces forcing prompted prompts prompting caused causes pushed pushes allowed allows enabled compelled".split(
    " ",
  ),
);
/** Tokens between such a verb and what they do. */
const CAUSE_REACH = 9;

/** English: *the losses led the maker to announce …*: who is made to say it. */
export function madeToSay(scene: Scene, verb: number, floor: number): Subject | null {
  for (let i = verb - 2; i >= Math.max(floor, verb - CAUSE_REACH) && isWord(scene.tokens, i); i--)
    if (CAUSES.at(scene.tokens, i)) return i + 1 > verb - 2 ? null : readSpeaker(scene, i + 1, verb - 2);
  return null;
}

/** Tokens of a time before the subject of a clause, and of that subject. */
const LEAD_REACH = 10;
const SUBJECT_REACH = 12;

/**
 * Vietnamese: *Làng Mây đã gửi thư để đề nghị …; báo cho hay, hôm qua làng Mây đã gửi …*: the body or person that opens the clause, before its auxiliary
 * or verb; the clause is the one last told in the sentence.
 */
export function senderOf(scene: Scene, verb: number, told: Cue | null): Subject | null {
  const { tokens } = scene;
  const { timeHeads, timeWords, beforeVerb, phraseEnds, determiners, headFirst } = scene.grammarAt(verb);
  if (!headFirst) return null;
  const sentence = sentenceFirst(scene, verb);
  const isTold = told !== null && scene.read.sentenceOf[told.first] === scene.read.sentenceOf[verb];
  let first = isTold ? told.last + 1 : sentence;
  const lead = first;
  while (first < lead + LEAD_REACH && mentionAt(scene, first) === null) {
    const isTime = timeHeads.at(tokens, first) || timeWords.at(tokens, first) || isNumber(tokens, first);
    if (!isTime && isWord(tokens, first) && !determiners.at(tokens, first) && !VAO.at(tokens, first)) break;
    first++;
  }
  for (let end = first; end < Math.min(verb - 1, first + SUBJECT_REACH); end = Math.max(end + 1, (mentionAt(scene, end)?.last ?? 0) + 1)) {
    if (mentionAt(scene, end) === null && !isWord(tokens, end)) return null;
    const isVerb = mentionAt(scene, end) === null && (beforeVerb.at(tokens, end) || phraseEnds.at(tokens, end));
    if (isVerb) return end === first ? null : readSpeaker(scene, first, end - 1);
  }
  return null;
}
const VAO = new WordSet(["vào", "rằng"]);
