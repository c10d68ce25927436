/**
 * Who the words before or after a verb of saying name: a mentioned person, a pronoun, or words for a group or an unnamed person.
 * Walks tokens back from the verb over adverbs, times and appositions, then over one noun phrase. Bounded by the sentence.
 */
import type { Gender, Grammar } from "../../lexicon/grammar";
import { folded, isBreak, isCapital, isNumber, isWord, touchesNext, written } from "../../text/tokens";
import { mentionAt, type Scene, type TokenMention } from "./scene";

/** Who is meant, and where. */
export type Subject =
  | ({ readonly kind: "mention"; readonly mention: TokenMention } & Place)
  | ({ readonly kind: "pronoun"; readonly gender: Gender; readonly plural: boolean } & Place)
  | ({ readonly kind: "words"; readonly group: boolean } & Place);

interface Place {
  /** First token of the whole noun phrase. */
  readonly from: number;
  /** First and last token of the words that name the speaker. */
  readonly first: number;
  readonly last: number;
}

/** An apposition or noun phrase is not looked for further than this many tokens away. */
const REACH = 45;
/** Adverbs set between commas, between subject and verb. */
const PARENTHETIC = new Set(["however", "meanwhile", "though", "too", "also", "therefore"]);
const DASHES = new Set(["-", "–", "—"]);
const INNER_MARKS = new Set([".", "-", "–", "/", "&", "@"]);

/** The subject that stands right before token `verb`, not before `floor`; null where none stands there. */
export function subjectBefore(scene: Scene, verb: number, floor: number): Subject | null {
  const { tokens } = scene;
  const grammar = scene.grammarAt(verb);
  let end = skipBack(scene, grammar, verb - 1, floor);
  if (end < floor) return null;
  if (!grammar.headFirst && folded(tokens, end) === "who") {
    end = written(tokens, end - 1) === "," ? end - 2 : end - 1;
    if (end < floor) return null;
  }
  const mark = written(tokens, end);
  if (mark === "," && !grammar.headFirst && PARENTHETIC.has(folded(tokens, end - 1)) && written(tokens, end - 2) === ",") {
    end = skipBack(scene, grammar, end - 3, floor);
    if (end < floor) return null;
  } else if (mark === "," || isSpacedDash(scene, end)) {
    const apposed = mark === "," ? apposedPerson(scene, grammar, end - 1, floor) : null;
    if (apposed !== null) return apposed;
    const before = mentionAt(scene, end - 1);
    if (before !== null && before.last === end - 1 && !grammar.prepositions.has(folded(tokens, before.first - 1))) return asMention(before);
    const name = mark === "," ? apposedName(scene, grammar, end, floor) : null;
    if (name !== null) return name;
    const open = appositionStart(scene, grammar, end, floor);
    if (open === null) return null;
    end = skipBack(scene, grammar, open - 1, floor);
    if (end < floor) return null;
  }
  const apposed = apposedPerson(scene, grammar, end, floor);
  if (apposed !== null) return apposed;
  const subject = nounPhraseEndingAt(scene, grammar, end, floor);
  if (subject === null || !grammar.headFirst || !OBJECT_MARKS.has(folded(tokens, subject.from - 1)) || subject.from <= floor)
    return subject;
  return clauseSubject(scene, grammar, subject.from - 1, floor);
}

/** Vietnamese: what follows one of these is an object, and the subject of the verbs in series stands further left. */
const OBJECT_MARKS = new Set(["cho", "với", "gặp", "gửi", "tới", "đến"]);

/** The first person named in the clause before token `end`, not under a preposition. */
function clauseSubject(scene: Scene, grammar: Grammar, end: number, floor: number): Subject | null {
  const { tokens } = scene;
  let found: TokenMention | null = null;
  for (
    let i = end;
    i >= Math.max(floor, end - REACH) && written(tokens, i) !== "," && !grammar.complementisers.has(folded(tokens, i));
    i--
  ) {
    const mention = mentionAt(scene, i);
    if (mention !== null && !grammar.prepositions.has(folded(tokens, mention.first - 1))) found = mention;
  }
  return found === null ? null : asMention(found);
}

