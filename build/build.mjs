/** `npm run build`: dist/chrome, dist/firefox, a zip of each for the stores, and the command line in dist/cli. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { bundleCommandLine, bundleExtension, entry, pagesOf, styleSheets } from "./bundles.mjs";
import { drawIcons } from "./icons.mjs";
import { licenceList } from "./licences.mjs";
import { makeLocales } from "./locales.mjs";
import { deriveManifest, readJson } from "./manifest.mjs";
import { DIST, TARGETS } from "./paths.mjs";
import { checkUseHere, compareReach, currentReach, SNAPSHOT } from "./permissions.mjs";
import { checkBudgets, readBudgets, sizeOf, sizeTable } from "./sizes.mjs";
import { zipFiles } from "./zips.mjs";

/** @typedef {import("./paths.mjs").Target} Target */

/**
 * Every file of one browser's extension, by path.
 * @param {Target} target
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function makeExtension(target) {
  const [bundles, locales] = await Promise.all([bundleExtension(target), makeLocales()]);
  const pages = pagesOf(target).map((name) => /** @type {const} */ ([`${name}.html`, readFileSync(entry(`${name}.html`))]));
  const manifest = deriveManifest(target, contentStyles());
  return new Map([
    ...bundles.files,
    ...locales,
    ...drawIcons(),
    ...pages,
    ["LICENSES.txt", new TextEncoder().encode(licenceList(bundles.inputs))],
    ["manifest.json", new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)],
  ]);
}

export function contentStyles() {
  return { hasContentStyles: styleSheets().includes("content.css") };
}

/** Builds everything. @returns {Promise<string[]>} what is wrong with it; empty if nothing is */
export async function buildAll() {
  const { version } = readJson("package.json");
  const sizes = [];
  for (const target of TARGETS) {
    const files = await makeExtension(target);
    rmSync(join(DIST, target), { recursive: true, force: true });
    for (const [path, content] of files) write(join(target, path), content);
    write(`onrecord-${target}-${version}.zip`, zipFiles(files));
    sizes.push(...[...files].filter(([path]) => /\.(?:js|css)$/.test(path)).map(([path, content]) => sizeOf(`${target}/${path}`, content)));
  }
  const commandLine = await bundleCommandLine();
  write("cli/onrecord.js", commandLine, 0o755);
  sizes.push(sizeOf("cli/onrecord.js", commandLine));
  sizes.sort((a, b) => (a.file < b.file ? -1 : 1));

  const budgets = readBudgets();
  console.log(sizeTable(sizes, budgets));
  const reach = compareReach(currentReach(contentStyles()));
  return [
    ...checkBudgets(sizes, budgets),
    ...checkUseHere(),
    ...(reach.length === 0
      ? []
      : [`The manifests' reach is not what ${SNAPSHOT} holds:\n${reach.map((line) => `    ${line}`).join("\n")}`]),
  ];
}

/**
 * @param {string} path within dist
 * @param {Uint8Array} content
 * @param {number} [mode]
 */
function write(path, content, mode = 0o644) {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { mode });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const faults = await buildAll();
  for (const fault of faults) console.error(`✗ ${fault}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
