/**
 * Whom the words before or after a verb of saying name.
 * Walks tokens back from the verb over adverbs, times and appositions, then over one noun phrase. Bounded by the sentence.
 */
import type { Grammar } from "../../lexicon/grammar";
import { folded, isBreak, isCapital, isNumber, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { PLACES as PLACE_NAMES } from "../officials/tables";
import { anyPhrase } from "./any-phrase";
import { apposedName, apposedPerson, appositionStart, introducedPerson } from "./appositions";
import { isSpeakerHead } from "./heads";
import { isComrade, phraseSubject } from "./noun-phrase";
import { mentionAt, type Scene, sentenceFirst, type TokenMention } from "./scene";
import { isInnerMark, isSpacedDash, isTitleStop, REACH, skipBack, skipParenthesis } from "./steps";
import { asMention, type Subject } from "./subject";
import { isOfCountry } from "./subject-after";

/**
 * The subject that stands right before token `verb`, not before `floor`; null where none stands there.
 * @param sure the verb takes nothing but a speaker for its subject, so that any noun phrase with an article is one (*the rules say*).
 */
export function subjectBefore(scene: Scene, verb: number, floor: number, sure = false): Subject | null {
  const { tokens } = scene;
  const grammar = scene.grammarAt(verb);
  let end = skipBack(scene, grammar, verb - 1, floor);
  if (end < floor) return null;
  if (!grammar.headFirst && folded(tokens, end) === "who") {
    end = written(tokens, end - 1) === "," ? end - 2 : end - 1;
    if (end < floor) return null;
    const related = mentionAt(scene, end);
    if (related?.last === end) return asMention(related); // led by Ann Lee, who said
  }
  const mark = written(tokens, end);
  if (mark === "," && !grammar.headFirst && PARENTHETIC.at(tokens, end - 1) && written(tokens, end - 2) === ",") {
    end = skipBack(scene, grammar, end - 3, floor);
    if (end < floor) return null;
  } else if (mark === "," || isSpacedDash(scene, end)) {
    const introduced = introducedPerson(scene, grammar, end, floor);
    if (introduced !== null) return introduced;
    const apposed = mark === "," ? apposedPerson(scene, grammar, end - 1, floor) : null;
    if (apposed !== null) return apposed;
    const before = mentionAt(scene, end - 1);
    if (before !== null && before.last === end - 1 && !grammar.prepositions.at(tokens, before.first - 1)) return asMention(before);
    const name = mark === "," ? apposedName(scene, grammar, end, floor) : null;
    if (name !== null) return name;
    const open = appositionStart(scene, grammar, end, floor);
    if (open === null) return grammar.headFirst ? partedSubject(scene, grammar, end, floor) : null;
    end = skipBack(scene, grammar, open - 1, floor);
    if (end < floor) return null;
  }
  const apposed = apposedPerson(scene, grammar, end, floor);
  if (apposed !== null) return apposed;
  const subject = nounPhraseEndingAt(scene, grammar, end, floor, sure);
  if (subject === null || isPlaceNamedSo(scene, subject, floor)) return introducedPerson(scene, grammar, end, floor) ?? subject;
  if (!grammar.headFirst || subject.from <= floor) return subject;
  if (closesAddress(scene, subject)) {
    const official = mentionAt(scene, subject.from - 2); // an office whose address it is
    if (official?.last === subject.from - 2) return asMention(official);
    const resident = introducedPerson(scene, grammar, subject.from - 1, floor);
    if (resident !== null) return resident;
    const body = nounPhraseEndingAt(scene, grammar, subject.from - 2, floor, false);
    if (body?.kind === "words" && body.group) return { ...body, last: subject.last };
  }
  // Ông An, Đội 2, Ban Quản lý Chợ chia sẻ: where the one who opens the clause serves
  if (subject.kind === "words" && subject.group && isAside(scene, subject) && isServing(scene, subject)) {
    const serving = introducedPerson(scene, grammar, subject.from - 1, floor) ?? workerBefore(scene, subject.from - 1, floor);
    if (serving?.kind === "mention") return serving;
  }
  if (OBJECT_MARKS.at(tokens, subject.from - 1)) return clauseSubject(scene, grammar, subject.from - 1, floor);
  if (isPlace(scene, subject, floor))
    return introducedPerson(scene, grammar, end, floor) ?? senderBefore(scene, grammar, subject.from - 1, floor);
  const list = listStart(scene, grammar, subject, floor);
  return list === null ? subject : senderBefore(scene, grammar, list, floor);
}

/** Vietnamese: the person who opens the clause right before the comma or dash (*thầy giáo An Nhi, Trường Mây Trắng kể*). */
function workerBefore(scene: Scene, mark: number, floor: number): Subject | null {
  const mention = mentionAt(scene, mark - 1);
  if (mention === null || mention.last !== mark - 1 || mention.nameFirst === mention.first) return null;
  return mention.first <= floor || !isWord(scene.tokens, mention.first - 1) ? asMention(mention) : null;
}

/** Whether a comma or a dash parts the words from what stands before them. */
function isAside(scene: Scene, { from }: Subject): boolean {
  return written(scene.tokens, from - 1) === "," || isSpacedDash(scene, from - 1);
}

/** Whether the words name where somebody serves: with a capital, or after a dash right behind an office. */
function isServing(scene: Scene, { from, first }: Subject): boolean {
  return isCapital(scene.tokens, first) || (isSpacedDash(scene, from - 1) && mentionAt(scene, from - 2)?.last === from - 2);
}

/** Vietnamese prepositions of place; what follows one within the clause is no subject (*kiểm sát viên trước tòa đề nghị*). */
const PLACES = new WordSet(["trước", "tại", "trong", "trên", "ở", "dưới", "ngoài"]);

/** Whether the words are a place, with the subject further left in the clause. */
function isPlace({ tokens }: Scene, { kind, from }: Subject, floor: number): boolean {
  return kind === "words" && from - 2 > floor && PLACES.at(tokens, from - 1) && isWord(tokens, from - 2) && !PLACES.at(tokens, from - 2);
}

/** Whether the words are the province or state after a comma, with which an address ends (*Trưởng Công an huyện Suối Mơ, Nghệ An xác nhận*). */
function closesAddress({ tokens }: Scene, { kind, from, last }: Subject): boolean {
  return kind === "words" && written(tokens, from - 1) === "," && PLACE_NAMES.longestAt(tokens, from)?.last === last;
}

/** Vietnamese verbs of sending: their objects are no subjects of the verb of saying after them. */
const SENDS = new WordSet(["gửi", "nộp"]);

/** Vietnamese: the token of the verb of sending whose objects the subject closes (*A gửi B, C đề nghị*); null where there is none. */
function listStart(scene: Scene, grammar: Grammar, subject: Subject, floor: number): number | null {
  const { tokens } = scene;
  if (subject.kind !== "words" || !subject.group) return null;
  for (let i = subject.from - 1; i > Math.max(floor, subject.from - REACH); i--) {
    if (SENDS.at(tokens, i)) return i;
    if (mentionAt(scene, i) !== null || grammar.clauseStarts.at(tokens, i) || grammar.beforeVerb.at(tokens, i)) return null;
  }
  return null;
}

/** Whether nothing but words and marks within names stands between. */
function isOnePhrase(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i <= last; i++)
    if (mentionAt(scene, i) !== null || !(isWord(scene.tokens, i) || isNumber(scene.tokens, i) || isInnerMark(scene, i))) return false;
  return last - first < REACH;
}

