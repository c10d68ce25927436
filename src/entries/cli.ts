/**
 * The command line: the analyser over files, with a small DOM library in the place of a browser. The same file is the program of its threads, which
 * take one article at a time.
 */
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { version } from "../../package.json";
import type { ArticleInput, PageReader } from "../cli/input";
import { parsePage } from "../cli/parse-page";
import { run } from "../cli/run";
import { terminalLine } from "../cli/terminal";
import { type Worked, type WorkOptions, work } from "../cli/work";
import { readArticle } from "../dom/read-article";

const readPage: PageReader = async (html, options) => readArticle(await parsePage(html), options);

if (isMainThread) {
  process.exitCode = await run(process.argv.slice(2), {
    standardInput: process.stdin,
    standardOutput: process.stdout,
    environment: process.env,
    tell: (line) => process.stderr.write(`onrecord: ${line}\n`),
    progress: terminalLine(process.stderr),
    readPage,
    workerFile: fileURLToPath(import.meta.url),
    version,
  });
}

/** What a thread does with an article. */
export default async function inThread(input: ArticleInput): Promise<Worked> {
  const { Piscina } = await import("piscina");
  const options: WorkOptions = Piscina.workerData;
  return work(input, options.format, { ...options, readPage });
}
