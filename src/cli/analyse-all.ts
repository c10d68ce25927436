/** `onrecord analyse`: all inputs through the analyser, in order, by as many threads as asked for, with a record of progress where that is wanted. */
import { availableParallelism } from "node:os";
import { join, resolve, sep } from "node:path";
import { inOrder } from "./in-order";
import type { Incoming } from "./input";
import { inputSize } from "./input-size";
import { type JournalEntry, journalOf, readJournal, writeJournal } from "./journal";
import type { AnalyseOptions } from "./options";
import { type Output, parquetOutput, textOutput } from "./output";
import { progressLine } from "./progress-line";
import { readInputs } from "./read-inputs";
import { fileSink, type Sink, streamSink } from "./sink";
import { EXIT, report, type Surroundings } from "./surroundings";
import { type Worked, type WorkOptions, work } from "./work";
import { ARTICLES_PER_WORKER, type WorkerPool, workerPool } from "./worker-pool";
import { writerFor } from "./writer";

/** Articles read here before threads are begun, which costs some 200 ms each: a folder of a few needs none. */
const ARTICLES_WITHOUT_THREADS = 32;
/** How often progress is put down, and told on a terminal, in ms. */
const JOURNAL_EVERY_MS = 500;
const TELL_EVERY_MS = 200;

/** Where a run begins: at the start, or where an earlier one was stopped. */
const AT_START: Omit<JournalEntry, "request"> = { inputs: 0, written: 0, failed: 0, output: 0, rejects: 0, isDone: false };

/** @throws {Error} where output, rejects or the record of progress cannot be written */
export async function analyseAll(options: AnalyseOptions, surroundings: Surroundings): Promise<number> {
  const request = requestOf(options, surroundings);
  const journal = options.resume && options.output !== null ? journalOf(options.output) : null;
  const begun = journal === null ? null : await readJournal(journal);
  if (begun !== null && begun.request !== request) {
    surroundings.tell(`${journal} is of another run, with other inputs or options; remove it to begin anew`);
    return EXIT.usage;
  }
  if (begun?.isDone) {
    surroundings.tell("nothing is left to do: the output is whole");
    return EXIT.fine;
  }
  const from = begun ?? { ...AT_START, request };
  const output = await outputOf(options, surroundings, from);
  const rejects = options.rejects === null ? null : await fileSink(options.rejects, from.rejects);
  const run = new Run(options, surroundings, { output, rejects, journal }, from);
  try {
    await run.all();
  } finally {
    await run.end();
  }
  return report(run, surroundings);
}

/** What must be the same when a run goes on. */
function requestOf({ paths, format, input, language, force, rejects, withText }: AnalyseOptions, { version }: Surroundings): string {
  const places = paths.map((path) => (path === "-" ? path : resolve(path)));
  return JSON.stringify({
    version,
    paths: places,
    format,
    input,
    language,
    force,
    withText,
    rejects: rejects === null ? null : resolve(rejects),
  });
}

async function outputOf({ format, output }: AnalyseOptions, { standardOutput }: Surroundings, from: JournalEntry): Promise<Output> {
  if (format === "parquet") return parquetOutput(output ?? ".", from.output);
  const sink = output === null ? streamSink(standardOutput) : await fileSink(output, from.output);
  return textOutput(sink, writerFor(format), from.written);
}

interface Outputs {
  readonly output: Output;
  readonly rejects: Sink | null;
  readonly journal: string | null;
}

class Run {
  readonly #options: AnalyseOptions;
  readonly #surroundings: Surroundings;
  readonly #outputs: Outputs;
  readonly #from: JournalEntry;
  readonly #startedAt = performance.now();
  #inputs: number;
  written: number;
  failed: number;
  leftOut = 0;
  #pool: Promise<WorkerPool> | null = null;
  #begun = 0;
  #lastPosition: number | null = null;
  #journalledAt = 0;
  #toldAt = 0;
  #totalBytes: number | null = null;
  readonly #opened: { readonly bytesRead: number }[] = [];
  #bytesBefore = 0;

  constructor(options: AnalyseOptions, surroundings: Surroundings, outputs: Outputs, from: JournalEntry) {
    this.#options = options;
    this.#surroundings = surroundings;
    this.#outputs = outputs;
    this.#from = from;
    this.#inputs = from.inputs;
    this.written = from.written;
    this.failed = from.failed;
  }

