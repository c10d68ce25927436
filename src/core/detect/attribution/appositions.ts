/** Appositions between a subject and its verb: *Ann Lee, the group's director, said; ông An, Giám đốc Sở, cho biết*. Bounded walks. */
import type { Grammar } from "../../lexicon/grammar";
import { folded, isCapital, isNumber, isWord, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isVietnameseName } from "../officials/name-runs";
import { relationBefore } from "./heads";
import { mentionAt, type Scene, type TokenMention } from "./scene";
import { isSpacedDash, REACH } from "./steps";
import { asMention, type Subject } from "./subject";

/** *X, một quan chức tại … cho biết; X, a senior analyst at Acme, the risk firm, told*: X, who opens the clause, through its appositions. */
export function apposedPerson(scene: Scene, grammar: Grammar, end: number, floor: number): Subject | null {
  const { tokens } = scene;
  const closing = mentionAt(scene, end);
  const isSubject = closing?.last === end && !grammar.prepositions.at(tokens, closing.first - 1);
  if (isSubject && relationBefore(scene, grammar, closing) === null) return null;
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

/** Tokens between a clause's border and the person who opens it: *còn ông An*. */
const MOST_LEADS = 2;

/**
 * The person who opens the clause and is told more about before the verb: *X, thị trấn A, tỉnh B, cho biết; X, head of B, C and D, said;
 * X - giám đốc A - nói*. Looks forward from `floor`, so that commas and names within the apposition do not matter.
 * @param end last token before the verb and its adverbs.
 */
export function introducedPerson(scene: Scene, grammar: Grammar, end: number, floor: number): Subject | null {
  const { tokens } = scene;
  if (isWord(tokens, end) && !isCapital(tokens, end) && isLink(scene, grammar, end)) return null;
  const closing = mentionAt(scene, end - 1);
  if (closing !== null && closing.last === end - 1 && written(tokens, closing.first - 1) === written(tokens, end)) return null;
  for (let i = Math.max(floor, end - REACH); i < end; i++) {
    const mention = mentionAt(scene, i);
    if (mention === null) continue;
    if (mention.nameFirst >= floor && opensWithName(scene, grammar, mention, floor)) {
      const mark = afterParenthesis(scene, mention.nameLast + 1, end);
      const isApposed = mark < end && (written(tokens, mark) === "," || isSpacedDash(scene, mark) || mark > mention.nameLast + 1);
      if (isApposed && mention.last < end) return tellsClause(scene, grammar, mark, end) ? null : asMention(mention);
    }
    i = mention.last;
  }
  return introducedName(scene, grammar, end, floor);
}

/** The same for a name that is no known person: two capitals or more open the clause, and an apposition follows. */
function introducedName(scene: Scene, grammar: Grammar, end: number, floor: number): Subject | null {
  const { tokens } = scene;
  let first = floor;
  while (first < end && !isCapital(tokens, first) && (!isWord(tokens, first) || grammar.determiners.at(tokens, first))) first++;
  if (grammar.headFirst && first < end && grammar.determiners.at(tokens, first)) first++;
  let last = first - 1;
  while (last + 1 < end && (isCapital(tokens, last + 1) || isInitialStop(scene, last + 1)) && mentionAt(scene, last + 1) === null) last++;
  first = afterJob(scene, first, last);
  const mark = last + 1;
  if (last <= first || isNoName(scene, first, last) || !(written(tokens, mark) === "," || isSpacedDash(scene, mark))) return null;
  if (!opensApposition(scene, grammar, mark + 1) || tellsClause(scene, grammar, mark, end)) return null;
  return { kind: "words", from: first, group: false, first, last };
}

/** Words after which a verb has no subject of its own before them (*nhằm đòi, trong việc yêu cầu, and said*). */
function isLink({ tokens }: Scene, { clauseStarts, conjunctions, prepositions }: Grammar, i: number): boolean {
  return [clauseStarts, conjunctions, prepositions].some((words) => words.at(tokens, i)) || folded(tokens, i) === "việc";
}

/** Whether a clause opens with the mention, or with the honorific and name in it (*của Bí thư, ông An, trưởng ban, …*). */
function opensWithName(scene: Scene, grammar: Grammar, { first, nameFirst }: TokenMention, floor: number): boolean {
  return [first, nameFirst - 1, nameFirst].some((i) => i >= floor && opensClause(scene, grammar, i, floor)) || first < floor;
}

/** Whether a clause opens at token `i`: at the floor or after a comma, small words between. */
function opensClause(scene: Scene, grammar: Grammar, i: number, floor: number): boolean {
  let before = i - 1;
  while (before >= floor && i - before <= MOST_LEADS && grammar.determiners.at(scene.tokens, before)) {
    if (grammar.prepositions.at(scene.tokens, before)) return false;
    before--;
  }
  return before < floor || written(scene.tokens, before) === "," || (before === floor && !isWord(scene.tokens, before));
}

function afterParenthesis(scene: Scene, i: number, end: number): number {
  if (written(scene.tokens, i) !== "(") return i;
  for (let j = i + 1; j < end; j++) if (written(scene.tokens, j) === ")") return j + 1;
  return i;
}

/** Whether a clause of its own stands between: a verb that tells one, or a mark that no apposition holds. */
function tellsClause(scene: Scene, grammar: Grammar, first: number, end: number): boolean {
  for (let i = first; i <= end; i++) {
    if (written(scene.tokens, i) === ":" || written(scene.tokens, i) === ";") return true;
    if (grammar.complementisers.at(scene.tokens, i) || (grammar.headFirst && folded(scene.tokens, i) === "là")) return true;
    if (grammar.verbs.longestAt(scene.tokens, i)?.entry.takes === "clause") return true;
  }
  return false;
}

/** A run of capitals that opens the clause before the comma `comma`: a name that is no known person. */
function nameBefore(scene: Scene, comma: number, floor: number): Subject | null {
  const { tokens } = scene;
  let first = comma;
  while (first > floor && (isCapital(tokens, first - 1) || isInitialStop(scene, first - 1)) && mentionAt(scene, first - 1) === null)
    first--;
  if (first === comma || isNoName(scene, first, comma - 1) || isBody(scene, first, comma - 1)) return null;
  first = afterJob(scene, first, comma - 1);
  if (first > floor && isWord(tokens, first - 1) && !isCapital(tokens, first - 1)) {
    const isPerson = scene.grammarAt(first).headFirst && comma - first > 1 && isJobBefore(scene, first);
    return isPerson ? { kind: "words", from: first, group: false, first, last: comma - 1 } : null;
  }
  return { kind: "words", from: first, group: comma - first < 2 && !isGivenName(scene, first, comma - 1), first, last: comma - 1 };
}

/** Vietnamese: whether the capitals begin with the word for a body, and are no person's name (*phóng viên Báo Mây Trắng, một người dân*). */
function isBody({ tokens, grammarAt }: Scene, first: number, last: number): boolean {
  const { headFirst, groupHeads } = grammarAt(first);
  return headFirst && last > first && groupHeads.longestAt(tokens, first) !== null && !isVietnameseName(tokens, first, last);
}

/** One word is a firm's name more often than a person's, unless persons are given it. */
function isGivenName({ tokens, grammarAt }: Scene, first: number, last: number): boolean {
  return first === last && grammarAt(first).genderNames.at(tokens, first) !== undefined;
}

/** English: where the name begins that a word for its person opens (*Neighbor Ann Lee, 58, said*); `first` where none does, or the name were one word. */
function afterJob({ tokens, grammarAt }: Scene, first: number, last: number): number {
  const { headFirst, personHeads } = grammarAt(first);
  const job = headFirst ? null : personHeads.longestAt(tokens, first);
  return job !== null && job.last + 1 < last ? job.last + 1 : first;
}

/** Vietnamese: a word for a person stands right before the name (*đầu bếp Ann Lee*). */
function isJobBefore(scene: Scene, name: number): boolean {
  const { personHeads } = scene.grammarAt(name);
  for (let i = name - LONGEST_JOB; i < name; i++) if (personHeads.longestAt(scene.tokens, i)?.last === name - 1) return true;
  return false;
}
/** In tokens. */
const LONGEST_JOB = 4;

/** *On Monday, But, However*: capitals that name nobody. */
function isNoName(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene;
  const { clauseStarts, conjunctions, determiners, prepositions, timeHeads, headFirst } = scene.grammarAt(first);
  if (timeHeads.at(tokens, last)) return true;
  if (headFirst) return false;
  if (first === last && SENTENCE_ADVERBS.at(tokens, first)) return true;
  return (
    [clauseStarts, conjunctions, determiners, prepositions].some((words) => words.at(tokens, first)) && folded(tokens, first) !== "the"
  );
}

/** English: *Overall, the fund said*. */
const SENTENCE_ADVERBS = new WordSet(
  "overall however meanwhile still instead separately elsewhere nevertheless nonetheless therefore moreover furthermore besides afterward afterwards later earlier thus also together additionally finally recently".split(
    " ",
  ),
);

/** The stop of an initial (*Ann B. Lee*), or a hyphen within a name. */
function isInitialStop(scene: Scene, i: number): boolean {
  const mark = written(scene.tokens, i);
  return (mark === "." && written(scene.tokens, i - 1).length === 1) || (mark === "-" && touchesNext(scene.tokens, i));
}

/** Where the apposition that ends at the comma or dash `close` opens, or null where what stands before it is none. */
export function appositionStart(scene: Scene, grammar: Grammar, close: number, floor: number): number | null {
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
export function apposedName(scene: Scene, grammar: Grammar, close: number, floor: number): Subject | null {
  const { tokens } = scene;
  if (grammar.headFirst || !isCapital(tokens, close - 1)) return null;
  let first = close - 1;
  while (first > floor && (isCapital(tokens, first - 1) || folded(tokens, first - 1) === "the")) first--;
  if (written(tokens, first - 1) !== "," || first - 1 <= floor) return null;
  return { kind: "words", from: first, group: !isGivenName(scene, first, close - 1), first, last: close - 1 };
}

function opensApposition(scene: Scene, grammar: Grammar, i: number): boolean {
  const { tokens } = scene;
  if (grammar.relations.longestAt(tokens, i) !== null) return true;
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
    isNumber(tokens, i) ||
    (!grammar.headFirst && isParticiple(scene, i))
  )
    return true;
  const at = word === "the" || grammar.quantifiers.has(word) ? i + 1 : i;
  for (let k = at; k < at + 6; k++) {
    if (grammar.personHeads.longestAt(tokens, k) !== null) return true;
    if (grammar.headFirst) break;
    if (!isWord(tokens, k) && folded(tokens, k) !== "-") break;
  }
  return false;
}

/** English prepositions that look like participles. */
const NO_PARTICIPLES = new WordSet(
  "including according following during regarding concerning considering excluding depending need indeed".split(" "),
);
const IRREGULAR_PARTICIPLES = new WordSet(["known", "born", "led", "held", "seen", "clad", "himself", "herself", "themselves"]);

/** *a resident, standing outside her home, said; one diplomat, briefed on the talks, said; Lee, himself a builder, said*. */
function isParticiple({ tokens }: Scene, i: number): boolean {
  const word = written(tokens, i);
  if (IRREGULAR_PARTICIPLES.at(tokens, i)) return true;
  return (
    word.length > LEAST_PARTICIPLE &&
    (word.endsWith("ing") || word.endsWith("ed")) &&
    !NO_PARTICIPLES.at(tokens, i) &&
    !isCapital(tokens, i)
  );
}

/** In UTF-16 code units. */
const LEAST_PARTICIPLE = 4;
