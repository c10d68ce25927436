/** Sentences as runs of tokens. A block border always ends one; so does a full stop that closes no abbreviation or initial. */
import { isBreak, isCapital, isNumber, isWord, TokenKind, type Tokens, touchesNext, written } from "./tokens";
import { WordSet } from "./word-set";

/** A sentence: tokens `first` to `last`, both included, breaks left out. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
}

/** Abbreviations that a full stop follows inside a sentence, both languages. */
const ABBREVIATIONS = new WordSet(
  "mr mrs ms messrs dr prof st sen sens rep reps del supt insp det cpl pvt asst atty gov gen col lt sgt capt cmdr adm maj rev hon pres sec jr sr vs etc inc ltd co corp no vol jan feb mar apr jun jul aug sep sept oct nov dec tp tx tt gs pgs ts ths bs ks cn ls nxb ubnd hđnd tw p q h x tr ô".split(
    " ",
  ),
);

/** Words that open a new sentence after an abbreviation which ends in a full stop itself (`in the U.S. The bill …`). */
const SENTENCE_STARTERS = new WordSet(
  "the he she it they we i you but and in on at this that these those there a an his her its their when while after if".split(" "),
);

const TERMINATORS = new WordSet([".", "!", "?", "…"]);
const CLOSERS = new WordSet(['"', "”", "’", "»", ")", "]", "'", "''"]);
const OPENERS = new WordSet(['"', "“", "‘", "«", "(", "[", "-", "–", "—", "'", "''", "``", "‘‘"]);

/** Splits the tokens of a text into sentences. One pass, O(n). */
export function findSentences(tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    if (last >= first) sentences.push({ first, last });
    first = last + 1;
  };
  for (let i = 0; i < tokens.count; i++) {
    const kind = tokens.kind[i];
    if (kind === TokenKind.Word) {
      if (SENTENCE_STARTERS.at(tokens, i + 1) && isCapital(tokens, i + 1) && written(tokens, i).endsWith(".")) close(i);
    } else if (kind === TokenKind.Break) {
      close(i - 1);
      first = i + 1;
    } else if (kind === TokenKind.Mark && isTerminator(tokens, i)) {
      let last = i;
      while (touchesNext(tokens, last) && CLOSERS.at(tokens, last + 1)) last++;
      if (endsSentence(tokens, i, last)) {
        close(last);
        i = last;
      }
    }
  }
  close(tokens.count - 1);
  return sentences;
}

/** A full stop and the like; dots in a row are one token. */
function isTerminator(tokens: Tokens, i: number): boolean {
  return TERMINATORS.at(tokens, i) || written(tokens, i).startsWith("..");
}

/** Whether the terminator at `i`, with closing marks up to `last`, ends its sentence. */
function endsSentence(tokens: Tokens, i: number, last: number): boolean {
  const next = last + 1;
  if (isBreak(tokens, next)) return true;
  if (touchesNext(tokens, last)) return false;
  const opens = isCapital(tokens, next) || isNumber(tokens, next) || OPENERS.at(tokens, next);
  if (!opens) return false;
  return written(tokens, i) !== "." || last > i || !closesAbbreviation(tokens, i);
}

function closesAbbreviation(tokens: Tokens, i: number): boolean {
  if (!isWord(tokens, i - 1) || !touchesNext(tokens, i - 1)) return false;
  const isInitial = isCapital(tokens, i - 1) && written(tokens, i - 1).length === 1;
  return isInitial || ABBREVIATIONS.at(tokens, i - 1);
}
