/** The cue after its clause, or between two parts of it: *…, X said.*; *…, X said, …*. */
import type { Complement } from "../../lexicon/saying";
import { folded, isNumber, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Saying } from "../attribution/sayings";
import { type Scene, sentenceFirst, sentenceLast } from "../attribution/scene";
import { STATEMENT_RULES } from "../speech-rules";
import { Border, type Borders, isBorder } from "./borders";
import { type Clause, clauseEnd, clauseStart, LEAST_WORDS } from "./clause";
import { hasPredicate, hasPredicateOrDeed, wordsIn } from "./predicates";
import { hasHearer, isUnsaid, LEAST_BESIDE_QUOTE, type Told } from "./told";

/** *…, X said on Monday in Hanoi.*: what may follow a cue that closes its sentence, in tokens. */
const TRAILER = 14;

/** English: a clause before its cue has this many words; less is an adverb (*That's why, he argued, …*). Vietnamese ones are as long as beside a quote. */
const LEAST_BEFORE_EN = 4;

/** English: a clause of the writer's own opens with one (*…, as most firms reported*). */
const SUBORDINATE = new WordSet(["as", "when", "while", "because", "if", "since", "although", "though"]);
/** English: what else the one who says it was doing. */
const MEANWHILE = new WordSet(["while", "when", "as", "after", "before", "ahead", "amid", "citing"]);

/** What verbs take that may stand after their clause (*…, X said*; not *…, X called*). */
const CLOSES: ReadonlySet<Complement> = new Set<Complement>(["clause", "either", "quote"]);

/** The cue after its clause: *…, X said.*; and between two parts: *…, X said, …*. */
export function closing(scene: Scene, saying: Saying, borders: Borders): readonly Told[] {
  const { tokens } = scene;
  const { cue } = saying;
  if (cue.kind !== "verb" || saying.stance === "leaning" || !CLOSES.has(cue.verb.takes)) return [];
  if (cue.verb.takes === "quote" && scene.grammarAt(cue.first).headFirst) return []; // …, khiến khán giả bật cười
  const comma = commaBefore(scene, saying.first);
  if (comma === null || isUnsaid(scene, cue.first)) return [];
  const start = clauseStart(scene, comma - 1);
  const before = { first: start, last: comma - 1 };
  const told: Told[] = [];
  const last = sentenceLast(scene, cue.last);
  const end = saying.stance === "inverted" ? saying.last : cue.last;
  const split = written(tokens, end + 1) === "," && end + 1 < last && saying.stance !== "inverted";
  const trails = saying.stance === "inverted" || isTrailer(scene, end + 1, last, hasHearer(tokens, cue.first));
  if (!split && !(trails && endsSoon(scene, end, last))) return [];
  if (isAdjunct(scene, before)) return told;
  const leastBefore = scene.grammarAt(cue.first).headFirst ? LEAST_BESIDE_QUOTE : LEAST_BEFORE_EN;
  if (!isBorder(borders, before.first, Border.Cue) && wordsIn(scene, before) >= leastBefore && hasPredicateOrDeed(scene, before))
    told.push({ clause: before, saying, rule: STATEMENT_RULES.saidAfter });
  if (split && scene.grammarAt(cue.last).clauseEnds.longestAt(tokens, cue.last + 2) === null) {
    const after = { first: cue.last + 2, last: clauseEnd(scene, cue.last + 2, borders) };
    if (wordsIn(scene, after) >= LEAST_WORDS && hasPredicate(scene, after))
      told.push({ clause: after, saying, rule: STATEMENT_RULES.saidAfter });
  }
  return told;
}

/** What follows a closing cue is no object of it: the end, a comma, a time, a place, a hearer. */
function isTrailer(scene: Scene, i: number, last: number, addressed: boolean): boolean {
  const { tokens } = scene;
  if (i >= last || !isWord(tokens, i)) return true;
  const grammar = scene.grammarAt(i);
  const word = folded(tokens, i);
  return (
    addressed ||
    MEANWHILE.at(tokens, i) ||
    (grammar.prepositions.at(tokens, i) && written(tokens, i + 1) !== "-") ||
    grammar.timeHeads.at(tokens, i) ||
    grammar.timeWords.at(tokens, i) ||
    word.endsWith("ly") ||
    word === "thêm"
  );
}

/** A place, time or occasion before the comma, no clause of its own (*In an interview, X said …*). */
function isAdjunct(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(clause.first);
  if (AS_WELL.at(tokens, clause.first + 1) && ALSO.at(tokens, clause.first)) return true; // cũng như ở nhà, ông An nói …
  if (!grammar.prepositions.at(tokens, clause.first) && !grammar.fronters.at(tokens, clause.first)) return false;
  if (isNumber(tokens, clause.first + (LEAST_MOST.at(tokens, clause.first + 1) ? 2 : 1)) && ABOUT.at(tokens, clause.first)) return false;
  for (let i = clause.first; i < clause.last; i++) if (written(tokens, i) === ",") return false;
  return true;
}

const ALSO = new WordSet(["cũng"]);
const AS_WELL = new WordSet(["như"]);
/** English: with a number these are no prepositions (*At least 40 died, police said*). */
const ABOUT = new WordSet(["at", "about", "around", "over", "under", "between"]);
const LEAST_MOST = new WordSet(["least", "most"]);

/** Whether the sentence ends, or a comma comes, soon after a cue: only a place, a time or a hearer follows it. */
function endsSoon(scene: Scene, from: number, last: number): boolean {
  if (last - from <= TRAILER) return true;
  for (let i = from + 1; i <= from + TRAILER; i++) if (written(scene.tokens, i) === ",") return true;
  return false;
}

const DAN = new WordSet(["dẫn"]);
const LOI = new WordSet(["lời"]);
/** Vietnamese: the name of a paper before *dẫn lời*, in tokens. */
const LONGEST_MEDIUM = 8;

/** The comma right before the subject (articles and adverbs between), or null. */
function commaBefore(scene: Scene, first: number): number | null {
  const { tokens } = scene;
  const floor = sentenceFirst(scene, first);
  if (DAN.at(tokens, first - 2) && LOI.at(tokens, first - 1)) {
    // …, Reuters dẫn lời X cho biết
    let medium = first - 2;
    while (medium > floor && isWord(tokens, medium - 1)) medium--;
    return first - medium < LONGEST_MEDIUM && medium > floor && written(tokens, medium - 1) === "," ? medium - 1 : null;
  }
  const grammar = scene.grammarAt(first);
  if (grammar.conjunctions.at(tokens, first) || grammar.clauseEnds.longestAt(tokens, first) !== null) return null;
  let i = first - 1;
  while (i > floor && i > first - 4 && (grammar.determiners.at(tokens, i) || grammar.beforeVerb.at(tokens, i))) {
    if (grammar.conjunctions.at(tokens, i) || SUBORDINATE.at(tokens, i)) return null;
    i--;
  }
  return i > floor && written(tokens, i) === "," ? i : null;
}
