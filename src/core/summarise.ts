/**
 * The summary of an article: its own sentences, those that carry most of what it found; the officials by weight; the telling figures.
 * Nothing is written anew. O(n log n) in sentences and findings.
 */
import type { Article, Block } from "./article";
import { type Finding, type FindingId, type Official, type Quote, type Statement, type Statistic, spansOf } from "./finding";
import { contains, type Span } from "./span";
import type { Summary } from "./summary";
import { readText } from "./text/read-text";
import { isWord, type Tokens } from "./text/tokens";

/** Sentences in a summary: enough to be told the news, few enough for one look. */
const MOST_SENTENCES = 3;
/** Words a sentence must have to tell something, and beyond which it tells too much at once. */
const FEWEST_WORDS = 7;
const MOST_WORDS = 70;
/** Silent reading, words a minute: English prose (Brysbaert 2019: 238), Vietnamese syllables are counted each and read faster. */
const READING_SPEED = { en: 238, vi: 300 } as const;
/** Blocks whose sentences may stand in a summary. */
const PROSE = new Set<Block["kind"]>(["lead", "paragraph", "list-item"]);

interface Candidate {
  readonly span: Span;
  readonly score: number;
}

/** Sums an article up from its findings. Spans are UTF-16, half-open, into `article.text`. */
export function summarise(article: Article, findings: readonly Finding[]): Summary {
  const read = readText(article);
  const words = countWords(read.tokens);
  return {
    sentences: chooseSentences(article, read, findings),
    officials: officialsByWeight(findings),
    statistics: statisticsByWeight(article, findings),
    readingMinutes: Math.max(1, Math.round(words / READING_SPEED[article.language])),
    words,
  };
}

function countWords(tokens: Tokens): number {
  let words = 0;
  for (let i = 0; i < tokens.count; i++) if (isWord(tokens, i)) words++;
  return words;
}

/** The lead's first sentence is the news; others by how many findings they hold for their length, early ones first. */
function chooseSentences(article: Article, read: ReturnType<typeof readText>, findings: readonly Finding[]): readonly Span[] {
  const spans = findings
    .flatMap((finding) => spansOf(finding).map((span) => ({ kind: finding.kind, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const { tokens } = read;
  let block = 0;
  let next = 0;
  let order = 0;
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  for (const sentence of read.sentences) {
    const span = { start: tokens.start[sentence.first] ?? 0, end: tokens.end[sentence.last] ?? 0 };
    while ((article.blocks[block]?.span.end ?? Infinity) < span.end) block++;
    const kind = article.blocks[block]?.kind;
    while ((spans[next]?.span.start ?? Infinity) < span.start) next++;
    const length = sentence.last - sentence.first + 1;
    const wording = article.text.slice(span.start, span.end);
    if (
      kind === undefined ||
      !PROSE.has(kind) ||
      length < FEWEST_WORDS ||
      length > MOST_WORDS ||
      seen.has(wording) ||
      !/[.!?…”"»]$/.test(wording)
    )
      continue;
    seen.add(wording);
    let held = 0;
    for (let i = next; (spans[i]?.span.start ?? Infinity) < span.end; i++) held += WEIGHT[spans[i]?.kind ?? "statement"];
    const early = 4 / (1 + order / 2);
    candidates.push({ span, score: early + Math.min(held, 6) / Math.sqrt(length / 20 + 1) });
    order++;
  }
  return candidates
    .sort((a, b) => b.score - a.score || a.span.start - b.span.start)
    .slice(0, MOST_SENTENCES)
    .map((candidate) => candidate.span)
    .sort((a, b) => a.start - b.start);
}

/** What a finding adds to a sentence's claim to stand in the summary. */
const WEIGHT: Readonly<Record<Finding["kind"], number>> = { official: 1, statistic: 1, quote: 0.5, statement: 1 };

function officialsByWeight(findings: readonly Finding[]): readonly FindingId[] {
  const said = new Map<FindingId, number>();
  for (const finding of findings) {
    if ((finding.kind !== "quote" && finding.kind !== "statement") || finding.speaker?.kind !== "official") continue;
    said.set(finding.speaker.official, (said.get(finding.speaker.official) ?? 0) + 1);
  }
  const weight = (official: Official) => official.mentions.length + 2 * (said.get(official.id) ?? 0);
  return findings
    .filter((finding): finding is Official => finding.kind === "official")
    .sort((a, b) => weight(b) - weight(a) || (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
    .map((official) => official.id);
}

/** Money, percentages and large counts tell more than ages and durations; what stands early or in a quote or statement tells more. */
function statisticsByWeight(article: Article, findings: readonly Finding[]): readonly FindingId[] {
  const speech = findings.filter((finding): finding is Quote | Statement => finding.kind === "quote" || finding.kind === "statement");
  const weight = (statistic: Statistic) => {
    const early = 1 - statistic.span.start / Math.max(1, article.text.length);
    const spoken = isSpoken(speech, statistic.span) ? 0.5 : 0;
    return TELLING[statistic.unit.type] + early + spoken + (Math.abs(statistic.quantity.value) >= 1000 ? 0.5 : 0);
  };
  return findings
    .filter((finding): finding is Statistic => finding.kind === "statistic")
    .map((statistic) => ({ statistic, weight: weight(statistic) }))
    .sort((a, b) => b.weight - a.weight || a.statistic.span.start - b.statistic.span.start)
    .map(({ statistic }) => statistic.id);
}

const TELLING: Readonly<Record<Statistic["unit"]["type"], number>> = {
  money: 3,
  percent: 2.8,
  count: 2.2,
  measure: 1.8,
  multiple: 1.8,
  duration: 1,
  age: 0,
};

/** Whether the span lies in one of the (sorted, disjoint) spoken spans: binary search. */
function isSpoken(speech: readonly (Quote | Statement)[], span: Span): boolean {
  let low = 0;
  let high = speech.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((speech[middle]?.span.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  const found = speech[low];
  return found !== undefined && contains(found.span, span);
}
