/** Quotes without quotation marks: block quotes, and posts embedded with a line that names their author. One pass over the blocks. */
import type { Block } from "../../article";
import type { RuleId, Speaker } from "../../finding";
import { isBreak, isCapital, isNumber, isWord, tokenAt, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { speakerOf } from "../attribution/known-persons";
import type { Sayings } from "../attribution/sayings";
import { mentionAt, type Scene } from "../attribution/scene";
import { QUOTE_RULES } from "../speech-rules";
import { firstSayingFrom } from "./attribute";

/** A quote without marks: its tokens, both ends included, and who says it. */
export interface Unmarked {
  readonly first: number;
  readonly last: number;
  readonly speaker: Speaker | null;
  readonly rule: RuleId;
}

/** A block quote counts from this many words; GUIDE.md, "Quotes". */
const LEAST_WORDS = 3;
/** The name in an author's line is no longer than this many tokens. */
const LONGEST_NAME = 8;
const DASHES = new WordSet(["—", "–", "-"]);

export function findUnmarked(scene: Scene, sayings: Sayings): readonly Unmarked[] {
  const { blocks } = scene.read.article;
  const found: Unmarked[] = [];
  for (const [b, block] of blocks.entries()) {
    const next = blocks[b + 1];
    const author = next === undefined ? null : authorOfPost(scene, next);
    const isPost = author !== null;
    if (!isPost && block.kind !== "quote") continue;
    const range = wordsOf(scene, block);
    if (range === null || scene.passageOf[range.first] !== 0) continue;
    const speaker = author ?? introducer(scene, sayings, range.first);
    found.push({ ...range, speaker, rule: isPost ? QUOTE_RULES.post : QUOTE_RULES.block });
  }
  return found;
}

/** The tokens of a block up to a web address at its end; null where too few words are left. */
function wordsOf(scene: Scene, block: Block): { first: number; last: number } | null {
  const { tokens } = scene;
  const first = tokenAt(tokens, block.span.start);
  const end = tokenAt(tokens, block.span.end - 1);
  let last = first - 1;
  let words = 0;
  for (let i = first; i <= end; i++) {
    if (isBreak(tokens, i)) break;
    if (isAddress(scene, i)) break;
    if (isWord(tokens, i) || isNumber(tokens, i)) words++;
    last = i;
  }
  return words < LEAST_WORDS ? null : { first, last };
}

/** *pic.twitter.com/…, https://…*. */
function isAddress(scene: Scene, i: number): boolean {
  const word = written(scene.tokens, i);
  if (word === "https" || word === "http" || word === "www") return true;
  return word === "pic" && written(scene.tokens, i + 1) === "." && touchesNext(scene.tokens, i);
}

/** *— Name (@handle) date*: the author of the post above; null for any other line. */
function authorOfPost(scene: Scene, block: Block): Speaker | null {
  const { tokens } = scene;
  const first = tokenAt(tokens, block.span.start);
  if (!DASHES.at(tokens, first)) return null;
  let open = first + 1;
  while (open < first + LONGEST_NAME && written(tokens, open) !== "(" && !isBreak(tokens, open)) open++;
  if (written(tokens, open) !== "(" || written(tokens, open + 1) !== "@") return null;
  for (let i = first + 1; i < open; i++) {
    const mention = mentionAt(scene, i);
    if (mention !== null) return speakerOf(mention.person);
  }
  if (open === first + 1 || !isCapital(tokens, first + 1)) return null;
  return { kind: "person", name: tokens.text.slice(tokens.start[first + 1] ?? 0, tokens.end[open - 1] ?? 0) };
}

/** The speaker of a verb of saying in the sentence that ends in a colon right before the block. */
function introducer(scene: Scene, sayings: Sayings, first: number): Speaker | null {
  const { tokens } = scene;
  if (written(tokens, first - 2) !== ":") return null;
  const saying = sayings.told[firstSayingFrom(sayings.told, first) - 1];
  if (saying === undefined || scene.read.sentenceOf[saying.cue.first] !== scene.read.sentenceOf[first - 2]) return null;
  return saying.speaker;
}
