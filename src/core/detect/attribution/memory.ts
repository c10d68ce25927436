/**
 * Who has spoken so far, in reading order: resolves pronouns and shortened names of groups.
 * A pronoun means the nearest sentence's speaker or subject that agrees with it; beyond a few sentences it stays open.
 */
import type { Speaker } from "../../finding";
import type { Gender } from "../../lexicon/grammar";
import { folded, isCapital, isWord, Shape, spanOfTokens, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Person } from "../people";
import { findAliases } from "./aliases";
import { FullNames, isLoneName, nameWithin } from "./full-names";
import { isSentenceStart } from "./heads";
import type { Scene, TokenMention } from "./scene";
import type { Subject } from "./subject";

/** A pronoun reaches back over this many sentences. */
const SENTENCES_BACK = 4;
/** No more than this many speakers are looked back over: keeps a sentence without end linear. */
const MOST_RECENT = 40;
/** *the company, the statement* means a group heard this few sentences before, or nobody sure. */
const ISSUER_BACK = 2;
/** *the source, Bộ* reaches back over this many UTF-16 code units. */
const GROUP_BACK = 2500;

/** A role beside a name is looked for among this many mentions, the first ones: introductions come early, and work stays linear. */
const ROLE_MENTIONS = 150;

interface Heard {
  readonly speaker: Speaker;
  readonly gender: Gender;
  readonly sentence: number;
  readonly at: number;
}

export class Memory {
  private readonly heard: Heard[] = [];
  private readonly aliases: ReadonlyMap<string, string>;
  /** Persons by the words of their names: the full one, its first and its last word. */
  private readonly persons = new Map<string, Person | "several">();
  private readonly genders = new Map<Person, Gender>();
  private readonly subjects = new Map<number, TokenMention>();
  private fullNames: FullNames | null = null;
  private namesCountry: boolean | null = null;

  constructor(private readonly scene: Scene) {
    this.aliases = findAliases(scene);
    for (const person of new Set(scene.mentions.map((mention) => mention.person))) {
      for (const part of partsOf(person.name)) this.persons.set(part, this.persons.has(part) ? "several" : person);
    }
    for (const mention of scene.mentions) {
      const gender = genderOf(scene, mention);
      if (gender !== "any" && !this.genders.has(mention.person)) this.genders.set(mention.person, gender);
      const sentence = scene.read.sentenceOf[mention.first] ?? 0;
      if (!this.subjects.has(sentence) && scene.passageOf[mention.first] === 0 && !isOblique(scene, mention))
        this.subjects.set(sentence, mention);
    }
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
    const sentence = this.scene.read.sentenceOf[at] ?? 0;
    const last = this.heard.findLast((heard) => heard.at < at);
    return last !== undefined && sentence - last.sentence <= sentencesBack ? last.speaker : null;
  }

  /** The first person named in a sentence outside quotation marks: its subject, as a rule. */
  subjectOfSentence(sentence: number): TokenMention | null {
    return this.subjects.get(sentence) ?? null;
  }

  /** The one person whose first, last or full name these tokens are; null for none, and for several. */
  personNamed(first: number, last: number): Person | null {
    const span = spanOfTokens(this.scene.tokens, first, last);
    const person = this.persons.get(this.scene.tokens.text.slice(span.start, span.end).toLowerCase());
    return person === undefined || person === "several" ? null : person;
  }

  private remember(speaker: Speaker, subject: Subject, at: number): void {
    const gender =
      subject.kind === "mention"
        ? (this.genders.get(subject.mention.person) ?? "any")
        : subject.kind === "pronoun"
          ? subject.gender
          : "any";
    this.heard.push({ speaker, gender, sentence: this.scene.read.sentenceOf[at] ?? 0, at });
  }

  private mean(subject: Subject, at: number): Speaker | null {
    switch (subject.kind) {
      case "mention":
        return speakerOf(subject.mention.person);
      case "pronoun":
        if (this.isName(subject.first))
          return isSentenceStart(this.scene, subject.first) ? { kind: "group", name: written(this.scene.tokens, subject.first) } : null;
        return subject.plural ? this.groupBefore(at) : this.personBefore(subject.gender, at);
      case "words":
        return this.named(subject, at);
    }
  }

