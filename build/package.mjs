/**
 * `npm run package [-- --release]`: what the stores ask for, in dist/: a zip for each browser, the source archive, and their sums. With `--release`
 * it also fails on what only a release must have: a day in the changelog, and nothing uncommitted.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { buildAll } from "./build.mjs";
import { readJson } from "./manifest.mjs";
import { DIST, ROOT, TARGETS } from "./paths.mjs";
import { checkRelease } from "./release.mjs";
import { git, isCheckout, uncommitted, zipSource } from "./source.mjs";
import { webExtFaults } from "./stages.mjs";

process.exitCode = await main(process.argv.slice(2));

/** @param {readonly string[]} args @returns {Promise<number>} the exit code */
async function main(args) {
  if (args.some((arg) => arg !== "--release")) {
    console.error("Usage: npm run package [-- --release]");
    return 2;
  }
  const { version } = readJson("package.json");
  const { faults, notes } = checkRelease(releaseFacts(version));
  const changes = uncommitted();
  if (changes !== "") notes.push(`Not committed, and in the archives all the same:\n${changes}`);
  faults.push(...(await buildAll()));
  faults.push(...(await webExtFaults()));
  if (args.includes("--release")) faults.push(...notes);
  else for (const note of notes) console.warn(`! Not for the stores yet: ${note}`);
  for (const fault of faults) console.error(`✗ ${fault}`);
  if (faults.length > 0) return 1;

  const source = `onrecord-source-${version}.zip`;
  writeFileSync(join(DIST, source), zipSource());
  const names = [...TARGETS.map((target) => `onrecord-${target}-${version}.zip`), source];
  const sums = names.map((name) => `${sha256(readFileSync(join(DIST, name)))}  ${name}\n`).join("");
  writeFileSync(join(DIST, "SHA256SUMS"), sums);
  console.log(`\n${sums}Wrote them to dist/, their sums to dist/SHA256SUMS.`);
  return 0;
}

/** @param {string} version @returns {import("./release.mjs").ReleaseFacts} */
function releaseFacts(version) {
  const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  const { version: locked } = readJson("package-lock.json");
  const lines = (/** @type {string[]} */ ...words) => (isCheckout() ? git(...words) : "").split("\n").filter((line) => line !== "");
  const tags = lines("tag", "--list", "v*");
  return { version, locked, changelog, tags, isTagged: lines("tag", "--points-at", "HEAD").includes(`v${version}`) };
}

/** @param {Uint8Array} content */
function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}
