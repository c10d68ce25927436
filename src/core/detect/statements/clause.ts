/** Where a reported clause begins and ends. Walks tokens within one sentence. */
import type { Grammar } from "../../lexicon/grammar";
import { folded, isBreak, isCapital, isNumber, isWord, touchesNext, written } from "../../text/tokens";
import { mentionAt, type Scene, sentenceFirst, sentenceLast } from "../attribution/scene";

/** Tokens of a clause, both ends included. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

/** *that, rằng* is looked for within this many tokens after the verb. */
const THAT_REACH = 14;
/** A reported clause has this many words at least (Vietnamese: syllables). */
export const LEAST_WORDS = 3;

/** Start of the complement after a verb, and what showed it. */
export interface Opening {
  readonly first: number;
  readonly by: "that" | "mark" | "bare";
}

/** Where the complement of the verb that ends at token `verb` begins: after *that/rằng*, after a comma or colon, or right away. */
export function openingAfter(scene: Scene, verb: number, hasAddressee: boolean): Opening | null {
  const { tokens } = scene;
  const grammar = scene.grammarAt(verb);
  const last = sentenceLast(scene, verb);
  if (grammar.complementisers.has(folded(tokens, verb))) {
    const first = written(tokens, verb + 1) === "," ? verb + 2 : verb + 1;
    return first <= last ? { first, by: "that" } : null;
  }
  for (let i = verb + 1; i <= Math.min(last, verb + THAT_REACH); i++) {
    if (scene.passageOf[i] !== 0) break;
    if (grammar.complementisers.has(folded(tokens, i)) && !isDemonstrative(scene, i, verb)) {
      if (!isSubjectThat(scene, i)) return { first: i + 1, by: "that" };
      if (i === verb + 1) return { first: i, by: "bare" };
      break;
    }
    if (BORDERS.has(written(tokens, i)) && !isPlaceComma(scene, i)) break;
    if (hasBegun(grammar, folded(tokens, i))) break;
    if (i > verb + 2 && WITHIN.has(folded(tokens, verb + 1)) && beginsNounPhrase(scene, i)) return { first: i, by: "bare" };
  }
  let i = verb + 1;
  if (grammar.headFirst && (folded(tokens, i) === "thêm" || folded(tokens, i) === "rõ")) i++;
  const mark = written(tokens, i);
  if (mark === ":" || (mark === "," && grammar.headFirst)) return i + 1 <= last ? { first: i + 1, by: "mark" } : null;
  if (mark === ",") return null;
  if (hasAddressee) i = skipAddressee(scene, i, last);
  if (!grammar.headFirst) i = skipAdjuncts(scene, i, last);
  if (grammar.headFirst) i = skipAdjunctsVi(scene, i, last);
  return i <= last && (isWord(tokens, i) || isNumber(tokens, i) || scene.passageOf[i] !== 0 || written(tokens, i) === "$")
    ? { first: i, by: "bare" }
    : null;
}

/** Marks that *that, rằng* is not looked for beyond. */
const BORDERS = new Set([",", ":", ";", "(", "—", "–"]);

/** English: *that was, that would*: a pronoun that is itself the subject, or relates to the noun before it. */
function isSubjectThat(scene: Scene, i: number): boolean {
  const grammar = scene.grammarAt(i);
  return !grammar.headFirst && folded(scene.tokens, i) === "that" && AUXILIARIES.has(folded(scene.tokens, i + 1));
}

const AUXILIARIES = new Set("is are was were has have had will would can could may might must should does did".split(" "));

/** English: the commas of *at a stop in Springfield, Ohio, that …*. */
function isPlaceComma(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (scene.grammarAt(i).headFirst || written(tokens, i) !== ",") return false;
  if (folded(tokens, i + 1) === "that") return true;
  return isCapital(tokens, i - 1) && isCapital(tokens, i + 1) && written(tokens, i + 2) === "," && folded(tokens, i + 3) === "that";
}

