/** What all attribution works on: the text with its persons and quotation marks laid onto the tokens. Built once, O(n). */
import type { Block } from "../../article";
import { GRAMMAR_EN } from "../../lexicon/en/grammar";
import type { Grammar } from "../../lexicon/grammar";
import { GRAMMAR_VI } from "../../lexicon/vi/grammar";
import type { ReadText } from "../../text/read-text";
import { isBreak, type Tokens, tokenAt } from "../../text/tokens";
import type { People, Person } from "../people";
import { findPassages, type Passage } from "../quotes/passages";

/** A person's mention in tokens, both ends included. */
export interface TokenMention {
  readonly person: Person;
  readonly first: number;
  readonly last: number;
  readonly nameFirst: number;
  readonly nameLast: number;
}

export interface Scene {
  readonly read: ReadText;
  readonly tokens: Tokens;
  readonly mentions: readonly TokenMention[];
  /** Index of the mention whose phrase covers token `i`, or -1. */
  readonly mentionOf: Int32Array;
  readonly passages: readonly Passage[];
  /** 1 + index of the innermost passage that token `i` is in (marks included), or 0. */
  readonly passageOf: Int32Array;
  readonly grammarAt: (token: number) => Grammar;
  readonly lineOf: Int32Array;
}

export function setScene(read: ReadText, people: People): Scene {
  const { tokens } = read;
  const mentionOf = new Int32Array(tokens.count).fill(-1);
  const mentions: TokenMention[] = [];
  for (const { person, phrase, span } of people.mentions) {
    const first = tokenAt(tokens, phrase.start);
    const nameFirst = tokenFrom(tokens, first, span.start);
    const nameLast = tokenFrom(tokens, nameFirst, span.end - 1);
    const last = tokenFrom(tokens, nameLast, phrase.end - 1);
    for (let i = first; i <= last; i++) mentionOf[i] = mentions.length;
    mentions.push({ person, first, last, nameFirst, nameLast });
  }
  const passages = findPassages(tokens);
  const passageOf = new Int32Array(tokens.count);
  passages.forEach((passage, p) => {
    if (!passage.single || passage.depth > 0) passageOf.fill(p + 1, passage.first, passage.last + 1);
  });
  const lineOf = new Int32Array(tokens.count);
  let line = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (isBreak(tokens, i)) line++;
    lineOf[i] = line;
  }
  return {
    read,
    tokens,
    mentions,
    mentionOf,
    passages,
    passageOf,
    lineOf,
    grammarAt: (token) => (read.vietnamese[token] === 1 ? GRAMMAR_VI : GRAMMAR_EN),
  };
}

/** The first token from `from` on that ends after `offset`: step by step, for what is near. */
function tokenFrom({ end, count }: Tokens, from: number, offset: number): number {
  let i = from;
  while (i < count && (end[i] ?? 0) <= offset) i++;
  return i;
}

/** The mention whose phrase covers token `i`, or null. */
export function mentionAt(scene: Scene, i: number): TokenMention | null {
  const index = scene.mentionOf[i] ?? -1;
  return index < 0 ? null : (scene.mentions[index] ?? null);
}

/** First token of the sentence of token `i`. */
export function sentenceFirst(scene: Scene, i: number): number {
  return scene.read.sentences[scene.read.sentenceOf[i] ?? 0]?.first ?? 0;
}

/** Last token of the sentence of token `i`. */
export function sentenceLast(scene: Scene, i: number): number {
  return scene.read.sentences[scene.read.sentenceOf[i] ?? 0]?.last ?? -1;
}

/** The block that token `i` stands in, or null between blocks: binary search. */
export function blockAt(scene: Scene, i: number): Block | null {
  const { blocks } = scene.read.article;
  const offset = scene.tokens.start[i] ?? 0;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const block = blocks[low];
  return block !== undefined && block.span.start <= offset ? block : null;
}