/** *X, một quan chức tại … cho biết; X, a senior analyst at Acme, the risk firm, told*: X, who opens the clause, through its appositions. */
function apposedPerson(scene: Scene, grammar: Grammar, end: number, floor: number): Subject | null {
  const { tokens } = scene;
  if (
    mentionAt(scene, end) !== null &&
    mentionAt(scene, end)?.last === end &&
    !grammar.prepositions.has(folded(tokens, (mentionAt(scene, end)?.first ?? 0) - 1))
  )
    return null;
  for (let j = end; j > Math.max(floor, end - REACH); j--) {
    if (scene.passageOf[j] !== scene.passageOf[end]) return null;
    if (written(tokens, j) !== ",") continue;
    if (!opensApposition(scene, grammar, j + 1)) return null;
    const mention = mentionAt(scene, j - 1);
    if (mention === null) {
      const name = nameBefore(scene, j, floor);
      if (name !== null) return name;
    }
    if (mention === null || mention.last !== j - 1) continue;
    if (mention.first <= floor || !isWord(tokens, mention.first - 1)) return asMention(mention);
  }
  return null;
}

/** A run of capitals that opens the clause before the comma `comma`: a name that is no known person. */
function nameBefore(scene: Scene, comma: number, floor: number): Subject | null {
  const { tokens } = scene;
  let first = comma;
  while (first > floor && (isCapital(tokens, first - 1) || isInitialStop(scene, first - 1)) && mentionAt(scene, first - 1) === null)
    first--;
  if (first === comma || (first > floor && isWord(tokens, first - 1))) return null;
  return { kind: "words", from: first, group: comma - first < 2, first, last: comma - 1 };
}

/** The stop of an initial (*Ann B. Lee*), or a hyphen within a name. */
function isInitialStop(scene: Scene, i: number): boolean {
  const mark = written(scene.tokens, i);
  return (mark === "." && written(scene.tokens, i - 1).length === 1) || (mark === "-" && touchesNext(scene.tokens, i));
}

/** Capitalised only because they open a sentence; nobody's name. */
const NO_NAMES = new Set([
  "we",
  "i",
  "you",
  "this",
  "that",
  "these",
  "those",
  "what",
  "there",
  "here",
  "now",
  "then",
  "so",
  "yet",
  "ảnh",
  "video",
  "xem",
  "tags",
  "nguồn",
  "theo",
  "photo",
  "source",
  "update",
  "live",
  "breaking",
]);

/** The subject that starts at token `from` after an inverted verb (*said X*), or after *according to*, *theo*; not beyond `ceiling`. */
export function subjectAfter(scene: Scene, from: number, ceiling: number): Subject | null {
  const { tokens } = scene;
  const grammar = scene.grammarAt(from);
  let first = from;
  while (
    first < ceiling &&
    grammar.determiners.has(folded(tokens, first)) &&
    mentionAt(scene, first) === null &&
    !isPronoun(grammar, folded(tokens, first))
  )
    first++;
  if (first > ceiling || isBreak(tokens, first)) return null;
  const mention = mentionAt(scene, first);
  const next = mention === null ? "" : folded(tokens, mention.last + 1);
  if (mention !== null && mention.first >= from - 1 && next !== "'s" && next !== "’s") return asMention(mention);
  let last = first;
  while (last + 1 <= ceiling && last - first < REACH && continuesPhrase(scene, grammar, last + 1))
    last = mentionAt(scene, last + 1)?.last ?? last + 1;
  return phraseSubject(scene, grammar, first, Math.min(last, ceiling));
}

