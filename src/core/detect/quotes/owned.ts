/** Vietnamese: a sentence after a quotation that tells whose words it holds (*“…”. Đó là lời của bà Nhi*). */
import { phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { isBreak, isWord, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { speakerOf } from "../attribution/known-persons";
import { mentionAt, type Scene } from "../attribution/scene";
import { QUOTE_RULES } from "../speech-rules";
import type { Attribution } from "./attribute";
import type { Passage } from "./passages";

/** How such a sentence begins. */
const POINTING = new PhraseTable(
  phrasesOf("đó là, đó cũng là, đó chính là, đây là, đây cũng là, đây chính là, trên đây là, những lời, lời, câu nói, những câu nói", true),
);
/** What somebody said, the first word of a phrase that their name follows after *của*. */
const WORDS_OF = new PhraseTable(
  phrasesOf(
    `lời, câu nói, phát biểu, chia sẻ, tâm sự, khẳng định, nhận định, nhận xét, trần tình, nhắn nhủ, bộc bạch, giải thích, cảnh báo, ý kiến, quan điểm,
    câu hỏi, trăn trở, suy nghĩ, tâm tư, lời khuyên, thông điệp, tuyên bố, cam kết, đánh giá, bày tỏ, tâm tình, thừa nhận, kiến nghị, đề nghị, mong muốn`,
    true,
  ),
);
const OF = new WordSet(["của", "từ"]);
/** Words between the beginning of the sentence and the name. */
const REACH = 10;

/** The person of whom the next sentence says that the words are theirs; null where it does not. */
export function ownerAfter(scene: Scene, passage: Passage): Attribution | null {
  const { tokens } = scene;
  let at = passage.last + 1;
  while (written(tokens, at) === "." || written(tokens, at) === ",") at++;
  if (isBreak(tokens, at)) at++;
  const opening = scene.grammarAt(at).headFirst ? POINTING.longestAt(tokens, at) : null;
  if (opening === null) return null;
  let told = WORDS_OF.longestAt(tokens, at) !== null;
  for (let i = at; i < at + REACH && isWord(tokens, i); i++) {
    told ||= WORDS_OF.longestAt(tokens, i) !== null;
    if (!told || !OF.at(tokens, i)) continue;
    const mention = mentionAt(scene, i + 1);
    return mention?.first === i + 1 ? { speaker: speakerOf(mention.person), saying: null, rule: QUOTE_RULES.namedAfter } : null;
  }
  return null;
}