/** Vietnamese: who sends: a person of the clause, else the noun phrase that opens it. */
function senderBefore(scene: Scene, grammar: Grammar, sends: number, floor: number): Subject | null {
  const person = clauseSubject(scene, grammar, sends - 1, floor);
  if (person !== null) return person;
  for (let i = floor; i < sends; i++) {
    const opens = i === floor || !isWord(scene.tokens, i - 1) || grammar.determiners.at(scene.tokens, i - 1);
    if (opens && isSpeakerHead(scene, grammar, i) && isOnePhrase(scene, i, sends - 1)) return phraseSubject(scene, grammar, i, sends - 1);
  }
  return null;
}

/** Tokens between the clause's border and the subject that a comma parts from its verb. */
const PARTED_LEAD = 2;

/** Vietnamese: *“…”, nhà phân tích An Nhi thuộc công ty Mây Trắng, nhận định*: a subject that fills all between a quotation and the comma. */
function partedSubject(scene: Scene, grammar: Grammar, comma: number, floor: number): Subject | null {
  if (written(scene.tokens, comma) !== "," || scene.passageOf[floor - 1] === 0) return null;
  const subject = nounPhraseEndingAt(scene, grammar, comma - 1, floor, false);
  return subject !== null && subject.kind === "words" && subject.from - floor <= PARTED_LEAD ? subject : null;
}

/** *sống ở Liverpool, Anh*: a pronoun in capitals after a comma within the sentence is the country of the same letters. */
function isPlaceNamedSo(scene: Scene, subject: Subject, floor: number): boolean {
  const { tokens } = scene;
  const { first } = subject;
  return subject.kind === "pronoun" && first > floor && isCapital(tokens, first) && written(tokens, first - 1) === ",";
}

/** Adverbs set between commas, between subject and verb. */
const PARENTHETIC = new WordSet(["however", "meanwhile", "though", "too", "also", "therefore"]);

/** Vietnamese: what follows one of these is an object, and the subject of the verbs in series stands further left. */
const OBJECT_MARKS = new WordSet(["cho", "với", "gặp", "gửi", "tới", "đến"]);

