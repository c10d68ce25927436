/** A source without a verb: *According to X, …*; *…, theo X*. */
import { folded, isCapital, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Saying } from "../attribution/sayings";
import { type Scene, sentenceFirst, sentenceLast } from "../attribution/scene";
import { PLACES } from "../officials/tables";
import { STATEMENT_RULES } from "../speech-rules";
import { Border, type Borders, isBorder } from "./borders";
import { type Clause, clauseEnd, clauseStart, LEAST_WORDS } from "./clause";
import { hasPredicate, hasPredicateOrDeed, wordsIn } from "./predicates";
import { LEAST_BESIDE_QUOTE, type Told } from "./told";

/** Another speaker and their verb come within this many tokens of the source phrase. */
const SUBJECT_REACH = 30;
/** Tokens within which a subject opens its clause, after *that*, an adverb or a time. */
const SUBJECT_OPENS = 14;
/** An apposition after *theo X,* ends within this many tokens. */
const APPOSITION_REACH = 30;

/** Vietnamese source phrases begin with these; *dẫn lời* leads to a quote. */
const TELLING_SOURCES_VI = new WordSet(["theo", "cũng", "vẫn", "thông"]);

/** *According to X, …*; *…, according to X*. */
export function tellBySource(scene: Scene, saying: Saying, borders: Borders): readonly Told[] {
  const { tokens } = scene;
  const { cue } = saying;
  const vi = scene.grammarAt(cue.first).headFirst;
  if (vi && !TELLING_SOURCES_VI.at(tokens, cue.first)) return [];
  const sentence = sentenceFirst(scene, cue.first);
  // What a paper reports that a body announced is the body's.
  const telling = isMedium(scene, saying) ? Border.Telling | Border.TellingBody : Border.Telling;
  const rule = STATEMENT_RULES.accordingTo;
  if (
    cue.first > sentence &&
    !CONNECTIVES.at(tokens, cue.first - 2) &&
    written(tokens, cue.first - 1) === "," &&
    closesClause(scene, saying.last + 1)
  ) {
    const before = { first: clauseStart(scene, cue.first - 2), last: cue.first - 2 };
    const isTime = vi && DATES.at(tokens, before.first) && commaAfter(scene, saying) !== null;
    const isClause = !isTime && wordsIn(scene, before) >= LEAST_BESIDE_QUOTE && hasPredicateOrDeed(scene, before);
    if (isClause) return isToldByOther(scene, before, telling, borders) ? [] : [{ clause: before, saying, rule }];
  }
  const comma = commaAfter(scene, saying);
  if (comma !== null) {
    const after = { first: comma + 1, last: clauseEnd(scene, comma + 1, borders) };
    if (isToldByOther(scene, after, telling, borders)) return [];
    const words = wordsIn(scene, after);
    if (words >= LEAST_UNMARKED || (words >= LEAST_WORDS && (vi || hasPredicateOrDeed(scene, after))))
      return [{ clause: after, saying, rule }];
  }
  return [];
}

/** Vietnamese: a time that opens the sentence before the source (*Tính đến 17h ngày 7/11, theo Sở Y tế, …*). */
const DATES = new WordSet("tính đến tới từ hiện vào lúc khoảng ngày sáng trưa chiều tối đêm trong sau trước".split(" "));

/** English: words of a clause that shows no predicate; fewer name another source (*according to the Times, the Evening Post*). */
const LEAST_UNMARKED = 6;

/** Vietnamese words with which the name of a paper, an agency or a channel begins; and names that stand without one. */
const MEDIA = new WordSet(
  "báo tờ nhật đài kênh tạp truyền reuters afp ap tass xinhua yonhap kyodo nhk cnn bbc bloomberg rt sputnik kcna guardian forbes fox abc nbc cbs cnbc dpa ansa efe ria interfax straits upi ttxvn vov vtv".split(
    " ",
  ),
);
const NEWS = new WordSet(["tin", "thông"]);

export function isMedium({ tokens, grammarAt }: Scene, { subject }: Saying): boolean {
  if (subject?.kind !== "words" || !grammarAt(subject.first).headFirst) return false;
  const isAgency = folded(tokens, subject.first) === "hãng" && NEWS.at(tokens, subject.first + 1);
  return isAgency || MEDIA.at(tokens, subject.first);
}

/** Vietnamese: last syllables of what joins sentences (*tuy nhiên, mặc dù vậy, do đó, ngoài ra*): a source phrase after it opens its clause. */
const CONNECTIVES = new WordSet(["nhiên", "vậy", "đó", "ra", "thế", "cạnh"]);

