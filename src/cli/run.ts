import { resolve } from "node:path";
import type { Writable } from "node:stream";
import { errorWords } from "./error-words";
import { HELP } from "./help";
import type { PageReader } from "./input";
import { type ExplainOptions, parseArguments, type ReadOptions } from "./options";
import { readArticleInput } from "./read-article";
import { readInputs } from "./read-inputs";
import { fileSink, type Sink, streamSink } from "./sink";
import { showsColour } from "./terminal";
import { explainer, type Writer, writerFor } from "./writer";

/** What the process gives to the command line. */
export interface Surroundings {
  readonly standardInput: AsyncIterable<Uint8Array>;
  readonly standardOutput: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Tells one line to the person at the terminal. */
  readonly tell: (line: string) => void;
  readonly readPage: PageReader;
  readonly version: string;
}

/** The exit codes that `--help` documents. */
const EXIT = { fine: 0, someFailed: 1, usage: 2 } as const;

/** Runs the command line; the answer is its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const request = parseArguments(args);
  switch (request.type) {
    case "help":
      return print(HELP, surroundings);
    case "version":
      return print(`onrecord ${surroundings.version}\n`, surroundings);
    case "usage":
      surroundings.tell(`${request.problem}\nTry: onrecord --help`);
      return EXIT.usage;
    case "analyse":
      return writeAll(request.options, writerFor(request.options.format), surroundings);
    case "explain":
      return writeAll(request.options, explainerFor(request.options, surroundings), surroundings);
  }
}

async function print(text: string, surroundings: Surroundings): Promise<number> {
  await streamSink(surroundings.standardOutput).write(text);
  return EXIT.fine;
}

/** A file is no terminal: it has colours only if they are asked for. */
function explainerFor({ colour, output, words }: ExplainOptions, { standardOutput, environment }: Surroundings): Writer {
  const wish = colour === "auto" && output !== null ? "never" : colour;
  return explainer({ coloured: showsColour(wish, standardOutput, environment), locale: words });
}

async function writeAll(options: ReadOptions, writer: Writer, surroundings: Surroundings): Promise<number> {
  try {
    const sink = options.output === null ? streamSink(surroundings.standardOutput) : await fileSink(options.output);
    const tally = await analyseAll(options, writer, surroundings, sink);
    await sink.close();
    return report(tally, surroundings);
  } catch (error) {
    surroundings.tell(`${options.output ?? "standard output"}: cannot be written: ${errorWords(error)}`);
    return EXIT.usage;
  }
}

interface Tally {
  written: number;
  failed: number;
  leftOut: number;
}

/** One article after another: read, analysed, written, forgotten. */
async function analyseAll(options: ReadOptions, writer: Writer, surroundings: Surroundings, sink: Sink): Promise<Tally> {
  const tally: Tally = { written: 0, failed: 0, leftOut: 0 };
  const output = options.output === null ? null : resolve(options.output);
  const inputs = readInputs({
    paths: options.paths,
    kind: options.input,
    standardInput: surroundings.standardInput,
    onLeftOut: () => tally.leftOut++,
    isOutput: (path) => resolve(path) === output,
  });
  if (!(await sink.write(writer.head))) return tally;
  for await (const incoming of inputs) {
    const outcome = incoming.ok ? await readArticleInput(incoming.input, { readPage: surroundings.readPage, ...options }) : incoming;
    if (!outcome.ok) {
      tally.failed++;
      surroundings.tell(`${outcome.where}: ${outcome.problem}`);
      continue;
    }
    const before = tally.written++ === 0 ? "" : writer.between;
    if (!(await sink.write(before + writer.article(outcome.reading)))) return tally;
  }
  await sink.write(writer.tail(tally.written));
  return tally;
}

function report({ written, failed, leftOut }: Tally, { tell }: Surroundings): number {
  if (leftOut > 0) tell(`${leftOut} ${leftOut === 1 ? "file" : "files"} left out: neither .html nor .txt nor .jsonl`);
  if (failed > 0) tell(`${failed} of ${failed + written} could not be read`);
  return failed > 0 ? EXIT.someFailed : EXIT.fine;
}
