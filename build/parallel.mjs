/** Finds GNU parallel, under which the command line is tested as a filter, and installs it where the machine allows it. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { canUseApt, installWithApt } from "./browsers.mjs";

const NAME = "parallel";

/** @returns {string | null} */
function findParallel() {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, NAME)).find((file) => existsSync(file)) ?? null;
}

/**
 * @returns {string} its path
 * @throws {Error} naming what to install, where this machine does not let us
 */
export function ensureParallel() {
  const found = findParallel() ?? (canUseApt() && installWithApt([NAME]) ? findParallel() : null);
  if (found === null) throw new Error(`Missing: GNU parallel.\n  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y ${NAME}`);
  return found;
}