  /** Whether a pronoun that opens a sentence is the country of the same letters (*Anh*), which the article names within a sentence elsewhere. */
  private isName(at: number): boolean {
    const { tokens } = this.scene;
    if (!COUNTRIES.at(tokens, at) || !isCapital(tokens, at)) return false;
    this.namesCountry ??= countryWithin(this.scene);
    return this.namesCountry;
  }

  private groupBefore(at: number): Speaker | null {
    return this.recent(at, ISSUER_BACK).find((heard) => heard.speaker.kind === "group")?.speaker ?? null;
  }

  private personBefore(gender: Gender, at: number): Speaker | null {
    const sentence = this.scene.read.sentenceOf[at] ?? 0;
    const recent = this.recent(at);
    for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
      const heard = recent.find((h) => h.sentence === s && h.speaker.kind !== "group" && agree(h.gender, gender));
      if (heard !== undefined) return heard.speaker;
      const subject = this.subjects.get(s);
      if (subject !== undefined && subject.first < at && agree(this.genders.get(subject.person) ?? "any", gender))
        return speakerOf(subject.person);
    }
    return null;
  }

  /** Those heard in the last sentences before a token, the latest first. */
  private recent(at: number, back = SENTENCES_BACK): readonly Heard[] {
    const oldest = (this.scene.read.sentenceOf[at] ?? 0) - back;
    const list: Heard[] = [];
    for (let k = this.heard.length - 1; k >= 0; k--) {
      const heard = this.heard[k];
      if (heard === undefined || heard.sentence < oldest || list.length >= MOST_RECENT) break;
      if (heard.at < at) list.push(heard);
    }
    return list;
  }

  private named(subject: Subject & { kind: "words" }, at: number): Speaker | null {
    const { tokens } = this.scene;
    const span = spanOfTokens(tokens, subject.first, subject.last);
    const words = tokens.text.slice(span.start, span.end);
    const kind = subject.group ? "group" : "person";
    const full = this.aliases.get(words.toLowerCase());
    if (full !== undefined) return { kind, name: full };
    const known = this.persons.get(words.toLowerCase());
    if (known !== undefined && isCapital(tokens, subject.first))
      return known === "several" ? { kind: "person", name: words } : speakerOf(known);
    if (!this.scene.grammarAt(subject.first).headFirst) {
      const name = nameWithin(tokens, subject.first, subject.last);
      if (name !== null) return this.spokenOf(name.first, name.last);
      if (subject.first === subject.last && isLoneName(tokens, subject.first)) {
        this.fullNames ??= new FullNames(tokens);
        const whole = this.fullNames.endingIn(subject.first);
        if (whole !== null) return { kind: "person", name: whole };
      }
    }
    const role = subject.group ? null : this.roleHolder(words.toLowerCase());
    if (role !== null) return speakerOf(role);
    const grammar = this.scene.grammarAt(subject.first);
    const last = folded(tokens, subject.last);
    if (!grammar.headFirst && this.scene.tokens.shape[subject.last] === Shape.Lower && subject.last - subject.first < 2) {
      if (grammar.remarks.longestAt(tokens, subject.first)?.last === subject.last) return this.issuer(at) ?? { kind, name: words };
      if (grammar.generics.has(last)) return this.fuller(last, kind, at) ?? this.issuer(at) ?? { kind, name: words };
    }
    if (grammar.headFirst && subject.group && last === "này" && subject.last > subject.first) {
      const head = spanOfTokens(tokens, subject.first, grammar.groupHeads.longestAt(tokens, subject.first)?.last ?? subject.first);
      return this.fuller(tokens.text.slice(head.start, head.end).toLowerCase(), kind, at) ?? { kind, name: words };
    }
    const isCommon =
      subject.first === subject.last &&
      (grammar.headFirst ? grammar.generics.has(last) : grammar.personHeads.longestAt(tokens, subject.last) !== null);
    if (!isCommon) return { kind, name: words };
    return this.fuller(last, kind, at) ?? { kind, name: words };
  }

  /** The person of this name: one that is known, or a new one. */
  private spokenOf(first: number, last: number): Speaker {
    const span = spanOfTokens(this.scene.tokens, first, last);
    const name = this.scene.tokens.text.slice(span.start, span.end);
    const known = this.persons.get(name.toLowerCase());
    return known === undefined || known === "several" ? { kind: "person", name } : speakerOf(known);
  }

  /** Who a document or a common noun stands for: the last group with a name of its own, a few sentences back at most. */
  private issuer(at: number): Speaker | null {
    return (
      this.recent(at).find((heard) => heard.speaker.kind === "group" && heard.speaker.name !== heard.speaker.name.toLowerCase())?.speaker ??
      null
    );
  }

  /** The one person beside whose name the article sets these words (*the spokesman* after *Ann Lee, a police spokesman*). */
  private roleHolder(words: string): Person | null {
    if (!words.includes(" ")) return null;
    const { tokens } = this.scene;
    let holder: Person | null = null;
    for (const mention of this.scene.mentions.slice(0, ROLE_MENTIONS)) {
      const phrase = spanOfTokens(tokens, mention.first, mention.last);
      if (!tokens.text.slice(phrase.start, phrase.end).toLowerCase().includes(words) || mention.person === holder) continue;
      if (holder !== null) return null;
      holder = mention.person;
    }
    return holder;
  }

  /** *Bộ* after *Bộ Tài chính*, *the company* after *Acme Company*: the last speaker whose name holds the words, in lower case; for a body one with a name of its own. */
  private fuller(head: string, kind: Speaker["kind"], at: number): Speaker | null {
    const { start } = this.scene.tokens;
    for (let k = this.heard.length - 1; k >= 0; k--) {
      const heard = this.heard[k];
      if (heard === undefined || (start[at] ?? 0) - (start[heard.at] ?? 0) > GROUP_BACK) break;
      const name = heard.speaker.name.toLowerCase();
      const isBody = heard.speaker.kind === "group" && heard.speaker.name.charAt(0) !== name.charAt(0);
      if (kind === "group" && !isBody) continue;
      if (name !== head && ` ${name} `.includes(` ${head} `)) return heard.speaker;
    }
    return null;
  }
}