/** The first person named in the clause before token `end`, not under a preposition. */
function clauseSubject(scene: Scene, grammar: Grammar, end: number, floor: number): Subject | null {
  const { tokens } = scene;
  let found: TokenMention | null = null;
  for (let i = end; i >= Math.max(floor, end - REACH) && written(tokens, i) !== "," && !grammar.complementisers.at(tokens, i); i--) {
    const mention = mentionAt(scene, i);
    if (mention !== null && !grammar.prepositions.at(tokens, mention.first - 1)) found = mention;
  }
  return found === null ? null : asMention(found);
}

/** First token of the noun phrase that ends at `end`. */
function phraseStart(scene: Scene, grammar: Grammar, end: number, floor: number): number {
  const { tokens } = scene;
  let first = mentionAt(scene, end)?.first ?? end;
  while (first - 1 >= floor && end - first < REACH) {
    const p = first - 1;
    if (isBreak(tokens, p)) break;
    const mention = mentionAt(scene, p);
    if (mention !== null) {
      first = mention.first;
      continue;
    }
    if (!isWord(tokens, p) && !isNumber(tokens, p)) {
      const opening = skipParenthesis(scene, p, floor) + 1;
      const jump = Math.min(opening, p);
      const inner = isInnerMark(scene, p);
      const joins =
        grammar.headFirst && isSpacedDash(scene, p) && isWord(tokens, p - 1) && !isCapital(tokens, p - 1) && !isCapital(tokens, p + 1);
      if (jump === p && !inner && !joins && !isTitleStop(scene, p)) break;
      first = jump;
      continue;
    }
    const isName = isCapital(tokens, p) && p > sentenceFirst(scene, p);
    if (
      grammar.clauseStarts.at(tokens, p) &&
      !isName &&
      !grammar.owners.at(tokens, p) &&
      !isComrade(tokens, p) &&
      !isPlacedAfter(scene, grammar, p, floor) &&
      !isOfCountry(scene, p)
    )
      break;
    if (grammar.conjunctions.at(tokens, p) && !isName && !isComrade(tokens, p) && !joinsNames(scene, grammar, p, first)) break;
    first = p;
  }
  return Math.max(first, floor);
}

/** Vietnamese: prepositions between a speaker and where they are. */
const WHERE = new WordSet(["ở", "tại"]);
/** Words of a speaker without a name before such a preposition. */
const LONGEST_PLACED = 5;

/** Vietnamese: *nhiều người dân ở Mây Trắng, sinh viên An Nhi tại Núi Xa*: what stands before the preposition can speak. */
function isPlacedAfter(scene: Scene, grammar: Grammar, p: number, floor: number): boolean {
  const { tokens } = scene;
  if (!grammar.headFirst || !WHERE.at(tokens, p)) return false;
  if (mentionAt(scene, p - 1) !== null) return true;
  for (let i = p - 1; i >= Math.max(floor, p - LONGEST_PLACED) && isWord(tokens, i); i--) {
    if (grammar.clauseStarts.at(tokens, i) || grammar.beforeVerb.at(tokens, i)) return false;
    if (grammar.personHeads.longestAt(tokens, i)?.last === p - 1 || grammar.groupHeads.longestAt(tokens, i)?.last === p - 1) return true;
  }
  return false;
}

/** A conjunction within a name or between names: *Acme and Apex, Bộ Giáo dục và Đào tạo*. */
function joinsNames(scene: Scene, grammar: Grammar, conjunction: number, next: number): boolean {
  const { tokens } = scene;
  if (!isCapital(tokens, next)) return false;
  if (isCapital(tokens, conjunction - 1) || mentionAt(scene, conjunction - 1) !== null) return true;
  return grammar.headFirst && isCapital(tokens, conjunction - 2) && mentionAt(scene, next) === null;
}

const SPOKEN_OF = new WordSet(["nói", "nêu", "kể"]);
/** Vietnamese: *người nói trên, vị này*: points back, and is no preposition right before a verb. */
const POINTERS = new WordSet(["trên"]);

function nounPhraseEndingAt(scene: Scene, grammar: Grammar, close: number, floor: number, sure: boolean): Subject | null {
  const isPointed = grammar.headFirst && POINTERS.at(scene.tokens, close) && close > floor;
  const end = !isPointed ? close : SPOKEN_OF.at(scene.tokens, close - 1) ? close - 2 : close - 1;
  if (
    !isWord(scene.tokens, end) &&
    !isNumber(scene.tokens, end) &&
    mentionAt(scene, end) === null &&
    written(scene.tokens, end) !== ")" &&
    written(scene.tokens, end) !== "."
  )
    return null;
  const isLink =
    grammar.conjunctions.at(scene.tokens, end) ||
    grammar.clauseStarts.at(scene.tokens, end) ||
    grammar.prepositions.at(scene.tokens, end) ||
    grammar.complementisers.at(scene.tokens, end);
  if (isLink && mentionAt(scene, end) === null && !isCapital(scene.tokens, end)) return null;
  const first = phraseStart(scene, grammar, end, floor);
  return phraseSubject(scene, grammar, first, end) ?? (sure && !grammar.headFirst ? anyPhrase(scene, grammar, first, end) : null);
}
