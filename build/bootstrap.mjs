/**
 * What every npm script starts: installs the packages if they are missing or behind the lock file, then runs the real
 * thing. Imports nothing but Node's own modules, for on a fresh clone there is nothing else.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Node's builds of this line are the oldest that all of our tools run on. */
const OLDEST_NODE = [20, 19];

/** Task -> script and its own arguments. What is written in TypeScript goes through a runner, as our oldest Node knows none. */
const TASKS = {
  bench: ["build/run-typescript.mjs", "tests/bench/index.ts"],
  build: ["build/build.mjs"],
  check: ["build/check.mjs"],
  mutants: ["build/mutants.mjs"],
  package: ["build/package.mjs"],
  prove: ["build/prove.mjs"],
  rules: ["build/run-typescript.mjs", "build/rules.ts"],
  score: ["build/score.mjs"],
  screenshots: ["build/run-typescript.mjs", "build/screenshots.ts"],
  start: ["build/run-typescript.mjs", "build/start.ts"],
  test: ["build/test.mjs"],
  torture: ["build/run-typescript.mjs", "build/torture.ts"],
  coverage: ["build/coverage.mjs"],
  update: ["build/update.mjs"],
};

/**
 * The locked versions by path, without what other systems only need.
 * @param {string} file
 * @returns {Map<string, string>}
 */
function lockedVersions(file) {
  const { packages } = JSON.parse(readFileSync(join(root, file), "utf8"));
  const needed = Object.entries(packages).filter(([path, entry]) => path !== "" && entry.optional !== true);
  return new Map(needed.map(([path, entry]) => [path, String(entry.version)]));
}

function packagesAreCurrent() {
  try {
    const installed = lockedVersions("node_modules/.package-lock.json");
    return [...lockedVersions("package-lock.json")].every(([path, version]) => installed.get(path) === version);
  } catch {
    return false; // no node_modules yet, or a half-written one: npm ci mends both
  }
}

function main() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    console.error(`Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`);
    return 1;
  }
  const [task, ...rest] = process.argv.slice(2);
  const command = Object.entries(TASKS).find(([name]) => name === task)?.[1];
  if (command === undefined) {
    console.error(`Unknown task ${task ?? "(none)"}; known: ${Object.keys(TASKS).join(", ")}.`);
    return 2;
  }
  if (!packagesAreCurrent()) {
    console.log("Installing packages (npm ci) …");
    const installed = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32", // npm is a .cmd file there
    });
    if (installed.status !== 0) return installed.status ?? 1;
  }
  process.on("SIGINT", () => {}); // the child gets it as well, and cleans up; we wait for it
  const run = spawnSync(process.execPath, [...command, ...rest], { cwd: root, stdio: "inherit" });
  return run.status ?? 1;
}

process.exitCode = main();
