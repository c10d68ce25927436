/** Where an English counted noun phrase ends: at the first plural that no further plural follows. Looks at most `REACH` tokens ahead. */
import { EN_COUNT_STOPS, EN_COUNTED_ALONE, EN_NO_PLURALS, EN_PLURALS } from "../../lexicon/en/count-stops";
import { folded, isBreak, isCapital, isNumber, isWord, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { CountedHit } from "./nouns-vietnamese";

/** `13,000 late or missing parcels`, `200 U.S. military personnel`: number of tokens up to the head, marks included. */
const REACH = 9;
const ADJECTIVE_JOINERS = new WordSet(["or", "and", ","]);

const DURATIONS = new WordSet(["years", "months", "weeks", "days", "hours", "minutes", "seconds"]);
const SPELLED = new WordSet("two three four five six seven eight nine ten".split(" "));

/** The counted noun phrase that begins at token `j`, or null. */
export function readEnglishCounted(tokens: Tokens, j: number, value: number): CountedHit | null {
  let head = -1;
  let words = 0;
  for (let k = j; k < j + REACH; k++) {
    const step = stepAt(tokens, k, words > 0 && head < 0);
    if (step === "end") break;
    if (step === "mark") continue;
    words++;
    if (head >= 0 && DURATIONS.at(tokens, k)) break; // `142 million followers hours after`
    if (isPlural(tokens, k)) head = k;
    else if (head >= 0) break;
  }
  if (head >= 0) return { first: j, last: head, known: true };
  return readSingular(tokens, j, words, value);
}

/** What token `k` is to the phrase: a word of it, a mark within it (hyphen, `or` between adjectives), or its end. */
function stepAt(tokens: Tokens, k: number, open: boolean): "word" | "mark" | "end" {
  if (isBreak(tokens, k)) return "end";
  if (isNumber(tokens, k)) {
    const isPart = touchesNext(tokens, k - 1) || isCapital(tokens, k + 1) || (open && written(tokens, k + 1) === "-");
    return isPart ? "word" : "end";
  }
  if (SPELLED.at(tokens, k) && written(tokens, k + 1) !== "-") return "end"; // `1.7 million four years ago`
  if (!isWord(tokens, k)) {
    const mark = written(tokens, k);
    const inside = touchesNext(tokens, k - 1) && touchesNext(tokens, k);
    if (inside && (mark === "-" || mark === "." || mark === "&" || mark === "/")) return "mark";
    // `1,500 coal- and gas-fired plants`
    if (mark === "-" && touchesNext(tokens, k - 1) && ADJECTIVE_JOINERS.at(tokens, k + 1)) return "mark";
    return mark === "," && open && !isCapital(tokens, k - 1) && followsAdjective(tokens, k) ? "mark" : "end";
  }
  if (open && ADJECTIVE_JOINERS.at(tokens, k) && !isCapital(tokens, k - 1) && !isCapital(tokens, k + 1)) return "mark";
  return EN_COUNT_STOPS.at(tokens, k) && !(touchesNext(tokens, k - 1) && written(tokens, k - 1) === "-") ? "end" : "word";
}

/** `120 loyal, hardworking employees`: a comma between adjectives has a lower-case word on both sides. */
function followsAdjective(tokens: Tokens, k: number): boolean {
  return (
    isWord(tokens, k + 1) &&
    !isCapital(tokens, k + 1) &&
    !EN_COUNT_STOPS.at(tokens, k + 1) &&
    /(?:ed|al|ic|ive|ous|ful|ing|y|ent|ant)$/.test(folded(tokens, k - 1))
  );
}

export function isPlural(tokens: Tokens, k: number): boolean {
  if (!isWord(tokens, k)) return false;
  if (EN_PLURALS.at(tokens, k)) return true;
  const word = folded(tokens, k);
  return word.length > 2 && word.endsWith("s") && !word.endsWith("ss") && !EN_NO_PLURALS.at(tokens, k);
}

/** Without a plural: `1 vote`, `30 injured`, `12 freight.` */
function readSingular(tokens: Tokens, j: number, words: number, value: number): CountedHit | null {
  if (words === 0 || !isWord(tokens, j) || isCapital(tokens, j)) return null;
  if (/^(the|this|that|its|their|our)$/.test(folded(tokens, j - 2))) return null;
  if (EN_COUNTED_ALONE.at(tokens, j)) return { first: j, last: j, known: true };
  if (value === 1) return { first: j, last: j + Math.min(words, 2) - 1, known: false };
  const isVerb = /(?:ed|ing|ly)$/.test(folded(tokens, j));
  const ends = isBreak(tokens, j + 1) || /^[.,;:)]$/.test(written(tokens, j + 1));
  return words === 1 && ends && !isVerb ? { first: j, last: j, known: false } : null;
}
