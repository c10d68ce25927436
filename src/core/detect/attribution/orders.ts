/** Orders in a row: what one has others do, and the next one of the same speaker. */
import { phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { WordSet } from "../../text/word-set";
import type { Cue } from "./cues";
import type { Scene } from "./scene";

/** Vietnamese: whether the verb gives an order, behind a semicolon the next of its sentence's subject. */
export function isItemOfOrders({ tokens }: Scene, cue: Cue): boolean {
  return cue.kind === "verb" && cue.verb.takes === "order" && !RULINGS.at(tokens, cue.first);
}
/** Vietnamese: first syllables of what a court or the police does (*ra lệnh cấm*). */
const RULINGS = new WordSet(["ra", "hạ"]);

/** Vietnamese: *đề nghị các xã rà soát, báo cáo thiệt hại*: what an order in the same sentence has others do. */
export function isAskedFor(scene: Scene, cue: Cue, order: Cue): boolean {
  if (order.kind !== "verb" || order.verb.takes !== "order" || !scene.grammarAt(cue.first).headFirst) return false;
  return ASKED_FOR.lastAt(scene.tokens, cue.first) === cue.last && scene.read.sentenceOf[order.first] === scene.read.sentenceOf[cue.first];
}
const ASKED_FOR = new PhraseTable(
  phrasesOf(
    "báo cáo, thông báo, thông tin, đánh giá, phân tích, dự báo, cảnh báo, công bố, trả lời, giải trình, quán triệt, xác nhận, phản ánh, góp ý",
    true,
  ),
);
