/**
 * Whom a subject means: pronouns and shortened names are tied to those who have spoken so far, in reading order.
 * A pronoun means the nearest sentence's speaker or subject that agrees with it; beyond a few sentences it stays open.
 */
import type { Speaker } from "../../finding";
import type { Gender, Grammar } from "../../lexicon/grammar";
import { folded, isCapital, Shape, spanOfTokens, type Tokens, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isSyllableAt } from "../officials/name-runs";
import { GIVEN, PLACES } from "../officials/tables";
import { findAliases } from "./aliases";
import { COUNTRIES, isCountryHere } from "./bodies";
import { BodyNames } from "./body-names";
import { Descriptions } from "./descriptions";
import { isLoneName, nameWithin } from "./full-names";
import { agree, genderOfWords } from "./genders";
import { isSentenceStart } from "./heads";
import { type Heard, HeardSpeakers, INFORMANT_WORDS, SENTENCES_BACK } from "./heard";
import { KnownPersons, speakerOf } from "./known-persons";
import { nameEnd } from "./name-end";
import { Present } from "./present";
import { Remarks } from "./remarks";
import { mentionAt, type Scene, type TokenMention } from "./scene";
import type { Subject } from "./subject";

/** *the company, the statement* means a group heard this few sentences before, or nobody sure. */
const ISSUER_BACK = 2;

type Words = Subject & { readonly kind: "words" };

export class Memory {
  private readonly heard: HeardSpeakers;
  private readonly aliases: ReadonlyMap<string, string>;
  private readonly persons: KnownPersons;
  private readonly bodies: BodyNames;
  private readonly descriptions: Descriptions;
  private readonly present: Present;
  private readonly remarks: Remarks;
  private hasCountry: boolean | null = null;

  constructor(private readonly scene: Scene) {
    this.aliases = findAliases(scene);
    this.heard = new HeardSpeakers(scene);
    this.persons = new KnownPersons(scene);
    this.bodies = new BodyNames(scene);
    this.descriptions = new Descriptions(scene);
    this.remarks = new Remarks(scene);
    this.present = new Present(scene);
  }

  /**
   * The speaker that a subject means. Null where it stays open.
   * @param keep remember the speaker for what follows; not for words within quotation marks.
   */
  resolve(subject: Subject | null, at: number, keep: boolean): Speaker | null {
    if (subject === null) return null;
    const speaker = this.mean(subject, at);
    if (speaker !== null && keep) this.remember(speaker, subject, at);
    return speaker;
  }

  /** The last speaker of this sentence or of the ones before it. */
  lastSpeaker(at: number, sentencesBack: number): Speaker | null {
    return this.heard.lastSpeaker(at, sentencesBack);
  }

  /** The first person named in a sentence outside quotation marks: its subject, as a rule. */
  subjectOfSentence(sentence: number): TokenMention | null {
    return this.present.subjectOf(sentence);
  }

  /** The one person whose first, last or full name these tokens are, or who has spoken by that name; null for none, and for several. */
  speakerNamed(first: number, last: number): Speaker | null {
    const span = spanOfTokens(this.scene.tokens, first, last);
    const name = this.scene.tokens.text.slice(span.start, span.end);
    const person = this.persons.named(name);
    if (person === "several") return null;
    return person === null ? this.heard.lastNamed(name, first) : speakerOf(person);
  }

  private remember(speaker: Speaker, subject: Subject, at: number): void {
    this.remarks.note(speaker, at);
    const gender =
      subject.kind === "mention"
        ? this.present.genderOf(subject.mention.person)
        : subject.kind === "pronoun"
          ? subject.gender
          : genderOfWords(this.scene, subject.first, subject.last);
    this.heard.add(speaker, gender, at, this.isLoneForeign(subject) ? subject.first : null);
  }

