/** Sentences as runs of tokens. A block border always ends one; so does a full stop that closes no abbreviation or initial. */
import { folded, isBreak, isCapital, isNumber, isWord, type Tokens, touchesNext, written } from "./tokens";

/** A sentence: tokens `first` to `last`, both included, breaks left out. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

/** Abbreviations that a full stop follows inside a sentence, in lower case, both languages. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st sen rep gov gen col lt sgt capt cmdr adm maj rev hon pres sec jr sr vs etc inc ltd co corp no vol jan feb mar apr jun jul aug sep sept oct nov dec tp tx tt gs pgs ts ths bs ks cn ls nxb ubnd hđnd tw p q h x tr đ/c ô".split(
    " ",
  ),
);

/** Words that open a new sentence after an abbreviation which ends in a full stop itself (`in the U.S. The bill …`). */
const SENTENCE_STARTERS = new Set(
  "the he she it they we i you but and in on at this that these those there a an his her its their when while after if".split(" "),
);

const TERMINATORS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(['"', "”", "’", "»", ")", "]", "'"]);
const OPENERS = new Set(['"', "“", "‘", "«", "(", "[", "-", "–", "—", "'"]);

/** Splits the tokens of a text into sentences. One pass, O(n). */
export function findSentences(tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    if (last >= first) sentences.push({ first, last });
    first = last + 1;
  };
  for (let i = 0; i < tokens.count; i++) {
    if (isBreak(tokens, i)) {
      close(i - 1);
      first = i + 1;
      continue;
    }
    if (isWord(tokens, i) && written(tokens, i).endsWith(".") && SENTENCE_STARTERS.has(folded(tokens, i + 1)) && isCapital(tokens, i + 1)) {
      close(i);
      continue;
    }
    const mark = written(tokens, i);
    if (!TERMINATORS.has(mark) && !mark.startsWith("..")) continue;
    let last = i;
    while (touchesNext(tokens, last) && CLOSERS.has(written(tokens, last + 1))) last++;
    if (endsSentence(tokens, i, last)) {
      close(last);
      i = last;
    }
  }
  close(tokens.count - 1);
  return sentences;
}

/** Whether the terminator at `i`, with closing marks up to `last`, ends its sentence. */
function endsSentence(tokens: Tokens, i: number, last: number): boolean {
  const next = last + 1;
  if (isBreak(tokens, next)) return true;
  if (touchesNext(tokens, last)) return false;
  const opens = isCapital(tokens, next) || isNumber(tokens, next) || OPENERS.has(written(tokens, next));
  if (!opens) return false;
  return written(tokens, i) !== "." || last > i || !closesAbbreviation(tokens, i);
}

function closesAbbreviation(tokens: Tokens, i: number): boolean {
  if (!isWord(tokens, i - 1) || !touchesNext(tokens, i - 1)) return false;
  const word = written(tokens, i - 1);
  const isInitial = word.length === 1 && isCapital(tokens, i - 1);
  return isInitial || ABBREVIATIONS.has(word.toLowerCase());
}
