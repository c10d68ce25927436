/** Joins each cue with who speaks: the cue's subject, or the one that it leans on. In reading order, for pronouns look back. */
import type { Speaker } from "../../finding";
import type { Complement } from "../../lexicon/saying";
import { folded, isCapital, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { type Cue, findCues } from "./cues";
import { isAgent } from "./heads";
import { madeToSay, senderOf } from "./infinitives";
import { speakerOf } from "./known-persons";
import { Memory } from "./memory";
import { readSpeaker } from "./noun-phrase";
import { isAskedFor, isItemOfOrders } from "./orders";
import { mentionAt, type Scene, sentenceFirst, sentenceLast, type TokenMention } from "./scene";
import { skipParenthesis } from "./steps";
import type { Subject } from "./subject";
import { subjectAfter } from "./subject-after";
import { subjectBefore } from "./subjects";

/** How the speaker was found: subject before the verb, after it (*said X*), after a source word, or leaning on another clause. */
export type Stance = "before" | "inverted" | "source" | "leaning";

export interface Saying {
  readonly cue: Cue;
  readonly stance: Stance;
  readonly subject: Subject | null;
  readonly speaker: Speaker | null;
  /** First and last token of cue and subject together. */
  readonly first: number;
  readonly last: number;
}

export interface Sayings {
  /** Outside quotation marks, in reading order. */
  readonly told: readonly Saying[];
  /** Within quotation marks. */
  readonly quoted: readonly Saying[];
  readonly memory: Memory;
}

/** A subject is not looked for further than this many tokens before its verb: keeps a sentence without end linear. */
const FLOOR_REACH = 200;

export function findSayings(scene: Scene): Sayings {
  const memory = new Memory(scene);
  const told: Saying[] = [];
  const quoted: Saying[] = [];
  for (const cue of findCues(scene)) {
    const inside = scene.passageOf[cue.first] !== 0;
    const saying = readCue({ scene, memory, keep: !inside }, cue, inside ? quoted : told);
    if (saying !== null) (inside ? quoted : told).push(saying);
  }
  return { told, quoted, memory };
}

interface Context {
  readonly scene: Scene;
  readonly memory: Memory;
  readonly keep: boolean;
}

function readCue(context: Context, cue: Cue, before: readonly Saying[]): Saying | null {
  const { scene, memory, keep } = context;
  if (cue.kind === "source") return readSource(context, cue);
  const { tokens } = scene;
  const grammar = scene.grammarAt(cue.first);
  const floor = floorOf(scene, cue.first);
  const previous = folded(tokens, cue.first - 1);
  const isProgressive = grammar.passives.at(tokens, cue.first - 1) && cue.verb.form === "participle";
  const leans = !isProgressive && (cue.verb.form === "participle" || (cue.verb.form === "bare" && previous === "to") || previous === "để");
  const beside = cue.verb.form === "participle" ? mentionAt(scene, cue.first - 1) : null;
  if (beside !== null && beside.last === cue.first - 1 && cue.first > floor) {
    const subject: Subject = { kind: "mention", mention: beside, from: beside.first, first: beside.first, last: beside.last };
    return saying(cue, "before", subject, memory.resolve(subject, cue.first, keep));
  }
  const made =
    previous === "to"
      ? madeToSay(scene, cue.first, floor)
      : previous === "để"
        ? senderOf(scene, cue.first, before.at(-1)?.cue ?? null)
        : null;
  if (made !== null) return saying(cue, "before", made, memory.resolve(made, cue.first, keep));
  const cited = citedBefore(scene, cue.first, before.at(-1));
  if (cited !== null) return saying(cue, "before", cited.subject, cited.speaker);
  const own = cue.verb.form === "participle" ? subjectAfterWith(scene, cue.first, floor) : null;
  if (own !== null) return saying(cue, "before", own, memory.resolve(own, cue.first, keep));
  if (!leans) {
    const subject = subjectBefore(scene, cue.first, floor, isSpeakersOnly(scene, cue));
    if (subject !== null) {
      const own =
        cue.verb.form === "bare" && subject.kind === "words" && !subject.group && !isCapital(tokens, subject.first) ? null : subject;
      if (own !== null) return saying(cue, "before", own, memory.resolve(own, cue.first, keep));
    }
    const inverted = grammar.headFirst ? null : readInverted(scene, cue, floor);
    if (inverted !== null) return saying(cue, "inverted", inverted, memory.resolve(inverted, cue.first, keep));
  }
  return lean(context, cue, before, leans);
}

/** Vietnamese: *A dẫn lời B (…) nhận định*: the verb is B's, whose words are cited; null where a clause stands between. */
function citedBefore(scene: Scene, verb: number, cited: Saying | undefined): Saying | null {
  const { tokens } = scene;
  if (cited?.stance !== "source" || cited.subject === null) return null;
  if (!CITING.at(tokens, cited.cue.last) && !CITES.at(tokens, cited.cue.first)) return null;
  if (scene.read.sentenceOf[cited.cue.first] !== scene.read.sentenceOf[verb]) return null;
  let depth = 0;
  for (let i = cited.subject.last + 1; i < verb; i++) {
    if (written(tokens, i) === "(") depth++;
    if (written(tokens, i) === ")") depth--;
    if (depth === 0 && (written(tokens, i) === "," || scene.passageOf[i] !== 0)) return null;
  }
  return cited;
}
const CITING = new WordSet(["lời"]);
const CITES = new WordSet(["dẫn"]);

/** What verbs take whose subject is a speaker, whatever its noun. */
const SPEAKERS_ONLY: ReadonlySet<Complement> = new Set<Complement>(["clause", "quote"]);

/** Whether whatever stands before the verb as its subject speaks; not after *would, could*. */
function isSpeakersOnly(scene: Scene, { verb, first }: Cue & { kind: "verb" }): boolean {
  if (!SPEAKERS_ONLY.has(verb.takes) || verb.isNounToo) return false;
  return verb.form === "finite" || !scene.grammarAt(first).beforeVerb.at(scene.tokens, first - 1);
}

/** *with X warning that …*: the subject stands within this many tokens. */
const WITH_REACH = 6;

/** English: a participle's own subject after *with*. */
function subjectAfterWith(scene: Scene, verb: number, floor: number): Subject | null {
  for (let i = verb - 2; i >= Math.max(floor, verb - WITH_REACH) && isWord(scene.tokens, i); i--)
    if (folded(scene.tokens, i) === "with") return readSpeaker(scene, i + 1, verb - 1);
  return null;
}

function saying(cue: Cue, stance: Stance, subject: Subject | null, speaker: Speaker | null): Saying {
  return {
    cue,
    stance,
    subject,
    speaker,
    first: Math.min(cue.first, subject?.from ?? cue.first),
    last: Math.max(cue.last, subject?.last ?? cue.last),
  };
}

/** *according to X, theo X*: not in parentheses, where it credits an agency. */
function readSource({ scene, memory, keep }: Context, cue: Cue & { kind: "source" }): Saying | null {
  // (theo AFP); theo giờ địa phương
  if (written(scene.tokens, cue.first - 1) === "(" || folded(scene.tokens, cue.last + 1) === "giờ") return null;
  const subject = subjectAfter(scene, cue.last + 1, sentenceLast(scene, cue.last));
  if (subject === null) return null;
  const { headFirst, owners } = scene.grammarAt(cue.first);
  const isFar = headFirst && subject.kind === "words" && subject.first - cue.last > 2;
  if (isFar && !owners.at(scene.tokens, subject.first - 1)) return null;
  // theo khảo sát của PV: the paper's own words, of nobody named
  if (headFirst && isReporter(scene, subject)) return saying(cue, "source", subject, null);
  return saying(cue, "source", subject, memory.resolve(subject, cue.first, keep));
}

const REPORTERS = new WordSet(["pv", "chúng"]);

function isReporter({ tokens }: Scene, { kind, first, last }: Subject): boolean {
  if (kind !== "words") return false;
  for (let i = first; i <= last; i++) if (REPORTERS.at(tokens, i)) return true;
  if (folded(tokens, first) === "phóng" && folded(tokens, last) === "viên" && last === first + 1) return true;
  return false;
}

/** First token that a subject before `token` may use: the sentence's first, or the one after a passage that ends before. */
export function floorOf(scene: Scene, token: number): number {
  const { tokens } = scene;
  let floor = Math.max(sentenceFirst(scene, token), token - FLOOR_REACH);
  const inside = scene.passageOf[token] ?? 0;
  for (let i = token - 1; i >= floor; i--) {
    // What is quoted in parentheses ends no clause.
    const before = skipParenthesis(scene, i, floor);
    if (before < i) i = before + 1;
    else if (scene.passageOf[i] !== inside) return i + 1;
  }
  while (floor < token && !isWord(tokens, floor) && mentionAt(scene, floor) === null && written(tokens, floor) !== "(") floor++;
  return floor;
}

/** *said X*: only after a comma, a dash or a closing mark. */
function readInverted(scene: Scene, cue: Cue, floor: number): Subject | null {
  const { tokens } = scene;
  const mark = written(tokens, cue.first - 1);
  const grammar = scene.grammarAt(cue.first);
  if (["tell", "tells", "told", "state"].includes(folded(tokens, cue.first))) return null;
  if (cue.first > floor && mark !== "," && mark !== "-" && mark !== "—") return null;
  if (cue.first === sentenceFirst(scene, cue.first) && scene.passageOf[cue.first - 1] === 0) return null;
  if (grammar.complementisers.at(tokens, cue.last + 1)) return null;
  const subject = subjectAfter(scene, cue.last + 1, sentenceLast(scene, cue.last));
  if (subject?.kind !== "words") return subject;
  const apposed = written(tokens, subject.last + 1) === "," ? mentionAt(scene, subject.last + 2) : null;
  return apposed !== null && !subject.group
    ? { kind: "mention", mention: apposed, from: subject.from, first: subject.first, last: apposed.last }
    : { ...subject, group: subject.group && !(isCapital(tokens, subject.last) && isApposedToPerson(scene, subject.last + 1)) };
}

/** A verb without a subject of its own: that of the verb of saying before it in the sentence, else the sentence's subject. */
function lean(context: Context, cue: Cue & { kind: "verb" }, before: readonly Saying[], leans: boolean): Saying | null {
  const { scene, memory, keep } = context;
  const { tokens } = scene;
  const grammar = scene.grammarAt(cue.first);
  const previous = folded(tokens, cue.first - 1);
  const contrasted = previous === "mà" ? subjectInClause(scene, cue.first) : null;
  if (contrasted !== null) return saying(cue, "leaning", null, speakerOf(contrasted.person));
  const isItem = grammar.headFirst && previous === ";" && isItemOfOrders(scene, cue);
  const joined = previous === "," || isItem || grammar.conjunctions.at(tokens, cue.first - 1) || isJoined(scene, cue.first);
  const opens = cue.first === sentenceFirst(scene, cue.first);
  if (!leans && !joined && !(grammar.headFirst && (opens || opensRang(scene, cue.last)))) return null;
  const last = before.at(-1);
  if (previous === "," && last !== undefined && isAskedFor(scene, cue, last.cue)) return null;
  const sentence = scene.read.sentenceOf[cue.first] ?? 0;
  if (last !== undefined && last.stance !== "source" && scene.read.sentenceOf[last.cue.first] === sentence)
    return saying(cue, "leaning", null, last.speaker);
  const subject = memory.subjectOfSentence(sentence);
  const first = sentenceFirst(scene, cue.first);
  if (isItem && (subject === null || !(subject.first === first || written(tokens, subject.first - 1) === ","))) return null;
  if (subject !== null && grammar.headFirst && opens && written(tokens, subject.first - 1) !== ",") return null;
  if (subject !== null && (subject.first < cue.first || cue.first === first || leans))
    return saying(cue, "leaning", null, speakerOf(subject.person));
  const opening = openingSubject(scene, first, cue.first);
  if (opening !== null) return saying(cue, "leaning", opening, memory.resolve(opening, cue.first, keep));
  if (joined && cue.first - first < 4) {
    const speaker = memory.lastSpeaker(cue.first, 1);
    if (speaker !== null) return saying(cue, "leaning", null, speaker);
  }
  return null;
}

/** Vietnamese: *ông An không đưa giấy mà nói*: the person who opens the clause, after the last comma before the verb. */
function subjectInClause(scene: Scene, verb: number): TokenMention | null {
  const floor = sentenceFirst(scene, verb);
  for (let i = verb - 1; i >= Math.max(floor, verb - FLOOR_REACH); i--) {
    if (written(scene.tokens, i) !== "," && i !== floor) continue;
    const mention = mentionAt(scene, i === floor ? i : i + 1);
    return mention !== null && mention.last < verb ? mention : null;
  }
  return null;
}

/** *…gửi thư nói rằng*: a verb in series, sure only before *rằng*. */
function opensRang(scene: Scene, last: number): boolean {
  return folded(scene.tokens, last) === "rằng" || folded(scene.tokens, last + 1) === "rằng";
}

/** Adverbs between the conjunction and the verb (*and later asked, và cũng cho biết*). */
function isJoined(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(verb);
  let i = verb - 1;
  while (i > verb - 4 && grammar.beforeVerb.at(tokens, i)) i--;
  return grammar.conjunctions.at(tokens, i) || written(tokens, i) === ",";
}

/** A pronoun or a capitalised name with which the sentence opens. */
function openingSubject(scene: Scene, first: number, before: number): Subject | null {
  const { tokens } = scene;
  const grammar = scene.grammarAt(first);
  let at = first;
  while (at < before && grammar.determiners.at(tokens, at) && !grammar.singularPronouns.has(tokens, at)) at++;
  const gender = grammar.singularPronouns.at(tokens, at);
  const isNoun = grammar.headFirst && (grammar.personHeads.longestAt(tokens, at)?.last ?? at) > at; // ông chủ
  if (gender !== undefined && !isNoun && !isCapital(tokens, at + 1))
    return { kind: "pronoun", from: at, gender, plural: false, first: at, last: at };
  if (grammar.pluralPronouns.at(tokens, at)) return { kind: "pronoun", from: at, gender: "any", plural: true, first: at, last: at };
  if (grammar.headFirst || !isCapital(tokens, at)) return null;
  let last = at;
  while (last + 1 < before && isCapital(tokens, last + 1)) last++;
  if (at === first && last === at && at !== before) return null;
  return { kind: "words", from: at, group: !isApposedToPerson(scene, last + 1), first: at, last };
}

/** Tokens of an apposition among which the word for a person stands. */
const APPOSED_HEAD = 5;

/** *Ann Lee, head of research at …*: a comma and a word for a person. */
function isApposedToPerson(scene: Scene, comma: number): boolean {
  const { tokens } = scene;
  if (written(tokens, comma) !== ",") return false;
  for (let i = comma + 1; i <= comma + APPOSED_HEAD && isWord(tokens, i); i++)
    if (scene.grammarAt(i).personHeads.longestAt(tokens, i) !== null || isAgent(folded(tokens, i))) return true;
  return false;
}
