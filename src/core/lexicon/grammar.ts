/** The small words that attribution leans on, in one shape for both languages. All words are folded (`foldWord`). */
import { foldWord } from "../text/fold";
import type { PhraseTable } from "../text/phrase-table";
import type { SayingVerb, SourceCue } from "./saying";

export interface Grammar {
  /** Whether a noun phrase begins with its head (Vietnamese) or ends with it (English). */
  readonly headFirst: boolean;
  readonly verbs: PhraseTable<SayingVerb>;
  readonly sources: PhraseTable<SourceCue>;
  /** Words between a subject and its verb: auxiliaries, negations, adverbs. */
  readonly beforeVerb: ReadonlySet<string>;
  /** The same of two words, joined by a blank. */
  readonly adverbPairs: ReadonlySet<string>;
  /** Words that begin a clause: no noun phrase reaches back over one. */
  readonly clauseStarts: ReadonlySet<string>;
  /** What ends a reported clause when it follows a comma. */
  readonly clauseEnds: PhraseTable<"end">;
  /** *was told, bị cáo buộc*: the verb after one is passive. */
  readonly passives: ReadonlySet<string>;
  /** Words before and after a noun of saying, which make it no verb. */
  readonly beforeNoun: ReadonlySet<string>;
  readonly afterNoun: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** *that, rằng*. */
  readonly complementisers: ReadonlySet<string>;
  /** Words that show a predicate: a clause, not a bare noun phrase. */
  readonly predicates: ReadonlySet<string>;
  /** Articles, determiners, classifiers without meaning of their own; not part of a speaker's name. */
  readonly determiners: ReadonlySet<string>;
  /** *of, của, with*: the noun phrase after one belongs to a head further left. */
  readonly prepositions: ReadonlySet<string>;
  /** *of, của, from*: what follows owns the head before. */
  readonly owners: ReadonlySet<string>;
  /** Words after which an expression of time is complete (weekdays, months, *hôm, ngày*), and what else may stand in one. */
  readonly timeHeads: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly singularPronouns: ReadonlyMap<string, Gender>;
  readonly pluralPronouns: ReadonlySet<string>;
  /** Verbs that end a noun phrase before them, besides auxiliaries (Vietnamese writes no border there). */
  readonly phraseEnds: ReadonlySet<string>;
  /** A sentence that begins with one fronts a clause; what the main clause says comes after its comma. */
  readonly fronters: ReadonlySet<string>;
  /** Words that make several of the head after them (*các, những*). */
  readonly quantifiers: ReadonlySet<string>;
  /** Common nouns that stand for a group named before (*the company*). */
  readonly generics: ReadonlySet<string>;
  /** Things that speak: bodies, groups (plural). */
  readonly groupHeads: PhraseTable<"group">;
  /** Persons without a name: *officer, nghi phạm*. */
  readonly personHeads: PhraseTable<"person">;
  /** Documents and remarks: their owner speaks (*statement, thông cáo*). */
  readonly remarks: PhraseTable<"remark">;
  /** Honorifics before a name, with the gender they tell. */
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** What comes right before the quoted name of a work, programme, motto or nickname. */
  readonly nameIntroducers: PhraseTable<"name">;
}

export type Gender = "he" | "she" | "any";

/** The words of a list, parted by blanks, folded. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(foldWord),
  );
}

/** The phrases of a list, parted by commas, all with one entry. */
export function* phrasesOf<T>(list: string, entry: T): Iterable<readonly [string, T]> {
  for (const phrase of list.split(",")) if (phrase.trim() !== "") yield [phrase.trim(), entry];
}
