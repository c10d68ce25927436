/** Tells somebody's words from the names of works, programmes and campaigns, nicknames, terms and scare quotes. */
import { phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isBreak, isCapital, isNumber, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { type Scene, sentenceFirst } from "../attribution/scene";
import type { Passage } from "./passages";

/** A fragment counts from this many words (Vietnamese: syllables); GUIDE.md, "Quotes". */
const LEAST_WORDS = 3;
/** A name of a work is rarely longer; a sentence is rarely shorter. */
const LONGEST_NAME = 8;
/** Words before the mark among which an introducer of a name stands. */
const INTRODUCER_REACH = 4;

/** `sentence`: stands as a sentence of its own or after a colon; `fragment`: within the writer's sentence; `name`: nobody's words. */
export type Wording = "sentence" | "fragment" | "name";

export function wordingOf(scene: Scene, passage: Passage): Wording {
  const { tokens } = scene;
  const words = countWords(scene, passage);
  const chained = passage.goesOn || passage.comesFrom;
  if (words < LEAST_WORDS && !chained) return "name";
  if (words === 0) return "name";
  const standsAlone = passage.comesFrom || passage.first === sentenceFirst(scene, passage.first) || isBreak(tokens, passage.first - 1);
  const colon = written(tokens, passage.first - 1) === ":";
  if (isCharge(scene, passage) || (!chained && !colon && isNumberedMotto(scene, passage, words))) return "name";
  const isPlain = words > 3 && !isCapital(tokens, passage.innerFirst) && isWord(tokens, passage.innerFirst);
  if (!standsAlone && !colon && !isPlain && isIntroducedName(scene, passage)) return "name";
  if (!standsAlone && !colon && !chained && words <= LONGEST_EPITHET && isEpithet(scene, passage)) return "name";
  if (
    !chained &&
    words <= LONGEST_NAME &&
    isTitled(scene, passage) &&
    (!endsLikeSpeech(scene, passage) || isUnderPreposition(scene, passage))
  )
    return "name";
  return standsAlone || colon ? "sentence" : "fragment";
}

export function countWords(scene: Scene, passage: { innerFirst: number; innerLast: number }): number {
  let words = 0;
  for (let i = passage.innerFirst; i <= passage.innerLast; i++) if (isWord(scene.tokens, i) || isNumber(scene.tokens, i)) words++;
  return words;
}

/** Vietnamese: the name of a crime (*về hành vi “trộm cắp tài sản”*). */
const CHARGES = new PhraseTable(phrasesOf("tội, tội danh, về tội, hành vi, các hành vi, về hành vi", true));

function isCharge(scene: Scene, { first }: Passage): boolean {
  for (let i = first - INTRODUCER_REACH; i < first; i++) if (CHARGES.longestAt(scene.tokens, i)?.last === first - 1) return true;
  return false;
}

/** Vietnamese syllables of such a motto. */
const LONGEST_MOTTO = 5;
/** Their second syllables: what there is so many of in a motto. */
const MOTTO_WORDS = new WordSet(
  "tại không có rõ nhất cùng sẵn đúng tốt sạch đủ dám phải cần chống bám biết thật tiên hóa xây hơn quyết tự đồng trước trong chưa chia ca kíp tăng giảm vững".split(
    " ",
  ),
);

/** English: what stands behind the words that it is (*the “four on-the-spot” motto*). */
const MOTTOS = new WordSet(
  "motto principle principles guideline guidelines slogan policy model movement programme program campaign rule approach".split(" "),
);

/** Vietnamese: *phương châm “4 tại chỗ”, “6 rõ”*: what the campaigns of offices are called. */
function isNumberedMotto({ tokens, grammarAt }: Scene, { first, last, innerFirst }: Passage, words: number): boolean {
  if (words > LONGEST_MOTTO) return false;
  if (!grammarAt(first).headFirst) return MOTTOS.at(tokens, last + 1);
  return (isNumber(tokens, innerFirst) || COUNTS.at(tokens, innerFirst)) && MOTTO_WORDS.at(tokens, innerFirst + 1);
}
const COUNTS = new WordSet("hai ba bốn năm sáu bảy tám chín mười".split(" "));

/** A classifier or the like right before the opening mark: *phong trào “…”, the film “…”*. */
function isIntroducedName(scene: Scene, passage: Passage): boolean {
  const { tokens } = scene;
  const grammar = scene.grammarAt(passage.first);
  for (let i = passage.first - INTRODUCER_REACH; i < passage.first; i++)
    if (grammar.nameIntroducers.longestAt(tokens, i)?.last === passage.first - 1) return true;
  return false;
}

/** *on “Evening Hour,”*: the name of a broadcast or the like. */
function isUnderPreposition(scene: Scene, passage: Passage): boolean {
  return (
    scene.grammarAt(passage.first).prepositions.at(scene.tokens, passage.first - 1) || folded(scene.tokens, passage.first - 1) === "'s"
  );
}

/** Vietnamese syllables of what somebody is called before the name (*“nhà ngoại cảm” Lê Thị An*). */
const LONGEST_EPITHET = 4;

function isEpithet({ tokens, grammarAt }: Scene, { first, last, innerFirst, innerLast }: Passage): boolean {
  const isNamed = isWord(tokens, last + 1) && isCapital(tokens, last + 1) && isCapital(tokens, last + 2);
  return isNamed && grammarAt(first).headFirst && !isCapital(tokens, innerFirst) && isWord(tokens, innerLast) && isWord(tokens, first - 1);
}

/** Every word of weight has a capital. */
function isTitled(scene: Scene, passage: Passage): boolean {
  const { tokens } = scene;
  let capitals = 0;
  for (let i = passage.innerFirst; i <= passage.innerLast; i++) {
    if (!isWord(tokens, i)) continue;
    if (isCapital(tokens, i)) capitals++;
    else if (folded(tokens, i).length > 3) return false;
  }
  return capitals > 1;
}

/** A final stop or comma within the marks, or right after them before a cue. */
export function endsLikeSpeech(scene: Scene, passage: Passage): boolean {
  return [".", ",", "!", "?", "…"].includes(written(scene.tokens, passage.innerLast));
}
