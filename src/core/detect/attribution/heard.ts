/** Who has spoken so far, in reading order, and which of them a common noun, a document or a plural pronoun means. */
import type { Speaker } from "../../finding";
import type { Gender } from "../../lexicon/grammar";
import { isBody, withoutFirmEnd } from "./bodies";
import { MENTION_REACH } from "./remarks";
import type { Scene } from "./scene";

/** A pronoun reaches back over this many sentences. */
export const SENTENCES_BACK = 4;
/** No more than this many speakers are looked back over: keeps a sentence without end linear. */
const MOST_RECENT = 40;
/** *the source, Bộ* reaches back this far, in UTF-16 code units. */
const GROUP_BACK = MENTION_REACH;
/** *the company* means the body named within this many UTF-16 code units before. */
const NAMED_BACK = 350;
/** *the production company* after *Acme Productions*: this many letters tell that two words are of one stem. */
const STEM = 6;

export interface Heard {
  readonly speaker: Speaker;
  readonly gender: Gender;
  readonly sentence: number;
  readonly at: number;
  /** The one token of a name that may be a person's or a firm's; else null. */
  readonly bare: number | null;
}

export class HeardSpeakers {
  private readonly heard: Heard[] = [];

  constructor(private readonly scene: Scene) {}

  add(speaker: Speaker, gender: Gender, at: number, bare: number | null): void {
    this.heard.push({ speaker, gender, sentence: this.scene.read.sentenceOf[at] ?? 0, at, bare });
  }

  /** The last speaker of this sentence or of the ones before it. */
  lastSpeaker(at: number, sentencesBack: number): Speaker | null {
    const sentence = this.scene.read.sentenceOf[at] ?? 0;
    const last = this.heard.findLast((heard) => heard.at < at);
    return last !== undefined && sentence - last.sentence <= sentencesBack ? last.speaker : null;
  }

  /** The last speaker of exactly this name. */
  lastNamed(name: string, before: number): Speaker | null {
    return this.heard.slice(-MOST_RECENT).findLast((heard) => heard.at < before && heard.speaker.name === name)?.speaker ?? null;
  }

  /** Those heard in the last sentences before a token, the latest first. */
  recent(at: number, back = SENTENCES_BACK): readonly Heard[] {
    const oldest = (this.scene.read.sentenceOf[at] ?? 0) - back;
    const list: Heard[] = [];
    for (let k = this.heard.length - 1; k >= 0; k--) {
      const heard = this.heard[k];
      if (heard === undefined || heard.sentence < oldest || list.length >= MOST_RECENT) break;
      if (heard.at < at) list.push(heard);
    }
    return list;
  }

  /** The last body that spoke in the sentences before. */
  groupBefore(at: number, sentences: number): Speaker | null {
    return this.recent(at, sentences).find((heard) => isBody(heard.speaker))?.speaker ?? null;
  }

  /** The last body with a name of its own that spoke. */
  bodyBefore(at: number, sentences: number): Speaker | null {
    return (
      this.recent(at, sentences).find(
        ({ speaker }) => isBody(speaker) && speaker.name !== speaker.name.toLowerCase() && !CROWDS.has(speaker.name.toLowerCase()),
      )?.speaker ?? null
    );
  }

  /**
   * Whom a document or a common noun stands for: the body with a name of its own that was named last, shortly before (*X accused Acme Records. The
   * company denied …*); where none of those that have spoken was, the last of them that spoke, a few sentences back at most.
   */
  issuer(at: number): Speaker | null {
    const { text, start } = this.scene.tokens;
    const end = start[at] ?? 0;
    const near = text.slice(Math.max(0, end - NAMED_BACK), end);
    let latest = -1;
    let found: Speaker | null = null;
    for (const { speaker } of this.heard.slice(-MOST_RECENT)) {
      if (!isBody(speaker) || speaker.name === speaker.name.toLowerCase() || CROWDS.has(speaker.name.toLowerCase())) continue;
      const place = near.lastIndexOf(withoutFirmEnd(speaker.name));
      if (place > latest) [latest, found] = [place, speaker];
    }
    return found ?? this.bodyBefore(at, SENTENCES_BACK);
  }

  /** *the production company* after *Acme Productions*: the one body whose name tells what the word before the noun does. */
  alike(trade: string, at: number): Speaker | null {
    if (trade.length < STEM) return null;
    const stem = ` ${trade.slice(0, STEM)}`;
    const names = new Map<string, Speaker>();
    for (const { speaker } of this.recent(at, Number.POSITIVE_INFINITY))
      if (isBody(speaker) && ` ${speaker.name.toLowerCase()}`.includes(stem)) names.set(speaker.name, speaker);
    const [only, other] = names.values();
    return only === undefined || other !== undefined ? null : only;
  }

  /** *the source* after *an insider*: the last person without a name who spoke as one that may not be named. */
  informant(at: number): Speaker | null {
    const { start } = this.scene.tokens;
    const heard = this.heard.findLast(({ speaker }) => speaker.kind === "person" && isInformant(speaker.name));
    return heard !== undefined && (start[at] ?? 0) - (start[heard.at] ?? 0) <= GROUP_BACK ? heard.speaker : null;
  }

  /** *Bộ* after *Bộ Tài chính*, *the company* after *Acme Company*: the last speaker whose name holds the words, in lower case; for a body one with a name of its own. */
  fuller(head: string, kind: Speaker["kind"], at: number): Speaker | null {
    const { start } = this.scene.tokens;
    for (let k = this.heard.length - 1; k >= 0; k--) {
      const heard = this.heard[k];
      if (heard === undefined || (start[at] ?? 0) - (start[heard.at] ?? 0) > GROUP_BACK) break;
      const name = heard.speaker.name.toLowerCase();
      const isNamed = heard.speaker.kind === "group" && heard.speaker.name.charAt(0) !== name.charAt(0);
      if (kind === "group" && !isNamed) continue;
      // A Vietnamese name begins with its head: *Công văn Hội Mây* is no *Hội*.
      const holds =
        this.scene.grammarAt(at).headFirst && kind === "group" ? `${name} `.startsWith(`${head} `) : ` ${name} `.includes(` ${head} `);
      if (name !== head && holds) return heard.speaker;
    }
    return null;
  }
}

/** English: many who open a sentence, and so have a capital: no firm. */
const CROWDS: ReadonlySet<string> = new Set(
  "officials police authorities witnesses experts analysts investigators prosecutors critics residents researchers scientists doctors lawyers others many some both supporters protesters".split(
    " ",
  ),
);

/** English: those who speak and are not named. */
export const INFORMANT_WORDS: ReadonlySet<string> = new Set(["source", "insider", "tipster", "informant"]);

function isInformant(name: string): boolean {
  return name
    .toLowerCase()
    .split(" ")
    .some((word) => INFORMANT_WORDS.has(word));
}