  private isLoneForeign({ kind, first, last }: Subject): boolean {
    const { tokens } = this.scene;
    if (kind !== "words" || first !== last || !isLoneName(tokens, first)) return false;
    return !isSyllableAt(tokens, first) && PLACES.longestAt(tokens, first) === null;
  }

  private mean(subject: Subject, at: number): Speaker | null {
    switch (subject.kind) {
      case "mention":
        return this.persons.spokenBy(subject.mention);
      case "pronoun":
        if (this.isName(subject.first))
          return isSentenceStart(this.scene, subject.first) ? { kind: "group", name: written(this.scene.tokens, subject.first) } : null;
        return subject.plural
          ? (this.heard.groupBefore(at, ISSUER_BACK) ?? this.groupThatOpened(at))
          : this.personBefore(subject.gender, at);
      case "words":
        return this.named({ ...subject, last: nameEnd(this.scene.tokens, subject.first, subject.last) }, at);
    }
  }

  /** Vietnamese *họ*: the several who open the sentence before (*Các công tố viên phản đối …. Họ cho hay …*). */
  private groupThatOpened(at: number): Speaker | null {
    const { tokens, read } = this.scene;
    const before = read.sentences[(read.sentenceOf[at] ?? 0) - 1];
    const grammar = this.scene.grammarAt(at);
    if (before === undefined || !grammar.headFirst || !grammar.quantifiers.at(tokens, before.first)) return null;
    const head = before.first + 1;
    const last = Math.max(grammar.personHeads.longestAt(tokens, head)?.last ?? -1, grammar.groupHeads.longestAt(tokens, head)?.last ?? -1);
    if (last < 0) return null;
    const span = spanOfTokens(tokens, before.first, last);
    return { kind: "group", name: tokens.text.slice(span.start, span.end) };
  }

  /** Whether a pronoun that opens a sentence is the country of the same letters (*Anh*). */
  private isName(at: number): boolean {
    const { tokens } = this.scene;
    if (!COUNTRIES.at(tokens, at) || !isCapital(tokens, at)) return false;
    this.hasCountry ??= isCountryHere(this.scene);
    return this.hasCountry;
  }

  private personBefore(gender: Gender, at: number): Speaker | null {
    const sentence = this.scene.read.sentenceOf[at] ?? 0;
    const oldest = this.present.reach(sentence, gender, SENTENCES_BACK);
    const recent = this.heard.recent(at, sentence - oldest);
    for (let s = sentence; s >= oldest; s--) {
      const fits = (h: Heard) => h.sentence === s && (h.speaker.kind !== "group" || this.isBareName(h)) && agree(h.gender, gender);
      // In a sentence before, who speaks first is its subject: what others say there stands in clauses of theirs.
      const heard = s === sentence ? recent.find(fits) : recent.findLast(fits);
      if (heard !== undefined) return heard.speaker;
      const person = this.present.meant(s, gender, at);
      if (person !== null) return person === "several" ? null : speakerOf(person);
    }
    return null;
  }

  /** Vietnamese: a lone foreign name that spoke, of somebody or of a firm (*Emmett*): a pronoun after it tells that it is somebody's. */
  private isBareName({ speaker, bare }: Heard): boolean {
    return bare !== null && this.scene.grammarAt(bare).headFirst && speaker.name === written(this.scene.tokens, bare);
  }

