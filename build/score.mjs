/**
 * `npm run score`: runs the command line over annotated articles, and has the scorers that lie beside them compare. `--help` tells the rest.
 * Neither articles nor scorers are part of this repository: ONRECORD_SHARED says where they are (default ../shared).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { bundleCommandLine } from "./bundles.mjs";
import { loadTypeScript } from "./load-typescript.mjs";
import { DIST } from "./paths.mjs";

/**
 * @typedef {object} Measure
 * @property {string} what for `--help`
 * @property {string} data file or folder in the shared folder
 * @property {string} scorer script in the shared folder, or of ours
 * @property {boolean} [bodyOnly] whether the articles' headlines, which are blocks of their own, are left out of what is scored
 */

/** @type {Readonly<Record<string, Measure>>} */
const MEASURES = {
  gold: {
    what: "officials, statistics, quotes and statements, in articles marked up by hand (the default)",
    data: "gold/dev.jsonl",
    scorer: "gold/score.mjs",
  },
  newsquant: {
    what: "values and units in English news sentences: raw, and in the scope of the guide",
    data: "data/statistics/newsquant-first295.json",
    scorer: "measure/newsquant.mjs",
  },
  ntrex: {
    what: "equal values in English sentences and their Vietnamese translations",
    data: "data/ntrex/ntrex-en-vi-dev.jsonl",
    scorer: "measure/ntrex.mjs",
  },
  polnear: {
    what: "direct quotes and their sources in US political articles",
    data: "data/quotes-en/polnear-dev.jsonl",
    scorer: "measure/polnear.mjs",
  },
  article: {
    what: "the article's body found in whole saved pages: all of its blocks but the headline",
    data: "data/pages/en/aeb",
    scorer: "measure/article.mjs",
    bodyOnly: true, // the bodies wanted are schema.org's `articleBody`, which a `headline` stands beside
  },
  page: {
    what: "the same with the headline, as it stands in the output",
    data: "data/pages/en/aeb",
    scorer: "measure/article.mjs",
  },
  summary: {
    what: "the summary's sentences beside the article's first ones, by ROUGE-L with human summaries",
    data: "data/summaries",
    scorer: "build/measure-summary.ts",
  },
};

const NAMES = Object.keys(MEASURES);

const HELP = `npm run score [-- [options] [MEASURE…]]

${NAMES.map((name) => `  ${name.padEnd(11)}${MEASURES[name]?.what}`).join("\n")}
  all        every one of these

Each scorer states its exact method in its opening comment.

  --misses N   show the first N places where the analyser is wrong
  --json       figures as JSON, a line for each measure
  --help       print this

ONRECORD_SHARED names the folder that holds the data and the scorers (default ../shared).
Exit codes: 0 measured; 1 a program failed; 2 wrong options, or data that is not there.
`;

const shared = resolve(process.env["ONRECORD_SHARED"] ?? "../shared");
const folder = join(DIST, "score");
const cli = join(folder, "onrecord.js");

process.exitCode = await main();

async function main() {
  const asked = readArguments();
  if (typeof asked === "string") {
    console.error(`score: ${asked}\nTry: npm run score -- --help`);
    return 2;
  }
  if (asked.help) {
    console.log(HELP);
    return 0;
  }
  mkdirSync(folder, { recursive: true });
  // Bundled anew each time, so that what is measured is what stands in src.
  if (asked.measures.some((name) => name !== "summary")) writeFileSync(cli, await bundleCommandLine());
  let code = 0;
  for (const name of asked.measures) code = Math.max(code, await measure(name, asked));
  return code;
}

/**
 * @typedef {{ help: boolean, measures: readonly string[], misses: number, json: boolean }} Asked
 * @returns {Asked | string} what was asked for, or what is wrong with it
 */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { misses: { type: "string" }, json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => name !== "all" && !NAMES.includes(name));
    if (unknown !== undefined) return `unknown measure ${unknown}; known: ${NAMES.join(", ")}, all`;
    const misses = values.misses ?? "0";
    if (!/^\d+$/.test(misses)) return `--misses needs a whole number, not ${misses}`;
    const measures = positionals.includes("all") ? NAMES : positionals.length === 0 ? ["gold"] : positionals;
    return { help: values.help ?? false, measures, misses: Number(misses), json: values.json ?? false };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * @param {string} name
 * @param {Asked} asked
 * @returns {Promise<number>} exit code
 */
async function measure(name, { misses, json }) {
  const { data, scorer, bodyOnly = false } = /** @type {Measure} */ (MEASURES[name]);
  const isOurs = scorer.startsWith("build/");
  const paths = [data, ...(isOurs ? [] : [scorer])].map((path) => join(shared, path));
  const absent = paths.find((path) => !existsSync(path));
  if (absent !== undefined) {
    console.error(
      `score: ${name} is not measured: ${absent} is not there.\nThe data is kept outside this repository; set ONRECORD_SHARED to the folder that holds it.`,
    );
    return 2;
  }
  if (isOurs) {
    const { main: run } = await loadTypeScript(`export { main } from "./${scorer}";`);
    return /** @type {(options: { shared: string, misses: number, json: boolean }) => number} */ (run)({ shared, misses, json });
  }
  const [articles = "", script = ""] = paths;
  const predictions = join(folder, `${name}.predictions.jsonl`);
  const flags = ["--misses", String(misses), ...(json ? ["--json"] : [])];
  if (name === "gold") return run([cli, "analyse", articles, "--output", predictions]) || run([script, articles, predictions, ...flags]);
  const input = join(folder, `${name}.input.jsonl`);
  return (
    run([script, "input", articles], input) ||
    run([cli, "analyse", input, "--force", "--output", predictions]) ||
    (bodyOnly ? leaveHeadlinesOut(predictions) : 0) ||
    run([script, "score", articles, predictions, ...flags])
  );
}

/**
 * Writes predictions anew: of each only its id and the text of its blocks but the headline.
 * @param {string} file JSON lines
 * @returns {0}
 */
function leaveHeadlinesOut(file) {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  const bodies = lines.map((line) => {
    /** @type {{ id: string, text: string, blocks: readonly { kind: string, start: number, end: number }[] }} */
    const { id, text, blocks } = JSON.parse(line);
    const body = blocks.filter(({ kind }) => kind !== "headline").map(({ start, end }) => text.slice(start, end));
    return JSON.stringify({ id, text: body.join("\n") });
  });
  writeFileSync(file, bodies.map((line) => `${line}\n`).join(""));
  return 0;
}

/**
 * Runs a Node program, its output into a file where one is named.
 * @param {readonly string[]} args
 * @param {string} [output]
 * @returns {number} exit code
 */
function run(args, output) {
  const { status, error } = spawnSync(process.execPath, args, {
    stdio: ["inherit", output === undefined ? "inherit" : openSync(output, "w"), "inherit"],
  });
  if (error) console.error(`score: ${error.message}`);
  return status ?? 1;
}
