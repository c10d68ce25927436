/**
 * The words of the interface that the extension's pages alone show are left out of the scripts that are loaded into every page and into the
 * background: some 12 kB of each, gzipped. That none of them is asked for there is checked in what was built.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

/** Files of `src/locales`, after the language: words of library, options and first run. */
const OF_PAGES = ["backup", "filters", "library", "options", "people", "trash"];

const OF_PAGES_FILE = new RegExp(`[\\\\/]locales[\\\\/](?:en|vi)-(?:${OF_PAGES.join("|")})\\.ts$`);

/** @type {import("esbuild").Plugin} */
export const withoutWordsOfPages = {
  name: "without-words-of-pages",
  setup(build) {
    build.onLoad({ filter: OF_PAGES_FILE }, ({ path }) => {
      const name = /export const (\w+)/.exec(readFileSync(path, "utf8"))?.[1];
      if (name === undefined) throw new Error(`${path} exports no words.`);
      return { contents: `export const ${name} = {};`, loader: "ts" };
    });
  },
};

/** Keys of the words that are left out. */
export function keysOfPages() {
  return OF_PAGES.flatMap((name) => {
    const source = readFileSync(join(ROOT, "src/locales", `en-${name}.ts`), "utf8");
    return [...source.matchAll(/^ {2}"([^"]+)":/gm)].map(([, key = ""]) => key);
  });
}

/**
 * @param {string} bundle a script that was built without those words
 * @param {readonly string[]} keys of the words that it lacks
 * @returns {string[]} keys that it names all the same, whole or by the beginning of a template (`export.` of `export.${format}`)
 */
export function missingWords(bundle, keys) {
  const beginnings = [...bundle.matchAll(/`([a-zA-Z]+\.(?:[a-zA-Z]+\.)*)\$\{/g)].map(([, beginning = ""]) => beginning);
  return keys.filter(
    (key) =>
      bundle.includes(`"${key}"`) ||
      bundle.includes(`'${key}'`) ||
      bundle.includes(`\`${key}\``) ||
      beginnings.some((beginning) => key.startsWith(beginning)),
  );
}