function continuesPhrase(scene: Scene, grammar: Grammar, i: number): boolean {
  const { tokens } = scene;
  if (isBreak(tokens, i)) return false;
  if (mentionAt(scene, i) !== null) return true;
  const word = folded(tokens, i);
  if (isWord(tokens, i)) {
    if (grammar.clauseStarts.has(word) && !isCapital(tokens, i)) return grammar.owners.has(word);
    if (grammar.conjunctions.has(word)) return isCapital(tokens, i - 1) && isCapital(tokens, i + 1);
    return !grammar.timeHeads.has(word) || isCapital(tokens, i - 1);
  }
  if (isNumber(tokens, i)) return true;
  if (isTitleStop(scene, i)) return true;
  return INNER_MARKS.has(written(tokens, i)) && touchesNext(tokens, i) && touchesNext(tokens, i - 1);
}

/** The stop of a short title before a name (*Rep. Ann Lee*): a stop within the sentence, after a capitalised word. */
function isTitleStop(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (written(tokens, i) !== "." || !isCapital(tokens, i - 1) || !isCapital(tokens, i + 1)) return false;
  return written(tokens, i - 1).length <= 4 && scene.read.sentenceOf[i] === scene.read.sentenceOf[i + 1];
}

function asMention(mention: TokenMention, from = mention.first): Subject {
  return { kind: "mention", mention, from: Math.min(from, mention.first), first: mention.first, last: mention.last };
}

function isSpacedDash(scene: Scene, i: number): boolean {
  return DASHES.has(written(scene.tokens, i)) && !(touchesNext(scene.tokens, i) && touchesNext(scene.tokens, i - 1));
}

/** Steps back from `i` over adverbs, auxiliaries, parentheses and times. */
export function skipBack(scene: Scene, grammar: Grammar, i: number, floor: number): number {
  const { tokens } = scene;
  let at = i;
  for (;;) {
    const before = at;
    while (at >= floor && isWord(tokens, at) && mentionAt(scene, at) === null) {
      if (at > floor && grammar.adverbPairs.has(`${folded(tokens, at - 1)} ${folded(tokens, at)}`)) at -= 2;
      else if (grammar.beforeVerb.has(folded(tokens, at))) at--;
      else break;
    }
    at = skipParenthesis(scene, at, floor);
    at = skipTime(scene, grammar, at, floor);
    if (at === before || at < floor) return at;
  }
}

function skipParenthesis(scene: Scene, i: number, floor: number): number {
  const { tokens } = scene;
  if (written(tokens, i) !== ")" || mentionAt(scene, i) !== null) return i;
  for (let j = i - 1; j >= Math.max(floor, i - REACH); j--) if (written(tokens, j) === "(") return j - 1;
  return i;
}

function skipTime(scene: Scene, grammar: Grammar, i: number, floor: number): number {
  const { tokens } = scene;
  let at = i;
  let head = i + 1;
  while (at >= floor && mentionAt(scene, at) === null) {
    const word = folded(tokens, at);
    const isHead = grammar.timeHeads.has(word);
    if (isHead) head = at;
    if (!isHead && !grammar.timeWords.has(word) && !isNumber(tokens, at) && !isDateMark(scene, at)) break;
    at--;
  }
  if (head > i) return i;
  // English prepositions and articles lead the time; Vietnamese times begin with their head.
  while (head - 1 > at && grammar.timeWords.has(folded(tokens, head - 1)) && !grammar.headFirst) head--;
  const before = folded(tokens, head - 1);
  return grammar.headFirst && (before === "vào" || before === "từ" || before === "trong") ? head - 2 : head - 1;
}

function isDateMark(scene: Scene, i: number): boolean {
  const mark = written(scene.tokens, i);
  return (mark === "/" || mark === "-" || mark === ".") && touchesNext(scene.tokens, i) && touchesNext(scene.tokens, i - 1);
}

