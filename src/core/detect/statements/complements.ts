/** The cue before its clause: *X said that …, X yêu cầu …, X accused Y of …*. */
import type { RuleId } from "../../finding";
import { folded, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Saying } from "../attribution/sayings";
import { type Scene, sentenceFirst } from "../attribution/scene";
import { STATEMENT_RULES } from "../speech-rules";
import { Border, type Borders, isBorder } from "./borders";
import { clauseEnd, LEAST_WORDS } from "./clause";
import { deedBefore, opensInfinitive, ruleOfBareEn, takesOrder } from "./complements-en";
import { ruleOfBareVi } from "./complements-vi";
import { openingAfter } from "./openings";
import { wordsIn } from "./predicates";
import { isMedium, isToldByOther } from "./sources";
import { hasHearer, isUnsaid, type Told, tellsTale } from "./told";

/** The complement after a verb: *X said that …*, *X yêu cầu …*. */
export function complement(scene: Scene, saying: Saying, borders: Borders, isUsed: boolean): Told | null {
  const { cue } = saying;
  if (cue.kind !== "verb" || (cue.verb.takes === "quote" && !opensWords(scene, cue.last + 1)) || isUnsaid(scene, cue.first)) return null;
  const { tokens } = scene;
  if (tellsTale(tokens, cue.last)) return null;
  const { headFirst } = scene.grammarAt(cue.first);
  const addressed = hasHearer(tokens, cue.first);
  const opening = openingAfter(scene, cue.last, borders, addressed);
  if (opening === null) return null;
  const { first, by } = opening;
  if (addressed && by === "bare" && RELATIVE.at(tokens, first) && isWord(tokens, first - 1) && first > cue.last + 2) return null;
  if (addressed && by === "bare" && opensInfinitive(tokens, first)) return toldTo(scene, saying, borders);
  if (saying.stance === "leaning" && saying.speaker === null) return null;
  // Where a quotation stands before the speaker, or follows the mark, the verb tells it and nothing else; the cue may be a source of the speaker's own (*cho biết, theo báo cáo …*).
  const isQuoted = isUsed && (scene.passageOf[first] !== 0 || followsQuote(scene, saying.first) || cue.verb.takes === "label");
  if (by === "mark" && headFirst && saying.subject !== null && scene.grammarAt(cue.first).passives.at(tokens, saying.first - 1))
    return null;
  if (by === "mark" && (isQuoted || (isBorder(borders, first, Border.Cue) && !isSource(scene, first)))) return null;
  // “…”, ông An chia sẻ hồi đầu năm
  if (by === "bare" && isQuoted && headFirst && OCCASIONS.at(tokens, first)) return null;
  const fronted = isFronted(scene, saying);
  // Sau khi nghe X báo cáo, ông Y yêu cầu …
  if (by === "mark" && fronted && isBorder(borders, first, Border.Subject)) return null;
  if (by === "mark" && headFirst && written(tokens, first - 1) === "," && opensWithWhen(scene, cue.first)) return null;
  const end = clauseEnd(scene, first, borders, fronted);
  if (
    by === "mark" &&
    headFirst &&
    isMedium(scene, saying) &&
    isToldByOther(scene, { first, last: end }, Border.Telling | Border.TellingBody, borders)
  )
    return null;
  const clause = { first, last: by === "bare" && takesOrder(saying, tokens) ? deedBefore(scene, first, end) : end };
  if (wordsIn(scene, clause) < LEAST_WORDS) return null;
  const rule = by === "bare" || (by === "mark" && cue.verb.takes === "label") ? null : markedRule(by, headFirst);
  const found = rule ?? (headFirst ? ruleOfBareVi(scene, saying, clause) : ruleOfBareEn(scene, saying, clause));
  return found === null ? null : { clause, saying, rule: found };
}

/** Vietnamese: a colon, and no quotation behind it (*ông An phấn khởi: Nhà tôi lãi 90 triệu*). */
function opensWords({ tokens, passageOf, grammarAt }: Scene, i: number): boolean {
  return written(tokens, i) === ":" && passageOf[i + 1] === 0 && grammarAt(i).headFirst;
}
/** Vietnamese: with these it is told when and where the quoted words were said. */
const OCCASIONS = new WordSet("hồi lúc vào trong trên tại khi sau trước bên ở với về qua nhân".split(" "));

/** English: *told a woman who asked*: the hearer is told more about. */
const RELATIVE = new WordSet(["who", "whom", "whose"]);

/** Whether a quotation ends right before token `i`, or before the comma or dash there. */
function followsQuote({ passageOf }: Scene, i: number): boolean {
  return passageOf[i - 1] !== 0 || passageOf[i - 2] !== 0;
}

/** Vietnamese: a source phrase opens what is told. */
function isSource(scene: Scene, i: number): boolean {
  const { headFirst, sources } = scene.grammarAt(i);
  return headFirst && sources.longestAt(scene.tokens, i) !== null;
}

function markedRule(by: "that" | "mark", headFirst: boolean): RuleId {
  if (by === "that") return headFirst ? STATEMENT_RULES.verbThatVi : STATEMENT_RULES.verbThatEn;
  return headFirst ? STATEMENT_RULES.verbClauseVi : STATEMENT_RULES.verbClauseEn;
}

/** *told the firm to mend the bridge*: an order, the hearer within. */
function toldTo(scene: Scene, saying: Saying, borders: Borders): Told | null {
  const first = saying.cue.last + 1;
  const clause = { first, last: deedBefore(scene, first, clauseEnd(scene, first, borders)) };
  return wordsIn(scene, clause) <= LEAST_WORDS ? null : { clause, saying, rule: STATEMENT_RULES.orderEn };
}

/** Vietnamese: *(nhưng) (sau) khi PV đề nghị, …*: the main clause follows, and is the writer's. */
function opensWithWhen(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  const first = sentenceFirst(scene, verb);
  for (let i = first; i < first + 3; i++) if (WHEN.at(tokens, i)) return !hasComma(scene, i, verb);
  return false;
}
const WHEN = new WordSet(["khi"]);

function hasComma({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (written(tokens, i) === ",") return true;
  return false;
}

/** A clause before the main one has its verb of saying within this many tokens. */
const LONGEST_FRONT = 40;
/** A dateline before the verb of saying that opens a sentence, in tokens. */
const LONGEST_DATELINE = 8;
const DASHES = new WordSet(["-", "–", "—"]);

/** Whether the cue stands in a clause before the main one. */
function isFronted(scene: Scene, saying: Saying): boolean {
  const { tokens } = scene;
  const { cue } = saying;
  const first = sentenceFirst(scene, cue.first);
  const leans = saying.stance === "leaning";
  // (Site) - Stressing that …, HANOI — Stressing that …
  if (leans && (cue.first === first || (cue.first - first < LONGEST_DATELINE && DASHES.at(tokens, cue.first - 1)))) return true;
  const { fronters, headFirst, prepositions } = scene.grammarAt(first);
  const opening = folded(tokens, first);
  // In a statement announcing the plan, …
  if (!fronters.has(opening) && !(leans && !headFirst && prepositions.has(opening))) return false;
  if (saying.first - first > LONGEST_FRONT) return false;
  for (let i = first; i < saying.first; i++) if (written(tokens, i) === ",") return false;
  return true;
}
