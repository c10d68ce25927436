/** The command line: the analyser over files, with a small DOM library in the place of a browser. */
import { version } from "../../package.json";
import type { PageReader } from "../cli/input";
import { run } from "../cli/run";
import { readArticle } from "../dom/read-article";

/** The DOM library is loaded at the first page: texts alone start in half the time. */
const readPage: PageReader = async (html, options) => {
  const { parseHTML } = await import("linkedom");
  return readArticle(parseHTML(html).document, options);
};

process.exitCode = await run(process.argv.slice(2), {
  standardInput: process.stdin,
  standardOutput: process.stdout,
  tell: (line) => process.stderr.write(`onrecord: ${line}\n`),
  readPage,
  version,
});
