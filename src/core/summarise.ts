/**
 * The summary of an article: its own sentences that tell most, the officials by weight, the telling figures. Nothing is written anew.
 * O(n log n) in sentences and findings.
 */
import type { Article } from "./article";
import { type Finding, type FindingId, type Official, type Quote, type Statement, type Statistic, unitCode } from "./finding";
import { contains, type Span } from "./span";
import type { Summary } from "./summary";
import { chooseSentences } from "./summary-sentences";
import { readText } from "./text/read-text";
import { isWord, type Tokens } from "./text/tokens";

/** Silent reading, words a minute: English prose (Brysbaert 2019: 238); Vietnamese is counted in syllables, of which more are read. */
const READING_SPEED = { en: 238, vi: 300 } as const;
/** What a quote or statement adds to an official's weight, beside a mention's 1. */
const SAID_WEIGHT = 2;

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

function officialsByWeight(findings: readonly Finding[]): readonly FindingId[] {
  const said = new Map<FindingId, number>();
  for (const { speaker } of findings.filter(isSpeech)) {
    if (speaker?.kind === "official") said.set(speaker.official, (said.get(speaker.official) ?? 0) + 1);
  }
  const weight = (official: Official) => official.mentions.length + SAID_WEIGHT * (said.get(official.id) ?? 0);
  return findings
    .filter((finding) => finding.kind === "official")
    .sort((a, b) => weight(b) - weight(a) || (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
    .map((official) => official.id);
}

function isSpeech(finding: Finding): finding is Quote | Statement {
  return finding.kind === "quote" || finding.kind === "statement";
}

/** How much a kind of figure tells by itself. */
const TELLING: Readonly<Record<Statistic["unit"]["type"], number>> = {
  money: 3,
  percent: 2.8,
  count: 2.2,
  measure: 1.8,
  multiple: 1.8,
  duration: 1,
  age: 0,
};
/** What makes a figure tell more: standing early (up to 1), being somebody's words, being large. */
const SPOKEN_WEIGHT = 0.5;
const LARGE_WEIGHT = 0.5;
const LARGE = 1000;

/** A figure that is repeated is listed once. */
function statisticsByWeight(article: Article, findings: readonly Finding[]): readonly FindingId[] {
  const speech = findings.filter(isSpeech);
  const seen = new Set<string>();
  return findings
    .filter((finding) => finding.kind === "statistic")
    .filter((statistic) => {
      const figure = `${JSON.stringify(statistic.quantity)} ${unitCode(statistic.unit)}`;
      return !seen.has(figure) && seen.add(figure);
    })
    .map((statistic) => {
      const early = 1 - statistic.span.start / Math.max(1, article.text.length);
      const spoken = isSpoken(speech, statistic.span) ? SPOKEN_WEIGHT : 0;
      const large = Math.abs(statistic.quantity.value) >= LARGE ? LARGE_WEIGHT : 0;
      return { statistic, weight: TELLING[statistic.unit.type] + early + spoken + large };
    })
    .sort((a, b) => b.weight - a.weight || a.statistic.span.start - b.statistic.span.start)
    .map(({ statistic }) => statistic.id);
}

/** Whether the span lies in one of the spoken ones (sorted by start, disjoint): binary search. */
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
