/**
 * Which sentences of an article sum it up. Taken one by one, each time the one that claims most: by its place (news tells the most telling first), by the
 * headline's words, by its findings, and by what it tells of the article's topics that the sentences before it have not told (maximal coverage, greedy;
 * Takamura & Okumura 2009). At most five passes over the sentences: O(n) in tokens and findings, but for sorting the findings.
 * The weights were found on one half of the clusters that `npm run score -- summary` measures by, and hold on the other half.
 */
import type { Article, Block } from "./article";
import { type Finding, spansOf } from "./finding";
import { type Span, slice } from "./span";
import { findTopics, type Topics } from "./summary-topics";
import { afterDateline } from "./text/dateline";
import type { ReadText } from "./text/read-text";
import { isNumber, spanOfTokens, type Tokens, touchesNext, written } from "./text/tokens";
import { WordSet } from "./text/word-set";

/** Few enough for one look, and one more for so many sentences that the article has, up to five. */
const FEWEST_SENTENCES = 3;
const MOST_SENTENCES = 5;
const SENTENCES_FOR_ONE_MORE = 10;

/** Tokens that a sentence must have to tell something, and beyond which it is a list. */
const FEWEST_TOKENS = 7;
const MOST_TOKENS = 110;

/** What the first sentence has before all others; half of it at the fifth, a third at the ninth, and so on. */
const HEAD_START = 8;
const HEAD_START_HALVED_AT = 4;
/** For a sentence with all of the headline's words. */
const HEADLINE_WEIGHT = 4;
/** For a sentence with all topics that are left. */
const TOPIC_WEIGHT = 10;
/** What a finding adds, and how much all of a sentence's together may. */
const FINDING_WEIGHT: Readonly<Record<Finding["kind"], number>> = { official: 0.4, statistic: 1, quote: 0.3, statement: 0.4 };
const MOST_HELD = 6;

/** Blocks whose sentences may stand in a summary. */
const PROSE = new Set<Block["kind"]>(["lead", "paragraph"]);
/** With these a line of a list begins, a blank behind; or with a number or a letter before a mark. */
const BULLETS = new WordSet(["-", "–", "—", "•", "*", "+"]);
const AFTER_ITEM = new WordSet([".", ")"]);
/** With these a whole sentence ends. */
const ENDS = new WordSet([".", "!", "?", "…", "”", '"', "»"]);

interface Candidate {
  readonly first: number;
  readonly last: number;
  /** What it claims apart from topics. */
  readonly claim: number;
}

/** Spans of the sentences (UTF-16, half-open, into `article.text`) in reading order. */
export function chooseSentences(article: Article, read: ReadText, findings: readonly Finding[]): readonly Span[] {
  const topics = findTopics(read);
  const left = proseSentences(article, read, topics, findings);
  const wanted = Math.min(MOST_SENTENCES, FEWEST_SENTENCES + Math.floor(left.length / SENTENCES_FOR_ONE_MORE));
  const told = new Uint8Array(topics.weight.length);
  const chosen: Candidate[] = [];
  while (chosen.length < wanted && left.length > 0) {
    const [best] = left.splice(mostClaiming(left, topics, told), 1);
    if (best === undefined) break;
    chosen.push(best);
    for (let i = best.first; i < best.last; i++) told[topics.pairAt[i] ?? 0] = 1;
  }
  return chosen.map(({ first, last }) => spanOfTokens(read.tokens, first, last)).sort((a, b) => a.start - b.start);
}

/** Index of the candidate that claims most; the first of equals. */
function mostClaiming(candidates: readonly Candidate[], topics: Topics, told: Uint8Array): number {
  const counted = new Int32Array(topics.weight.length);
  let most = -1;
  let best = 0;
  candidates.forEach(({ first, last, claim }, c) => {
    let news = 0;
    for (let i = first; i < last; i++) {
      const pair = topics.pairAt[i] ?? 0;
      if (pair === 0 || told[pair] === 1 || counted[pair] === c + 1) continue;
      counted[pair] = c + 1;
      news += topics.weight[pair] ?? 0;
    }
    const claims = claim + (topics.total === 0 ? 0 : (TOPIC_WEIGHT * news) / topics.total);
    if (claims <= most) return;
    most = claims;
    best = c;
  });
  return best;
}

