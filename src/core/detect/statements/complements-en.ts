/** English: whether words right after a verb of saying are a clause that it tells, and by which rule. */
import type { RuleId } from "../../finding";
import { folded, isCapital, isNumber, isWord, type Tokens, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Saying } from "../attribution/sayings";
import type { Scene } from "../attribution/scene";
import { STATEMENT_RULES } from "../speech-rules";
import type { Clause } from "./clause";
import { hasOwnPredicate, hasPredicate, joinsDeed, opensWithPronoun, wordsIn } from "./predicates";

/** A bare topic, no clause (*spoke about …, warned against …*). */
const NOMINAL = new WordSet(
  "of about with for as like on in at by from into against over and or so soon after when shortly during while following before until".split(
    " ",
  ),
);
/** *at least 60, over 60, about 60, as many as 60*: a number of somebody, the subject of a clause. */
function opensAmount(tokens: Tokens, i: number): boolean {
  if (folded(tokens, i) === "at" || folded(tokens, i) === "as") return AMOUNTS.at(tokens, i + 1);
  return ROUGHLY.at(tokens, i) && isNumber(tokens, i + 1);
}
const AMOUNTS = new WordSet(["least", "most", "many", "much", "few"]);
const ROUGHLY = new WordSet(["about", "over"]);
/** *a car that analysts say will sell*: the subject of what is told stands before its teller. */
const GAPS = new WordSet(["that", "which", "who"]);
/** *what X says the bridge costs* tells no clause. */
const WHAT = new WordSet(["what"]);
/** Alone it is a noun (*New York state is …*). */
const STATE = new WordSet(["state"]);
/** Verbs of promising: *vowed to mend the bridge* tells what was said. */
const PROMISES = new WordSet(
  "vow vows vowed vowing pledge pledges pledged pledging promise promises promised promising swear swears swore".split(" "),
);
/** Verbs of more than one use that may have somebody do something (*asked the firm to close*; not *revealed the plan to the press*). */
const ORDERS = new WordSet(
  "ask asks asked asking request requests requested requesting advise advises advised advising warn warns warned warning demand demands demanded demanding recommend recommends recommended recommending".split(
    " ",
  ),
);
/** Of these a noun is the object as often: what is denied is a clause only where an auxiliary shows one. */
const DENIES = new WordSet(["deny", "denies", "denied", "denying"]);
const DETERMINERS = new WordSet("the a an his her its their these those any all".split(" "));

function hasSurePredicateEn({ tokens, grammarAt }: Scene, { first, last }: Clause): boolean {
  const { predicates } = grammarAt(first);
  for (let i = first; i <= last; i++) if (predicates.at(tokens, i)) return true;
  return false;
}
const ASKS = new WordSet(["ask", "asks", "asked", "asking"]);
/** With these begins a question that is reported (*asked how …*). */
const QUESTION_WORDS = new WordSet("how why what who whom whose when where which if whether".split(" "));
const TO = new WordSet(["to"]);
const NOT = new WordSet(["not", "never"]);

/** The rule by which a bare complement is a clause; null where it is none. */
export function ruleOfBareEn(scene: Scene, saying: Saying, clause: Clause): RuleId | null {
  const { cue } = saying;
  const { tokens } = scene;
  const { first } = clause;
  if (cue.kind !== "verb" || STATE.at(tokens, cue.first) || WHAT.at(tokens, saying.first - 1)) return null;
  if (NOMINAL.at(tokens, first) && scene.passageOf[first] === 0 && !(opensAmount(tokens, first) && hasPredicate(scene, clause)))
    return null;
  if (written(tokens, first + 1) === "," && !isCapital(tokens, first)) return null;
  const isGerund = folded(tokens, first).endsWith("ing");
  if (scene.grammarAt(first).predicates.at(tokens, first) && !isGerund && !GAPS.at(tokens, saying.first - 1)) return null;
  const isInfinitive = TO.at(tokens, first);
  switch (cue.verb.takes) {
    case "order":
      return isOrder(scene, clause) ? STATEMENT_RULES.orderEn : null;
    case "charge":
      return isCharge(tokens, clause) ? STATEMENT_RULES.charge : null;
    case "label":
      return isLabel(scene, cue.first, clause) ? STATEMENT_RULES.charge : null;
    case "either":
      if (isGerund || (isInfinitive && folded(tokens, first + 1).endsWith("ing"))) return STATEMENT_RULES.verbClauseEn;
      if (isInfinitive && saying.speaker !== null && PROMISES.at(tokens, cue.first)) return STATEMENT_RULES.verbClauseEn;
      if (ORDERS.at(tokens, cue.first) && isOrder(scene, clause)) return STATEMENT_RULES.orderEn;
      if (DENIES.at(tokens, cue.first) && DETERMINERS.at(tokens, first) && !hasSurePredicateEn(scene, clause)) return null;
      if (WRITES.at(tokens, cue.first) && isWork(tokens, first)) return null;
      if (isInfinitive || (ASKS.at(tokens, cue.first) && !QUESTION_WORDS.at(tokens, first))) return null;
      return opensWithPronoun(tokens, clause) || hasOwnPredicate(scene, clause) ? STATEMENT_RULES.verbClauseEn : null;
    default:
      return !isInfinitive && isClause(scene, cue.first, clause) ? STATEMENT_RULES.verbClauseEn : null;
  }
}