/** English: a determiner or pronoun right after a noun begins the clause (*said in the release this case shows that …*), unless it opens a time (*this week*). */
function beginsNounPhrase(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(i);
  if (grammar.headFirst || !NOUN_PHRASE_STARTS.has(folded(tokens, i)) || isCapital(tokens, i)) return false;
  const before = folded(tokens, i - 1);
  if (!isWord(tokens, i - 1) || before.length < 4 || grammar.prepositions.has(before) || NOUN_PHRASE_STARTS.has(before)) return false;
  return !grammar.timeHeads.has(folded(tokens, i + 1)) && !grammar.timeHeads.has(folded(tokens, i + 2));
}

/** English: these begin an adjunct between the verb and its clause. */
const WITHIN = new Set(["in", "on", "at", "during"]);
const NOUN_PHRASE_STARTS = new Set("the this these those he she they it we i his her their there".split(" "));

/** An auxiliary or a conjunction before *that, rằng* shows that the clause has begun without it. */
function hasBegun(grammar: Grammar, word: string): boolean {
  return grammar.conjunctions.has(word) || (grammar.headFirst ? grammar.beforeVerb.has(word) : grammar.predicates.has(word));
}

/** *that time, that day* right after a preposition is no complementiser. */
function isDemonstrative(scene: Scene, i: number, verb: number): boolean {
  return i > verb + 1 && scene.grammarAt(i).prepositions.has(folded(scene.tokens, i - 1)) && folded(scene.tokens, i - 1) !== "to";
}

/** *told reporters, told CNN, told Mr. Lee*: steps over the one spoken to. */
function skipAddressee(scene: Scene, i: number, last: number): number {
  const { tokens } = scene;
  const grammar = scene.grammarAt(i);
  let at = i;
  if (grammar.determiners.has(folded(tokens, at))) at++;
  const mention = mentionAt(scene, at);
  if (mention !== null) return mention.last + 1;
  if (["us", "me", "him", "them", "you"].includes(folded(tokens, at))) return at + 1;
  let end = at;
  for (let j = at; j < Math.min(last, at + 6); j++) {
    const head = grammar.groupHeads.longestAt(tokens, j) ?? grammar.personHeads.longestAt(tokens, j);
    if (head !== null) {
      end = head.last + 1;
      break;
    }
    if (!isWord(tokens, j)) break;
  }
  if (end > at) return end;
  while (end <= last && isCapital(tokens, end)) {
    end++;
    while (written(tokens, end) === "." && touchesNext(tokens, end) && touchesNext(tokens, end - 1)) end += 2;
  }
  return end;
}

/** Steps over a time or *in a statement* between an English verb and its clause. */
function skipAdjuncts(scene: Scene, i: number, last: number): number {
  const { tokens } = scene;
  const grammar = scene.grammarAt(i);
  let at = i;
  let head = i;
  while (at <= last && at < i + 10) {
    const word = folded(tokens, at);
    if (grammar.timeHeads.has(word)) head = at + 1;
    else if (!grammar.timeWords.has(word) && !isNumber(tokens, at)) break;
    at++;
  }
  return head;
}

/** Steps over *hôm thứ Năm*, *ngày 24/3*, *trên Twitter* between a Vietnamese verb and its clause. */
function skipAdjunctsVi(scene: Scene, i: number, last: number): number {
  const { tokens } = scene;
  const grammar = scene.grammarAt(i);
  let at = i;
  if (!["ngày", "hôm", "sáng", "chiều", "tối"].includes(folded(tokens, at))) return i;
  while (
    at <= last &&
    (grammar.timeHeads.has(folded(tokens, at)) ||
      grammar.timeWords.has(folded(tokens, at)) ||
      isNumber(tokens, at) ||
      written(tokens, at) === "/")
  )
    at++;
  return at;
}

/** *and, và* may join two subjects; these join clauses. */
const ADVERSATIVE = new Set(["but", "nhưng", "song", "yet"]);

/** What a clause's end depends on beside its own words. */
export interface Borders {
  readonly isCueAt: (token: number) => boolean;
  /** The same for a verb that always tells a clause (*said, cho biết*), with a subject before it. */
  readonly isTellingAt: (token: number) => boolean;
  /** Whether the subject of another verb of saying begins at the token. */
  readonly isSubjectAt: (token: number) => boolean;
}

/**
 * Last token of the clause that starts at `first`: before its final stop, or before a clause of the writer's that follows a comma.
 * @param fronted the clause stands before the main one (*Stressing that …, the minister asked …*) and ends at its comma.
 */
