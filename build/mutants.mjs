/** `npm run mutants`: plants small faults in `core`, one at a time, and tells which of them the tests of that part catch. `--help` tells the rest. */
import { fork } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findMutants, sample } from "./mutants/find.mjs";
import { ROOT } from "./paths.mjs";

/** @typedef {import("./mutants/find.mjs").Mutant} Mutant */
/** @typedef {{ sources: readonly string[], tests: readonly string[] }} Detector */

const EXAMPLES = "tests/core/{rules/examples,detect/texts}.test.ts";

/** @type {Readonly<Record<string, Detector>>} Sources are files or folders; tests are globs. */
const DETECTORS = {
  officials: {
    sources: ["src/core/detect/officials"],
    tests: ["tests/core/detect/officials*.test.ts", "tests/core/detect/officials/**/*.test.ts", EXAMPLES],
  },
  statistics: { sources: ["src/core/detect/statistics"], tests: ["tests/core/detect/statistics/**/*.test.ts", EXAMPLES] },
  quotes: { sources: ["src/core/detect/quotes"], tests: ["tests/core/detect/quotes/**/*.test.ts", EXAMPLES] },
  statements: { sources: ["src/core/detect/statements"], tests: ["tests/core/detect/statements/**/*.test.ts", EXAMPLES] },
  attribution: {
    sources: ["src/core/detect/attribution"],
    tests: ["tests/core/detect/{attribution,quotes,statements}/**/*.test.ts", EXAMPLES],
  },
  summary: {
    sources: ["src/core/summarise.ts", "src/core/summary-sentences.ts", "src/core/summary-topics.ts"],
    tests: ["tests/core/summar*.test.ts"],
  },
  text: { sources: ["src/core/text", "src/core/language.ts", "src/core/span.ts"], tests: ["tests/core/text/**/*.test.ts", EXAMPLES] },
  // Not linear.test.ts: it takes times, and fails where the machine is busy.
  anchor: { sources: ["src/core/anchor"], tests: ["tests/core/anchor/{align,find,follow,settle}*.test.ts"] },
  compare: {
    sources: ["src/core/compare", "src/core/versions.ts"],
    tests: ["tests/core/compare/**/*.test.ts", "tests/core/versions.test.ts"],
  },
  correct: { sources: ["src/core/correct.ts"], tests: ["tests/core/correct.test.ts"] },
  export: { sources: ["src/core/export"], tests: ["tests/core/export/**/*.test.ts"] },
  import: { sources: ["src/core/import", "src/core/parse"], tests: ["tests/core/import/**/*.test.ts"] },
  people: { sources: ["src/core/people"], tests: ["tests/core/people/**/*.test.ts"] },
  figures: { sources: ["src/core/figures"], tests: ["tests/core/figures/**/*.test.ts"] },
  search: { sources: ["src/core/search"], tests: ["tests/core/search/**/*.test.ts"] },
  sync: {
    sources: ["src/core/sync", "src/core/sync-plan.ts"],
    tests: ["tests/core/sync/**/*.test.ts", "tests/core/sync-plan.test.ts", "tests/sync/{engine,gone-for-good}.test.ts"],
  },
  notes: {
    sources: ["src/core/note-markdown.ts", "src/core/likely-editions.ts", "src/core/backup-plan.ts", "src/core/trash.ts"],
    tests: ["tests/core/{note-markdown,likely-editions,backup-plan,trash}.test.ts"],
  },
};

const NAMES = Object.keys(DETECTORS);
const DEFAULT_EACH = 40;
const DEFAULT_SEED = 1;
/** The longest that a part's tests may take without a fault, on a busy machine. */
const PATIENCE_MS = 600_000;
/** With a fault they hang, and so have caught it, after so many times of what they took without one, and this. */
const SLOWER = 8;
const SLOWER_MS = 10_000;

const HELP = `npm run mutants [-- [options] [DETECTOR…]]

Plants small faults in core, one at a time: a comparison is turned, a ! or a branch is lost, a number is
one more, a set of words is empty. Then that part's unit tests run. Those that no test catches
are listed: tests are missing there, or the fault changes nothing that can be seen.
Source files are not touched.

Parts: ${NAMES.join(", ")} (all by default)

  --each N   faults for each part (default ${DEFAULT_EACH}); all: every one
  --minutes N  stop after so long; what was tried until then counts
  --seed N   which faults are chosen (default ${DEFAULT_SEED})
  --list     only list the chosen faults
  --help     print this

Exit codes: 0 done, whatever survived; 1 the tests fail without a fault; 2 wrong options.
`;

process.exitCode = await main();

