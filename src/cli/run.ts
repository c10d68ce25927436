import { resolve } from "node:path";
import { analyseAll } from "./analyse-all";
import { errorWords } from "./error-words";
import { HELP } from "./help";
import { type ExplainOptions, parseArguments, type ReadOptions } from "./options";
import { readArticleInput } from "./read-article";
import { readInputs } from "./read-inputs";
import { fileSink, streamSink } from "./sink";
import { EXIT, report, type Surroundings } from "./surroundings";
import { showsColour } from "./terminal";
import { explainer, type Writer } from "./writer";

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
      return writing(request.options, surroundings, () => analyseAll(request.options, surroundings));
    case "explain":
      return writing(request.options, surroundings, () => explainAll(request.options, surroundings));
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

/** What cannot be written ends the run. */
async function writing({ output }: ReadOptions, surroundings: Surroundings, run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    surroundings.tell(`${output ?? "standard output"}: cannot be written: ${errorWords(error)}`);
    return EXIT.usage;
  }
}

/** One article after another: read, analysed, explained, forgotten. */
async function explainAll(options: ExplainOptions, surroundings: Surroundings): Promise<number> {
  const writer = explainerFor(options, surroundings);
  const sink = options.output === null ? streamSink(surroundings.standardOutput) : await fileSink(options.output);
  const output = options.output === null ? null : resolve(options.output);
  const tally = { written: 0, failed: 0, leftOut: 0 };
  const inputs = readInputs({
    paths: options.paths,
    kind: options.input,
    standardInput: surroundings.standardInput,
    onLeftOut: () => tally.leftOut++,
    isOutput: (path) => resolve(path) === output,
  });
  for await (const incoming of inputs) {
    const outcome = incoming.ok
      ? await readArticleInput(incoming.input, { readPage: surroundings.readPage, withText: false, ...options })
      : incoming;
    if (!outcome.ok) {
      tally.failed++;
      surroundings.tell(`${outcome.where}: ${outcome.problem}`);
    } else if (!(await sink.write((tally.written++ === 0 ? "" : writer.between) + writer.article(outcome.reading)))) break;
  }
  await sink.close();
  return report(tally, surroundings);
}