/** Where the apposition that ends at the comma or dash `close` opens, or null where what stands before it is none. */
function appositionStart(scene: Scene, grammar: Grammar, close: number, floor: number): number | null {
  const { tokens } = scene;
  const mark = written(tokens, close);
  let open: number | null = null;
  for (let j = close - 1; j > Math.max(floor, close - REACH); j--) {
    if (scene.passageOf[j] !== 0 && scene.passageOf[j] !== scene.passageOf[close]) return null;
    if (written(tokens, j) === mark && (mark === "," || isSpacedDash(scene, j))) {
      if (opensApposition(scene, grammar, j + 1)) open = j;
      if (open !== null) return open;
    }
  }
  return null;
}

/** *the group that owns it, Acme Records, says*: a name between commas right before the verb. */
function apposedName(scene: Scene, grammar: Grammar, close: number, floor: number): Subject | null {
  const { tokens } = scene;
  if (grammar.headFirst || !isCapital(tokens, close - 1)) return null;
  let first = close - 1;
  while (first > floor && (isCapital(tokens, first - 1) || folded(tokens, first - 1) === "the")) first--;
  if (written(tokens, first - 1) !== "," || first - 1 <= floor) return null;
  return { kind: "words", from: first, group: true, first, last: close - 1 };
}

function opensApposition(scene: Scene, grammar: Grammar, i: number): boolean {
  const { tokens } = scene;
  const owner = mentionAt(scene, i);
  if (owner !== null) return folded(tokens, owner.last + 1) === "'s";
  const word = folded(tokens, i);
  if (
    word === "who" ||
    word === "which" ||
    (/^[rdi]$/.test(word) && written(tokens, i + 1) === "-") ||
    (word === "the" && !grammar.headFirst) ||
    word === "người" ||
    word === "a" ||
    word === "an" ||
    word === "nguyên" ||
    word === "cựu" ||
    word === "một" ||
    isNumber(tokens, i)
  )
    return true;
  const at = word === "the" ? i + 1 : i;
  for (let k = at; k < at + 6; k++) {
    if (grammar.personHeads.longestAt(tokens, k) !== null) return true;
    if (grammar.headFirst) break;
    if (!isWord(tokens, k) && folded(tokens, k) !== "-") break;
  }
  return false;
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
      const jump = written(tokens, p) === ")" ? skipParenthesis(scene, p, floor) + 1 : p;
      const inner = INNER_MARKS.has(written(tokens, p)) && touchesNext(tokens, p) && (p === 0 || touchesNext(tokens, p - 1));
      const joins =
        grammar.headFirst && isSpacedDash(scene, p) && isWord(tokens, p - 1) && !isCapital(tokens, p - 1) && !isCapital(tokens, p + 1);
      if (jump === p && !inner && !joins && !isTitleStop(scene, p)) break;
      first = jump;
      continue;
    }
    const word = folded(tokens, p);
    if (grammar.clauseStarts.has(word) && !isCapital(tokens, p) && !grammar.owners.has(word)) break;
    if (grammar.conjunctions.has(word) && !(isCapital(tokens, first) && (isCapital(tokens, p - 1) || mentionAt(scene, p - 1) !== null)))
      break;
    first = p;
  }
  return Math.max(first, floor);
}

function nounPhraseEndingAt(scene: Scene, grammar: Grammar, end: number, floor: number): Subject | null {
  if (
    !isWord(scene.tokens, end) &&
    !isNumber(scene.tokens, end) &&
    mentionAt(scene, end) === null &&
    written(scene.tokens, end) !== ")" &&
    written(scene.tokens, end) !== "."
  )
    return null;
  const word = folded(scene.tokens, end);
  const isLink =
    grammar.conjunctions.has(word) || grammar.clauseStarts.has(word) || grammar.prepositions.has(word) || grammar.complementisers.has(word);
  if (isLink && mentionAt(scene, end) === null && !isCapital(scene.tokens, end)) return null;
  const first = phraseStart(scene, grammar, end, floor);
  return phraseSubject(scene, grammar, first, end);
}

/** Whom the tokens name, read as one noun phrase; null where they name no speaker. */
export function readSpeaker(scene: Scene, first: number, last: number): Subject | null {
  return phraseSubject(scene, scene.grammarAt(first), first, last);
}

