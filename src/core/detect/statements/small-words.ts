/** The sets of the grammars that are asked for token after token here, by word number. */
import { GRAMMAR_EN } from "../../lexicon/en/grammar";
import type { Grammar } from "../../lexicon/grammar";
import { GRAMMAR_VI } from "../../lexicon/vi/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { WordSet } from "../../text/word-set";
import type { Scene } from "../attribution/scene";

export interface SmallWords {
  readonly headFirst: boolean;
  readonly conjunctions: WordSet;
  readonly complementisers: WordSet;
  readonly predicates: WordSet;
  readonly beforeVerb: WordSet;
  /** Adverbs of two words. */
  readonly adverbPairs: PhraseTable<true>;
  /** What shows that a clause has begun, before *that, rằng*. */
  readonly begun: WordSet;
}

/** What stands in the grammars and is no single token (*'re, it's*). */
const CLITIC = /^'|'s$/;

function byNumber(...sets: readonly ReadonlySet<string>[]): WordSet {
  return new WordSet(sets.flatMap((words) => [...words]).filter((word) => !CLITIC.test(word)));
}

function smallWordsOf(grammar: Grammar): SmallWords {
  const { headFirst, conjunctions, complementisers, predicates, beforeVerb, adverbPairs } = grammar;
  return {
    headFirst,
    conjunctions: byNumber(conjunctions),
    complementisers: byNumber(complementisers),
    predicates: byNumber(predicates),
    beforeVerb: byNumber(beforeVerb),
    adverbPairs: new PhraseTable([...adverbPairs].map((pair) => [pair, true])),
    begun: byNumber(conjunctions, headFirst ? beforeVerb : predicates),
  };
}

const EN = smallWordsOf(GRAMMAR_EN);
const VI = smallWordsOf(GRAMMAR_VI);

/** Those of the language that token `i` stands in. */
export function smallWordsAt(scene: Scene, i: number): SmallWords {
  return scene.read.vietnamese[i] === 1 ? VI : EN;
}

/** Conjunctions of both languages, and the marks at which a clause may end. */
export const STOPS = byNumber(GRAMMAR_EN.conjunctions, GRAMMAR_VI.conjunctions, new Set(["(", ")", ",", "—", "–", ";", "thì"]));
