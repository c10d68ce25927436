/** Finds the Apache that tests sync with, and installs it where the machine allows it. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { canUseApt, installWithApt } from "./browsers.mjs";

/** Debian's package of the server alone: nothing is started or set up by it. */
const PACKAGE = "apache2-bin";

const PROGRAMS = ["apache2", "httpd"];

/** Where systems keep its modules. */
const MODULE_FOLDERS = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules", "/usr/lib/httpd/modules", "/usr/libexec/apache2"];

/** @returns {{ program: string, modules: string } | null} */
function findApache() {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin"].filter((folder) => folder !== "");
  const program = folders.flatMap((folder) => PROGRAMS.map((name) => join(folder, name))).find((file) => existsSync(file));
  const modules = MODULE_FOLDERS.find((folder) => existsSync(join(folder, "mod_dav_fs.so")));
  return program === undefined || modules === undefined ? null : { program, modules };
}

/**
 * @returns {{ program: string, modules: string }}
 * @throws {Error} naming what to install, where this machine does not let us
 */
export function ensureApache() {
  const found = findApache() ?? (canUseApt() && installWithApt([PACKAGE]) ? findApache() : null);
  if (found === null)
    throw new Error(`Missing: Apache with mod_dav.\n  Debian, Ubuntu:  sudo apt-get update && sudo apt-get install -y ${PACKAGE}`);
  return found;
}
