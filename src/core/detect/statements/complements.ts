/** The cue before its clause: *X said that …, X yêu cầu …, X accused Y of …*. */
import { folded, foldedBetween, isWord, written } from "../../text/tokens";
import type { Saying } from "../attribution/sayings";
import { type Scene, sentenceFirst } from "../attribution/scene";
import { STATEMENT_RULES } from "../speech-rules";
import {
  type Borders,
  type Clause,
  clauseEnd,
  hasOwnPredicate,
  hasPredicate,
  joinsDeed,
  LEAST_WORDS,
  type Opening,
  openingAfter,
  wordsIn,
} from "./clause";
import { isNegated, isSupposed, type Told, takesAddressee } from "./told";

/** The complement after a verb: *X said that …*, *X yêu cầu …*. */
export function complement(scene: Scene, saying: Saying, borders: Borders, isUsed: boolean): Told | null {
  const { cue } = saying;
  if (cue.kind !== "verb") return null;
  const { tokens } = scene;
  const grammar = scene.grammarAt(cue.first);
  const { takes } = cue.verb;
  if (takes === "quote" || isNegated(scene, cue.first) || isSupposed(scene, cue.first)) return null;
  const hasHearer = takesAddressee(folded(tokens, cue.first));
  const opening = openingAfter(scene, cue.last, hasHearer);
  if (opening === null) return null;
  if (hasHearer && opening.by === "bare" && opensInfinitive(scene, opening.first)) return toldTo(scene, saying, borders);
  if (saying.stance === "leaning" && saying.speaker === null) return null;
  if (opening.by === "mark" && (isUsed || borders.isCueAt(opening.first))) return null;
  if (opening.by === "bare" && MARKED_ONLY.has(cueWords(scene, saying))) return null;
  const end = clauseEnd(scene, opening.first, borders, isFronted(scene, saying));
  const clause = { first: opening.first, last: isOrdered(scene, saying, opening) ? deedBefore(scene, opening.first, end) : end };
  if (clause.last < clause.first) return null;
  const vi = grammar.headFirst;
  const next = folded(tokens, opening.first);
  const words = wordsIn(scene, clause);
  const relative = vi || opening.by !== "bare" ? "" : folded(tokens, saying.first - 1);
  if (relative === "what") return null;
  if (!vi && opening.by === "bare" && grammar.predicates.has(next) && !next.endsWith("ing") && !GAPS.has(relative)) return null;
  if (words < LEAST_WORDS) return null;
  if (opening.by === "that") return { clause, saying, rule: vi ? STATEMENT_RULES.verbThatVi : STATEMENT_RULES.verbThatEn };
  if (opening.by === "mark" && takes !== "label")
    return { clause, saying, rule: vi ? STATEMENT_RULES.verbClauseVi : STATEMENT_RULES.verbClauseEn };
  if (isNominal(scene, opening.first, vi)) return null;
  switch (takes) {
    case "order":
      return isOrder(scene, clause, vi) ? { clause, saying, rule: vi ? STATEMENT_RULES.orderVi : STATEMENT_RULES.orderEn } : null;
    case "charge":
      return isCharge(scene, clause, vi) ? { clause, saying, rule: STATEMENT_RULES.charge } : null;
    case "label":
      return isLabel(scene, clause, vi) ? { clause, saying, rule: STATEMENT_RULES.charge } : null;
    case "either":
      if (vi && next === "việc" && words > 4) break;
      if (!vi && (next.endsWith("ing") || (next === "to" && folded(tokens, opening.first + 1).endsWith("ing")))) break;
      if (!vi && next === "to" && saying.speaker !== null && PROMISES.has(folded(tokens, cue.first))) break;
      if (!vi && isOrder(scene, clause, vi)) return { clause, saying, rule: STATEMENT_RULES.orderEn };
      if (!vi && (next === "to" || (folded(tokens, cue.first).startsWith("ask") && !QUESTION_WORDS.has(next)))) return null;
      if (!hasOwnPredicate(scene, clause)) return null;
      break;
    case "clause":
      if (!vi && next === "to") return null;
      if ((!vi || NEEDS_PREDICATE.has(next)) && !hasPredicate(scene, clause)) return null;
  }
  return { clause, saying, rule: vi ? STATEMENT_RULES.verbClauseVi : STATEMENT_RULES.verbClauseEn };
}

/** *told the firm to mend the bridge*: an order, the hearer within. */
function toldTo(scene: Scene, saying: Saying, borders: Borders): Told | null {
  const first = saying.cue.last + 1;
  const clause = { first, last: deedBefore(scene, first, clauseEnd(scene, first, borders)) };
  return wordsIn(scene, clause) < LEAST_WORDS + 1 ? null : { clause, saying, rule: STATEMENT_RULES.orderEn };
}

/** English: whether the complement is a hearer and what they are to do. */
function isOrdered(scene: Scene, { cue }: Saying, opening: Opening): boolean {
  return opening.by === "bare" && cue.kind === "verb" && (cue.verb.takes === "order" || ASKS.has(folded(scene.tokens, cue.first)));
}

