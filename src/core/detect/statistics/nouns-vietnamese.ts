/** Where a Vietnamese counted noun ends: classifier and head noun inside, verbs and adjectives outside. A bounded look ahead, no search. */
import {
  VI_CLASSIFIERS,
  VI_COMPOUND_NOUNS,
  VI_COUNT_STOPS,
  VI_DOUBTFUL_NOUNS,
  VI_NO_NOUNS,
  VI_SINGLE_NOUNS,
} from "../../lexicon/vi/counted-nouns";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isBreak, isWord, Shape, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";

/** A counted noun phrase: its last token, and whether its words are known to be counted (else guessed). */
export interface CountedHit {
  readonly first: number;
  readonly last: number;
  readonly known: boolean;
}

const COMPOUNDS = new PhraseTable(VI_COMPOUND_NOUNS.map((words) => [words, true] as const));
const NO_NOUNS = new PhraseTable(VI_NO_NOUNS.map((words) => [words, true] as const));

/** Classifiers of events and ideas: what follows is a word of two syllables (`2 cuộc kháng chiến`). */
const TAKES_TWO = new WordSet(["cuộc", "nền", "mối", "trận", "đợt"]);

/** The counted noun that begins at token `j`, or null. */
export function readVietnameseCounted(tokens: Tokens, j: number): CountedHit | null {
  if (isBreak(tokens, j) || !isWord(tokens, j)) return null;
  const compound = COMPOUNDS.longestAt(tokens, j);
  if (compound === null && tokens.shape[j] === Shape.Title) return null;
  if (tokens.shape[j] === Shape.Upper) return { first: j, last: j, known: false };
  if (compound !== null) return { first: j, last: compound.last, known: true };
  if (NO_NOUNS.longestAt(tokens, j) !== null) return null;
  if (VI_CLASSIFIERS.at(tokens, j)) return { first: j, last: headAfterClassifier(tokens, j), known: true };
  if (VI_SINGLE_NOUNS.at(tokens, j)) return { first: j, last: j, known: !VI_DOUBTFUL_NOUNS.at(tokens, j) };
  if (VI_COUNT_STOPS.at(tokens, j) || folded(tokens, j).length < 2) return null;
  return { first: j, last: isNounLike(tokens, j + 1) ? j + 1 : j, known: false };
}

function headAfterClassifier(tokens: Tokens, j: number): number {
  const next = j + 1;
  if (!isNounLike(tokens, next)) return j;
  const compound = COMPOUNDS.longestAt(tokens, next);
  if (compound !== null) return compound.last;
  if (VI_CLASSIFIERS.at(tokens, next) || VI_SINGLE_NOUNS.at(tokens, next)) return next;
  if (TAKES_TWO.at(tokens, j) && isNounLike(tokens, next + 1)) return next + 1;
  return VI_SINGLE_NOUNS.at(tokens, j) && !TAKES_TWO.at(tokens, j) ? j : next;
}

/** A lower-case word that may be (part of) a noun. */
function isNounLike(tokens: Tokens, j: number): boolean {
  return isWord(tokens, j) && tokens.shape[j] === Shape.Lower && !VI_COUNT_STOPS.at(tokens, j) && NO_NOUNS.longestAt(tokens, j) === null;
}