const WRITES = new WordSet(["write", "writes", "wrote", "written"]);
const WORKS = new WordSet(
  "book memoir letter letters note article column piece song songs poem play script screenplay report story stories essay novel opinion review email post check blog paper".split(
    " ",
  ),
);

/** *wrote a memoir of her time*: what is written, and no clause. */
function isWork(tokens: Tokens, first: number): boolean {
  for (let i = first; i < first + 3; i++) if (WORKS.at(tokens, i)) return DETERMINERS.at(tokens, first) || i === first;
  return false;
}

/** Verbs that hardly ever take anything but a clause; and the words that they take then. */
const SAYS = new WordSet("say says said saying insist insists insisted insisting contend contends contended contending".split(" "));
const NO_CLAUSE = new WordSet(
  "so no yes as much more little something nothing anything everything goodbye hello a an his her their its my our another".split(" "),
);
const SAME = new WordSet(["same", "words", "word", "name", "names"]);
/** Words of a clause after such a verb that shows no predicate. */
const LEAST_UNMARKED = 5;

/** After *said* nearly anything; after others, what a pronoun, a question word or a predicate shows to be a clause. */
function isClause(scene: Scene, verb: number, clause: Clause): boolean {
  const { tokens } = scene;
  const { first } = clause;
  if (opensWithPronoun(tokens, clause) || hasPredicate(scene, clause)) return true;
  if (!SAYS.at(tokens, verb)) return QUESTION_WORDS.at(tokens, first);
  if (NO_CLAUSE.at(tokens, first) || SAME.at(tokens, first + 1)) return false;
  return wordsIn(scene, clause) >= LEAST_UNMARKED;
}

/** *to mend, not to mend*. */
export function opensInfinitive(tokens: Tokens, i: number): boolean {
  return TO.at(tokens, i) || (NOT.at(tokens, i) && TO.at(tokens, i + 1));
}

/** Whether the complement of the verb is a hearer and what they are to do. */
export function takesOrder({ cue }: Saying, tokens: Tokens): boolean {
  return cue.kind === "verb" && (cue.verb.takes === "order" || ASKS.at(tokens, cue.first));
}

/** The token before *and, but* with a deed of the speaker's after an order (*asked the firm to close and returned the money*); else `last`. */
export function deedBefore(scene: Scene, first: number, last: number): number {
  const { conjunctions } = scene.grammarAt(first);
  for (let i = first + 1; i < last; i++) if (conjunctions.at(scene.tokens, i) && joinsDeed(scene, i)) return i - 1;
  return last;
}

/** What is ordered begins within this many tokens: the hearer stands before. */
const ORDER_REACH = 12;

/** Somebody and what they are to do. */
function isOrder(scene: Scene, { first, last }: Clause): boolean {
  const { tokens } = scene;
  const end = Math.min(last, first + ORDER_REACH);
  for (let i = first + 1; i < end; i++) if (TO.at(tokens, i) && isWord(tokens, i + 1) && scene.passageOf[i] === 0) return true;
  return false;
}

const CHARGE_LINKS = new WordSet(["of", "for"]);

function isCharge(tokens: Tokens, { first, last }: Clause): boolean {
  for (let i = first + 1; i < last; i++) if (CHARGE_LINKS.at(tokens, i)) return true;
  return false;
}

/** No label is looked for beyond these. */
const ENDS_LABEL = new WordSet([",", "-", "–", "—", ";", ":"]);
const AS = new WordSet(["as"]);
const ARTICLES = new WordSet(["a", "an"]);
/** Verbs that give a name with an article (*called it a sham*); the others have *as*. */
const NAMING = new WordSet(
  "call calls called calling dub dubs dubbed dubbing label labels labeled labeling brand brands branded branding".split(" "),
);

/** *described X as Y, called X a Y*. */
function isLabel(scene: Scene, verb: number, { first, last }: Clause): boolean {
  const { tokens } = scene;
  const names = NAMING.at(tokens, verb);
  for (let i = first + 1; i < last && !ENDS_LABEL.at(tokens, i); i++)
    if ((AS.at(tokens, i) || (names && ARTICLES.at(tokens, i))) && scene.passageOf[i] === 0) return true;
  return false;
}
