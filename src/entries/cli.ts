/** The command line: the analyser over files, with a small DOM library in the place of a browser. */
import { version } from "../../package.json";
import { parsePage } from "../cli/parse-page";
import { run } from "../cli/run";
import { readArticle } from "../dom/read-article";

process.exitCode = await run(process.argv.slice(2), {
  standardInput: process.stdin,
  standardOutput: process.stdout,
  environment: process.env,
  tell: (line) => process.stderr.write(`onrecord: ${line}\n`),
  readPage: async (html, options) => readArticle(await parsePage(html), options),
  version,
});