const ASKS = new Set(["ask", "asks", "asked", "asking"]);

/** The token before *and, but* with a deed of the speaker's (*asked the firm to close and returned the money*); else `last`. */
function deedBefore(scene: Scene, first: number, last: number): number {
  const { conjunctions } = scene.grammarAt(first);
  for (let i = first + 1; i < last; i++) if (conjunctions.has(folded(scene.tokens, i)) && joinsDeed(scene, i)) return i - 1;
  return last;
}

/** English: *to mend, not to mend*. */
function opensInfinitive(scene: Scene, i: number): boolean {
  const word = folded(scene.tokens, i);
  return word === "to" || ((word === "not" || word === "never") && folded(scene.tokens, i + 1) === "to");
}

/** English: *a car that analysts say will sell*: the subject of what is told stands before its teller. */
const GAPS = new Set(["that", "which", "who"]);

/** A clause before the main one has its verb of saying within this many tokens. */
const LONGEST_FRONT = 40;

/** Whether the cue stands in a clause before the main one. */
function isFronted(scene: Scene, saying: Saying): boolean {
  const first = sentenceFirst(scene, saying.cue.first);
  const leans = saying.stance === "leaning";
  if (leans && (saying.cue.first === first || isAfterDateline(scene, saying.cue.first, first))) return true;
  const { fronters, headFirst, prepositions } = scene.grammarAt(first);
  const opening = folded(scene.tokens, first);
  // In a statement announcing the plan, …
  if (!fronters.has(opening) && !(leans && !headFirst && prepositions.has(opening))) return false;
  if (saying.first - first > LONGEST_FRONT) return false;
  for (let i = first; i < saying.first; i++) if (written(scene.tokens, i) === ",") return false;
  return true;
}

/** *(Site) - Stressing that …*, *HANOI — Stressing that …*. */
function isAfterDateline(scene: Scene, cue: number, first: number): boolean {
  return cue - first < 8 && ["-", "–", "—"].includes(written(scene.tokens, cue - 1));
}

/** Verbs that take a clause only after a comma, a colon, *rằng* or *that*; *state* alone is a noun (*New York state is …*). */
const MARKED_ONLY = new Set(["phát biểu", "trả lời", "thông tin", "trình bày", "phân tích", "state"]);

function cueWords(scene: Scene, { cue }: Saying): string {
  return foldedBetween(scene.tokens, cue.first, cue.last).join(" ");
}

/** English verbs of promising: *vowed to mend the bridge* tells what was said. */
const PROMISES = new Set(
  "vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising swear swears swore".split(" "),
);
/** English: with these begins a question that is reported (*asked how …, would not say if …*). */
const QUESTION_WORDS = new Set("how why what who whom whose when where which if whether".split(" "));
/** Vietnamese: a place or time may follow the verb instead of a clause. */
const NEEDS_PREDICATE = new Set(["tại", "trên", "trong", "khi", "sau", "trước", "ngay", "từ", "cho", "theo"]);
const NOMINAL_VI = new Set("và nhưng rồi về với của đến như cao vai này đó lại lên tầm ra xong chuyện tới nhau".split(" "));
const NOMINAL_EN = new Set(
  "of about with for as like on in at by from into against over and or so soon after when shortly during while following before until".split(
    " ",
  ),
);

/** A preposition right after the verb: a bare topic, no clause (*spoke about, cảnh báo về*). */
function isNominal(scene: Scene, i: number, vi: boolean): boolean {
  const word = folded(scene.tokens, i);
  const stops = vi ? NOMINAL_VI : NOMINAL_EN;
  return stops.has(word) && scene.passageOf[i] === 0;
}

/** Somebody and what they are to do. */
function isOrder(scene: Scene, clause: Clause, vi: boolean): boolean {
  if (vi) return wordsIn(scene, clause) >= 4 || hasPredicate(scene, clause);
  for (let i = clause.first + 1; i < Math.min(clause.last, clause.first + 12); i++) {
    if (folded(scene.tokens, i) === "to" && isWord(scene.tokens, i + 1) && scene.passageOf[i] === 0) return true;
  }
  return false;
}

function isCharge(scene: Scene, clause: Clause, vi: boolean): boolean {
  if (vi) return (wordsIn(scene, clause) >= 4 && hasPredicate(scene, clause)) || wordsIn(scene, clause) >= 8;
  for (let i = clause.first + 1; i < clause.last; i++) if (["of", "for"].includes(folded(scene.tokens, i))) return true;
  return false;
}

/** English: no label is looked for beyond these. */
const ENDS_LABEL = new Set([",", "-", "–", "—", ";", ":"]);

/** *described X as Y, called X a Y, gọi X là Y*. */
function isLabel(scene: Scene, clause: Clause, vi: boolean): boolean {
  for (let i = clause.first + 1; i < clause.last; i++) {
    if (!vi && ENDS_LABEL.has(written(scene.tokens, i))) return false;
    const word = folded(scene.tokens, i);
    const links = vi ? word === "là" : word === "as" || (word === "a" && i > clause.first + 1);
    if (links && scene.passageOf[i] === 0) return true;
  }
  return false;
}
