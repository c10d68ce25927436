/** The stages of `npm run check` and `npm test`. Each tells how many of its tests or checks passed and failed; none stops the others. */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { buildAll } from "./build.mjs";
import { checkLayers, readSources } from "./layers.mjs";
import { DIST, ROOT } from "./paths.mjs";

/** @typedef {{ passed: number, failed: number }} Tally */
/** @typedef {{ name: string, run: () => Promise<Tally> }} Stage */
/** @typedef {"show" | "keep"} Output whether it goes to our own output at once, or comes back with the result */

const MODULES = join(ROOT, "node_modules");

/** The programs of our packages, started without a shell, so that nothing depends on the PATH. */
const PROGRAMS = {
  biome: "@biomejs/biome/bin/biome",
  tsc: "typescript/bin/tsc",
  vitest: "vitest/vitest.mjs",
  "web-ext": "web-ext/bin/web-ext.js",
};

/** web-ext's findings that we know and accept, with the reason. */
const KNOWN_WARNINGS = [
  "UNSAFE_VAR_ASSIGNMENT", // Preact's code for dangerouslySetInnerHTML; the linter keeps us from using it
];

/** @type {readonly Stage[]} */
export const FAST_STAGES = [
  { name: "format and lint", run: () => command("biome", ["check", "--error-on-warnings", "--max-diagnostics=200"]) },
  { name: "types of core", run: () => command("tsc", ["-p", "src/core"]) },
  { name: "types of the web parts", run: () => command("tsc", ["-p", "tsconfig.web.json"]) },
  { name: "types of Node's parts and tests", run: () => command("tsc", ["-p", "tsconfig.json"]) },
  { name: "import law", run: async () => tell(checkLayers(readSources(join(ROOT, "src")))) },
  { name: "build, budgets, permissions", run: async () => tell(await buildAll()) },
  { name: "unit tests", run: () => vitest("unit") },
];

/** @type {readonly Stage[]} */
export const BROWSER_STAGES = [
  { name: "web-ext lint", run: lintForFirefox },
  { name: "unit tests in Chromium", run: () => vitest("browser") },
  { name: "end to end, in Chromium and beside it in Firefox", run: endToEnd },
];

/**
 * Runs stages in order and prints, as the very last line, how many tests and checks passed and failed.
 * @param {readonly Stage[]} stages
 * @returns {Promise<number>} the exit code
 */
export async function runStages(stages) {
  const total = { passed: 0, failed: 0 };
  const lines = [];
  for (const { name, run } of stages) {
    console.log(`\n── ${name}`);
    const start = Date.now();
    const { passed, failed } = await run().catch((error) => {
      console.error(error);
      return { passed: 0, failed: 1 };
    });
    total.passed += passed;
    total.failed += failed;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    lines.push(`${failed === 0 ? "✓" : "✗"} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  console.log(`\n${lines.join("\n")}\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}

/**
 * A check that passes or fails as a whole.
 * @param {readonly string[]} faults
 * @returns {Tally}
 */
function tell(faults) {
  for (const fault of faults) console.error(`✗ ${fault}`);
  return { passed: faults.length === 0 ? 1 : 0, failed: faults.length };
}

/**
 * @param {keyof typeof PROGRAMS} program
 * @param {readonly string[]} args
 * @returns {Promise<Tally>}
 */
async function command(program, args) {
  const { code } = await start(program, args, "show");
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * Both browsers at once: their tests wait more than they work. What the second one says is shown when both are through. The extension was built by the
 * stage before; two builds at a time would write over each other. Files that failed are run once more, alone: on two cores the browsers are at times in each
 * other's way. What fails alone has failed; what passes alone is counted as passed, and named.
 * @returns {Promise<Tally>}
 */
async function endToEnd() {
  const browsers = /** @type {const} */ (["chromium", "firefox"]);
  const environmentOf = (/** @type {string} */ browser) => ({ ONRECORD_BROWSERS: browser, ONRECORD_BUILT: "1" });
  const runs = await Promise.all(browsers.map((browser, i) => runVitest("e2e", environmentOf(browser), i === 0 ? "show" : "keep")));
  const total = { passed: 0, failed: 0 };
  for (const [i, browser] of browsers.entries()) {
    const { report, code } = /** @type {Run} */ (runs[i]);
    const again = filesToTryAlone(report);
    if (again.length === 0) {
      add(total, tallyOf(report, code));
      continue;
    }
    console.log(`\n── once more, alone, in ${browser}: ${again.join(", ")}`);
    const alone = await runVitest("e2e", environmentOf(browser), "show", again);
    const failedBeside = report.testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status }) => status === "failed");
    for (const { fullName } of failedBeside)
      console.warn(`⚠ failed beside the other browser, and was tried again alone (${browser}): ${fullName}`);
    add(total, tallyOf(reportWithout(report, again), 0));
    add(total, tallyOf(alone.report, alone.code));
  }
  return total;
}

