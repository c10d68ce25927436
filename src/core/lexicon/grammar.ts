/** The small words that attribution leans on, in one shape for both languages. All words are folded (`foldWord`). */
import { foldWord } from "../text/fold";
import type { PhraseTable } from "../text/phrase-table";
import { foldedWords, type Tokens } from "../text/tokens";
import { WordSet } from "../text/word-set";
import type { SayingVerb, SourceCue } from "./saying";

export interface Grammar {
  /** Whether a noun phrase begins with its head (Vietnamese) or ends with it (English). */
  readonly headFirst: boolean;
  readonly verbs: PhraseTable<SayingVerb>;
  readonly sources: PhraseTable<SourceCue>;
  /** Words between a subject and its verb: auxiliaries, negations, adverbs. */
  readonly beforeVerb: SmallWords;
  /** The same of two words, joined by a blank. */
  readonly adverbPairs: ReadonlySet<string>;
  readonly pairedAdverbs: PhraseTable<"adverb">;
  /** Words that begin a clause: no noun phrase reaches back over one. */
  readonly clauseStarts: SmallWords;
  /** What ends a reported clause when it follows a comma. */
  readonly clauseEnds: PhraseTable<"end">;
  /** *was told, bị cáo buộc*: the verb after one is passive. */
  readonly passives: SmallWords;
  /** Words before and after a noun of saying, which make it no verb. */
  readonly beforeNoun: SmallWords;
  readonly afterNoun: SmallWords;
  readonly conjunctions: SmallWords;
  /** *that, rằng*. */
  readonly complementisers: SmallWords;
  /** Words that show a predicate: a clause, not a bare noun phrase. */
  readonly predicates: SmallWords;
  /** Articles, determiners, classifiers without meaning of their own; not part of a speaker's name. */
  readonly determiners: SmallWords;
  /** *of, của, with*: the noun phrase after one belongs to a head further left. */
  readonly prepositions: SmallWords;
  /** *of, của, from*: what follows owns the head before. */
  readonly owners: SmallWords;
  /** Words after which an expression of time is complete (weekdays, months, *hôm, ngày*), and what else may stand in one. */
  readonly timeHeads: SmallWords;
  readonly timeWords: SmallWords;
  readonly singularPronouns: ReadonlyMap<string, Gender>;
  readonly pluralPronouns: SmallWords;
  /** Verbs that end a noun phrase before them, besides auxiliaries (Vietnamese writes no border there). */
  readonly phraseEnds: SmallWords;
  /** A sentence that begins with one fronts a clause; what the main clause says comes after its comma. */
  readonly fronters: SmallWords;
  /** Words that make several of the head after them (*các, những*). */
  readonly quantifiers: SmallWords;
  /** Common nouns that stand for a group named before (*the company*). */
  readonly generics: SmallWords;
  /** The same of several words (*công ty*). */
  readonly genericPhrases: PhraseTable<"group">;
  /** Things that speak: bodies, groups (plural). */
  readonly groupHeads: PhraseTable<"group">;
  /** Persons without a name: *officer, nghi phạm*. */
  readonly personHeads: PhraseTable<"person">;
  /** Documents and remarks: their owner speaks (*statement, thông cáo*). */
  readonly remarks: PhraseTable<"remark">;
  /** Countries, which tell no person's name after a word for a person (*quan chức Mỹ*). */
  readonly countries: PhraseTable<"country">;
  /** Honorifics before a name, with the gender they tell. */
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** Parts of names that tell the gender: given names in English, middle names in Vietnamese. */
  readonly genderNames: ReadonlyMap<string, Gender>;
  /** What comes right before the quoted name of a work, programme, motto or nickname. */
  readonly nameIntroducers: PhraseTable<"name">;
}

export type Gender = "he" | "she" | "any";

/** Folded words of one kind; asked by token, one array read. What is no single token (*'re*) is in the set, and at no token. */
export class SmallWords extends Set<string> {
  private readonly numbered: WordSet;

  constructor(words: readonly string[]) {
    super(words);
    this.numbered = new WordSet(words.filter((word) => foldedWords(word).length === 1));
  }

  at(tokens: Tokens, i: number): boolean {
    return this.numbered.at(tokens, i);
  }
}

/** The words of a list, parted by blanks, folded. */
export function wordSet(words: string): SmallWords {
  return new SmallWords(
    words
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(foldWord),
  );
}

/** The phrases of a list, parted by commas, all with one entry. */
export function* phrasesOf<T>(list: string, entry: T): Iterable<readonly [string, T]> {
  for (const phrase of list.split(",")) if (phrase.trim() !== "") yield [phrase.trim(), entry];
}