/** After a closing source phrase: the end, a comma, a parenthesis, a time. */
function closesClause(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  return !isWord(tokens, i) || scene.grammarAt(i).timeHeads.at(tokens, i) || scene.grammarAt(i).timeWords.at(tokens, i);
}

/** *Theo hãng tin A, ông B cho biết …*: what B says is B's. The other's phrase opens the clause, or stands in apposition to what does. */
export function isToldByOther({ tokens }: Scene, clause: Clause, telling: number, borders: Borders): boolean {
  let hasSubject = false;
  for (let i = clause.first; i <= Math.min(clause.last, clause.first + SUBJECT_REACH); i++) {
    const opens = i < clause.first + SUBJECT_OPENS || written(tokens, i - 1) === ",";
    hasSubject ||= opens && isBorder(borders, i, Border.Subject);
    if (hasSubject && isBorder(borders, i, telling)) return true;
  }
  return false;
}

/** Vietnamese: after one of these a person's home or birth is told (*theo ông An, trú tại …, cầu sẽ đóng*). */
const HOMES = new WordSet(["ngụ", "trú", "quê", "sinh", "thường"]);

/** Vietnamese: *theo ông An thì …*. */
const THI = new WordSet(["thì"]);

/** Vietnamese: after one of these it is told to whom, where or of what the source spoke (*theo lời kể của chị Nhi với nhà báo, …*). */
const FURTHER = new WordSet(["với", "tại", "về", "ở"]);
const FURTHER_REACH = 8;

/** Vietnamese: with these the parts of an address begin. */
const PLACE_NOUNS = new WordSet("thôn xóm ấp khu tổ xã phường thị huyện quận tỉnh tp thành".split(" "));

/** The comma after the source phrase: right after it and what stands in parentheses there, or after an apposition of it. */
function commaAfter(scene: Scene, saying: Saying): number | null {
  const { tokens } = scene;
  const { subject } = saying;
  const end = sentenceLast(scene, saying.last);
  // What the phrase of a person holds after the name may be the beginning of an apposition.
  const name = subject?.kind === "mention" ? Math.max(subject.mention.nameLast, saying.cue.last) : saying.last;
  let comma = afterParenthesis(scene, name + 1, end);
  if (written(tokens, comma) !== ",") comma = afterParenthesis(scene, saying.last + 1, end);
  if (FURTHER.at(tokens, comma)) while (comma < saying.last + FURTHER_REACH && isWord(tokens, comma)) comma++;
  if (THI.at(tokens, comma) && comma < end) return comma;
  if (written(tokens, comma) !== "," || comma >= end) return null;
  const told = subject?.kind === "mention" ? afterParenthesis(scene, subject.mention.last + 1, end) : 0;
  if (told > comma && told < end && written(tokens, told) === ",") return told; // an office behind the name
  const apposed =
    scene.grammarAt(saying.last).personHeads.longestAt(tokens, comma + 1)?.last ?? (HOMES.at(tokens, comma + 1) ? comma + 1 : null);
  if (apposed === null || subject === null || subject.kind === "pronoun" || (subject.kind === "words" && subject.group)) {
    const place = subject?.kind === "words" && isCapital(tokens, comma - 1) ? PLACES.longestAt(tokens, comma + 1) : null; // Công an Núi Xa, Nghệ An, …
    return place !== null && place.last < end - 1 && isCapital(tokens, comma + 1) && written(tokens, place.last + 1) === ","
      ? place.last + 1
      : comma;
  }
  for (let i = apposed; i < Math.min(end, apposed + APPOSITION_REACH); i++) {
    if (written(tokens, i) !== ",") continue;
    const isPlace = PLACE_NOUNS.at(tokens, i + 1) && (isCapital(tokens, i + 2) || isCapital(tokens, i + 3));
    if (isWord(tokens, i + 1) && !isCapital(tokens, i + 1) && !(isPlace && !opensMainClause(scene, i + 1, end))) return i;
    comma = i;
    if (isCapital(tokens, i + 1) && (scene.mentionOf[i + 1] !== -1 || opensMainClause(scene, i + 1, end))) return i;
  }
  return comma;
}

/** Whether the words from `first` to the next comma tell something: they are no part of an apposition's list of bodies and places. */
function opensMainClause(scene: Scene, first: number, end: number): boolean {
  let last = first;
  while (last < end && written(scene.tokens, last + 1) !== ",") last++;
  return hasPredicate(scene, { first, last });
}

/** The token after what stands in parentheses at token `i`; `i` where nothing does. */
function afterParenthesis({ tokens }: Scene, i: number, end: number): number {
  if (written(tokens, i) !== "(") return i;
  for (let j = i + 1; j < Math.min(end, i + APPOSITION_REACH); j++) if (written(tokens, j) === ")") return j + 1;
  return i;
}