/** Vietnamese pronouns that are the name of a country too. */
const COUNTRIES = new WordSet(["anh"]);

/** Whether a country spelled as a pronoun stands within a sentence: in capitals, with no capital beside it. */
function countryWithin(scene: Scene): boolean {
  const { tokens } = scene;
  for (let i = 1; i < tokens.count; i++) {
    if (!COUNTRIES.at(tokens, i) || !isCapital(tokens, i) || scene.mentionOf[i] !== -1) continue;
    if (isWord(tokens, i - 1) && !isCapital(tokens, i - 1) && !isCapital(tokens, i + 1)) return true;
  }
  return false;
}

function partsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(" ");
  return [...new Set([words.join(" "), words[0] ?? "", words.at(-1) ?? ""])];
}

export function speakerOf(person: Person): Speaker {
  return person.official === null
    ? { kind: "person", name: person.name }
    : { kind: "official", official: person.official, name: person.name };
}

function agree(known: Gender, asked: Gender): boolean {
  return known === "any" || asked === "any" || known === asked;
}

/** The gender that the honorifics in and before a mention tell. */
function genderOf(scene: Scene, mention: TokenMention): Gender {
  const grammar = scene.grammarAt(mention.first);
  for (let i = Math.max(0, mention.first - 2); i < mention.nameFirst; i++) {
    const gender = grammar.honorifics.get(folded(scene.tokens, i));
    if (gender !== undefined && gender !== "any") return gender;
  }
  return "any";
}

/** Whether a preposition stands before the mention: it is no subject. */
function isOblique(scene: Scene, mention: TokenMention): boolean {
  const grammar = scene.grammarAt(mention.first);
  const before = folded(scene.tokens, mention.first - 1);
  return grammar.prepositions.has(before) || (grammar.determiners.has(before) && grammar.prepositions.at(scene.tokens, mention.first - 2));
}
