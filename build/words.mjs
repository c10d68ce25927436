/**
 * The words of the interface that the extension's pages alone show are left out of the scripts that are loaded into every page and into the
 * background: some 12 kB of each, gzipped. That none of them is asked for there is checked in what was built.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";

/** Files of `src/locales`, after the language: words of library, options and first run. */
const OF_PAGES = ["backup", "filters", "library", "options", "people", "sync", "trash"];

/** Of those, what popup and side panel never tell. */
const OF_TABS = ["sync"];

export const withoutWordsOfPages = withoutWords(OF_PAGES);
export const withoutWordsOfTabs = withoutWords(OF_TABS);

/**
 * @param {readonly string[]} names of files, after the language
 * @returns {import("esbuild").Plugin}
 */
function withoutWords(names) {
  const filter = new RegExp(`[\\\\/]locales[\\\\/](?:en|vi)-(?:${names.join("|")})\\.ts$`);
  return {
    name: `without-words-of-${names.join("-")}`,
    setup(build) {
      build.onLoad({ filter }, ({ path }) => {
        const name = /export const (\w+)/.exec(readFileSync(path, "utf8"))?.[1];
        if (name === undefined) throw new Error(`${path} exports no words.`);
        return { contents: `export const ${name} = {};`, loader: "ts" };
      });
    },
  };
}

/** Keys of the words that are left out of pages' and the background's scripts. */
export function keysOfPages() {
  return keysOf(OF_PAGES);
}

/** Keys of the words that are left out of popup and side panel. */
export function keysOfTabs() {
  return keysOf(OF_TABS);
}

/** @param {readonly string[]} names */
function keysOf(names) {
  return names.flatMap((name) => {
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
