/** The small words that attribution leans on, in one shape for both languages. All words are folded (`foldWord`). */

import { foldedWords } from "../text/listed-words";
import type { PhraseList, PhraseTable } from "../text/phrase-table";
import type { WordMap } from "../text/word-map";
import { WordSet } from "../text/word-set";
import type { SayingVerb, SourceCue } from "./saying";

export interface Grammar {
  /** Whether a noun phrase begins with its head (Vietnamese) or ends with it (English). */
  readonly headFirst: boolean;
  readonly verbs: PhraseTable<SayingVerb>;
  readonly sources: PhraseTable<SourceCue>;
  /** Words between a subject and its verb: auxiliaries, negations, adverbs. */
  readonly beforeVerb: WordSet;
  /** The same of two words, joined by a blank. */
  readonly adverbPairs: ReadonlySet<string>;
  readonly pairedAdverbs: PhraseTable<"adverb">;
  /** Words that begin a clause: no noun phrase reaches back over one. */
  readonly clauseStarts: WordSet;
  /** What ends a reported clause when it follows a comma. */
  readonly clauseEnds: PhraseTable<"end">;
  /** *was told, bị cáo buộc*: the verb after one is passive. */
  readonly passives: WordSet;
  /** Words before and after a noun of saying, which make it no verb. */
  readonly beforeNoun: WordSet;
  readonly afterNoun: WordSet;
  readonly conjunctions: WordSet;
  /** *that, rằng*. */
  readonly complementisers: WordSet;
  /** Words that show a predicate: a clause, not a bare noun phrase. */
  readonly predicates: WordSet;
  /** Articles, determiners, classifiers without meaning of their own; not part of a speaker's name. */
  readonly determiners: WordSet;
  /** *of, của, with*: the noun phrase after one belongs to a head further left. */
  readonly prepositions: WordSet;
  /** *of, của, from*: what follows owns the head before. */
  readonly owners: WordSet;
  /** Words after which an expression of time is complete (weekdays, months, *hôm, ngày*), and what else may stand in one. */
  readonly timeHeads: WordSet;
  readonly timeWords: WordSet;
  readonly singularPronouns: WordMap<Gender>;
  readonly pluralPronouns: WordSet;
  /** Verbs that end a noun phrase before them, besides auxiliaries (Vietnamese writes no border there). */
  readonly phraseEnds: WordSet;
  /** A sentence that begins with one fronts a clause; what the main clause says comes after its comma. */
  readonly fronters: WordSet;
  /** Words that make several of the head after them (*các, những*). */
  readonly quantifiers: WordSet;
  /** Common nouns that stand for a group named before (*the company*). */
  readonly generics: WordSet;
  /** The same of several words (*công ty*). */
  readonly genericPhrases: PhraseTable<"group">;
  /** Things that speak: bodies, groups (plural). */
  readonly groupHeads: PhraseTable<"group">;
  /** Persons without a name: *officer, nghi phạm*. */
  readonly personHeads: PhraseTable<"person">;
  /** Relatives and servants of whoever is named right after (*vợ ông An, đại diện chị Nhi*). */
  readonly relations: PhraseTable<"relation">;
  /** Documents and remarks: their owner speaks (*statement, thông cáo*). */
  readonly remarks: PhraseTable<"remark">;
  /** Countries, which tell no person's name after a word for a person (*quan chức Mỹ*). */
  readonly countries: PhraseTable<"country">;
  /** Honorifics before a name, with the gender they tell. */
  readonly honorifics: WordMap<Gender>;
  /** Parts of names that tell the gender: given names in English, middle names in Vietnamese. */
  readonly genderNames: WordMap<Gender>;
  /** What comes right before the quoted name of a work, programme, motto or nickname. */
  readonly nameIntroducers: PhraseTable<"name">;
}

export type Gender = "he" | "she" | "any";

/** The words of a list, parted by blanks, folded. What is no single token (*'re*) stands at none, and is left out. */
export function wordSet(words: string): WordSet {
  return new WordSet(words.split(/\s+/).filter((word) => foldedWords(word).length === 1));
}

/** The phrases of a list, parted by commas or line breaks, all with one entry. */
export function phrasesOf<T>(list: string, entry: T): readonly (readonly [PhraseList, T])[] {
  return [[{ list }, entry]];
}
