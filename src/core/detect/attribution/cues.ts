/** Finds the places where something is said: verbs of saying in use as verbs, and source phrases (*according to, theo*). One pass, O(n). */
import type { SayingVerb, SourceCue } from "../../lexicon/saying";
import { folded, isBreak, isCapital, isWord, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { mentionAt, type Scene, sentenceFirst } from "./scene";

export type Cue =
  | { readonly kind: "verb"; readonly verb: SayingVerb; readonly first: number; readonly last: number }
  | { readonly kind: "source"; readonly source: SourceCue; readonly first: number; readonly last: number };

/** All cues in reading order, those within quotation marks too. */
export function findCues(scene: Scene): readonly Cue[] {
  const { tokens } = scene;
  const cues: Cue[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (isBreak(tokens, i)) continue;
    const grammar = scene.grammarAt(i);
    const source = grammar.sources.longestAt(tokens, i);
    if (source !== null) {
      if (!GOING_WITH.at(tokens, i - 1)) cues.push({ kind: "source", source: source.entry, first: i, last: source.last });
      i = source.last;
      continue;
    }
    const found = grammar.verbs.longestAt(tokens, i);
    if (found === null || mentionAt(scene, i) !== null) continue;
    if ((found.entry.takes !== "none" || isSaidInMedium(scene, i, found.last)) && isVerbHere(scene, i, found.last, found.entry))
      cues.push({ kind: "verb", verb: found.entry, first: i, last: found.last });
    i = found.last;
  }
  return cues;
}

/** Vietnamese: verbs of whose meaning *theo* is a part (*chở theo 66 người, đi theo ông An, dựa theo bản đồ*); nobody's words follow. */
const GOING_WITH = new WordSet(
  "chở mang kèm kéo đem dẫn đi chạy bám đeo đuổi dõi nhìn ngó tùy tuân dựa dọc làm bắt dắt cầm đưa bay trôi cuốn gửi vác ôm bế rủ lôi học hát nhảy bước tính chia xếp phân sống chuyển lên trả".split(
    " ",
  ),
);

/** Vietnamese: words for where something is said. */
const MEDIA = new WordSet(["báo", "đài", "kênh", "trang", "tờ", "tạp", "truyền", "sóng"]);

/** *ông An nói trên Zing, nói trên báo*, not *số tiền nói trên*. */
function isSaidInMedium({ tokens }: Scene, first: number, last: number): boolean {
  return folded(tokens, first) === "nói" && folded(tokens, last) === "trên" && (isCapital(tokens, last + 1) || MEDIA.at(tokens, last + 1));
}

/** *the most telling sign*: no verb. */
const COMPARISONS = new WordSet(["most", "more", "very", "so"]);

/** Whether the word is an active verb in its place: no noun, no adjective, no passive. */
function isVerbHere(scene: Scene, first: number, last: number, verb: SayingVerb): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(first);
  if (verb.form === "participle" && COMPARISONS.at(tokens, first - 1)) return false;
  if (written(tokens, first - 1) === "-" && touchesNext(tokens, first - 1)) return false;
  if (written(tokens, last + 1) === "-" && touchesNext(tokens, last)) return false;
  if (isCapital(tokens, first) && first !== sentenceFirst(scene, first) && isWord(tokens, first - 1)) return false;
  // nghiên cứu, thông tin, tuyên truyền: one of a list of nouns
  if (verb.isNounToo && grammar.headFirst && written(tokens, first - 1) === "," && written(tokens, last + 1) === ",")
    return mentionAt(scene, first - 2)?.last === first - 2; // ông An, Chủ tịch xã, chia sẻ, …
  const before = folded(tokens, first - 1);
  // *the source added of the row*: a past form is no noun before *of*
  const isPast = !grammar.headFirst && folded(tokens, last).endsWith("ed");
  if (verb.isNounToo && (grammar.beforeNoun.at(tokens, first - 1) || (!isPast && isBeforeOwner(scene, last + 1)))) return false;
  if (verb.isNounToo && verb.form === "bare" && isOwned(scene, first)) return false;
  if (verb.isNounToo && grammar.headFirst && (isSubjectOfCue(scene, first, last) || isPublished(scene, first))) return false;
  if (grammar.headFirst) return !grammar.passives.at(tokens, first - 1) && !isWithinHead(scene, first, last);
  if (verb.form === "bare" && (before === "the" || before === "a" || folded(tokens, first - 2) === "let")) return false; // let's say
  return verb.form !== "finite" || !(isPassive(scene, first) || isPutTo(scene, first));
}