/** Reads one noun phrase: whom it means, and where it begins. */
function phraseSubject(scene: Scene, grammar: Grammar, start: number, end: number): Subject | null {
  const subject = readPhrase(scene, grammar, start, end);
  return subject === null ? null : { ...subject, from: Math.min(start, subject.from) };
}

function readPhrase(scene: Scene, grammar: Grammar, start: number, end: number): Subject | null {
  const { tokens } = scene;
  let first = start;
  while (
    first < end &&
    mentionAt(scene, first) === null &&
    leads(grammar, folded(tokens, first)) &&
    !isPronoun(grammar, folded(tokens, first))
  )
    first++;
  const pronoun = pronounAt(scene, grammar, first, end);
  if (pronoun !== null) return pronoun;
  const closing = mentionAt(scene, end);
  if (closing !== null && closing.last >= end) return throughOwner(scene, grammar, first, closing);
  const opening = mentionAt(scene, first);
  if (opening !== null) {
    const next = folded(tokens, opening.last + 1);
    const isOwner = next === "'s" || next === "’s" || isSpeakerHead(scene, grammar, end);
    if (!isOwner || grammar.headFirst) return asMention(opening);
  }
  const named = honoured(scene, grammar, first, end);
  if (named !== null) return named;
  return grammar.headFirst ? headFirst(scene, grammar, first, end) : headLast(scene, grammar, first, end);
}

function leads(grammar: Grammar, word: string): boolean {
  return grammar.determiners.has(word) || grammar.conjunctions.has(word);
}

function isPronoun(grammar: Grammar, word: string): boolean {
  return grammar.singularPronouns.has(word) || grammar.pluralPronouns.has(word);
}

function pronounAt(scene: Scene, grammar: Grammar, first: number, end: number): Subject | null {
  const { tokens } = scene;
  const tail = folded(tokens, end);
  const at = end > first && (tail === "này" || tail === "ấy" || tail === "ta") ? end - 1 : end;
  const word = folded(tokens, at);
  const gender = grammar.singularPronouns.get(word);
  const plural = grammar.pluralPronouns.has(word);
  if (gender === undefined && !plural) return null;
  if (at > first && grammar.prepositions.has(folded(tokens, at - 1)) && grammar.headFirst) {
    const opening = mentionAt(scene, first);
    return opening === null ? null : asMention(opening);
  }
  return { kind: "pronoun", from: at, gender: gender ?? "any", plural, first: at, last: end };
}

/** A phrase that ends in a mention: the person, unless the mention is an owner or object of what stands before. */
function throughOwner(scene: Scene, grammar: Grammar, first: number, mention: TokenMention): Subject | null {
  const { tokens } = scene;
  const p = mention.first - 1;
  const word = folded(tokens, p);
  if (p < first || !grammar.prepositions.has(word))
    return p > first && isJoint(scene, grammar, first, p)
      ? { kind: "words", from: first, group: true, first, last: mention.last }
      : asMention(mention);
  if (grammar.remarks.longestAt(tokens, first) !== null && grammar.owners.has(word)) return asMention(mention);
  if (isSpeakerHead(scene, grammar, first) || isSpeakerHead(scene, grammar, p - 1))
    return { kind: "words", from: first, group: isGroup(scene, grammar, first, p - 1), first, last: mention.last };
  const opening = mentionAt(scene, first);
  return opening !== null && opening !== mention ? asMention(opening) : null;
}

/** *X and Y*: two named speakers, one group. */
function isJoint(scene: Scene, grammar: Grammar, first: number, p: number): boolean {
  return grammar.conjunctions.has(folded(scene.tokens, p)) && (mentionAt(scene, first) !== null || isCapital(scene.tokens, first));
}

function isSpeakerHead(scene: Scene, grammar: Grammar, i: number): boolean {
  return grammar.groupHeads.longestAt(scene.tokens, i) !== null || grammar.personHeads.longestAt(scene.tokens, i) !== null;
}

