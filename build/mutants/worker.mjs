/**
 * Runs tests again and again, each time with another fault in one source file. The fault is put in while Vite loads the file, never on disk: others may
 * work on the same files. A process of its own, since a fault may make a loop without end: whoever started it ends it then.
 * Messages in: {tests} once, then {mutant} or {mutant: null}; out: {ready}, then {caught} for each.
 */
import { readFileSync } from "node:fs";
import process from "node:process";
import { createVitest } from "vitest/node";
import { ROOT } from "../paths.mjs";
import { planted } from "./find.mjs";

/** @type {import("./find.mjs").Mutant | null} */
let current = null;

const plant = {
  name: "plant-a-fault",
  enforce: /** @type {const} */ ("pre"),
  load: (/** @type {string} */ id) => (current !== null && id === current.file ? planted(readFileSync(id, "utf8"), current) : null),
};

/** Without a reporter of ours, vitest takes its own. */
const SILENT = {};

process.once("message", async (/** @type {{ tests: string[] }} */ { tests }) => {
  const options = {
    root: ROOT,
    config: /** @type {const} */ (false),
    include: tests,
    watch: false,
    reporters: [SILENT],
    bail: 1,
    // One process and one copy of each module, so that the lexicons are loaded once a run and not once a file: what has the fault is loaded anew.
    isolate: false,
    fileParallelism: false,
    testTimeout: 20_000,
  };
  const vitest = await createVitest("test", options, { plugins: [plant] });
  const specifications = await vitest.globTestSpecifications();
  process.on("message", async (/** @type {{ mutant: import("./find.mjs").Mutant | null }} */ { mutant }) => {
    for (const each of [current, mutant]) if (each !== null) vitest.invalidateFile(each.file);
    current = mutant;
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
    process.send?.({ caught: unhandledErrors.length > 0 || testModules.length === 0 || testModules.some((module) => !module.ok()) });
  });
  process.send?.({ ready: true });
});
