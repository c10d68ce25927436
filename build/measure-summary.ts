/**
 * Measures the summary's sentences against the first sentences of the same article, on Vietnamese news with human summaries
 * (`data/summaries/*.jsonl` of the shared folder: clusters of articles on one event, each cluster summed up by several people).
 *
 * Method. An article is its title (as headline), its lead where it has one, and its paragraphs, a line each. Candidates are made of the sentences
 * that `core` finds, joined by blanks: *ours*, as the product gives them; *first three*, the first three sentences after the headline; *first as many*,
 * as many first sentences as ours has; *first as long*, first sentences until their words come nearest to ours. An article's score is the mean of
 * ROUGE-L F1 (`rouge.ts`) over the human summaries of its cluster, each taken whole; a figure is the mean over all articles. The human summaries tell of
 * all articles of the cluster and are longer than three sentences, so that all figures are low, and longer candidates score higher: the words column
 * says how long they are. Articles without a sentence of ours count with 0.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "../src/core/analyse";
import type { Article } from "../src/core/article";
import { articleFromText } from "../src/core/plain-article";
import { type Span, slice } from "../src/core/span";
import { summarise } from "../src/core/summarise";
import { readText } from "../src/core/text/read-text";
import { rougeL, rougeTokens } from "./rouge";

const FILES = ["data/summaries/vims.jsonl", "data/summaries/vietnamese_mds.jsonl"] as const;

const BASELINE_SENTENCES = 3;

/** A cluster as the two collections write it: one says `summaries`, the other `refs`. */
interface Cluster {
  readonly cluster: string;
  readonly docs: readonly { readonly id: string; readonly title: string; readonly lead?: string; readonly paragraphs: readonly string[] }[];
  readonly summaries?: readonly { readonly sentences: readonly string[] }[];
  readonly refs?: readonly (readonly string[])[];
}

type Candidate = "ours" | "first three" | "first as many" | "first as long";

interface Scored {
  readonly name: string;
  readonly texts: Readonly<Record<Candidate, string>>;
  readonly scores: Readonly<Record<Candidate, number>>;
}

export interface SummaryMeasureOptions {
  /** The shared folder. */
  readonly shared: string;
  /** How many of the articles to show on which ours is furthest under the first three sentences. */
  readonly misses: number;
  readonly json: boolean;
}

/** Prints the figures; the answer is the exit code. */
export function main({ shared, misses, json }: SummaryMeasureOptions): number {
  const tables = FILES.filter((file) => existsSync(join(shared, file))).map((file) => ({ file, scored: scoreFile(join(shared, file)) }));
  const all = { file: "all", scored: tables.flatMap(({ scored }) => scored) };
  if (json) {
    console.log(
      JSON.stringify({ measure: "summary", ...Object.fromEntries([...tables, all].map(({ file, scored }) => [file, figuresOf(scored)])) }),
    );
    return 0;
  }
  for (const { name, texts, scores } of worst(all.scored).slice(0, misses)) {
    console.log(`${name}  ours ${percent(scores.ours)}, first three ${percent(scores["first three"])}`);
    console.log(`    ours   ${texts.ours}\n    first  ${texts["first three"]}`);
  }
  for (const { file, scored } of [...tables, all]) {
    console.log(`\nsummary, ${file}, ${scored.length} articles`.padEnd(60), "ROUGE-L F1   words");
    for (const [candidate, { rougeL, words }] of Object.entries(figuresOf(scored)))
      console.log(candidate.padEnd(60), percent(rougeL).padStart(9), words.toFixed(0).padStart(7));
  }
  return 0;
}

function scoreFile(path: string): readonly Scored[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .flatMap((line) => scoreCluster(JSON.parse(line) as Cluster));
}

function scoreCluster({ cluster, docs, summaries, refs }: Cluster): readonly Scored[] {
  const references = [...(summaries ?? []).map(({ sentences }) => sentences), ...(refs ?? [])].map((sentences) =>
    rougeTokens(sentences.join(" ")),
  );
  return docs.map((doc) => {
    const article = articleFromText([doc.title, doc.lead ?? "", ...doc.paragraphs].filter((line) => line !== "").join("\n"), {
      language: "vi",
    });
    const texts = candidatesOf(article);
    const score = (text: string) => mean(references.map((reference) => rougeL(rougeTokens(text), reference)));
    return { name: `${cluster}/${doc.id}`, texts, scores: eachCandidate((candidate) => score(texts[candidate])) };
  });
}

function candidatesOf(article: Article): Readonly<Record<Candidate, string>> {
  const ours = summarise(article, analyse(article)).sentences;
  const { tokens, sentences } = readText(article);
  const afterHeadline = article.blocks[0]?.span.end ?? 0;
  const firsts = sentences
    .map(({ first, last }) => ({ start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 }))
    .filter(({ start }) => start >= afterHeadline);
  const joined = (spans: readonly Span[]) => spans.map((span) => slice(article.text, span)).join(" ");
  return {
    ours: joined(ours),
    "first three": joined(firsts.slice(0, BASELINE_SENTENCES)),
    "first as many": joined(firsts.slice(0, ours.length)),
    "first as long": joined(firstWords(article, firsts, wordsIn(joined(ours)))),
  };
}

/** First sentences until one more would be further from so many words. */
function firstWords(article: Article, firsts: readonly Span[], wanted: number): readonly Span[] {
  let words = 0;
  let count = 0;
  for (const span of firsts) {
    const more = words + wordsIn(slice(article.text, span));
    if (Math.abs(more - wanted) >= Math.abs(words - wanted)) break;
    words = more;
    count++;
  }
  return firsts.slice(0, count);
}

function wordsIn(text: string): number {
  return rougeTokens(text).length;
}

function figuresOf(scored: readonly Scored[]): Readonly<Record<Candidate, { readonly rougeL: number; readonly words: number }>> {
  return eachCandidate((candidate) => ({
    rougeL: mean(scored.map(({ scores }) => scores[candidate])),
    words: mean(scored.map(({ texts }) => wordsIn(texts[candidate]))),
  }));
}

function eachCandidate<T>(of: (candidate: Candidate) => T): Readonly<Record<Candidate, T>> {
  return { ours: of("ours"), "first three": of("first three"), "first as many": of("first as many"), "first as long": of("first as long") };
}

function worst(scored: readonly Scored[]): readonly Scored[] {
  return [...scored].sort((a, b) => a.scores.ours - a.scores["first three"] - (b.scores.ours - b.scores["first three"]));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function percent(share: number): string {
  return (100 * share).toFixed(2);
}
