/**
 * Which sentences of an article sum it up: those that carry most of its findings for their length, early ones first, because news
 * tells the most telling first. One pass over sentences and findings, then a sort: O(n log n).
 */
import type { Article, Block } from "./article";
import { type Finding, spansOf } from "./finding";
import { type Span, slice } from "./span";
import type { ReadText } from "./text/read-text";

/** Enough to be told the news, few enough for one look. */
const MOST_SENTENCES = 3;
/** Tokens that a sentence must have to tell something, and beyond which it tells too much at once. */
const FEWEST_TOKENS = 7;
const MOST_TOKENS = 70;
/** Tokens of a usual sentence: longer ones must hold more. */
const USUAL_TOKENS = 20;
/** Findings beyond this make a sentence a list, not news. */
const MOST_HELD = 6;
/** What the first sentence has before all others; halved at the third, and so on. */
const HEAD_START = 4;

/** Blocks whose sentences may stand in a summary. */
const PROSE = new Set<Block["kind"]>(["lead", "paragraph"]);
/** With these a line of a list begins. */
const LIST_MARK = /^(?:[-–—•*+]|\d+[.)]|[a-zđ]\))\s/u;
const WHOLE = /[.!?…”"»]$/;

/** What a finding adds to a sentence's claim. */
const WEIGHT: Readonly<Record<Finding["kind"], number>> = { official: 1, statistic: 1, quote: 0.5, statement: 1 };

interface Candidate {
  readonly span: Span;
  readonly tokens: number;
}

/** Spans of the sentences (UTF-16, half-open, into `article.text`) in reading order. */
export function chooseSentences(article: Article, read: ReadText, findings: readonly Finding[]): readonly Span[] {
  const held = weigher(findings);
  return proseSentences(article, read)
    .map(({ span, tokens }, order) => ({
      span,
      score: HEAD_START / (1 + order / 2) + Math.min(held(span), MOST_HELD) / Math.sqrt(tokens / USUAL_TOKENS + 1),
    }))
    .sort((a, b) => b.score - a.score || a.span.start - b.span.start)
    .slice(0, MOST_SENTENCES)
    .map((candidate) => candidate.span)
    .sort((a, b) => a.start - b.start);
}

/** Whole sentences of prose, each wording once, in reading order. */
function proseSentences(article: Article, read: ReadText): Candidate[] {
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  let block = 0;
  for (const { first, last } of read.sentences) {
    const span = { start: read.tokens.start[first] ?? 0, end: read.tokens.end[last] ?? 0 };
    while ((article.blocks[block]?.span.end ?? Infinity) < span.end) block++;
    const kind = article.blocks[block]?.kind;
    const tokens = last - first + 1;
    const wording = slice(article.text, span);
    const fits = kind !== undefined && PROSE.has(kind) && tokens >= FEWEST_TOKENS && tokens <= MOST_TOKENS;
    if (!fits || seen.has(wording) || LIST_MARK.test(wording) || !WHOLE.test(wording)) continue;
    seen.add(wording);
    candidates.push({ span, tokens });
  }
  return candidates;
}

/** A function that tells what the findings that begin in a span weigh; spans must be asked for in reading order. */
function weigher(findings: readonly Finding[]): (span: Span) => number {
  const stretches = findings
    .flatMap((finding) => spansOf(finding).map((span) => ({ start: span.start, weight: WEIGHT[finding.kind] })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return (span) => {
    let weight = 0;
    while ((stretches[next]?.start ?? Infinity) < span.start) next++;
    for (; (stretches[next]?.start ?? Infinity) < span.end; next++) weight += stretches[next]?.weight ?? 0;
    return weight;
  };
}