export function clauseEnd(scene: Scene, first: number, borders: Borders, fronted = false): number {
  const { tokens } = scene;
  const sentenceEnd = sentenceLast(scene, first);
  const last = Math.min(sentenceEnd, first + LONGEST_CLAUSE);
  let depth = 0;
  // Once another speaker's verb stands in the clause, verbs that are joined on are that speaker's.
  let hasInnerSpeaker = false;
  for (let i = first; i <= last; i++) {
    const mark = written(tokens, i);
    hasInnerSpeaker ||= borders.isSubjectAt(i);
    if (mark === "(") depth++;
    if (mark === ")" && --depth < 0) return i - 1;
    if (i === first || scene.passageOf[i] !== 0) continue;
    if (mark === "," && endsAtComma(scene, i, borders, fronted, hasInnerSpeaker)) return i - 1;
    if (mark === "," && fronted && opensMain(scene, i + 1) && hasPredicate(scene, { first, last: i - 1 })) return i - 1;
    if (scene.grammarAt(first).conjunctions.has(folded(tokens, i)) && endsAtConjunction(scene, i, borders, hasInnerSpeaker)) {
      return written(tokens, i - 1) === "," ? i - 2 : i - 1;
    }
    if ((mark === "—" || mark === "–") && startsWriters(scene, i + 1)) return i - 1;
    if (mark === ";" && joinsCue(scene, i + 1, borders.isCueAt)) return i - 1;
  }
  return last === sentenceEnd && written(tokens, last) === "." ? last - 1 : last;
}

/** A reported clause is no longer than this many tokens: keeps a sentence without end linear. */
const LONGEST_CLAUSE = 160;

function endsAtComma(scene: Scene, comma: number, borders: Borders, fronted: boolean, hasInnerSpeaker: boolean): boolean {
  if (fronted && startsMainClause(scene, comma + 1, borders.isSubjectAt)) return true;
  if (scene.grammarAt(comma).clauseEnds.longestAt(scene.tokens, comma + 1) !== null) return true;
  return !hasInnerSpeaker && joinsCue(scene, comma + 1, borders.isCueAt);
}

/** *…, but B said …*; *… và yêu cầu …*: another speaker, or another verb of saying of the same one. */
function endsAtConjunction(scene: Scene, i: number, borders: Borders, hasInnerSpeaker: boolean): boolean {
  const { tokens } = scene;
  const followsComma = written(tokens, i - 1) === ",";
  const joinsClauses = followsComma || ADVERSATIVE.has(folded(tokens, i));
  if (joinsClauses && (borders.isSubjectAt(i + 1) || borders.isSubjectAt(i + 2))) return true;
  if (followsComma && joinsDeed(scene, i)) return true;
  return !hasInnerSpeaker && joinsCue(scene, i, borders.isCueAt);
}

/** English: *and, but* at `i` and a verb in the past without a subject (*…, but offered no proof*): what the speaker did, not what they said. */
export function joinsDeed(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (scene.grammarAt(i).headFirst) return false;
  const at = folded(tokens, i + 1).endsWith("ly") ? i + 2 : i + 1;
  return isPastForm(scene, at) || (PAST_FORMS.has(folded(tokens, at)) && !isCapital(tokens, at));
}

const PAST_FORMS = new Set("did made took gave went came left kept got saw led held met found lost won ran sent put".split(" "));

/** After a dash: words that take the sentence back to the writer. */
function startsWriters(scene: Scene, i: number): boolean {
  const grammar = scene.grammarAt(i);
  return grammar.clauseEnds.longestAt(scene.tokens, i) !== null || grammar.conjunctions.has(folded(scene.tokens, i));
}

/** A subject after the comma: another speaker, a pronoun, a person. */
function startsMainClause(scene: Scene, i: number, isSubjectAt: (token: number) => boolean): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(i);
  if (isSubjectAt(i) || isSubjectAt(i + 1)) return true;
  return !grammar.headFirst && (grammar.singularPronouns.has(folded(tokens, i)) || grammar.pluralPronouns.has(folded(tokens, i)));
}

/** English: a noun phrase may begin there, that of the main clause after a fronted one. */
function opensMain(scene: Scene, i: number): boolean {
  const grammar = scene.grammarAt(i);
  return !grammar.headFirst && (NOUN_PHRASE_STARTS.has(folded(scene.tokens, i)) || mentionAt(scene, i) !== null);
}