function isGroup(scene: Scene, grammar: Grammar, first: number, last: number): boolean {
  const { tokens } = scene;
  const at = grammar.headFirst ? first : last;
  return grammar.personHeads.longestAt(tokens, at) === null;
}

/** A name after an honorific that the people detector left out: *ông Lộc*, *Mr. Lee*. */
function honoured(scene: Scene, grammar: Grammar, first: number, end: number): Subject | null {
  const { tokens } = scene;
  let at = end;
  while (
    at > first &&
    (isCapital(tokens, at) || (written(tokens, at) === "." && touchesNext(tokens, at))) &&
    !grammar.honorifics.has(folded(tokens, at))
  )
    at--;
  if (at === end) return null;
  const dotted = written(tokens, at) === "." ? at - 1 : at;
  if (!grammar.honorifics.has(folded(tokens, dotted))) return namedPerson(scene, grammar, first, end);
  return { kind: "words", from: first, group: false, first: at + 1, last: end };
}

/** A name after what the person is: *ca sĩ An Nhi, phóng viên Ann Lee của …*; the name alone. */
function namedPerson(scene: Scene, grammar: Grammar, first: number, end: number): Subject | null {
  const { tokens } = scene;
  if (!grammar.headFirst) return namedAfterHead(scene, grammar, first, end);
  const head = grammar.personHeads.longestAt(tokens, first);
  if (head === null) return null;
  const name = head.last + 1;
  let last = head.last;
  while (last < end && isCapital(tokens, last + 1)) last++;
  const isWhole = last === end || grammar.owners.has(folded(tokens, last + 1));
  return last >= name && last - name < 4 && isWhole ? { kind: "words", from: first, group: false, first: name, last } : null;
}

/** *company president Ann Lee*: two or more capitals after the word for the person. */
function namedAfterHead(scene: Scene, grammar: Grammar, first: number, end: number): Subject | null {
  const { tokens } = scene;
  let name = end;
  while (name > first && isCapital(tokens, name - 1) && grammar.personHeads.longestAt(tokens, name - 1) === null) name--;
  if (name === first || end === name || !isCapital(tokens, end) || grammar.personHeads.longestAt(tokens, name - 1) === null) return null;
  return isSpeakerHead(scene, grammar, end) ? null : { kind: "words", from: first, group: false, first: name, last: end };
}

/** Vietnamese: the head comes first. */
function headFirst(scene: Scene, grammar: Grammar, start: number, end: number): Subject | null {
  const { tokens } = scene;
  let first = start;
  const remark = grammar.remarks.longestAt(tokens, first);
  if (remark !== null) {
    for (let k = remark.last + 1; k <= end; k++) if (grammar.owners.has(folded(tokens, k))) first = k + 1;
    if (first > end) return null;
    const owner = mentionAt(scene, first);
    if (owner !== null) return asMention(owner);
  }
  for (let k = first; k <= end; k++) {
    if (k > first && grammar.prepositions.has(folded(tokens, k - 1))) continue;
    const person = grammar.personHeads.longestAt(tokens, k);
    const group = grammar.groupHeads.longestAt(tokens, k);
    if (person === null && group === null) continue;
    const isPerson = person !== null && (group === null || person.last > group.last);
    return { kind: "words", from: k, group: !isPerson, first: k, last: cutEnd(scene, grammar, k, end) };
  }
  return allCapital(scene, first, end) ? { kind: "words", from: first, group: true, first, last: end } : null;
}

/** Where a Vietnamese noun phrase ends: before an auxiliary, a verb, or a conjunction that opens no name. */
function cutEnd(scene: Scene, grammar: Grammar, first: number, end: number): number {
  const { tokens } = scene;
  for (let k = first + 1; k <= end; k++) {
    if (isCapital(tokens, k)) continue;
    const word = folded(tokens, k);
    const verb = grammar.verbs.longestAt(tokens, k);
    if (grammar.phraseEnds.has(word) || (verb !== null && verb.entry.takes !== "none" && k - first > 1)) return k - 1;
  }
  return end;
}

