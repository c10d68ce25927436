/** `npm run test:update`: rewrites what is held in checked-in files, for a human to read in the diff. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { contentStyles } from "./build.mjs";
import { ROOT } from "./paths.mjs";
import { currentReach, writeSnapshot } from "./permissions.mjs";

writeSnapshot(currentReach(contentStyles()));
const vitest = join(ROOT, "node_modules/vitest/vitest.mjs");
const run = spawnSync(process.execPath, [vitest, "run", "--project", "unit", "--update"], { cwd: ROOT, stdio: "inherit" });
process.exitCode = run.status ?? 1;