  async all(): Promise<void> {
    const { output, journal } = this.#outputs;
    if (this.#surroundings.progress !== null) this.#totalBytes = await inputSize(this.#options.paths);
    const window = (): number => (this.#pool === null ? 1 : this.#jobs * ARTICLES_PER_WORKER);
    for await (const outcome of inOrder(this.#incoming(), (incoming) => this.#work(incoming), window)) {
      this.#inputs++;
      if (!outcome.ok) await this.#reject(outcome.where, outcome.problem);
      else if (await output.add(outcome.piece)) this.written++;
      else return;
      await this.#putDown(false);
      this.#tellProgress();
    }
    await output.close();
    if (journal !== null) await this.#putDown(true);
  }

  async end(): Promise<void> {
    this.#surroundings.progress?.("");
    await (await this.#pool)?.close();
    await this.#outputs.rejects?.close();
  }

  /** What is still to be done: the inputs behind those that an earlier run was through with. */
  async *#incoming(): AsyncGenerator<Incoming> {
    const written = writtenFiles(this.#options);
    const inputs = readInputs({
      paths: this.#options.paths,
      kind: this.#options.input,
      standardInput: this.#surroundings.standardInput,
      onLeftOut: () => this.leftOut++,
      isOutput: written,
      onOpened: (file) => this.#opened.push(file),
    });
    let number = 0;
    for await (const incoming of inputs) if (number++ >= this.#from.inputs) yield incoming;
  }

  get #jobs(): number {
    return this.#options.jobs ?? availableParallelism();
  }

  #work(incoming: Incoming): Promise<Worked> {
    if (!incoming.ok) return Promise.resolve(incoming);
    const { readPage, workerFile } = this.#surroundings;
    const { format, force, language, withText } = this.#options;
    const options: WorkOptions = { format, force, language, withText };
    if (this.#begun++ >= ARTICLES_WITHOUT_THREADS && this.#jobs > 1 && workerFile !== null)
      this.#pool ??= workerPool(workerFile, this.#jobs, options);
    return this.#pool?.then((pool) => pool.work(incoming.input)) ?? work(incoming.input, format, { ...options, readPage });
  }

  async #reject(where: string, problem: string): Promise<void> {
    this.failed++;
    const { rejects } = this.#outputs;
    if (rejects === null) this.#surroundings.tell(`${where}: ${problem}`);
    else await rejects.write(`${JSON.stringify({ where, problem })}\n`);
  }

  /** Puts down how far the run has come, where the output can be taken up from here. */
  async #putDown(isDone: boolean): Promise<void> {
    const { journal, output, rejects } = this.#outputs;
    const now = performance.now();
    if (journal === null || (!isDone && now - this.#journalledAt < JOURNAL_EVERY_MS)) return;
    const position = isDone ? (this.#lastPosition ?? 0) : await output.position();
    if (position === null) return;
    this.#lastPosition = position;
    this.#journalledAt = now;
    await writeJournal(journal, {
      request: this.#from.request,
      inputs: this.#inputs,
      written: this.written,
      failed: this.failed,
      output: position,
      rejects: rejects === null ? 0 : await rejects.flush(),
      isDone,
    });
  }

  #tellProgress(): void {
    const { progress } = this.#surroundings;
    const now = performance.now();
    if (progress === null || now - this.#toldAt < TELL_EVERY_MS) return;
    this.#toldAt = now;
    progress(
      progressLine({
        articles: this.written,
        failed: this.failed,
        seconds: (now - this.#startedAt) / 1000,
        articlesNow: this.written - this.#from.written,
        bytes: this.#bytesRead(),
        totalBytes: this.#totalBytes,
      }),
    );
  }

  /** Only the file that was opened last is still being read. */
  #bytesRead(): number {
    while (this.#opened.length > 1) this.#bytesBefore += this.#opened.shift()?.bytesRead ?? 0;
    return this.#bytesBefore + (this.#opened[0]?.bytesRead ?? 0);
  }
}

/** Whether a file is one of those that this run writes: it may lie in a folder that is read. */
function writtenFiles({ output, rejects, format }: AnalyseOptions): (path: string) => boolean {
  const files = new Set(
    [output, rejects, output === null ? null : journalOf(output)].flatMap((path) => (path === null ? [] : [resolve(path)])),
  );
  const folder = format === "parquet" && output !== null ? join(resolve(output), sep) : null;
  return (path) => files.has(resolve(path)) || (folder !== null && resolve(path).startsWith(folder));
}