/** English: the head stands last, before any prepositional phrase. */
function headLast(scene: Scene, grammar: Grammar, start: number, end: number): Subject | null {
  const { tokens } = scene;
  let first = start;
  if (grammar.prepositions.has(folded(tokens, first))) {
    let article = end;
    while (article > first && folded(tokens, article) !== "the") article--;
    if (article === first || article === end) return null;
    first = article + 1;
  }
  const remark = grammar.remarks.longestAt(tokens, first);
  if (remark !== null && grammar.owners.has(folded(tokens, remark.last + 1)) && remark.last + 2 <= end)
    return phraseSubject(scene, grammar, remark.last + 2, end);
  let head = first;
  while (head < end && !isPhraseTail(scene, grammar, head + 1)) head++;
  const isName = isCapital(tokens, head) && !(head === first && isSentenceStart(scene, first));
  if (grammar.timeHeads.has(folded(tokens, head))) return null;
  const known = isSpeakerHead(scene, grammar, head) || twoWordHead(scene, grammar, head) || isAgent(folded(tokens, head));
  if (!known && !isName && !isCapitalName(scene, first, end)) return null;
  const person = grammar.personHeads.longestAt(tokens, head) !== null;
  return { kind: "words", from: first, group: !person, first, last: end };
}

/** Endings of nouns for persons, and words that only look so. */
const AGENT = /(?:man|men|woman|women|er|ers|or|ors|ist|ists|ian|ians|ant|ants|ee|ees)$/;
const NO_AGENTS = new Set(
  "number numbers matter matters order orders power powers water paper letter computer weather winter summer october november december september under over after other others another rather factor factors error errors sector sectors color floor door error behavior corner border disorder disaster chapter wonder danger anger fever offer answer river flower tower shower plant plants want grant restaurant restaurants instant fee fees tree trees degree degrees three referee agree coffee committee guarantee list lists exist resist assist consist dinner cover discover consider remember remain layer paper papers bitter better former latter center centre poster newsletter transfer container trailer tanker for or whether either neither never ever however".split(
    " ",
  ),
);

function isAgent(word: string): boolean {
  return word.length > 4 && AGENT.test(word) && !NO_AGENTS.has(word);
}

function twoWordHead(scene: Scene, grammar: Grammar, head: number): boolean {
  return (
    grammar.groupHeads.longestAt(scene.tokens, head - 1)?.last === head ||
    grammar.personHeads.longestAt(scene.tokens, head - 1)?.last === head
  );
}

/** Whether the English noun phrase's head is complete before token `i`. */
function isPhraseTail(scene: Scene, grammar: Grammar, i: number): boolean {
  const { tokens } = scene;
  const word = folded(tokens, i);
  if (isCapital(tokens, i)) return false;
  if (written(tokens, i - 1) === "-" || written(tokens, i + 1) === "-") return false;
  return (
    grammar.prepositions.has(word) || word === "familiar" || (word.length > 4 && /(ed|ing)$/.test(word)) || word === "(" || word === "close"
  );
}

function isSentenceStart(scene: Scene, i: number): boolean {
  return scene.read.sentences[scene.read.sentenceOf[i] ?? 0]?.first === i;
}

function isCapitalName(scene: Scene, first: number, end: number): boolean {
  return allCapital(scene, first, end);
}

function allCapital(scene: Scene, first: number, end: number): boolean {
  const { tokens } = scene;
  for (let i = first; i <= end; i++) {
    const isDomain = i > first && written(tokens, i - 1) === "." && touchesNext(tokens, i - 1);
    if (!isCapital(tokens, i) && !isDomain && (isWord(tokens, i) || isNumber(tokens, i))) return false;
  }
  return isCapital(tokens, first) && !NO_NAMES.has(folded(tokens, first));
}
