/** Where a reported clause ends, and where one begins that is told by a cue after it. Walks tokens within one sentence. */
import { GRAMMAR_EN } from "../../lexicon/en/grammar";
import { GRAMMAR_VI } from "../../lexicon/vi/grammar";
import { afterDateline } from "../../text/dateline";
import { isBreak, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { mentionAt, type Scene, sentenceFirst, sentenceLast } from "../attribution/scene";
import { Border, type Borders, isBorder } from "./borders";
import { NOUN_PHRASE_STARTS } from "./openings";
import { type Clause, hasPredicate, joinsDeed, wordsIn } from "./predicates";

export type { Clause } from "./predicates";

/** A reported clause has this many words at least (Vietnamese: syllables). */
export const LEAST_WORDS = 3;
/** A reported clause is no longer than this many tokens: keeps a sentence without end linear. */
const LONGEST_CLAUSE = 160;

/** *and, và* may join two subjects; these join clauses. */
const ADVERSATIVE = new WordSet(["but", "nhưng", "song", "yet"]);
/** Vietnamese *, đồng thời …* goes on with what is told, unless another verb of saying follows. */
const DONG = new WordSet(["đồng"]);
/** Vietnamese: between a fronted clause and the main one. */
const THI = new WordSet(["thì"]);
/** Conjunctions of both languages, and the marks at which a clause may end. */
const STOPS = new WordSet([...GRAMMAR_EN.conjunctions.words, ...GRAMMAR_VI.conjunctions.words, "(", ")", ",", "—", "–", ";", "thì"]);
const PARENTHESES = new WordSet(["(", ")"]);

/**
 * Last token of the clause that starts at `first`: before its final stop, or before a clause of the writer's that follows a comma.
 * @param fronted the clause stands before the main one (*Stressing that …, the minister asked …*) and ends at its comma.
 */
export function clauseEnd(scene: Scene, first: number, borders: Borders, fronted = false): number {
  const { tokens, passageOf } = scene;
  const { conjunctions } = scene.grammarAt(first);
  const sentenceEnd = sentenceLast(scene, first);
  const last = Math.min(sentenceEnd, first + LONGEST_CLAUSE);
  let depth = 0;
  // Once another speaker's verb stands in the clause, verbs that are joined on are that speaker's.
  let hasInner = false;
  for (let i = first; i <= last; i++) {
    hasInner ||= isBorder(borders, i, Border.Subject);
    if (!STOPS.at(tokens, i)) continue;
    const mark = written(tokens, i);
    if (mark === "(") depth++;
    if (mark === ")" && --depth < 0) return i - 1;
    if (i === first || passageOf[i] !== 0) continue;
    if (mark === "," && endsAtComma(scene, { first, last: i - 1 }, borders, fronted, hasInner)) return i - 1;
    if ((mark === "—" || mark === "–") && startsWriters(scene, i + 1)) return i - 1;
    if (mark === ";" && joinsCue(scene, i + 1, borders)) return i - 1;
    if (fronted && THI.at(tokens, i)) return i - 1;
    if (conjunctions.at(tokens, i) && endsAtConjunction(scene, i, borders, hasInner)) return written(tokens, i - 1) === "," ? i - 2 : i - 1;
  }
  return last === sentenceEnd && written(tokens, last) === "." ? last - 1 : last;
}

/** Words of a time or place that opens a clause (*ngày 3/5, sau khi cầu sập, …*). */
const LONGEST_LEAD = 5;

/** Whether a clause ends before the comma after it. */
function endsAtComma(scene: Scene, clause: Clause, borders: Borders, fronted: boolean, hasInner: boolean): boolean {
  const after = clause.last + 2;
  if (fronted && startsMainClause(scene, after, borders)) return true;
  const ends = scene.grammarAt(after).clauseEnds.longestAt(scene.tokens, after) !== null && !DONG.at(scene.tokens, after);
  if (ends && (wordsIn(scene, clause) > LONGEST_LEAD || hasPredicate(scene, clause))) return true;
  if (!hasInner && joinsCue(scene, after, borders)) return true;
  return fronted && (opensMain(scene, after) || isTimeClause(scene, clause.last)) && hasPredicate(scene, clause);
}

/** *…, but B said …*; *… và yêu cầu …*: another speaker, another verb of saying of the same one, or a deed of theirs. */
function endsAtConjunction(scene: Scene, i: number, borders: Borders, hasInner: boolean): boolean {
  const { tokens } = scene;
  const followsComma = written(tokens, i - 1) === ",";
  const joinsClauses = followsComma || ADVERSATIVE.at(tokens, i);
  if (joinsClauses && (isBorder(borders, i + 1, Border.Subject) || isBorder(borders, i + 2, Border.Subject))) return true;
  if (followsComma && joinsDeed(scene, i)) return true;
  return !hasInner && joinsCue(scene, i, borders);
}

/** After a dash: words that take the sentence back to the writer. */
function startsWriters(scene: Scene, i: number): boolean {
  return scene.grammarAt(i).clauseEnds.longestAt(scene.tokens, i) !== null || scene.grammarAt(i).conjunctions.at(scene.tokens, i);
}

/** A subject after the comma: another speaker, a pronoun, a person. */
function startsMainClause(scene: Scene, i: number, borders: Borders): boolean {
  const { headFirst, singularPronouns, pluralPronouns } = scene.grammarAt(i);
  if (isBorder(borders, i, Border.Subject) || isBorder(borders, i + 1, Border.Subject)) return true;
  return !headFirst && (singularPronouns.has(scene.tokens, i) || pluralPronouns.at(scene.tokens, i));
}

/** English: a noun phrase may begin there, that of the main clause after a fronted one. */
function opensMain(scene: Scene, i: number): boolean {
  return !scene.grammarAt(i).headFirst && (NOUN_PHRASE_STARTS.at(scene.tokens, i) || mentionAt(scene, i) !== null);
}

/** Vietnamese: these open a sentence with a clause of time or concession, which ends at its comma (*Sau khi X nói …, cầu đóng*). */
const TIME_CLAUSES = new WordSet(["khi", "sau", "trước", "trong", "dù", "tuy", "mặc"]);

function isTimeClause(scene: Scene, i: number): boolean {
  return TIME_CLAUSES.at(scene.tokens, sentenceFirst(scene, i));
}

/** Vietnamese: joins nouns, not what one speaker says (*đơn thư hay phản ánh*). */
const OR = new WordSet(["hay", "hoặc"]);
/** Adverbs between a conjunction and the verb of saying that it joins on, in tokens. */
const JOIN_REACH = 5;

/** *and asked, nhưng khẳng định, đồng thời yêu cầu*: a conjunction or comma, adverbs, then a verb of saying. */
function joinsCue(scene: Scene, from: number, borders: Borders): boolean {
  const { tokens } = scene;
  const { conjunctions, beforeVerb } = scene.grammarAt(from);
  if (OR.at(tokens, from)) return false;
  for (let i = from; i < from + JOIN_REACH; i++) {
    if (isBorder(borders, i, Border.Cue)) return true;
    if (!conjunctions.at(tokens, i) && !beforeVerb.at(tokens, i)) return false;
  }
  return false;
}

/** First token of the clause that ends at `end` and may be told by a cue after it: the sentence's, or the one after a passage. */
export function clauseStart(scene: Scene, end: number): number {
  const { tokens } = scene;
  const floor = afterDateline(tokens, sentenceFirst(scene, end), end);
  let depth = 0;
  if (end - floor > LONGEST_CLAUSE) return end;
  for (let i = end; i >= floor; i--) {
    if (isBreak(tokens, i)) return i + 1;
    if (!PARENTHESES.at(tokens, i)) continue;
    if (written(tokens, i) === ")") depth++;
    if (written(tokens, i) === "(" && --depth < 0) return i + 1;
  }
  return scene.grammarAt(end).conjunctions.at(tokens, floor) && floor < end ? floor + 1 : floor;
}
