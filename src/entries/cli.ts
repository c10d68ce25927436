/** The command line: the analyser over files, with a small DOM library in the place of a browser. */
import { parseHTML } from "linkedom";
import { version } from "../../package.json";
import type { PageReader } from "../cli/input";
import { run } from "../cli/run";
import { readArticle } from "../dom/read-article";

const readPage: PageReader = (html, options) => readArticle(parseHTML(html).document, options);

process.exitCode = await run(process.argv.slice(2), {
  standardInput: process.stdin,
  standardOutput: process.stdout,
  tell: (line) => process.stderr.write(`onrecord: ${line}\n`),
  readPage,
  version,
});
