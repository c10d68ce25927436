/** Who is named in each sentence, outside quotation marks, and whom a pronoun may mean there. Made in one pass. */
import type { Gender } from "../../lexicon/grammar";
import { folded } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Person } from "../people";
import { agree, genderOf } from "./genders";
import type { Scene, TokenMention } from "./scene";

/** Sentences that go on with the same pronoun (*he was seen; he left*) lengthen its reach by no more than this many. */
const MOST_LINKS = 6;

export class Present {
  private readonly genders = new Map<Person, Gender>();
  /** By sentence, the first person named who is no object; and the first who is no owner either (*Lee's lawyer*). */
  private readonly subjects = new Map<number, TokenMention>();
  private readonly doers = new Map<number, TokenMention>();
  /** By sentence and gender, the one person of that gender: whom a pronoun means that does not fit the subject. */
  private readonly gendered = new Map<string, Person | "several">();
  /** Sentences with a pronoun of each gender. */
  private readonly pronouns: Readonly<Record<Gender, Set<number>>> = { he: new Set(), she: new Set(), any: new Set() };

  constructor(private readonly scene: Scene) {
    const { tokens, passageOf, read } = scene;
    for (const mention of scene.mentions) {
      const gender = genderOf(scene, mention);
      if (gender !== "any" && !this.genders.has(mention.person)) this.genders.set(mention.person, gender);
      if (passageOf[mention.first] === 0) this.place(mention, read.sentenceOf[mention.first] ?? 0);
    }
    for (let i = 0; i < tokens.count; i++) {
      if (passageOf[i] !== 0 || scene.mentionOf[i] !== -1) continue;
      const gender = scene.grammarAt(i).singularPronouns.get(folded(tokens, i));
      if (gender !== undefined) this.pronouns[gender].add(read.sentenceOf[i] ?? 0);
    }
  }

  genderOf(person: Person): Gender {
    return this.genders.get(person) ?? "any";
  }

  /** The first person named in a sentence: its subject, as a rule. */
  subjectOf(sentence: number): TokenMention | null {
    return this.doers.get(sentence) ?? this.subjects.get(sentence) ?? null;
  }

  /** Whom a pronoun at token `at` means of those named in a sentence: its subject, else the only one of that gender in a sentence before. */
  meant(sentence: number, gender: Gender, at: number): Person | "several" | null {
    const subject = this.subjects.get(sentence);
    if (subject !== undefined && subject.first < at && agree(this.genderOf(subject.person), gender)) return subject.person;
    if (gender === "any" || sentence === this.scene.read.sentenceOf[at]) return null;
    return this.gendered.get(`${sentence} ${gender}`) ?? null;
  }

  /** The oldest sentence that a pronoun in `sentence` reaches back to: `back` sentences, and those that go on with the same pronoun. */
  reach(sentence: number, gender: Gender, back: number): number {
    let oldest = sentence;
    for (let left = back, links = MOST_LINKS; left > 0 && oldest > 0; oldest--) {
      if (gender !== "any" && links > 0 && this.pronouns[gender].has(oldest - 1)) links--;
      else left--;
    }
    return oldest;
  }

  private place(mention: TokenMention, sentence: number): void {
    const gender = this.genderOf(mention.person);
    const key = `${sentence} ${gender}`;
    const known = this.gendered.get(key);
    this.gendered.set(key, known === undefined || known === mention.person ? mention.person : "several");
    if (isOblique(this.scene, mention)) return;
    if (!this.subjects.has(sentence)) this.subjects.set(sentence, mention);
    if (!this.doers.has(sentence) && !OWNER_MARKS.at(this.scene.tokens, mention.last + 1)) this.doers.set(sentence, mention);
  }
}

/** *X's lawyer*: X is an owner. */
const OWNER_MARKS = new WordSet(["'s"]);

/** Whether a preposition stands before the mention: it is no subject. */
function isOblique(scene: Scene, mention: TokenMention): boolean {
  const grammar = scene.grammarAt(mention.first);
  const before = folded(scene.tokens, mention.first - 1);
  return grammar.prepositions.has(before) || (grammar.determiners.has(before) && grammar.prepositions.at(scene.tokens, mention.first - 2));
}
