/** The cue before its clause: *X said that …, X yêu cầu …, X accused Y of …*. */
import { folded, isWord, written } from "../../text/tokens";
import type { Saying } from "../attribution/sayings";
import { type Scene, sentenceFirst } from "../attribution/scene";
import { STATEMENT_RULES } from "../speech-rules";
import { type Borders, type Clause, clauseEnd, hasOwnPredicate, hasPredicate, LEAST_WORDS, openingAfter, wordsIn } from "./clause";
import { isNegated, type Told, takesAddressee } from "./told";

/** The complement after a verb: *X said that …*, *X yêu cầu …*. */
export function complement(scene: Scene, saying: Saying, borders: Borders, isUsed: boolean): Told | null {
  const { cue } = saying;
  if (cue.kind !== "verb") return null;
  const { tokens } = scene;
  const grammar = scene.grammarAt(cue.first);
  const { takes } = cue.verb;
  const opening = openingAfter(scene, cue.last, takesAddressee(folded(tokens, cue.first)));
  if (opening === null || takes === "quote" || isNegated(scene, cue.first)) return null;
  if (saying.stance === "leaning" && saying.speaker === null) return null;
  if (opening.by === "mark" && (isUsed || borders.isCueAt(opening.first))) return null;
  if (opening.by === "bare" && grammar.headFirst && MARKED_ONLY_VI.has(`${folded(tokens, cue.first)} ${folded(tokens, cue.last)}`))
    return null;
  const clause = { first: opening.first, last: clauseEnd(scene, opening.first, borders, isFronted(scene, saying)) };
  if (clause.last < clause.first) return null;
  const vi = grammar.headFirst;
  const next = folded(tokens, opening.first);
  const words = wordsIn(scene, clause);
  if (!vi && opening.by === "bare" && grammar.predicates.has(next) && !next.endsWith("ing")) return null;
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
      if (!vi && isOrder(scene, clause, vi)) break;
      if (!vi && (next === "to" || folded(tokens, cue.first).startsWith("ask"))) return null;
      if (!hasOwnPredicate(scene, clause)) return null;
      break;
    case "clause":
      if (!vi && next === "to") return null;
      if ((!vi || NEEDS_PREDICATE.has(next)) && !hasPredicate(scene, clause)) return null;
  }
  return { clause, saying, rule: vi ? STATEMENT_RULES.verbClauseVi : STATEMENT_RULES.verbClauseEn };
}

/** A clause before the main one has its verb of saying within this many tokens. */
const LONGEST_FRONT = 40;

/** Whether the cue stands in a clause before the main one. */
function isFronted(scene: Scene, saying: Saying): boolean {
  const first = sentenceFirst(scene, saying.cue.first);
  if (saying.stance === "leaning" && (saying.cue.first === first || isAfterDateline(scene, saying.cue.first, first))) return true;
  if (!scene.grammarAt(first).fronters.has(folded(scene.tokens, first))) return false;
  if (saying.first - first > LONGEST_FRONT) return false;
  for (let i = first; i < saying.first; i++) if (written(scene.tokens, i) === ",") return false;
  return true;
}

/** *(Site) - Stressing that …*, *HANOI — Stressing that …*. */
function isAfterDateline(scene: Scene, cue: number, first: number): boolean {
  return cue - first < 8 && ["-", "–", "—"].includes(written(scene.tokens, cue - 1));
}

/** Vietnamese verbs that take a clause only after a comma, a colon or *rằng*. */
const MARKED_ONLY_VI = new Set(["phát biểu", "trả lời", "thông tin", "trình bày", "phân tích"]);
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

/** *described X as Y, called X a Y, gọi X là Y*. */
function isLabel(scene: Scene, clause: Clause, vi: boolean): boolean {
  for (let i = clause.first + 1; i < clause.last; i++) {
    const word = folded(scene.tokens, i);
    const links = vi ? word === "là" : word === "as" || (word === "a" && i > clause.first + 1);
    if (links && scene.passageOf[i] === 0) return true;
  }
  return false;
}
