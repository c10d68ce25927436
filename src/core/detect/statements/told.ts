/** A clause that a cue tells, and what the ways of telling share. */
import type { RuleId } from "../../finding";
import { GRAMMAR_VI } from "../../lexicon/vi/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { isCapital, isWord, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Saying } from "../attribution/sayings";
import type { Scene } from "../attribution/scene";
import type { Clause } from "./clause";

export interface Told {
  readonly clause: Clause;
  readonly saying: Saying;
  readonly rule: RuleId;
}

/** Beside a quote the rest of a sentence counts from this many words; GUIDE.md, "Reported statements". */
export const LEAST_BESIDE_QUOTE = 5;

/** A negation stands within this many tokens before its verb, adverbs between. */
const NEGATION_REACH = 4;
const NEGATIONS = new WordSet(
  "not không chưa never n't chẳng don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't isn't aren't wasn't weren't shouldn't cannot".split(
    " ",
  ),
);
/** Auxiliaries that make saying a mere possibility or a plan (*critics might call it a sham, the ministry will ask …*); *would say* is said. */
const POSSIBLE = new WordSet(["could", "might", "may", "should", "will", "sẽ"]);

const HANG = new WordSet(["hàng"]);
const KHONG = new WordSet(["không"]);

/** Adverbs of two words; English has none. */
const PAIRS = new PhraseTable([...GRAMMAR_VI.adverbPairs].map((pair) => [pair, true]));
const YET = new WordSet(["yet", "ever"]);

/** *did not say, không nói, might say*: nothing is said. */
export function isUnsaid(scene: Scene, verb: number): boolean {
  const { tokens } = scene;
  const { beforeVerb, headFirst } = scene.grammarAt(verb);
  if (headFirst && isWishedFor(tokens, verb)) return true;
  for (let i = verb - 1; i >= verb - NEGATION_REACH; i--) {
    if (HANG.at(tokens, i - 1) && KHONG.at(tokens, i)) return false; // hãng hàng không cho biết
    if (NEGATIONS.at(tokens, i) || (POSSIBLE.at(tokens, i) && !isCapital(tokens, i))) return true;
    const isAdverb = beforeVerb.at(tokens, i) || YET.at(tokens, i) || PAIRS.longestAt(tokens, i) !== null;
    if (!isAdverb && PAIRS.longestAt(tokens, i - 1)?.last !== i) return false;
  }
  return false;
}

/** Vietnamese: *mong muốn bà An công khai thừa nhận*: what is wished of another. */
function isWishedFor(tokens: Tokens, verb: number): boolean {
  for (let i = verb - 2; i >= verb - WISH_REACH && isWord(tokens, i); i--) if (WISHES.lastAt(tokens, i) > i) return true;
  return false;
}
/** The one who is to say it, and adverbs, have no more tokens. */
const WISH_REACH = 9;
const WISHES = new PhraseTable(["mong muốn", "mong đợi", "chờ đợi", "trông đợi", "kỳ vọng", "hy vọng"].map((wish) => [wish, true]));

const WITH_HEARER = new WordSet(
  "tell tells told telling inform informs informed informing remind reminds reminded reminding assure assures assured assuring warned".split(
    " ",
  ),
);

/** English: *tells so many lies that …*: what is told is no clause. */
const TALES = new WordSet(["lie", "lies", "tale", "tales", "fortune", "fortunes", "joke", "jokes"]);
/** Words before it. */
const TALE_REACH = 4;

export function tellsTale(tokens: Tokens, verb: number): boolean {
  if (!WITH_HEARER.at(tokens, verb)) return false;
  for (let i = verb + 1; i <= verb + TALE_REACH && isWord(tokens, i); i++) if (TALES.at(tokens, i)) return true;
  return false;
}

/** English: whether the one spoken to follows the verb at token `i`. */
export function hasHearer(tokens: Tokens, i: number): boolean {
  return WITH_HEARER.at(tokens, i);
}
