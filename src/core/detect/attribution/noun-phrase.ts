/** Reads one noun phrase: a mentioned person, a pronoun, a name, or words for a group or an unnamed person. */
import { type Grammar, phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isCapital, isNumber, isWord, type Tokens, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { COUNTRIES } from "./bodies";
import { allCapital, cutEnd, isAgent, isGroup, isPhraseTail, isSentenceStart, isSpeakerHead, relationBefore, twoWordHead } from "./heads";
import { honoured } from "./named-persons";
import { mentionAt, type Scene, type TokenMention } from "./scene";
import { asMention, type Subject } from "./subject";

/** Whom the tokens name, read as one noun phrase; null where they name no speaker. */
export function readSpeaker(scene: Scene, first: number, last: number): Subject | null {
  return phraseSubject(scene, scene.grammarAt(first), first, last);
}

/** Reads one noun phrase: whom it means, and where it begins. */
export function phraseSubject(scene: Scene, grammar: Grammar, start: number, end: number): Subject | null {
  const subject = readPhrase(scene, grammar, start, end);
  return subject === null || subject.from <= start ? subject : { ...subject, from: start };
}

function readPhrase(scene: Scene, grammar: Grammar, start: number, end: number): Subject | null {
  const { tokens } = scene;
  let first = grammar.headFirst ? start : afterGap(scene, grammar, start, end);
  const isPair = grammar.headFirst && end === start + 1;
  if (isPair && ((THIS_ONE.at(tokens, start) && DEICTICS.at(tokens, end)) || isComrade(tokens, start)))
    return { kind: "pronoun", from: start, gender: "any", plural: false, first: start, last: end };
  while (first + 1 < end && mentionAt(scene, first) === null && isAdverbPair(scene, grammar, first)) first += 2;
  while (first < end && mentionAt(scene, first) === null && leads(grammar, tokens, first) && !isPronoun(grammar, tokens, first)) first++;
  // The writer, or whoever is quoted without marks.
  if (!grammar.headFirst && first === end && SELVES.at(tokens, end)) return null;
  const pronoun = pronounAt(scene, grammar, first, end);
  if (pronoun !== null) return pronoun;
  const closing = mentionAt(scene, end);
  const relation = closing === null || closing.last < end ? null : relationBefore(scene, grammar, closing);
  if (closing !== null && relation !== null && relation >= first)
    return {
      kind: "words",
      from: first,
      group: grammar.personHeads.longestAt(tokens, relation) === null,
      first: relation,
      last: closing.last,
    };
  if (closing !== null && closing.last >= end)
    return isServant(scene, grammar, first, closing)
      ? { kind: "words", from: first, group: false, first: Math.min(first, closing.first), last: closing.last }
      : throughOwner(scene, grammar, first, closing);
  const opening = mentionAt(scene, first);
  if (opening !== null) {
    const next = folded(tokens, opening.last + 1);
    const isOwner = next === "'s" || next === "’s" || isSpeakerHead(scene, grammar, end);
    if (!isOwner || grammar.headFirst) return asMention(opening);
  }
  const employed = grammar.headFirst ? null : personOfBody(scene, first, end);
  if (employed !== null) return employed;
  const named = honoured(scene, grammar, first, end);
  if (named !== null) return named;
  return grammar.headFirst ? headFirst(scene, grammar, first, end) : headLast(scene, grammar, first, end);
}

/** Vietnamese: *vị này, người ấy*: whoever spoke last, man or woman. */
const THIS_ONE = new WordSet(["vị", "người"]);
const DEICTICS = new WordSet(["này", "ấy"]);

const COMRADE = [new WordSet(["đồng"]), new WordSet(["chí"])] as const;

/** Vietnamese: *Đồng chí yêu cầu …*, without a name: whoever spoke last, as the Party's press writes. */
export function isComrade(tokens: Tokens, i: number): boolean {
  return COMRADE[0].at(tokens, i) && COMRADE[1].at(tokens, i + 1);
}

/** English nouns whose clause follows without *that* (*the last time the mayor said, the way Ann tells it*). */
const GAP_NOUNS = new WordSet("time times way reason moment day thing things".split(" "));

/** Where the noun phrase goes on after such a noun; `start` where none is followed by another phrase. */
function afterGap({ tokens }: Scene, grammar: Grammar, start: number, end: number): number {
  for (let i = end - 1; i > start; i--)
    if (GAP_NOUNS.at(tokens, i) && !isCapital(tokens, i) && (isCapital(tokens, i + 1) || grammar.determiners.at(tokens, i + 1)))
      return i + 1;
  return start;
}

/** Vietnamese: *quan chức thuộc chính quyền Tổng thống An*: the one who speaks serves the one who is named. */
function isServant({ tokens }: Scene, grammar: Grammar, start: number, mention: TokenMention): boolean {
  const first = Math.min(start, mention.first);
  if (!grammar.headFirst || grammar.personHeads.longestAt(tokens, first) === null) return false;
  let serves = false;
  for (let i = first + 1; i < mention.nameFirst; i++) {
    serves = written(tokens, i) !== "," && (serves || SERVES.at(tokens, i));
    if (serves && grammar.personHeads.longestAt(tokens, i)?.last === mention.nameFirst - 1) return true;
  }
  return false;
}

const SERVES = new WordSet(["thuộc", "của"]);

const SELVES = new WordSet(["i", "we", "you"]);

/** Prepositions between a person and whom they work for. */
const WORKS_FOR = new WordSet(["of", "from", "at", "with"]);

/** English: a person within the phrase, named with whom they work for (*economist Ann Poe of the Acme Institute*). */
function personOfBody(scene: Scene, first: number, end: number): Subject | null {
  const { tokens } = scene;
  for (let i = first; i < end; i++) {
    const mention = mentionAt(scene, i);
    if (mention === null) continue;
    const isHead = mention.last < end && WORKS_FOR.at(tokens, mention.last + 1) && !WORKS_FOR.at(tokens, mention.first - 1);
    return isHead ? asMention(mention) : null;
  }
  return null;
}

function isAdverbPair(scene: Scene, grammar: Grammar, i: number): boolean {
  return grammar.pairedAdverbs.longestAt(scene.tokens, i)?.last === i + 1;
}

function leads(grammar: Grammar, tokens: Tokens, i: number): boolean {
  return grammar.determiners.at(tokens, i) || grammar.conjunctions.at(tokens, i);
}

export function isPronoun(grammar: Grammar, tokens: Tokens, i: number): boolean {
  return grammar.singularPronouns.has(tokens, i) || grammar.pluralPronouns.at(tokens, i);
}

/** Vietnamese *he*, and the last syllable of words for medicine. */
const Y = new WordSet(["y"]);

function pronounAt(scene: Scene, grammar: Grammar, first: number, end: number): Subject | null {
  const { tokens } = scene;
  const tail = folded(tokens, end);
  const at = end > first && (tail === "này" || tail === "ấy" || tail === "ta") ? end - 1 : end;
  const gender = grammar.singularPronouns.at(tokens, at);
  const plural = grammar.pluralPronouns.at(tokens, at);
  if (gender === undefined && !plural) return null;
  if (at > first && Y.at(tokens, at) && isWord(tokens, at - 1) && !grammar.prepositions.at(tokens, at - 1)) return null; // Chăn nuôi và Thú y
  // chính phủ Anh, báo giới Anh
  if (at > first && COUNTRIES.at(tokens, at) && isCapital(tokens, at)) return null;
  if (at > first && grammar.prepositions.at(tokens, at - 1) && grammar.headFirst) {
    const opening = mentionAt(scene, first);
    if (opening !== null) return asMention(opening);
    // phát ngôn viên của bà, luật sư của ông
    let head = first;
    while (head < at - 1 && !isSpeakerHead(scene, grammar, head)) head++;
    const serves = head < at - 1 && grammar.owners.at(tokens, at - 1);
    return serves ? { kind: "words", from: first, group: isGroup(scene, grammar, head, at - 2), first: head, last: end } : null;
  }
  return { kind: "pronoun", from: at, gender: gender ?? "any", plural, first: at, last: end };
}

/** A phrase that ends in a mention: the person, unless the mention is an owner or object of what stands before. */
function throughOwner(scene: Scene, grammar: Grammar, first: number, mention: TokenMention): Subject | null {
  const { tokens } = scene;
  const p = mention.first - 1;
  if (p < first || !grammar.prepositions.at(tokens, p))
    return p > first && isJoint(scene, grammar, first, p)
      ? { kind: "words", from: first, group: true, first, last: mention.last }
      : asMention(mention);
  if (grammar.remarks.longestAt(tokens, first) !== null && grammar.owners.at(tokens, p)) return asMention(mention);
  const head = grammar.quantifiers.at(tokens, first) ? first + 1 : first;
  if (isSpeakerHead(scene, grammar, head) || isSpeakerHead(scene, grammar, p - 1))
    return { kind: "words", from: first, group: isGroup(scene, grammar, first, p - 1), first, last: mention.last };
  const opening = mentionAt(scene, first);
  return opening !== null && opening !== mention ? asMention(opening) : null;
}

/** *X and Y*: two named speakers, one group. */
function isJoint(scene: Scene, grammar: Grammar, first: number, p: number): boolean {
  return grammar.conjunctions.at(scene.tokens, p) && (mentionAt(scene, first) !== null || isCapital(scene.tokens, first));
}

/** Vietnamese: the head comes first. */
export function headFirst(scene: Scene, grammar: Grammar, start: number, end: number): Subject | null {
  const { tokens } = scene;
  let first = start;
  const remark = grammar.remarks.longestAt(tokens, first);
  if (remark !== null) {
    for (let k = remark.last + 1; k <= end; k++) if (grammar.owners.at(tokens, k)) first = k + 1;
    if (first > end) return null;
    const owner = mentionAt(scene, first);
    if (owner !== null) return asMention(owner);
  }
  if (EVENTS.lastAt(tokens, first) > first) return null;
  for (let k = first; k <= end; k++) {
    if (k > first && grammar.prepositions.at(tokens, k - 1)) continue;
    if (isAdverbPair(scene, grammar, k)) continue;
    const person = grammar.personHeads.longestAt(tokens, k);
    const group = grammar.groupHeads.longestAt(tokens, k);
    const last = Math.max(person?.last ?? -1, group?.last ?? -1);
    if (last < 0) continue;
    const isCounted = k > first && (grammar.quantifiers.at(tokens, k - 1) || isNumber(tokens, k - 1));
    // A single syllable further on is as often the tail of another word (*cáo phó*).
    if (k > first && last === k && !isCounted) continue;
    const isOne = ONE.at(tokens, k - 1); // một quan chức
    const isPerson = !isCounted && person !== null && (group === null || person.last > group.last || (isOne && person.last === group.last));
    const from = isCounted ? k - 1 : k;
    return { kind: "words", from, group: !isPerson, first: from, last: cutEnd(scene, grammar, k, end) };
  }
  if (leads(grammar, tokens, first) || grammar.beforeVerb.at(tokens, first)) return null;
  if (!allCapital(scene, first, end) && !isPair(scene, grammar, first, end)) return null;
  return { kind: "words", from: first, group: true, first, last: end };
}

/** Vietnamese: what happens says nothing, whatever body stands in its phrase (*sự cố nhà máy điện*). */
const EVENTS = new PhraseTable(
  phrasesOf(
    "sự cố, sự việc, sự kiện, vụ việc, vụ tai nạn, vụ nổ, vụ cháy, vụ tấn công, vụ kiện, tai nạn, thảm họa, trận đấu, trận lũ, trận động đất, cơn bão, cuộc chiến, cuộc khủng hoảng, khủng hoảng, diễn biến, kinh nghiệm, bài học",
    true,
  ),
);

const ONE = new WordSet(["một", "vị", "viên", "nữ", "nam"]);

/** Vietnamese: *Tý và Lâm nói*: two names, one group. */
function isPair(scene: Scene, grammar: Grammar, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++)
    if (grammar.conjunctions.at(scene.tokens, i)) return allCapital(scene, first, i - 1) && allCapital(scene, i + 1, end);
  return false;
}

