/**
 * Who has spoken so far, in reading order: resolves pronouns and shortened names of groups.
 * A pronoun means the nearest sentence's speaker or subject that agrees with it; beyond a few sentences it stays open.
 */
import type { Speaker } from "../../finding";
import type { Gender } from "../../lexicon/grammar";
import { folded, isCapital, Shape, spanOfTokens, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Person } from "../people";
import { findAliases } from "./aliases";
import { COUNTRIES, countryWithin, isBody, withoutFirmEnd } from "./bodies";
import { FullNames, isLoneName, nameWithin } from "./full-names";
import { agree, genderOfWords } from "./genders";
import { isSentenceStart } from "./heads";
import { Present } from "./present";
import { MENTION_REACH, Remarks } from "./remarks";
import type { Scene, TokenMention } from "./scene";
import type { Subject } from "./subject";

/** A pronoun reaches back over this many sentences. */
const SENTENCES_BACK = 4;
/** No more than this many speakers are looked back over: keeps a sentence without end linear. */
const MOST_RECENT = 40;
/** *the company, the statement* means a group heard this few sentences before, or nobody sure. */
const ISSUER_BACK = 2;
/** *the source, Bộ* reaches back this far, in UTF-16 code units. */
const GROUP_BACK = MENTION_REACH;

