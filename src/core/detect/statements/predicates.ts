/** Whether words are a clause: as far as small words tell, without a parse. */
import { folded, isCapital, isNumber, isWord, type Tokens, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Scene } from "../attribution/scene";

/** Tokens of a clause, both ends included. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

/** English: a predicate after one of these is not the clause's own. */
const SUBORDINATE = new WordSet(["as", "when", "after", "while", "because", "since", "before", "until"]);
/** English: a relative clause begins, and the next predicate is its own. */
const RELATIVES = new WordSet(["that", "which", "who"]);
/** Vietnamese *không* in words for the air (*không kích, không phận*), where it negates nothing. */
const OF_THE_AIR = new WordSet("kích quân phận gian khí trung tặc lực lưu".split(" "));
const KHONG = new WordSet(["không"]);
/** Vietnamese: *không ít, không chỉ*: a quantity. */
const OF_AMOUNT = new WordSet(["ít", "nhiều", "nhỏ", "quá"]);

/** A predicate stands within this many tokens of its clause's start. */
const PREDICATE_REACH = 60;

/** Whether the tokens hold a predicate, outside quotation marks. */
export function hasPredicate(scene: Scene, clause: Clause): boolean {
  return predicateAt(scene, clause.first, clause) >= 0;
}

/** The same, and not that of a relative clause: *the cracks that have not been mended* has none of its own. */
export function hasOwnPredicate(scene: Scene, clause: Clause): boolean {
  const { tokens } = scene;
  const { headFirst } = scene.grammarAt(clause.first);
  for (let from = clause.first; ; ) {
    const at = predicateAt(scene, from, clause);
    if (at < 0 || headFirst) return at >= 0;
    let isRelative = false;
    for (let i = Math.max(from, clause.first + 1); i < at; i++) isRelative ||= RELATIVES.at(tokens, i);
    if (!isRelative) return true;
    from = predicateEnd(scene, at) + 1;
  }
}

/** The first token from `from` that shows a predicate; -1 where none does. */
function predicateAt(scene: Scene, from: number, { first, last }: Clause): number {
  const { tokens } = scene;
  const { headFirst, predicates } = scene.grammarAt(first);
  const end = Math.min(last, first + PREDICATE_REACH);
  for (let i = from; i <= end; i++) {
    if (scene.passageOf[i] !== 0 || scene.mentionOf[i] !== -1) continue;
    if (i > first && SUBORDINATE.at(tokens, i)) return -1;
    if (predicates.at(tokens, i)) {
      if (headFirst && KHONG.at(tokens, i) && OF_THE_AIR.at(tokens, i + 1)) continue;
      return i;
    }
    if (!headFirst && i > first && (isPastForm(scene, i) || isShortIs(tokens, i))) return i;
  }
  return -1;
}

/** English: *it's, that's*, two tokens. */
function isShortIs(tokens: Tokens, i: number): boolean {
  return SHORT_IS.at(tokens, i) && PRONOUNS.at(tokens, i - 1);
}

const SHORT_IS = new WordSet(["'s"]);
/** English: subjects that open a clause, whatever its verb. */
const PRONOUNS = new WordSet("i he she it we they there that you".split(" "));

/** English: whether a pronoun opens the clause, so that it needs no further sign of a predicate (*he wants more*); not *it* alone before a verb's end. */
export function opensWithPronoun(tokens: Tokens, { first, last }: Clause): boolean {
  return PRONOUNS.at(tokens, first) && last > first && isWord(tokens, first + 1);
}

/** English: a word in *-ed*. */
export function isPastForm(scene: Scene, i: number): boolean {
  const word = folded(scene.tokens, i);
  return word.length > 4 && word.endsWith("ed") && !isCapital(scene.tokens, i);
}

/** English: last token of the verb that begins at `i` (*have not been fully resolved*). */
function predicateEnd(scene: Scene, i: number): number {
  const { predicates, beforeVerb } = scene.grammarAt(i);
  let last = i;
  for (;;) {
    const isPart = predicates.at(scene.tokens, last + 1) || beforeVerb.at(scene.tokens, last + 1);
    if (!isPart && !folded(scene.tokens, last + 1).endsWith("ly")) return isPastForm(scene, last + 1) ? last + 1 : last;
    last++;
  }
}

const PAST_FORMS = new WordSet(
  "did made took gave went came left kept got saw led held met found lost won ran sent put paid bought built brought began grew knew rose fell became felt heard meant sold spent stood broke chose drove flew hid spoke stole threw wrote thought told said cost cut hit set let died lied tied shot struck hurt swept tore burst sank shook drew drank ate fled beat caught dealt fed fought forgot froze hung laid lay quit rode shut slept slid spread swam swung taught understood underwent undertook withdrew wore woke overtook overcame".split(
    " ",
  ),
);

/** English: *and, but* at `i` and a verb in the past without a subject (*…, but offered no proof*): what the speaker did, not what they said. */
export function joinsDeed(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  if (scene.grammarAt(i).headFirst) return false;
  const at = folded(tokens, i + 1).endsWith("ly") ? i + 2 : i + 1;
  return isPastForm(scene, at) || (PAST_FORMS.at(tokens, at) && !isCapital(tokens, at));
}

/** The same, or in English an irregular past that tells what was done (*paid, rose*). */
export function hasPredicateOrDeed(scene: Scene, clause: Clause): boolean {
  if (hasPredicate(scene, clause)) return true;
  if (scene.grammarAt(clause.first).headFirst) return false;
  for (let i = clause.first + 1; i <= Math.min(clause.last, clause.first + PREDICATE_REACH); i++)
    if ((PAST_FORMS.at(scene.tokens, i) && !isCapital(scene.tokens, i)) || isThirdPerson(scene, i)) return true;
  return false;
}

/** English: *works, takes* right after what can be its subject and before a word that opens its object: a verb, as far as its place tells. */
function isThirdPerson(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  const word = folded(tokens, i);
  if (word.length < 4 || !word.endsWith("s") || word.endsWith("ss") || isCapital(tokens, i)) return false;
  return OBJECT_STARTS.at(tokens, i + 1) && isWord(tokens, i - 1) && !scene.grammarAt(i).prepositions.at(tokens, i - 1);
}
const OBJECT_STARTS = new WordSet("the a an its his her their it them him about more that".split(" "));

/** Words and numbers. */
export function wordsIn(scene: Scene, clause: Clause): number {
  let words = 0;
  for (let i = clause.first; i <= clause.last; i++) if (isWord(scene.tokens, i) || isNumber(scene.tokens, i)) words++;
  return words;
}

/** Vietnamese: words that show a predicate for certain, none of which modifies a noun. */
const SURE = new WordSet("là sẽ đã đang không chưa vẫn cần phải".split(" "));

/** Vietnamese: the same of words that begin with a noun, before its first comma or parenthesis (*lịch thi sẽ đổi*, not *lịch thi của trường*). */
export function hasSurePredicate(tokens: Tokens, { first, last }: Clause): boolean {
  const end = Math.min(last, first + PREDICATE_REACH);
  for (let i = first; i <= end; i++) {
    const mark = written(tokens, i);
    if (mark === "," || mark === "(") return false;
    if (KHONG.at(tokens, i) && (OF_THE_AIR.at(tokens, i + 1) || OF_AMOUNT.at(tokens, i + 1))) continue;
    if (SURE.at(tokens, i)) return true;
  }
  return false;
}