function isAdjective({ tokens }: Scene, { groupHeads, personHeads, remarks }: Grammar, i: number): boolean {
  if (isCapital(tokens, i) || !isWord(tokens, i)) return false;
  return [groupHeads, personHeads, remarks].every((heads) => heads.longestAt(tokens, i) === null);
}

/** English: the head stands last, before any prepositional phrase. */
function headLast(scene: Scene, grammar: Grammar, start: number, end: number): Subject | null {
  const { tokens } = scene;
  let first = start;
  if (grammar.prepositions.at(tokens, first)) {
    let article = end;
    while (article > first && folded(tokens, article) !== "the") article--;
    if (article === first || article === end) return null;
    first = article + 1;
  }
  // a statement by X, a new report from X
  if (isAdjective(scene, grammar, first) && grammar.remarks.longestAt(tokens, first + 1) !== null) first++;
  const remark = grammar.remarks.longestAt(tokens, first);
  if (remark !== null && grammar.owners.at(tokens, remark.last + 1) && remark.last + 2 <= end)
    return phraseSubject(scene, grammar, remark.last + 2, end);
  let head = first;
  while (head < end && !isPhraseTail(scene, grammar, head + 1)) head++;
  const isName = isCapital(tokens, head) && !(head === first && isSentenceStart(scene, first));
  // *in a statement* stands where times do; *the statement* speaks.
  if (grammar.timeHeads.at(tokens, head) && grammar.remarks.longestAt(tokens, head) === null) return null;
  const known = isSpeakerHead(scene, grammar, head) || twoWordHead(scene, grammar, head) || isAgent(folded(tokens, head));
  if (!known && !isName && !allCapital(scene, first, end)) return null;
  const person = grammar.personHeads.longestAt(tokens, head) !== null;
  return { kind: "words", from: first, group: !person, first, last: end };
}