/** Whole sentences of prose, each wording once and none that repeats the headline, in reading order. */
function proseSentences(article: Article, read: ReadText, topics: Topics, findings: readonly Finding[]): Candidate[] {
  const { tokens } = read;
  const held = weigher(findings);
  const headline = headlineWords(article, read, topics);
  const seen = new Set<string>(headline.wordings);
  const candidates: Candidate[] = [];
  let block = 0;
  for (const sentence of read.sentences) {
    const { last } = sentence;
    const end = tokens.end[last] ?? 0;
    while ((article.blocks[block]?.span.end ?? Infinity) < end) block++;
    const kind = article.blocks[block]?.kind;
    if (kind === undefined || !PROSE.has(kind)) continue;
    const first = afterDateline(tokens, sentence.first, last);
    if (!isTelling(tokens, first, last)) continue;
    const span = spanOfTokens(tokens, first, last);
    const wording = slice(article.text, span);
    if (seen.has(wording)) continue;
    seen.add(wording);
    const place = HEAD_START / (1 + candidates.length / HEAD_START_HALVED_AT);
    candidates.push({ first, last, claim: place + HEADLINE_WEIGHT * headline.share(first, last) + Math.min(held(span), MOST_HELD) });
  }
  return candidates;
}

/** Whether the sentence is whole, of a fitting length, and no item of a list, half of a quote or credit. */
function isTelling(tokens: Tokens, first: number, last: number): boolean {
  const length = last - first + 1;
  if (length < FEWEST_TOKENS || length > MOST_TOKENS) return false;
  if (!ENDS.at(tokens, last) && !written(tokens, last).startsWith("..")) return false;
  return !isItem(tokens, first) && !hasCredit(tokens, first, last) && !isCutQuote(tokens, first, last);
}

function isItem(tokens: Tokens, first: number): boolean {
  if (BULLETS.at(tokens, first)) return !touchesNext(tokens, first);
  if (!AFTER_ITEM.at(tokens, first + 1) || touchesNext(tokens, first + 1)) return false;
  return isNumber(tokens, first) || written(tokens, first).length === 1;
}

interface Headline {
  /** As its sentences stand, and with a full stop. */
  readonly wordings: readonly string[];
  /** How many of its words, 0 to 1, stand from token `first` to `last`. */
  readonly share: (first: number, last: number) => number;
}

function headlineWords(article: Article, { tokens, sentences }: ReadText, { wordAt, pairAt }: Topics): Headline {
  const block = article.blocks.find(({ kind }) => kind === "headline")?.span ?? { start: 0, end: 0 };
  const countedFor = new Int32Array(pairAt.length + 2).fill(-1);
  const wordings: string[] = [];
  let words = 0;
  for (const { first, last } of sentences) {
    const span = spanOfTokens(tokens, first, last);
    if (span.start < block.start || span.end > block.end) continue;
    const wording = slice(article.text, span);
    wordings.push(wording, `${wording}.`);
    for (let i = first; i <= last; i++) {
      const word = wordAt[i] ?? 0;
      if (word === 0 || countedFor[word] === 0) continue;
      countedFor[word] = 0;
      words++;
    }
  }
  const share = (first: number, last: number): number => {
    let found = 0;
    for (let i = first; i <= last; i++) {
      const word = wordAt[i] ?? 0;
      const before = countedFor[word] ?? -1;
      if (before < 0 || before === last) continue;
      countedFor[word] = last;
      found++;
    }
    return words === 0 ? 0 : found / words;
  };
  return { wordings, share };
}

const COLON = new WordSet([":"]);
/** Words before a colon that credit a picture (*Ảnh: AFP*). */
const CREDITS = new WordSet("ảnh photo photos photograph picture video clip infographic graphic".split(" "));

function hasCredit(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (COLON.at(tokens, i + 1) && CREDITS.at(tokens, i)) return true;
  return false;
}

/** Whether the sentence is the beginning or the end of a quote over several: it would stand in a summary with half its marks. */
function isCutQuote(tokens: Tokens, first: number, last: number): boolean {
  let depth = 0;
  let straight = 0;
  for (let i = first; i <= last; i++) {
    if (OPENING.at(tokens, i)) depth++;
    else if (CLOSING.at(tokens, i)) depth--;
    else if (STRAIGHT.at(tokens, i)) straight++;
    if (depth < 0) return true;
  }
  return depth !== 0 || straight % 2 === 1;
}

const OPENING = new WordSet(["“", "«"]);
const CLOSING = new WordSet(["”", "»"]);
const STRAIGHT = new WordSet(['"']);

/** A function that tells what the findings that begin in a span weigh; spans must be asked for in reading order. */
function weigher(findings: readonly Finding[]): (span: Span) => number {
  const stretches = findings
    .flatMap((finding) => spansOf(finding).map((span) => ({ start: span.start, weight: FINDING_WEIGHT[finding.kind] })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return (span) => {
    let weight = 0;
    while ((stretches[next]?.start ?? Infinity) < span.start) next++;
    for (; (stretches[next]?.start ?? Infinity) < span.end; next++) weight += stretches[next]?.weight ?? 0;
    return weight;
  };
}
