/** Which words can speak: heads of noun phrases for persons, groups and bodies, in both languages. */
import { type Grammar, phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isCapital, isNumber, isWord, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Scene, TokenMention } from "./scene";

/** Capitalised only because they open a sentence; nobody's name. */
const NO_NAMES = new WordSet([
  "như",
  "đáng",
  "điều",
  "được",
  "we",
  "you",
  "this",
  "that",
  "these",
  "those",
  "what",
  "there",
  "here",
  "now",
  "then",
  "so",
  "yet",
  "ảnh",
  "video",
  "xem",
  "tags",
  "nguồn",
  "theo",
  "photo",
  "source",
  "update",
  "live",
  "breaking",
  "xin",
  "có",
  "quá",
  "hãy",
  "đừng",
  "vậy",
  "tin",
  "tôi",
  "i",
  "however",
  "still",
  "instead",
  "overall",
  "but",
  "and",
  "having",
  "we've",
  "i've",
  "you're",
  "they're",
  "i'm",
  "we're",
  "don't",
]);

/** Whether a word for a body, group or unnamed person begins at token `i`. */
export function isSpeakerHead(scene: Scene, grammar: Grammar, i: number): boolean {
  return grammar.groupHeads.longestAt(scene.tokens, i) !== null || grammar.personHeads.longestAt(scene.tokens, i) !== null;
}

/** In tokens. */
const LONGEST_RELATION = 3;

/**
 * First token of the word for a relative or servant before a person who is named only to tell whose they are (*vợ ông An, đại diện chị Nhi*); null where
 * none stands there.
 */
export function relationBefore({ tokens }: Scene, { relations, honorifics }: Grammar, { first, nameFirst }: TokenMention): number | null {
  for (let i = first - LONGEST_RELATION; i < nameFirst; i++) {
    const relation = relations.longestAt(tokens, i);
    if (relation === null || relation.last >= nameFirst || relation.last < first - 1) continue;
    if (relation.last === nameFirst - 1 || (relation.last === nameFirst - 2 && honorifics.has(tokens, nameFirst - 1))) return i;
  }
  return null;
}

export function isGroup(scene: Scene, grammar: Grammar, first: number, last: number): boolean {
  const { tokens } = scene;
  const at = grammar.headFirst ? first : last;
  return grammar.personHeads.longestAt(tokens, at) === null;
}

/** Where a Vietnamese noun phrase ends: before an auxiliary, a verb, or a conjunction that opens no name. */
export function cutEnd(scene: Scene, grammar: Grammar, first: number, end: number): number {
  let last = phraseEnd(scene, grammar, first, end);
  // Hội Mây chỉ có thể đề nghị
  while (last > first && last < end && grammar.beforeVerb.at(scene.tokens, last) && !isCapital(scene.tokens, last)) last--;
  return last;
}

/** Vietnamese: deeds whose first syllable may as well go on a body's name, and what tells of somebody and ends no phrase. */
const DEEDS = new PhraseTable([
  ...phrasesOf("ban hành, ban bố, khởi tố, truy tố, bắt giữ, tạm giữ, giữ quyền công tố, giữ quyền công tố tại tòa", "ends"),
  ...phrasesOf("hàng không, có mặt tại, có mặt ở, có mặt trong, có con, có người thân, có nhà", "tells"),
]);

function phraseEnd(scene: Scene, grammar: Grammar, first: number, end: number): number {
  const { tokens } = scene;
  for (let k = first + 1; k <= end; k++) {
    if (isCapital(tokens, k)) continue;
    const known = DEEDS.longestAt(tokens, k);
    if (known?.entry === "ends") return k - 1;
    if (known !== null) {
      k = known.last;
      continue;
    }
    if (grammar.phraseEnds.at(tokens, k) && !isWithinName(scene, grammar, k)) return k - 1;
    const verb = grammar.verbs.longestAt(tokens, k);
    if (verb === null) continue;
    if (verb.entry.takes !== "none" && k - first > 1) return k - 1;
    // A compound that only holds a verb of saying: *công tố, triển khai*.
    if (verb.entry.takes === "none") k = verb.last;
  }
  return end;
}

/** Vietnamese: the second syllable of a word in a body's name, which goes on after *và* (*Tổng công ty Lưu ký và Bù trừ*). */
function isWithinName({ tokens }: Scene, { conjunctions }: Grammar, i: number): boolean {
  return isCapital(tokens, i - 1) && conjunctions.at(tokens, i + 1) && isCapital(tokens, i + 2);
}

/** Endings of nouns for persons, and words that only look so. */
const AGENT = /(?:man|men|woman|women|er|ers|or|ors|ist|ists|ian|ians|ant|ants|ee|ees)$/;
const NO_AGENTS = new Set(
  "number numbers matter matters order orders power powers water paper letter computer weather winter summer october november december september under over after other others another rather factor factors error errors sector sectors color floor door error behavior corner border disorder disaster chapter wonder danger anger fever offer answer river flower tower shower plant plants want grant restaurant restaurants instant fee fees tree trees degree degrees three referee agree coffee committee guarantee list lists exist resist assist consist dinner cover discover consider remember remain layer paper papers bitter better former latter center centre poster newsletter transfer container trailer tanker for or whether either neither never ever however".split(
    " ",
  ),
);

export function isAgent(word: string): boolean {
  return word.length > 4 && AGENT.test(word) && !NO_AGENTS.has(word);
}

export function twoWordHead(scene: Scene, grammar: Grammar, head: number): boolean {
  return (
    grammar.groupHeads.longestAt(scene.tokens, head - 1)?.last === head ||
    grammar.personHeads.longestAt(scene.tokens, head - 1)?.last === head
  );
}

/** Whether the English noun phrase's head is complete before token `i`. */
export function isPhraseTail(scene: Scene, grammar: Grammar, i: number): boolean {
  const { tokens } = scene;
  const word = folded(tokens, i);
  if (isCapital(tokens, i)) return false;
  if (written(tokens, i - 1) === "-" || written(tokens, i + 1) === "-") return false;
  return (
    grammar.prepositions.at(tokens, i) ||
    word === "familiar" ||
    (word.length > 4 && /(ed|ing)$/.test(word)) ||
    word === "(" ||
    word === "close"
  );
}

export function isSentenceStart(scene: Scene, i: number): boolean {
  return scene.read.sentences[scene.read.sentenceOf[i] ?? 0]?.first === i;
}

export function allCapital(scene: Scene, first: number, end: number): boolean {
  const { tokens } = scene;
  for (let i = first; i <= end; i++) {
    // acme.com, Lai I-chung
    const isJoined = i > first && (written(tokens, i - 1) === "." || written(tokens, i - 1) === "-") && touchesNext(tokens, i - 1);
    if (!isCapital(tokens, i) && !isJoined && (isWord(tokens, i) || isNumber(tokens, i))) return false;
  }
  return isCapital(tokens, first) && !NO_NAMES.at(tokens, first);
}
