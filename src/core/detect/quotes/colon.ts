/** Vietnamese and English: whose words follow a colon to which no verb of saying leads. Bounded walks within the sentence. */
import type { Speaker } from "../../finding";
import { phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isCapital, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { speakerOf } from "../attribution/known-persons";
import type { Sayings } from "../attribution/sayings";
import { mentionAt, type Scene } from "../attribution/scene";
import type { Passage } from "./passages";
import { countWords } from "./wording";

/** Vietnamese *thì*: another clause, with a subject of its own. */
const THI = new Set(["thì"]);

/** Words of a passage that a colon introduces without a verb of saying: shorter ones are titles, slogans and thoughts. */
const LEAST_AFTER_COLON = 8;

/** *An Nhi, giám đốc nhóm: “…”; Ông An lắc đầu: “…”; Anh thất vọng: “…”*: who is named right before the colon, or opens the sentence that leads to it. */
export function nameBeforeColon(scene: Scene, { memory }: Sayings, passage: Passage, floor: number): Speaker | null {
  const { tokens } = scene;
  const end = passage.first - 2;
  const closing = mentionAt(scene, end);
  if (closing !== null && closing.first >= floor) return speakerOf(closing.person);
  const grammar = scene.grammarAt(end);
  if (!grammar.headFirst || countWords(scene, passage) < LEAST_AFTER_COLON) return null;
  const owner = ownerOfWords(scene, floor, end);
  if (owner !== null) return owner;
  for (let i = floor; i <= end; i++) if (THI.has(folded(tokens, i))) return null;
  let first = floor;
  while (
    first < end &&
    grammar.determiners.at(tokens, first) &&
    !grammar.prepositions.at(tokens, first) &&
    mentionAt(scene, first) === null
  )
    first++;
  const opening = mentionAt(scene, first);
  if (opening !== null) return opening.first === first ? speakerOf(opening.person) : null;
  // Trong một tin nhắn, An Nhi cảm ơn khán giả: “…”
  const comma = grammar.fronters.at(tokens, floor) ? commaFrom(scene, first, end) : null;
  const after = comma === null ? null : mentionAt(scene, comma + 1);
  if (after !== null) return after.first === (comma ?? 0) + 1 ? speakerOf(after.person) : null;
  const at = comma === null ? first : comma + 1;
  const gender = grammar.singularPronouns.at(tokens, at);
  if (gender === undefined || isCapital(tokens, at + 1)) return null;
  return memory.resolve({ kind: "pronoun", from: at, gender, plural: false, first: at, last: at }, at, false);
}

/** Vietnamese: *câu nói dí dỏm của An Nhi khi tới thăm …: “…”*: whose words are named before the colon. */
function ownerOfWords(scene: Scene, floor: number, end: number): Speaker | null {
  const { tokens } = scene;
  for (let i = end; i > Math.max(floor, end - WORDS_REACH); i--) {
    const mention = OF.at(tokens, i) ? mentionAt(scene, i + 1) : null;
    if (mention === null) continue;
    for (let k = i - 1; k >= Math.max(floor, i - WORDS_LEAD); k--)
      if (SOMEBODYS_WORDS.longestAt(tokens, k) !== null) return speakerOf(mention.person);
    return null;
  }
  return null;
}
const WORDS_REACH = 20;
const WORDS_LEAD = 6;
const OF = new WordSet(["của"]);
const SOMEBODYS_WORDS = new PhraseTable(
  phrasesOf(
    "câu nói, lời, phát ngôn, câu trả lời, phát biểu, tuyên bố, dòng chữ, dòng trạng thái, lời nhắn, tin nhắn, bức thư, lá thư, chia sẻ, nhận định, bình luận",
    true,
  ),
);

function commaFrom({ tokens }: Scene, first: number, last: number): number | null {
  for (let i = first; i < last; i++) if (written(tokens, i) === ",") return i;
  return null;
}