/** *the company* means the body named within this many UTF-16 code units before. */
const NAMED_BACK = 350;

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
  private readonly present: Present;
  private readonly remarks: Remarks;
  private fullNames: FullNames | null = null;
  private namesCountry: boolean | null = null;

  constructor(private readonly scene: Scene) {
    this.aliases = findAliases(scene);
    this.remarks = new Remarks(scene);
    this.present = new Present(scene);
    for (const person of new Set(scene.mentions.map((mention) => mention.person))) {
      for (const part of partsOf(person.name)) this.persons.set(part, this.persons.has(part) ? "several" : person);
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
    return this.present.subjectOf(sentence);
  }

  /** The one person whose first, last or full name these tokens are, or who has spoken by that name; null for none, and for several. */
  speakerNamed(first: number, last: number): Speaker | null {
    const span = spanOfTokens(this.scene.tokens, first, last);
    const name = this.scene.tokens.text.slice(span.start, span.end);
    const person = this.persons.get(name.toLowerCase());
    if (person === "several") return null;
    if (person !== undefined) return speakerOf(person);
    return this.heard.slice(-MOST_RECENT).findLast((heard) => heard.at < first && heard.speaker.name === name)?.speaker ?? null;
  }

  private remember(speaker: Speaker, subject: Subject, at: number): void {
    this.remarks.note(speaker, at);
    const gender =
      subject.kind === "mention"
        ? this.present.genderOf(subject.mention.person)
        : subject.kind === "pronoun"
          ? subject.gender
          : genderOfWords(this.scene, subject.first, subject.last);
    this.heard.push({ speaker, gender, sentence: this.scene.read.sentenceOf[at] ?? 0, at });
  }

  private mean(subject: Subject, at: number): Speaker | null {
    switch (subject.kind) {
      case "mention":
        return this.spokenBy(subject.mention);
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
    return this.recent(at, ISSUER_BACK).find((heard) => isBody(heard.speaker))?.speaker ?? null;
  }

  private personBefore(gender: Gender, at: number): Speaker | null {
    const sentence = this.scene.read.sentenceOf[at] ?? 0;
    const oldest = this.present.reach(sentence, gender, SENTENCES_BACK);
    const recent = this.recent(at, sentence - oldest);
    for (let s = sentence; s >= oldest; s--) {
      const fits = (h: Heard) => h.sentence === s && h.speaker.kind !== "group" && agree(h.gender, gender);
      // In a sentence before, who speaks first is its subject: what others say there stands in clauses of theirs.
      const heard = s === sentence ? recent.find(fits) : recent.findLast(fits);
      if (heard !== undefined) return heard.speaker;
      const person = this.present.meant(s, gender, at);
      if (person !== null) return person === "several" ? null : speakerOf(person);
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
    }
    if (subject.first === subject.last && isLoneName(tokens, subject.first)) {
      const whole = this.wholeName(subject.first);
      if (whole !== null) return { kind: "person", name: whole };
    }
    const role = subject.group ? null : this.roleHolder(words.toLowerCase());
    if (role !== null) return speakerOf(role);
    const grammar = this.scene.grammarAt(subject.first);
    const last = folded(tokens, subject.last);
    if (!grammar.headFirst && this.scene.tokens.shape[subject.last] === Shape.Lower && subject.last - subject.first < 2) {
      if (grammar.remarks.longestAt(tokens, subject.first)?.last === subject.last)
        return this.remarks.issuerOf(last, at) ?? this.bodyBefore(at, ISSUER_BACK) ?? { kind, name: words };
      if (grammar.generics.has(last)) return this.fuller(last, kind, at) ?? this.issuer(at) ?? { kind, name: words };
    }
    if (grammar.headFirst && subject.group && last === "này" && subject.last > subject.first) {
      const head = spanOfTokens(tokens, subject.first, grammar.groupHeads.longestAt(tokens, subject.first)?.last ?? subject.first);
      return this.fuller(tokens.text.slice(head.start, head.end).toLowerCase(), kind, at) ?? { kind, name: words };
    }
    const isCommon =
      subject.first === subject.last &&
      (grammar.headFirst ? grammar.generics.has(last) : grammar.personHeads.longestAt(tokens, subject.last) !== null);
    const isCommonPhrase = subject.last > subject.first && grammar.genericPhrases.longestAt(tokens, subject.first)?.last === subject.last;
    if (isCommonPhrase) return this.fuller(words.toLowerCase(), kind, at) ?? { kind, name: words };
    if (!isCommon) return { kind, name: words };
    if (!grammar.headFirst && INFORMANTS.at(tokens, subject.last))
      return this.fuller(last, kind, at) ?? this.informant(at) ?? { kind, name: words };
    return this.fuller(last, kind, at) ?? { kind, name: words };
  }

  /** The one full name in the article that ends in the word at a token. */
  private wholeName(at: number): string | null {
    this.fullNames ??= new FullNames(this.scene.tokens);
    return this.fullNames.endingIn(at);
  }

  /** The person of a mention; one whose full name is not tied to it (*ông Mẫu* of *Trần Văn Mẫu*), by that. */
  private spokenBy({ person, nameFirst, nameLast }: TokenMention): Speaker {
    const isShort = person.official === null && nameFirst === nameLast && !person.name.includes(" ");
    const whole = isShort && isLoneName(this.scene.tokens, nameLast) ? this.wholeName(nameLast) : null;
    return whole === null ? speakerOf(person) : { kind: "person", name: whole };
  }

  /** The person of this name: one that is known, or a new one. */
  private spokenOf(first: number, last: number): Speaker {
    const span = spanOfTokens(this.scene.tokens, first, last);
    const name = this.scene.tokens.text.slice(span.start, span.end);
    const known = this.persons.get(name.toLowerCase());
    return known === undefined || known === "several" ? { kind: "person", name } : speakerOf(known);
  }

  /**
   * Whom a document or a common noun stands for: the body with a name of its own that was named last, shortly before (*X accused Acme Records. The
   * company denied …*); where none of those that have spoken was, the last of them that spoke, a few sentences back at most.
   */
  private issuer(at: number): Speaker | null {
    const { text, start } = this.scene.tokens;
    const end = start[at] ?? 0;
    const near = text.slice(Math.max(0, end - NAMED_BACK), end);
    let latest = -1;
    let found: Speaker | null = null;
    for (const { speaker } of this.heard.slice(-MOST_RECENT)) {
      if (!isBody(speaker) || speaker.name === speaker.name.toLowerCase()) continue;
      const place = near.lastIndexOf(withoutFirmEnd(speaker.name));
      if (place > latest) [latest, found] = [place, speaker];
    }
    return found ?? this.bodyBefore(at, SENTENCES_BACK);
  }

  /** The last body with a name of its own that spoke. */
  private bodyBefore(at: number, sentences: number): Speaker | null {
    return (
      this.recent(at, sentences).find(({ speaker }) => isBody(speaker) && speaker.name !== speaker.name.toLowerCase())?.speaker ?? null
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

  /** *the source* after *an insider*: the last person without a name who spoke as one that may not be named. */
  private informant(at: number): Speaker | null {
    const { start } = this.scene.tokens;
    const heard = this.heard.findLast((one) => one.speaker.kind === "person" && INFORMANT_WORDS.has(one.speaker.name.toLowerCase()));
    return heard !== undefined && (start[at] ?? 0) - (start[heard.at] ?? 0) <= GROUP_BACK ? heard.speaker : null;
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
      // A Vietnamese name begins with its head: *Công văn Hội Mây* is no *Hội*.
      const holds =
        this.scene.grammarAt(at).headFirst && kind === "group" ? `${name} `.startsWith(`${head} `) : ` ${name} `.includes(` ${head} `);
      if (name !== head && holds) return heard.speaker;
    }
    return null;
  }
}

/** English: those who speak and are not named. */
const INFORMANT_WORDS = new Set(["source", "insider"]);
const INFORMANTS = new WordSet([...INFORMANT_WORDS]);

function partsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(" ");
  return [...new Set([words.join(" "), words[0] ?? "", words.at(-1) ?? ""])];
}

export function speakerOf(person: Person): Speaker {
  return person.official === null
    ? { kind: "person", name: person.name }
    : { kind: "official", official: person.official, name: person.name };
}
