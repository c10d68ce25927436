/** Who is named in each sentence, outside quotation marks, and whom a pronoun may mean there. Made in one pass. */
import type { Gender } from "../../lexicon/grammar";
import { WordSet } from "../../text/word-set";
import type { Person } from "../people";
import { agree, genderOf } from "./genders";
import type { Scene, TokenMention } from "./scene";

/** Sentences that go on with the same pronoun (*he was seen; he left*) lengthen its reach by no more than this many. */
const MOST_LINKS = 6;

const BIT_OF: Readonly<Record<Gender, number>> = { he: 1, she: 2, any: 4 };

export class Present {
  private readonly genders = new Map<Person, Gender>();
  /** By sentence, the first person named who is no object; and the first who is no owner either (*Lee's lawyer*). */
  private readonly subjects: (TokenMention | undefined)[];
  private readonly doers: (TokenMention | undefined)[];
  /** By sentence and gender, the one person of that gender: whom a pronoun means that does not fit the subject. */
  private readonly gendered: Readonly<Record<Gender, Map<number, Person | "several">>> = { he: new Map(), she: new Map(), any: new Map() };
  /** By sentence, which genders its pronouns have, as bits. */
  private readonly pronouns: Uint8Array;

  constructor(private readonly scene: Scene) {
    const { tokens, passageOf, read } = scene;
    this.subjects = new Array(read.sentences.length).fill(undefined);
    this.doers = new Array(read.sentences.length).fill(undefined);
    this.pronouns = new Uint8Array(read.sentences.length);
    for (const mention of scene.mentions) {
      const gender = genderOf(scene, mention);
      if (gender !== "any" && !this.genders.has(mention.person)) this.genders.set(mention.person, gender);
      if (passageOf[mention.first] === 0) this.place(mention, read.sentenceOf[mention.first] ?? 0);
    }
    for (let i = 0; i < tokens.count; i++) {
      const gender = scene.grammarAt(i).singularPronouns.at(tokens, i);
      if (gender === undefined || passageOf[i] !== 0 || scene.mentionOf[i] !== -1) continue;
      const sentence = read.sentenceOf[i] ?? 0;
      this.pronouns[sentence] = (this.pronouns[sentence] ?? 0) | BIT_OF[gender];
    }
  }

  genderOf(person: Person): Gender {
    return this.genders.get(person) ?? "any";
  }

  /** The first person named in a sentence: its subject, as a rule. */
  subjectOf(sentence: number): TokenMention | null {
    return this.doers[sentence] ?? this.subjects[sentence] ?? null;
  }

  /** Whom a pronoun at token `at` means of those named in a sentence: its subject, else the only one of that gender in a sentence before. */
  meant(sentence: number, gender: Gender, at: number): Person | "several" | null {
    const subject = this.subjects[sentence];
    if (subject !== undefined && subject.first < at && agree(this.genderOf(subject.person), gender)) return subject.person;
    if (gender === "any" || sentence === this.scene.read.sentenceOf[at]) return null;
    return this.gendered[gender].get(sentence) ?? null;
  }

  /** The oldest sentence that a pronoun in `sentence` reaches back to: `back` sentences, and those that go on with the same pronoun. */
  reach(sentence: number, gender: Gender, back: number): number {
    let oldest = sentence;
    for (let left = back, links = MOST_LINKS; left > 0 && oldest > 0; oldest--) {
      if (gender !== "any" && links > 0 && ((this.pronouns[oldest - 1] ?? 0) & BIT_OF[gender]) !== 0) links--;
      else left--;
    }
    return oldest;
  }

  /** The only person whom the sentences before one name; null for none, and for several. */
  onlyBefore(sentence: number, back: number): Person | null {
    const named = new Set<Person | "several">();
    for (let s = Math.max(0, sentence - back); s < sentence; s++)
      for (const gendered of Object.values(this.gendered)) {
        const person = gendered.get(s);
        if (person !== undefined) named.add(person);
      }
    const [only, other] = named;
    return only === undefined || only === "several" || other !== undefined ? null : only;
  }

  private place(mention: TokenMention, sentence: number): void {
    const gendered = this.gendered[this.genderOf(mention.person)];
    const known = gendered.get(sentence);
    if (known !== mention.person) gendered.set(sentence, known === undefined ? mention.person : "several");
    if (isOblique(this.scene, mention)) return;
    this.subjects[sentence] ??= mention;
    if (this.doers[sentence] === undefined && !OWNER_MARKS.at(this.scene.tokens, mention.last + 1)) this.doers[sentence] = mention;
  }
}

/** *X's lawyer*: X is an owner. */
const OWNER_MARKS = new WordSet(["'s"]);

/** Whether a preposition stands before the mention: it is no subject. */
function isOblique(scene: Scene, mention: TokenMention): boolean {
  const grammar = scene.grammarAt(mention.first);
  const before = mention.first - 1;
  if (grammar.prepositions.at(scene.tokens, before)) return true;
  return grammar.determiners.at(scene.tokens, before) && grammar.prepositions.at(scene.tokens, before - 1);
}