  private named(subject: Words, at: number): Speaker | null {
    const { tokens } = this.scene;
    const span = spanOfTokens(tokens, subject.first, subject.last);
    const words = tokens.text.slice(span.start, span.end);
    const grammar = this.scene.grammarAt(subject.first);
    const kind = subject.group ? "group" : "person";
    const full = this.aliases.get(words.toLowerCase());
    if (full !== undefined) return { kind, name: full };
    // The people detector has told a foreign family name alone already: what it left may be a firm's.
    const isLone = grammar.headFirst && subject.first === subject.last;
    const isForeign = isLone && !isSyllableAt(tokens, subject.first) && !GIVEN.at(tokens, subject.first);
    const known = isForeign ? null : this.persons.named(words);
    if (known !== null && isCapital(tokens, subject.first)) return known === "several" ? { kind: "person", name: words } : speakerOf(known);
    if (!grammar.headFirst) {
      const name = nameWithin(tokens, subject.first, subject.last);
      if (name !== null) return this.persons.spokenOf(name.first, name.last);
    }
    if (subject.first === subject.last && isLoneName(tokens, subject.first)) {
      const whole = this.persons.wholeName(subject.first, subject.first);
      if (whole !== null) return { kind: "person", name: whole };
    }
    if (grammar.headFirst && subject.last === subject.first + 1 && isCapital(tokens, subject.first) && isCapital(tokens, subject.last)) {
      const whole = this.persons.wholeName(subject.first, subject.last);
      if (whole !== null) return { kind: "person", name: whole };
    }
    const ofInitials = this.persons.ofInitials(words);
    if (ofInitials !== null) return { kind: "person", name: ofInitials };
    // vợ ông An: not he who is named
    const isNamed = subject.group || mentionAt(this.scene, subject.last) !== null;
    const holder = this.persons.leader(words.toLowerCase()) ?? (isNamed ? null : this.persons.roleHolder(words.toLowerCase()));
    if (holder !== null) return speakerOf(holder);
    const meant = grammar.headFirst ? this.meantVi(subject, words, grammar, at) : this.meantEn(subject, words, grammar, at);
    if (meant === "open") return null;
    if (meant !== null) return meant;
    const body = subject.group ? this.bodies.fullOf(subject.first, subject.last) : null;
    const description = subject.group ? null : this.descriptions.fullOf(subject.first, subject.last);
    return { kind, name: body ?? description ?? words };
  }

  /** Vietnamese: *Bộ, công ty, hội này, doanh nghiệp*, of a body named before; `open` where several may be meant. */
  private meantVi(subject: Words, words: string, grammar: Grammar, at: number): Speaker | "open" | null {
    const { tokens } = this.scene;
    const job = JOB_LEADS.at(tokens, subject.first) ? subject.first + 1 : subject.first;
    if (!isCapital(tokens, subject.last) && grammar.personHeads.longestAt(tokens, job)?.last === subject.last) {
      const worker = this.persons.worker(tokens.text.slice(tokens.start[job], tokens.end[subject.last]).toLowerCase(), subject.first);
      if (worker !== null) return speakerOf(worker);
    }
    if (POINTERS.at(tokens, subject.last) && grammar.personHeads.longestAt(tokens, job)?.last === subject.last - 1) {
      const only = this.present.onlyBefore(this.scene.read.sentenceOf[at] ?? 0, POINTED_BACK);
      if (only !== null) return speakerOf(only);
    }
    if (VI.at(tokens, subject.first - 1) && !ONE.at(tokens, subject.first - 2) && !isCapital(tokens, subject.last)) {
      const only = this.present.onlyBefore(this.scene.read.sentenceOf[at] ?? 0, 1);
      if (only !== null) return speakerOf(only);
    }
    if (!subject.group) return this.fullerPerson(subject, grammar, at);
    const last = folded(tokens, subject.last);
    const isPointed = last === "này" && subject.last > subject.first;
    const end = isPointed ? (grammar.groupHeads.longestAt(tokens, subject.first)?.last ?? subject.first) : subject.last;
    const span = spanOfTokens(tokens, subject.first, end);
    const head = isPointed ? tokens.text.slice(span.start, span.end).toLowerCase() : words.toLowerCase();
    const isCommon = subject.first === end && grammar.generics.has(head);
    const isCommonPhrase = end > subject.first && grammar.genericPhrases.longestAt(tokens, subject.first)?.last === end;
    if (!isPointed && !isCommon && !isCommonPhrase) return null;
    const heard =
      this.heard.fuller(head, "group", at) ?? (isPointed && isFirm(grammar, subject.first, end, tokens) ? this.heard.issuer(at) : null);
    if (heard !== null) return heard;
    const firm = this.bodies.firmBefore(head, at);
    return firm === null || firm === "open" ? firm : { kind: "group", name: firm };
  }

