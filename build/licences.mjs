/** What a built extension says of the packages in it: their names, versions and licences, whole, as these ask for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

/** Licences under which a package may go out with ours. Another one is a decision, and fails the build until it is made. */
const ACCEPTED = new Set(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "MPL-2.0"]);

/** Of a path from the root: the package that the file belongs to, the innermost one. */
const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licensed */

/**
 * @param {readonly string[]} inputs paths from the root, as the bundler tells them
 * @returns {string[]} folders of the packages among them, from the root, sorted
 */
export function packageFolders(inputs) {
  const folders = inputs.flatMap((input) => {
    const name = PACKAGE.exec(input);
    return name === null ? [] : [name[0].slice(0, -1)];
  });
  return [...new Set(folders)].sort();
}

/**
 * @param {string} folder from the root
 * @returns {Licensed}
 * @throws {Error} where its licence is none of the accepted ones, or its words are missing
 */
export function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
  if (!ACCEPTED.has(license))
    throw new Error(`${name} is under ${license}, which is not among the accepted licences (build/licences.mjs).`);
  const file = readdirSync(join(ROOT, folder))
    .sort()
    .find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (file === undefined) throw new Error(`${name} brings no words of its licence along.`);
  return { name, version, licence: license, text: readFileSync(join(ROOT, folder, file), "utf8").trim() };
}

/**
 * The text of `LICENSES.txt`.
 * @param {readonly string[]} inputs paths from the root, as the bundler tells them
 */
export function licenceList(inputs) {
  const packages = packageFolders(inputs).map(licenceOf);
  const list = packages.map(({ name, version, licence }) => `  ${name} ${version} (${licence})`).join("\n");
  const own = readFileSync(join(ROOT, "LICENSE"), "utf8").trim();
  const parts = packages.map(({ name, version, text }) => `${name} ${version}\n\n${text}`);
  const rule = `\n\n${"-".repeat(72)}\n\n`;
  return `${[`On Record, and in it these packages:\n\n${list}`, `On Record\n\n${own}`, ...parts].join(rule)}\n`;
}