/** English: what somebody was asked or told before they speak. */
const PUT_TO = new WordSet(["asked", "questioned", "pressed", "told", "informed", "reminded"]);
const WHEN = new WordSet(["when", "if", "once", "while", "until", "unless", "though"]);

/** *Asked whether …, when asked about …, but told that …*: a participle that opens the sentence, of who speaks afterwards. */
function isPutTo(scene: Scene, first: number): boolean {
  const { tokens } = scene;
  if (!PUT_TO.at(tokens, first)) return false;
  if (WHEN.at(tokens, first - 1)) return true;
  const opening = sentenceFirst(scene, first);
  return opening === first ? isCapital(tokens, first) : opening === first - 1 && scene.grammarAt(first).conjunctions.at(tokens, opening);
}

/** Vietnamese: *vừa công bố báo cáo*. */
function isPublished({ tokens }: Scene, first: number): boolean {
  return folded(tokens, first - 1) === "bố" && folded(tokens, first - 2) === "công";
}

/** How far behind a noun at the beginning of a sentence its verb of saying may stand, in tokens. */
const SUBJECT_REACH = 14;

/** Vietnamese: *Báo cáo năm 2025 của doanh nghiệp cho biết*: a noun at the beginning of the sentence that says something itself. */
function isSubjectOfCue(scene: Scene, first: number, last: number): boolean {
  const { tokens } = scene;
  if (first !== sentenceFirst(scene, first)) return false;
  for (let i = last + 1; i <= last + SUBJECT_REACH && !isBreak(tokens, i) && written(tokens, i) !== ","; i++) {
    const verb = scene.grammarAt(i).verbs.longestAt(tokens, i)?.entry;
    if (verb !== undefined && !verb.isNounToo && verb.takes !== "none") return true;
  }
  return false;
}

/** English: *the mayor's earlier claim*: an owner stands before the noun, one word between at most. */
const OWNER_MARKS = new WordSet(["'s"]);

function isOwned({ tokens, grammarAt }: Scene, i: number): boolean {
  if (grammarAt(i).headFirst) return false;
  return OWNER_MARKS.at(tokens, i - 1) || (isWord(tokens, i - 1) && OWNER_MARKS.at(tokens, i - 2));
}

/** Vietnamese: syllables of the longest word for a person that holds a verb of saying. */
const LONGEST_HEAD = 3;

/** Vietnamese: the verb is part of a word for a person (*nhà phân tích, bình luận viên*). */
function isWithinHead(scene: Scene, first: number, last: number): boolean {
  const { personHeads } = scene.grammarAt(first);
  for (let i = first - LONGEST_HEAD + 1; i <= first; i++) {
    const head = personHeads.longestAt(scene.tokens, i);
    if (head !== null && head.last >= last && (i < first || head.last > last)) return true;
  }
  return false;
}

/** What follows makes the word before a noun (*yêu cầu của*); *trên Twitter* does not. */
function isBeforeOwner(scene: Scene, i: number): boolean {
  const { tokens } = scene;
  return scene.grammarAt(i).afterNoun.at(tokens, i) && !(folded(tokens, i) === "trên" && isCapital(tokens, i + 1));
}

/** *was told, has been ordered*: a form of *be* within three words before. */
function isPassive(scene: Scene, first: number): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(first);
  for (let i = first - 1; i >= Math.max(0, first - 3); i--) {
    if (grammar.passives.at(tokens, i)) return true;
    if (!grammar.beforeVerb.at(tokens, i)) return false;
  }
  return false;
}
