/** `npm run coverage`: which branches of `core` its unit tests run, file by file; the report is written to coverage/. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { ROOT } from "./paths.mjs";

/** Below these shares, in per cent, the command fails. */
const LEAST = { branches: 92.5, functions: 98 };

const args = [
  "run",
  "--project=unit",
  "tests/core",
  "tests/fuzz",
  "tests/sync",
  "--coverage.enabled",
  "--coverage.provider=v8",
  "--coverage.include=src/core/**/*.ts",
  "--coverage.exclude=src/core/lexicon/**",
  "--coverage.reporter=text",
  "--coverage.reporter=html",
  `--coverage.thresholds.branches=${LEAST.branches}`,
  `--coverage.thresholds.functions=${LEAST.functions}`,
];
const { status } = spawnSync(process.execPath, [join(ROOT, "node_modules/vitest/vitest.mjs"), ...args, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: "inherit",
});
process.exitCode = status ?? 1;