/** *and asked, nhưng khẳng định, đồng thời yêu cầu*: a conjunction or comma, adverbs, then a verb of saying. */
function joinsCue(scene: Scene, from: number, isCueAt: (token: number) => boolean): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(from);
  for (let i = from; i < from + 5; i++) {
    if (isCueAt(i)) return true;
    const word = folded(tokens, i);
    if (!grammar.conjunctions.has(word) && !grammar.beforeVerb.has(word)) return false;
  }
  return false;
}

/** English: a predicate after one of these is not the clause's own. */
const SUBORDINATE = new Set(["as", "when", "after", "while", "because", "since", "before", "until"]);

/** A predicate stands within this many tokens of its clause's start. */
const PREDICATE_REACH = 60;

/** Whether the tokens hold a predicate, as far as small words tell; outside quotation marks. */
export function hasPredicate(scene: Scene, clause: Clause): boolean {
  return predicateAt(scene, clause) !== null;
}

/** English: a relative clause begins, and the next predicate is its own. */
const RELATIVES = new Set(["that", "which", "who"]);

/** The same, and not that of a relative clause: *the cracks that have not been mended* has none of its own. */
export function hasOwnPredicate(scene: Scene, clause: Clause): boolean {
  let first = clause.first;
  for (;;) {
    const at = predicateAt(scene, { first, last: clause.last });
    if (at === null || scene.grammarAt(at).headFirst) return at !== null;
    let isRelative = false;
    for (let i = Math.max(first, clause.first + 1); i < at; i++) isRelative ||= RELATIVES.has(folded(scene.tokens, i));
    if (!isRelative) return true;
    first = predicateEnd(scene, at) + 1;
  }
}

/** First token that shows a predicate, or null. */
function predicateAt(scene: Scene, clause: Clause): number | null {
  const { tokens } = scene;
  const grammar = scene.grammarAt(clause.first);
  for (let i = clause.first; i <= Math.min(clause.last, clause.first + PREDICATE_REACH); i++) {
    if (scene.passageOf[i] !== 0 || mentionAt(scene, i) !== null) continue;
    const word = folded(tokens, i);
    if (i > clause.first && SUBORDINATE.has(word)) return null;
    if (grammar.predicates.has(word) || (i > clause.first && isPastForm(scene, i))) return i;
  }
  return null;
}

/** English: a word in *-ed*. */
function isPastForm(scene: Scene, i: number): boolean {
  const word = folded(scene.tokens, i);
  return !scene.grammarAt(i).headFirst && word.length > 4 && word.endsWith("ed") && !isCapital(scene.tokens, i);
}

/** Last token of the verb that begins at `i` (*have not been fully resolved*). */
function predicateEnd(scene: Scene, i: number): number {
  const { predicates, beforeVerb } = scene.grammarAt(i);
  let last = i;
  for (let word = folded(scene.tokens, last + 1); predicates.has(word) || beforeVerb.has(word) || word.endsWith("ly"); ) {
    last++;
    word = folded(scene.tokens, last + 1);
  }
  return isPastForm(scene, last + 1) ? last + 1 : last;
}

export function wordsIn(scene: Scene, clause: Clause): number {
  let words = 0;
  for (let i = clause.first; i <= clause.last; i++) if (isWord(scene.tokens, i) || isNumber(scene.tokens, i)) words++;
  return words;
}

/** First token of the clause that ends at `end` and may be told by a cue after it: the sentence's, or the one after a passage. */
export function clauseStart(scene: Scene, end: number): number {
  const { tokens } = scene;
  const floor = sentenceFirst(scene, end);
  let first = floor;
  let depth = 0;
  if (end - floor > LONGEST_CLAUSE) return end;
  for (let i = end; i >= floor; i--) {
    if (isBreak(tokens, i)) return i + 1;
    if (written(tokens, i) === ")") depth++;
    if (written(tokens, i) === "(" && --depth < 0) return i + 1;
  }
  const grammar = scene.grammarAt(end);
  if (grammar.conjunctions.has(folded(tokens, first)) && first < end) first++;
  return first;
}
