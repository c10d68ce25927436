/** `npm run test:update`: rewrites what is held in checked-in files, for a human to read in the diff. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { contentStyles } from "./build.mjs";
import { loadTypeScript } from "./load-typescript.mjs";
import { ROOT } from "./paths.mjs";
import { currentReach, SNAPSHOT, writeSnapshot } from "./permissions.mjs";

const run = (/** @type {string} */ program, /** @type {string[]} */ ...args) =>
  spawnSync(process.execPath, [join(ROOT, "node_modules", program), ...args], { cwd: ROOT, stdio: "inherit" }).status ?? 1;

writeSnapshot(currentReach(contentStyles()));
await loadTypeScript('import { main } from "./build/rules.ts"; main();');
process.exitCode =
  run("@biomejs/biome/bin/biome", "format", "--write", SNAPSHOT) || run("vitest/vitest.mjs", "run", "--project", "unit", "--update");
