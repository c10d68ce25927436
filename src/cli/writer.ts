import { CSV_HEAD, toCsv } from "./csv";
import { type ExplanationOptions, explainReading } from "./explanation";
import { toMarkdown } from "./markdown";
import type { TextFormat } from "./options";
import { toPrediction } from "./prediction";
import type { Reading } from "./reading";

/** A format as the pieces of its output: what stands before, between and after the articles, and an article itself. */
export interface Writer {
  readonly head: string;
  readonly between: string;
  /** Ends the output; `count` articles were written. */
  tail(count: number): string;
  article(reading: Reading): string;
}

const WRITERS: Readonly<Record<TextFormat, Writer>> = {
  jsonl: { head: "", between: "", tail: () => "", article: (reading) => `${JSON.stringify(toPrediction(reading))}\n` },
  json: {
    head: "[",
    between: ",",
    tail: (count) => (count === 0 ? "]\n" : "\n]\n"),
    article: (reading) => `\n${JSON.stringify(toPrediction(reading))}`,
  },
  csv: { head: CSV_HEAD, between: "", tail: () => "", article: toCsv },
  markdown: { head: "", between: "\n---\n\n", tail: () => "", article: toMarkdown },
};

/** The writer of a text format. */
export function writerFor(format: TextFormat): Writer {
  return WRITERS[format];
}

/** Between two articles, in columns. */
const RULE_WIDTH = 60;

/** The writer of `onrecord explain`. */
export function explainer(options: ExplanationOptions): Writer {
  return { head: "", between: `\n${"─".repeat(RULE_WIDTH)}\n\n`, tail: () => "", article: (reading) => explainReading(reading, options) };
}