  /** English: *the company, the German automaker, the statement, the source*. */
  private meantEn(subject: Words, words: string, grammar: Grammar, at: number): Speaker | null {
    const { tokens } = this.scene;
    if (INDEFINITE.at(tokens, subject.first - 1)) return null;
    const kind = subject.group ? "group" : "person";
    const last = folded(tokens, subject.last);
    if (tokens.shape[subject.last] === Shape.Lower && subject.last - subject.first < 2) {
      if (grammar.remarks.longestAt(tokens, subject.first)?.last === subject.last)
        return this.remarks.issuerOf(last, at) ?? this.heard.bodyBefore(at, ISSUER_BACK);
      if (grammar.generics.has(last)) {
        const trade = subject.last > subject.first ? this.heard.alike(folded(tokens, subject.first), at) : null;
        const heard = trade ?? this.heard.fuller(last, kind, at);
        if (heard !== null) return heard;
        if (!FIRMS.at(tokens, subject.last)) {
          const name = subject.last > subject.first ? null : this.bodies.endingBefore(last, subject.first);
          return name === null ? null : { kind: "group", name };
        }
        const issuer = this.heard.issuer(at);
        const opening = issuer === null ? this.bodies.openingBefore(at) : null;
        return opening === null ? issuer : { kind: "group", name: opening };
      }
    }
    return words.includes(" ") ? null : this.fullerPerson(subject, grammar, at);
  }

  /** *the officer, the source*: the last speaker without a name whom the same word tells. */
  private fullerPerson(subject: Words, grammar: Grammar, at: number): Speaker | null {
    const { tokens } = this.scene;
    if (subject.first !== subject.last) return null;
    const last = folded(tokens, subject.last);
    const isCommon = grammar.headFirst ? grammar.generics.has(last) : grammar.personHeads.longestAt(tokens, subject.last) !== null;
    if (!isCommon) return null;
    const kind = subject.group ? "group" : "person";
    const informant = !grammar.headFirst && INFORMANTS.at(tokens, subject.last) ? this.heard.informant(at) : null;
    return this.heard.fuller(last, kind, at) ?? informant;
  }
}

/** English: *a report* is none that was spoken of before. */
const INDEFINITE = new WordSet(["a", "an"]);

/** English: common nouns for firms, which may mean one whose name tells nothing of the kind. */
const FIRMS = new WordSet(
  "company firm label automaker carmaker airline manufacturer maker retailer startup giant lender chain broadcaster network brokerage bank studio publisher operator agency newspaper paper magazine outlet website site group".split(
    " ",
  ),
);

/** Vietnamese: *doanh nhân này* means the only one named in this many sentences before. */
const POINTED_BACK = 2;
const POINTERS = new WordSet(["này", "ấy"]);
/** Vietnamese: with it somebody is told of with respect, mostly who was named just before (*vị lãnh đạo xã*). */
const VI = new WordSet(["vị"]);
const ONE = new WordSet(["một", "nhiều", "các", "những", "vài"]);
/** Vietnamese: words before the word for somebody's work that tell no more of it (*nam ca sĩ, vị giáo sư*). */
const JOB_LEADS = new WordSet(["nam", "nữ", "vị", "viên"]);

/** Vietnamese: *công ty này, hãng này*: the body spoken of last, whatever its name says of its kind. */
function isFirm({ generics, genericPhrases }: Grammar, first: number, last: number, tokens: Tokens): boolean {
  return genericPhrases.longestAt(tokens, first)?.last === last || (first === last && generics.at(tokens, first));
}

const INFORMANTS = new WordSet([...INFORMANT_WORDS]);