/**
 * @param {Tally} total
 * @param {Tally} more
 */
function add(total, more) {
  total.passed += more.passed;
  total.failed += more.failed;
}

/** More failed files than these are no accident of timing. */
const MOST_TRIED_ALONE = 3;

/**
 * @typedef {{ status: string, fullName: string }} Assertion
 * @typedef {{ name: string, status: string, assertionResults: Assertion[] }} FileResult of the file at that path
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: FileResult[] }} Report vitest's
 * @typedef {{ report: Report, code: number }} Run
 */

/**
 * @param {Report} report
 * @returns {string[]} the files with a test that did not pass, or none where there are too many for an accident
 */
export function filesToTryAlone({ testResults }) {
  const failed = testResults.filter(hasFailed).map(({ name }) => name);
  return failed.length > MOST_TRIED_ALONE ? [] : failed;
}

/** @param {FileResult} file */
function hasFailed({ status, assertionResults }) {
  return status !== "passed" || assertionResults.some((assertion) => assertion.status !== "passed");
}

/**
 * @param {Report} report
 * @param {readonly string[]} files paths
 * @returns {Report} of the other files
 */
export function reportWithout(report, files) {
  const testResults = report.testResults.filter(({ name }) => !files.includes(name));
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const numPassedTests = statuses.filter((status) => status === "passed").length;
  return { numPassedTests, numFailedTests: statuses.length - numPassedTests, numPendingTests: 0, numTodoTests: 0, testResults };
}

/**
 * @param {string} project of vitest.config.ts
 * @returns {Promise<Tally>}
 */
async function vitest(project) {
  const { report, code } = await runVitest(project, {}, "show");
  return tallyOf(report, code);
}

/**
 * @param {string} project of vitest.config.ts
 * @param {Readonly<Record<string, string>>} environment
 * @param {Output} what
 * @param {readonly string[]} [files] these alone
 * @returns {Promise<Run>}
 */
async function runVitest(project, environment, what, files = []) {
  const path = join(ROOT, ".cache", `vitest-${project}-${environment["ONRECORD_BROWSERS"] ?? ""}-${process.pid}.json`);
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${path}`, ...files];
  const { code, output } = await start("vitest", args, what, environment);
  if (what === "keep") process.stdout.write(output);
  try {
    return { report: JSON.parse(readFileSync(path, "utf8")), code };
  } finally {
    rmSync(path, { force: true });
  }
}

/**
 * Reads vitest's JSON report. A run that failed without a failed test (a file that cannot be loaded), that skipped a test, or
 * that ran none at all is a failure.
 * @param {Omit<Report, "testResults">} report
 * @param {number} code exit code
 * @returns {Tally}
 */
export function tallyOf(report, code) {
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const isBroken = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: isBroken ? 1 : failed };
}

/** Mozilla's own check of what goes to its shop. @returns {Promise<Tally>} */
async function lintForFirefox() {
  return tell(await webExtFaults());
}

/** What Mozilla's check has against the built `dist/firefox`. @returns {Promise<string[]>} */
export async function webExtFaults() {
  const { output } = await start("web-ext", ["lint", "--source-dir", join(DIST, "firefox"), "--output", "json"], "keep");
  const json = output.slice(output.indexOf("{"));
  return lintFaults(JSON.parse(json));
}

/**
 * @typedef {{ code: string, message: string, file?: string }} LintMessage
 * @param {{ errors: LintMessage[], warnings: LintMessage[], notices: LintMessage[] }} report of web-ext lint
 * @returns {string[]}
 */
export function lintFaults({ errors, warnings, notices }) {
  const unknown = [...warnings, ...notices].filter(({ code }) => !KNOWN_WARNINGS.includes(code));
  return [...errors, ...unknown].map(({ code, message, file }) => `${file ?? "extension"}: ${code}: ${message}`);
}

/**
 * @param {keyof typeof PROGRAMS} program
 * @param {readonly string[]} args
 * @param {Output} what
 * @param {Readonly<Record<string, string>>} [environment]
 * @returns {Promise<{ code: number, output: string }>}
 */
function start(program, args, what, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(MODULES, PROGRAMS[program]), ...args], {
      cwd: ROOT,
      env: { ...process.env, ...environment },
      stdio: ["ignore", what === "show" ? "inherit" : "pipe", "inherit"],
    });
    let output = "";
    child.stdout?.on("data", (data) => {
      output += String(data);
    });
    child.once("error", reject);
    child.once("exit", (code) => resolve({ code: code ?? 1, output }));
  });
}
