/**
 * `npm run score [-- --misses N] [--json]`: runs the command line over the gold articles and has their scorer compare.
 * The articles are not part of this repository: ONRECORD_SHARED says where they are (default ../shared).
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundleCommandLine } from "./bundles.mjs";
import { DIST } from "./paths.mjs";

const shared = resolve(process.env["ONRECORD_SHARED"] ?? "../shared");
const gold = join(shared, "gold/dev.jsonl");
const scorer = join(shared, "gold/score.mjs");
const folder = join(DIST, "score");
const cli = join(folder, "onrecord.js");
const predictions = join(folder, "predictions.jsonl");

for (const needed of [gold, scorer]) {
  if (existsSync(needed)) continue;
  console.error(
    `score: ${needed} is not there.\nThe gold articles are kept outside this repository; set ONRECORD_SHARED to the folder that holds gold/.`,
  );
  process.exit(2);
}

// Bundled anew each time, so that what is measured is what stands in src.
mkdirSync(folder, { recursive: true });
writeFileSync(cli, await bundleCommandLine());
run([cli, "analyse", gold, "--format", "jsonl", "--output", predictions]);
run([scorer, gold, predictions, ...process.argv.slice(2)]);

/** Runs a Node program with our own standard output; ends this one with its code if it fails. @param {readonly string[]} args */
function run(args) {
  const { status, error } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (error) console.error(`score: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}
