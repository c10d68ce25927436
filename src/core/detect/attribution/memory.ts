/**
 * Who has spoken so far, in reading order: resolves pronouns and shortened names of groups.
 * A pronoun means the nearest sentence's speaker or subject that agrees with it; beyond a few sentences it stays open.
 */
import type { Speaker } from "../../finding";
import type { Gender } from "../../lexicon/grammar";
import { folded, isBreak, isCapital, isWord, Shape, spanOfTokens, written } from "../../text/tokens";
import type { Person } from "../people";
import type { Scene, TokenMention } from "./scene";
import type { Subject } from "./subjects";

/** A pronoun reaches back over this many sentences. */
const SENTENCES_BACK = 4;
/** *the company, Bộ* reaches back over this many UTF-16 code units. */
const GROUP_BACK = 2500;

interface Heard {
  readonly speaker: Speaker;
  readonly gender: Gender;
  readonly sentence: number;
  readonly at: number;
}

export class Memory {
  private readonly heard: Heard[] = [];
  private readonly aliases: ReadonlyMap<string, string>;
  private readonly genders = new Map<Person, Gender>();
  private readonly subjects = new Map<number, TokenMention>();

  constructor(private readonly scene: Scene) {
    this.aliases = findAliases(scene);
    for (const mention of scene.mentions) {
      const gender = genderOf(scene, mention);
      if (gender !== "any" && !this.genders.has(mention.person)) this.genders.set(mention.person, gender);
      const sentence = scene.read.sentenceOf[mention.first] ?? 0;
      if (!this.subjects.has(sentence) && scene.passageOf[mention.first] === 0 && !isOblique(scene, mention))
        this.subjects.set(sentence, mention);
    }
  }

  /** The speaker that a subject means; remembers it. Null where it stays open. */
  resolve(subject: Subject | null, at: number): Speaker | null {
    if (subject === null) return null;
    const speaker = this.mean(subject, at);
    if (speaker !== null) this.remember(speaker, subject, at);
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
        return subject.plural ? this.groupBefore(at) : this.personBefore(subject.gender, at);
      case "words":
        return this.named(subject, at);
    }
  }

  private groupBefore(at: number): Speaker | null {
    return this.recent(at).find((heard) => heard.speaker.kind === "group")?.speaker ?? null;
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
  private recent(at: number): readonly Heard[] {
    const oldest = (this.scene.read.sentenceOf[at] ?? 0) - SENTENCES_BACK;
    const list: Heard[] = [];
    for (let k = this.heard.length - 1; k >= 0; k--) {
      const heard = this.heard[k];
      if (heard === undefined || heard.sentence < oldest) break;
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
    const isShort = subject.first === subject.last && (!isCapital(tokens, subject.first) || this.scene.grammarAt(subject.first).headFirst);
    if (!isShort) return { kind, name: words };
    return this.fuller(folded(tokens, subject.first), at) ?? { kind, name: words };
  }

  /** *Bộ* after *Bộ Tài chính*, *the company* after *Acme Company*: the last speaker whose name holds the word. */
  private fuller(word: string, at: number): Speaker | null {
    const { start } = this.scene.tokens;
    for (let k = this.heard.length - 1; k >= 0; k--) {
      const heard = this.heard[k];
      if (heard === undefined || (start[at] ?? 0) - (start[heard.at] ?? 0) > GROUP_BACK) break;
      const words = heard.speaker.name.toLowerCase().split(" ");
      if (words.length > 1 && words.includes(word)) return heard.speaker;
    }
    return null;
  }
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
  return (
    grammar.prepositions.has(before) ||
    (grammar.determiners.has(before) && grammar.prepositions.has(folded(scene.tokens, mention.first - 2)))
  );
}

/** Short names set in parentheses after the full one: *Cục Quản lý Thực phẩm (CQT)*. */
function findAliases(scene: Scene): ReadonlyMap<string, string> {
  const { tokens } = scene;
  const aliases = new Map<string, string>();
  for (let i = 1; i + 2 < tokens.count; i++) {
    if (written(tokens, i) !== "(" || written(tokens, i + 2) !== ")" || !isCapital(tokens, i + 1)) continue;
    const first = fullNameStart(scene, i - 1);
    if (first === null) continue;
    const span = spanOfTokens(tokens, first, i - 1);
    aliases.set(written(tokens, i + 1).toLowerCase(), tokens.text.slice(span.start, span.end));
  }
  addAcronyms(scene, aliases);
  return aliases;
}

/** Words left out of an acronym. */
const UNINITIALED = new Set(["of", "the", "and", "for", "on"]);

/** *World Health Organization* … *WHO*: runs of capitalised English words whose initials another word is. */
function addAcronyms(scene: Scene, aliases: Map<string, string>): void {
  const { tokens } = scene;
  const acronyms = new Set<string>();
  for (let i = 0; i < tokens.count; i++) if (tokens.shape[i] === Shape.Upper) acronyms.add(written(tokens, i));
  for (let i = 0; i < tokens.count; i++) {
    if (!isCapital(tokens, i) || isCapital(tokens, i - 1)) continue;
    let initials = "";
    let last = i;
    for (let j = i; j < i + FULL_NAME_REACH && isWord(tokens, j); j++) {
      if (isCapital(tokens, j)) {
        initials += written(tokens, j).charAt(0);
        last = j;
      } else if (!UNINITIALED.has(folded(tokens, j))) break;
    }
    if (initials.length < 2 || !acronyms.has(initials) || aliases.has(initials.toLowerCase())) continue;
    const span = spanOfTokens(tokens, i, last);
    aliases.set(initials.toLowerCase(), tokens.text.slice(span.start, span.end));
  }
}

/** Longest full name before its short one, in tokens. */
const FULL_NAME_REACH = 14;

function fullNameStart(scene: Scene, end: number): number | null {
  const { tokens } = scene;
  const grammar = scene.grammarAt(end);
  let first: number | null = null;
  for (let i = end; i > end - FULL_NAME_REACH && !isBreak(tokens, i); i--) {
    if (!isWord(tokens, i) && written(tokens, i) !== "-" && written(tokens, i) !== "&") break;
    if (grammar.headFirst ? isCapital(tokens, i) && grammar.groupHeads.longestAt(tokens, i) !== null : isCapital(tokens, i)) first = i;
    if (grammar.headFirst && first !== null) break;
    if (!grammar.headFirst && !isCapital(tokens, i) && !["of", "the", "and", "for", "on"].includes(folded(tokens, i))) break;
  }
  return first;
}
