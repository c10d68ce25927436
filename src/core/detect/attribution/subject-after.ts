/** Whom the words after an inverted verb or a source word name: *said X, according to X, theo X*. Bounded walks over one noun phrase. */
import { type Grammar, phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isBreak, isCapital, isNumber, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isPronoun, phraseSubject } from "./noun-phrase";
import { mentionAt, type Scene } from "./scene";
import { isInnerMark, isTitleStop, REACH } from "./steps";
import { asMention, type Subject } from "./subject";

/** The subject that starts at token `from` after an inverted verb (*said X*), or after *according to*, *theo*; not beyond `ceiling`. */
export function subjectAfter(scene: Scene, from: number, ceiling: number): Subject | null {
  const { tokens } = scene;
  const grammar = scene.grammarAt(from);
  let first = from;
  while (first < ceiling && grammar.determiners.at(tokens, first) && mentionAt(scene, first) === null && !isPronoun(grammar, tokens, first))
    first++;
  if (first > ceiling || isBreak(tokens, first)) return null;
  if (grammar.headFirst && first > from && THIS.at(tokens, first) && VI.at(tokens, first - 1))
    return { kind: "pronoun", from: first - 1, gender: "any", plural: false, first: first - 1, last: first };
  const mention = mentionAt(scene, first);
  const next = mention === null ? "" : folded(tokens, mention.last + 1);
  if (mention !== null && mention.first >= from - 1 && next !== "'s" && next !== "’s") return asMention(mention);
  let last = first;
  while (last + 1 <= ceiling && last - first < REACH && continuesPhrase(scene, grammar, last + 1))
    last = mentionAt(scene, last + 1)?.last ?? last + 1;
  const subject = phraseSubject(scene, grammar, first, Math.min(last, ceiling));
  if (!grammar.headFirst) return subject;
  if (subject === null) return ownerAfter(scene, grammar, first, Math.min(last, ceiling));
  return expertOn(scene, grammar, subject) ?? wholeSource(scene, grammar, subject, Math.min(last, ceiling));
}

/** Vietnamese: *theo vị này*: whoever spoke last. */
const VI = new WordSet(["vị"]);
const THIS = new WordSet(["này"]);

/** Tokens of a noun before its owner. */
const OWNED_REACH = 6;
const OF = new WordSet(["của", "từ"]);
/** Vietnamese: what somebody has found or told; an order, a law or an invitation of theirs tells nothing. */
const FINDINGS = new PhraseTable(
  phrasesOf(
    `kết quả, thông tin, tin, số liệu, dữ liệu, thống kê, điều tra, khảo sát, nghiên cứu, xác minh, khai nhận, trình bày, đơn trình báo, đơn tố cáo, hồ sơ, kết luận, quan sát, ghi nhận, đánh giá, phân tích, bài viết, bài đăng,
    bài báo, cập nhật, tìm hiểu, phản ánh, tường thuật, tiết lộ, dự báo, ước tính, tổng hợp, báo cáo, lời khai, lời kể, lời chứng`,
    true,
  ),
);

/** Vietnamese: *theo kết quả điều tra ban đầu của Công an Mây*: whose it is, whatever it is. */
function ownerAfter(scene: Scene, grammar: Grammar, first: number, last: number): Subject | null {
  if (!isFinding(scene, first)) return null;
  for (let i = first + 1; i < Math.min(last, first + OWNED_REACH); i++) {
    if (grammar.beforeVerb.at(scene.tokens, i)) return null;
    if (!OF.at(scene.tokens, i)) continue;
    const owner = phraseSubject(scene, grammar, i + 1, last);
    return owner === null ? null : wholeSource(scene, grammar, owner, last);
  }
  return null;
}

/** Whether such a noun begins at token `i`, or ends before it, within the source word (*theo kết quả điều tra ban đầu*). */
function isFinding({ tokens }: Scene, i: number): boolean {
  if (FINDINGS.longestAt(tokens, i) !== null) return true;
  for (let first = Math.max(0, i - OWNED_REACH); first < i; first++) if (FINDINGS.longestAt(tokens, first)?.last === i - 1) return true;
  return false;
}

/** Vietnamese: a source that a comma or parenthesis closes is a noun phrase to its end, whatever verbs describe it (*theo các chuyên gia phân tích giá, …*). */
function wholeSource(scene: Scene, grammar: Grammar, subject: Subject, last: number): Subject {
  const { tokens } = scene;
  const mark = written(tokens, last + 1);
  if (subject.kind !== "words" || subject.last >= last || (mark !== "," && mark !== "(")) return subject;
  for (let i = subject.last + 1; i <= last; i++)
    if ((grammar.beforeVerb.at(tokens, i) && !HANG.at(tokens, i - 1)) || grammar.complementisers.at(tokens, i) || !isWord(tokens, i))
      return subject;
  // theo các chuyên gia nhận định, …
  for (let i = last; i > subject.last; i--) if (grammar.verbs.longestAt(tokens, i)?.last === last) return { ...subject, last: i - 1 };
  return { ...subject, last };
}

/** Tokens of what somebody is an expert on, before the name. */
const FIELD_REACH = 6;
const ON = new WordSet(["về"]);

/** Vietnamese: *chuyên gia về giá lúa An Nhi*: the person named after what they are an expert on. */
function expertOn(scene: Scene, grammar: Grammar, subject: Subject): Subject | null {
  if (subject.kind !== "words" || !ON.at(scene.tokens, subject.last + 1)) return null;
  if (grammar.personHeads.longestAt(scene.tokens, subject.first) === null) return null;
  for (let i = subject.last + 2; i < subject.last + FIELD_REACH && isWord(scene.tokens, i); i++) {
    const mention = mentionAt(scene, i);
    if (mention !== null) return asMention(mention, subject.from);
    if (grammar.beforeVerb.at(scene.tokens, i)) return null;
  }
  return null;
}

function continuesPhrase(scene: Scene, grammar: Grammar, i: number): boolean {
  const { tokens } = scene;
  if (isBreak(tokens, i)) return false;
  if (mentionAt(scene, i) !== null) return true;
  if (isWord(tokens, i)) {
    if (grammar.clauseStarts.at(tokens, i) && !isCapital(tokens, i)) return grammar.owners.at(tokens, i) || isOfCountry(scene, i);
    if (grammar.conjunctions.at(tokens, i))
      return isCapital(tokens, i + 1) && (isCapital(tokens, i - 1) || (grammar.headFirst && isCapital(tokens, i - 2)));
    return !grammar.timeHeads.at(tokens, i) || isCapital(tokens, i - 1);
  }
  if (isNumber(tokens, i)) return true;
  if (isTitleStop(scene, i)) return true;
  return isInnerMark(scene, i);
}

/** Vietnamese *hàng không*: aviation, no negation. */
const HANG = new WordSet(["hàng"]);
/** Vietnamese *trong nước, nước ngoài*: at home, abroad. */
const COUNTRY = new WordSet(["nước"]);

/** Whether the preposition at a token is part of *trong nước, nước ngoài*. */
export function isOfCountry({ tokens }: Scene, i: number): boolean {
  return COUNTRY.at(tokens, i - 1) || COUNTRY.at(tokens, i + 1);
}