async function main() {
  const asked = readArguments();
  if (typeof asked === "string") {
    console.error(`mutants: ${asked}\nTry: npm run mutants -- --help`);
    return 2;
  }
  if (asked.help) {
    console.log(HELP);
    return 0;
  }
  const rows = [];
  const whole = { faults: 0, caught: 0 };
  for (const name of asked.names) {
    const { sources, tests } = /** @type {Detector} */ (DETECTORS[name]);
    const all = sources.flatMap(filesUnder).flatMap((file) => findMutants(file, readFileSync(file, "utf8")));
    const chosen = sample(all, asked.each ?? all.length, asked.seed);
    console.log(`\n── ${name}: ${chosen.length} of ${all.length} faults`);
    if (asked.list) {
      for (const mutant of chosen) console.log(place(mutant));
      continue;
    }
    const end = asked.minutes === null ? Infinity : Date.now() + (60_000 * asked.minutes) / asked.names.length;
    const outcome = await tryAll(chosen, tests, end);
    if (outcome === null) return 1;
    const { tried, caught } = outcome;
    const share = caught / Math.max(1, tried);
    whole.faults += all.length;
    whole.caught += share * all.length;
    rows.push(
      `${name.padEnd(12)} ${String(caught).padStart(4)} of ${tried} caught (${(100 * share).toFixed(0)} %), of ${all.length} that there are`,
    );
  }
  if (rows.length > 0) console.log(`\n${rows.join("\n")}`);
  if (rows.length > 1) console.log(`together, each part by how many faults it has: ${((100 * whole.caught) / whole.faults).toFixed(0)} %`);
  return 0;
}

/**
 * @typedef {{ help: boolean, list: boolean, each: number | null, minutes: number | null, seed: number, names: readonly string[] }} Asked `each` null: all
 * @returns {Asked | string} what was asked for, or what is wrong with it
 */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: {
        each: { type: "string" },
        minutes: { type: "string" },
        seed: { type: "string" },
        list: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => !NAMES.includes(name));
    if (unknown !== undefined) return `unknown part ${unknown}; known: ${NAMES.join(", ")}`;
    const each = values.each ?? String(DEFAULT_EACH);
    const seed = values.seed ?? String(DEFAULT_SEED);
    if (each !== "all" && !/^\d+$/.test(each)) return `--each needs a whole number, or all, not ${each}`;
    const { minutes } = values;
    if (minutes !== undefined && !/^\d+$/.test(minutes)) return `--minutes needs a whole number, not ${minutes}`;
    if (!/^\d+$/.test(seed)) return `--seed needs a whole number, not ${seed}`;
    const names = positionals.length === 0 ? NAMES : positionals;
    return {
      help: values.help ?? false,
      list: values.list ?? false,
      each: each === "all" ? null : Number(each),
      minutes: minutes === undefined ? null : Number(minutes),
      seed: Number(seed),
      names,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Tries each mutant and prints the survivors.
 * @param {readonly Mutant[]} mutants
 * @param {readonly string[]} tests
 * @param {number} end when no other is begun, in milliseconds since 1970
 * @returns {Promise<{ tried: number, caught: number } | null>} null where the tests fail without any
 */
async function tryAll(mutants, tests, end) {
  let worker = await startWorker(tests);
  try {
    const start = Date.now();
    if ((await worker.run(null, PATIENCE_MS)) !== false) {
      console.error("The tests fail, or hang, without a fault: mend them first.");
      return null;
    }
    const patience = SLOWER * (Date.now() - start) + SLOWER_MS;
    let caught = 0;
    let tried = 0;
    for (const mutant of spread(mutants)) {
      if (Date.now() > end) break;
      tried++;
      const outcome = await worker.run(mutant, patience);
      if (outcome === false) console.log(`survived ${place(mutant)}`);
      else caught++;
      if (outcome === null) {
        worker.stop();
        worker = await startWorker(tests);
      }
    }
    return { tried, caught };
  } finally {
    worker.stop();
  }
}

/**
 * In an order in which the first few stand all over the list: a run that is cut short has seen something of each file.
 * @template T
 * @param {readonly T[]} list
 * @returns {T[]}
 */
function spread(list) {
  const golden = (Math.sqrt(5) - 1) / 2;
  return list
    .map((item, i) => ({ item, key: (i * golden) % 1 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/**
 * @param {readonly string[]} tests
 * @returns {Promise<{ run: (mutant: Mutant | null, patience: number) => Promise<boolean | null>, stop: () => void }>} `run`: whether a test failed; null where it hung
 */
async function startWorker(tests) {
  const child = fork(fileURLToPath(new URL("mutants/worker.mjs", import.meta.url)), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const ask = (/** @type {object} */ message, /** @type {number} */ patience) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => settle(null), patience);
      const settle = (/** @type {any} */ answer) => {
        clearTimeout(timer);
        child.off("message", settle).off("exit", gone);
        resolve(answer);
      };
      const gone = () => settle(null);
      child.once("message", settle).once("exit", gone);
      child.send(message);
    });
  await ask({ tests }, PATIENCE_MS);
  return { run: async (mutant, patience) => (await ask({ mutant }, patience))?.caught ?? null, stop: () => child.kill("SIGKILL") };
}

/** @param {string} path from the root @returns {string[]} TypeScript files, absolute */
function filesUnder(path) {
  const full = join(ROOT, path);
  if (path.endsWith(".ts")) return [full];
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .sort()
    .map((file) => join(full, file));
}

/** File, line, fault and the line's text. @param {Mutant} mutant */
function place({ file, start, what }) {
  const text = readFileSync(file, "utf8");
  const before = text.slice(0, start).split("\n");
  const line = text.split("\n")[before.length - 1] ?? "";
  return `${relative(ROOT, file)}:${before.length}:${(before.at(-1) ?? "").length + 1}: ${what}\n    ${line.trim().slice(0, 140)}`;
}
