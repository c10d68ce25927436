/** Where a reported clause begins: after *that, rằng*, after a mark, or right after the verb and what may stand between. */
import { type Grammar, phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isCapital, isNumber, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { mentionAt, type Scene, sentenceLast } from "../attribution/scene";
import { Border, type Borders, isBorder } from "./borders";
import { isPastForm } from "./predicates";

/** *that, rằng* is looked for within this many tokens after the verb. */
const THAT_REACH = 14;

/** Start of the complement after a verb, and what showed it. */
export interface Opening {
  readonly first: number;
  readonly by: "that" | "mark" | "bare";
}

/** Where the complement of the verb that ends at token `verb` begins; null where nothing can follow. */
export function openingAfter(scene: Scene, verb: number, borders: Borders, addressed: boolean): Opening | null {
  const { tokens } = scene;
  const { complementisers, headFirst } = scene.grammarAt(verb);
  const last = sentenceLast(scene, verb);
  if (complementisers.at(tokens, verb)) {
    const first = written(tokens, verb + 1) === "," ? verb + 2 : verb + 1;
    return first <= last ? { first, by: "that" } : null;
  }
  return (
    complementiserAfter(scene, verb, borders, last) ?? (headFirst ? openingVi(scene, verb, last) : openingEn(scene, verb, last, addressed))
  );
}

/** The clause after *that, rằng*, or after an adjunct that only the clause's own subject ends. */
function complementiserAfter(scene: Scene, verb: number, borders: Borders, last: number): Opening | null {
  const { tokens } = scene;
  const words = scene.grammarAt(verb);
  const end = Math.min(last, verb + THAT_REACH);
  // said he wants a bridge that lasts
  if (SUBJECTS.at(tokens, verb + 1)) return null;
  for (let i = verb + 1; i <= end; i++) {
    if (scene.passageOf[i] !== 0) return null;
    if (words.complementisers.at(tokens, i) && !isDemonstrative(scene, i, verb)) {
      if (i > verb + 2 && isOfNoun(scene, verb)) return null;
      if (!isSubjectThat(scene, i) && !(i > verb + 1 && THAT.at(tokens, i) && isPastForm(scene, i + 1)))
        return { first: i + 1, by: "that" };
      return i === verb + 1 ? { first: i, by: "bare" } : null;
    }
    // Another's verb: the *that* after it is not this one's (*X said Y warned that …*).
    if (isBorder(borders, i, Border.Cue)) return null;
    if (BORDERS.at(tokens, i) && !isPlaceComma(scene, i)) return null;
    if (hasBegun(words, tokens, i) && !(PAST_VI.at(tokens, i + 1) && VUA.at(tokens, i))) return null;
    if (i > verb + 2 && WITHIN.at(tokens, verb + 1) && beginsNounPhrase(scene, i)) return { first: i, by: "bare" };
  }
  return null;
}

/** English: with one of these right after the verb the clause has begun. */
const SUBJECTS = new WordSet(["he", "she", "they", "we", "i"]);
/** Marks that *that, rằng* is not looked for beyond. */
const BORDERS = new WordSet([",", ":", ";", "(", "—", "–"]);
const THAT = new WordSet(["that"]);
const AUXILIARIES = new WordSet("is are was were has have had will would can could may might must should does did".split(" "));

/** English: *that was, that would*: a pronoun that is itself the subject, or relates to the noun before it. */
function isSubjectThat(scene: Scene, i: number): boolean {
  return THAT.at(scene.tokens, i) && AUXILIARIES.at(scene.tokens, i + 1);
}

/** English: verbs whose object a *that* further on belongs to (*announced a plan that fails*), unless it is told to whom, when or where. */
const WITH_OBJECT = new WordSet(
  "reports reported report announce announces announced reveal reveals revealed confirm confirms confirmed disclose disclosed highlight highlighted propose proposed recommend recommended deny denied".split(
    " ",
  ),
);

function isOfNoun(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  const next = verb + 1;
  if (!WITH_OBJECT.at(tokens, verb) || !isWord(tokens, next) || isCapital(tokens, next)) return false;
  const { prepositions, timeHeads, timeWords } = scene.grammarAt(verb);
  const isTime =
    timeHeads.at(tokens, next) || (timeWords.at(tokens, next) && (timeHeads.at(tokens, next + 1) || timeHeads.at(tokens, next + 2)));
  return !isTime && !prepositions.at(tokens, next) && !folded(tokens, next).endsWith("ly");
}

/** *that time, that day* right after a preposition is no complementiser. */
function isDemonstrative(scene: Scene, i: number, verb: number): boolean {
  return i > verb + 1 && scene.grammarAt(i).prepositions.at(scene.tokens, i - 1) && folded(scene.tokens, i - 1) !== "to";
}

/** English: the commas of *at a stop in Springfield, Ohio, that …*. */
function isPlaceComma(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (scene.grammarAt(i).headFirst || written(tokens, i) !== ",") return false;
  if (THAT.at(tokens, i + 1)) return true;
  return isCapital(tokens, i - 1) && isCapital(tokens, i + 1) && written(tokens, i + 2) === "," && THAT.at(tokens, i + 3);
}

/** An auxiliary or a conjunction before *that, rằng* shows that the clause has begun without it. */
function hasBegun({ headFirst, conjunctions, beforeVerb, predicates }: Grammar, tokens: Tokens, i: number): boolean {
  return conjunctions.at(tokens, i) || (headFirst ? beforeVerb : predicates).at(tokens, i);
}

/** Vietnamese *vừa* shows that a clause has begun; *vừa qua* is a time. */
const VUA = new WordSet(["vừa"]);
const PAST_VI = new WordSet(["qua", "rồi"]);

/** English: these begin an adjunct between the verb and its clause. */
const WITHIN = new WordSet(["in", "on", "at", "during"]);
export const NOUN_PHRASE_STARTS = new WordSet("the this these those he she they it we i his her their there".split(" "));

/** English: a determiner or pronoun right after a noun begins the clause (*said in the release this case shows …*), unless it opens a time (*this week*). */
function beginsNounPhrase(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (!NOUN_PHRASE_STARTS.at(tokens, i) || isCapital(tokens, i) || !isWord(tokens, i - 1) || NOUN_PHRASE_STARTS.at(tokens, i - 1))
    return false;
  const { prepositions, timeHeads } = scene.grammarAt(i);
  const before = folded(tokens, i - 1);
  if (before.length < 4 || prepositions.has(before)) return false;
  return !timeHeads.at(tokens, i + 1) && !timeHeads.at(tokens, i + 2);
}

/** Words that belong to the verb before them (*nói thêm, thông báo cho biết*). */
const FURTHER_VI = new PhraseTable(phrasesOf("thêm, rõ, cho biết, cho hay", true));

function openingVi(scene: Scene, verb: number, last: number): Opening | null {
  const { tokens } = scene;
  const i = (FURTHER_VI.longestAt(tokens, verb + 1)?.last ?? verb) + 1;
  if (i > verb + 1 && i < last && scene.grammarAt(i).complementisers.at(tokens, i)) return { first: i + 1, by: "that" };
  const at = skipTimeVi(scene, i, last);
  const mark = written(tokens, at);
  return mark === ":" || mark === "," ? afterMark(at, last) : bareAt(scene, at, last);
}

function openingEn(scene: Scene, verb: number, last: number, addressed: boolean): Opening | null {
  const mark = written(scene.tokens, verb + 1);
  if (mark === ":") return afterMark(verb + 1, last);
  if (mark === ",") return null;
  const i = addressed ? skipHearer(scene, verb + 1, last) : verb + 1;
  if (addressed && OWNER_MARKS.at(scene.tokens, i)) return null; // told the paper's weekly show
  return bareAt(scene, skipAdjuncts(scene, i, last), last);
}

const OWNER_MARKS = new WordSet(["'s", "’s"]);

function afterMark(mark: number, last: number): Opening | null {
  return mark + 1 <= last ? { first: mark + 1, by: "mark" } : null;
}

function bareAt(scene: Scene, i: number, last: number): Opening | null {
  const { tokens } = scene;
  const begins = isWord(tokens, i) || isNumber(tokens, i) || scene.passageOf[i] !== 0 || written(tokens, i) === "$";
  return i <= last && begins ? { first: i, by: "bare" } : null;
}

/** A hearer's phrase has its head within this many tokens. */
const HEARER_REACH = 6;
const HEARERS = new WordSet(["us", "me", "him", "them", "you"]);

/** English: *told reporters, told CNN, told Mr. Lee*: steps over the one spoken to. */
function skipHearer(scene: Scene, i: number, last: number): number {
  const { tokens } = scene;
  const grammar = scene.grammarAt(i);
  const at = grammar.determiners.at(tokens, i) ? i + 1 : i;
  const mention = mentionAt(scene, at);
  if (mention !== null) return mention.last + 1;
  if (HEARERS.at(tokens, at)) return at + 1;
  for (let j = at; j < Math.min(last, at + HEARER_REACH) && isWord(tokens, j); j++) {
    let end = headEnd(grammar, tokens, j);
    if (end < 0) continue;
    for (let more = headEnd(grammar, tokens, end + 1); more >= 0 && !isCapital(tokens, end + 1); more = headEnd(grammar, tokens, end + 1))
      end = more; // state television
    return afterName(scene, end + 1);
  }
  let end = at;
  while (end <= last && isCapital(tokens, end)) {
    end++;
    while (written(tokens, end) === "." && touchesNext(tokens, end) && touchesNext(tokens, end - 1)) end += 2;
  }
  return end;
}

/** The last token of a noun for a group or a person at `i`; -1 where none stands there. */
function headEnd({ groupHeads, personHeads }: Grammar, tokens: Tokens, i: number): number {
  return Math.max(groupHeads.lastAt(tokens, i), personHeads.lastAt(tokens, i));
}

const OF = new WordSet(["of", "for"]);
const WITHIN_BODIES = new WordSet(["of", "for", "and", "&", ","]);

/** The name of the one just told of by their work (*told radio host Ann Lee*). */
function afterName({ tokens }: Scene, i: number): number {
  let at = i;
  if (OF.at(tokens, i) && isCapital(tokens, i + 1)) {
    // told the Ministry of Trade and Tourism
    while (isCapital(tokens, at) || (isCapital(tokens, at + 1) && WITHIN_BODIES.at(tokens, at))) at++;
    return at;
  }
  while (isCapital(tokens, at) && isCapital(tokens, at + 1)) at++;
  return at > i ? at + 1 : i;
}

/** A time between a verb and its clause has at most this many tokens. */
const ADJUNCT_REACH = 10;

/** English: steps over a time or *in a statement* between the verb and its clause. */
function skipAdjuncts(scene: Scene, i: number, last: number): number {
  const { tokens } = scene;
  const { timeHeads, timeWords } = scene.grammarAt(i);
  let head = i;
  for (let at = i; at <= last && at < i + ADJUNCT_REACH; at++) {
    if (timeHeads.at(tokens, at)) head = at + 1;
    else if (!timeWords.at(tokens, at) && !isNumber(tokens, at)) break;
  }
  return head;
}

const TIME_STARTS_VI = new WordSet(["ngày", "hôm", "sáng", "chiều", "tối"]);

/** Vietnamese: steps over *hôm thứ Năm*, *ngày 24/3* between the verb and its clause. */
function skipTimeVi(scene: Scene, i: number, last: number): number {
  const { tokens } = scene;
  if (!TIME_STARTS_VI.at(tokens, i)) return i;
  const { timeHeads, timeWords } = scene.grammarAt(i);
  let at = i;
  for (; at <= last; at++) {
    if (!timeHeads.at(tokens, at) && !timeWords.at(tokens, at) && !isNumber(tokens, at) && written(tokens, at) !== "/") break;
  }
  return at === i + 1 ? i : at; // kể ngày nhận đứa con: no time
}
