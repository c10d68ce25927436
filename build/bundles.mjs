/** What esbuild makes: the extension's scripts and style sheets, and the command line. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { packedLexicons } from "./lexicons.mjs";
import { OLDEST } from "./manifest.mjs";
import { ROOT } from "./paths.mjs";
import { keysOfPages, keysOfTabs, missingWords, withoutWordsOfPages, withoutWordsOfTabs } from "./words.mjs";

/** @typedef {import("./paths.mjs").Target} Target */
/** @typedef {{ files: Map<string, Uint8Array>, inputs: string[] }} Bundled `files`: name -> content; `inputs`: what they were made of, from the root */

/** Scripts of the extension, as they stand in src/entries. Each becomes one file: browsers load no parts of parts. */
const SCRIPTS = ["library.tsx"];

/** Those beside a page, without the words that only pages in tabs show. */
const SMALL_SCRIPTS = ["popup.tsx", "side-panel.tsx"];

/** Those with the analyser, whose lexicons are packed (`lexicons.mjs`); what needs but a few words has them as they are. */
const ANALYSING_SCRIPTS = ["options.tsx", "first-run.tsx"];

/** Those that do without the words of pages (`words.mjs`). */
const SPARE_SCRIPTS = ["background.ts", "gate.ts", "content.ts", "surfaces.ts", "sync.ts"];
const SPARE_ANALYSING_SCRIPTS = ["analyser.ts"];

/** Chrome's pages that nobody sees: Firefox's background is a page itself. */
const HIDDEN_PAGES = ["backup-file", "sync"];

/** The script of one, of no use without it. */
const HIDDEN_SCRIPT = "backup-file.ts";

/** Pages of the extension, copied as they are; a style sheet of the same name is bundled. */
const PAGES = ["popup", "side-panel", "library", "options", "first-run"];

/** @param {Target} target */
export function pagesOf(target) {
  return target === "chrome" ? [...PAGES, ...HIDDEN_PAGES] : PAGES;
}

/** Source files of style sheets. The content script may do without one. */
export function styleSheets() {
  return [...PAGES, "content"].map((name) => `${name}.css`).filter((file) => existsSync(entry(file)));
}

/** @param {string} file */
export function entry(file) {
  return join(ROOT, "src/entries", file);
}

/**
 * @param {Target} target
 * @returns {Promise<Bundled>}
 */
export async function bundleExtension(target) {
  const [pages, small, analysing, spare, analyser] = await Promise.all([
    bundle(target, [...SCRIPTS, ...styleSheets()], []),
    bundle(target, SMALL_SCRIPTS, [withoutWordsOfTabs]),
    bundle(target, ANALYSING_SCRIPTS, [packedLexicons()]),
    bundle(target, [...SPARE_SCRIPTS, ...(target === "chrome" ? [HIDDEN_SCRIPT] : [])], [withoutWordsOfPages]),
    bundle(target, SPARE_ANALYSING_SCRIPTS, [withoutWordsOfPages, packedLexicons()]),
  ]);
  checkWords([...spare.files, ...analyser.files], keysOfPages());
  checkWords([...small.files], keysOfTabs());
  const all = [spare, analyser, small, pages, analysing];
  return { files: new Map(all.flatMap(({ files }) => [...files])), inputs: [...new Set(all.flatMap(({ inputs }) => inputs))] };
}

/**
 * @param {readonly (readonly [string, Uint8Array])[]} scripts
 * @param {readonly string[]} keys of the words that they are built without
 * @throws {Error} where one asks for such a word
 */
function checkWords(scripts, keys) {
  for (const [name, script] of scripts) {
    const missing = missingWords(new TextDecoder().decode(script), keys);
    if (missing.length > 0) throw new Error(`${name} asks for words that it is built without (build/words.mjs): ${missing.join(", ")}.`);
  }
}

/**
 * @param {Target} target
 * @param {readonly string[]} files within src/entries
 * @param {import("esbuild").Plugin[]} plugins
 * @returns {Promise<Bundled>}
 */
async function bundle(target, files, plugins) {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: files.map(entry),
    plugins,
    outdir: "out",
    write: false,
    metafile: true,
    bundle: true,
    format: "iife",
    platform: "browser",
    target: target === "chrome" ? `chrome${OLDEST.chrome}` : `firefox${OLDEST.firefox}`,
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    charset: "utf8",
    legalComments: "none", // LICENSES.txt has them whole
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
  });
  return {
    files: new Map(result.outputFiles.map((file) => [file.path.replace(/^.*[\\/]/, ""), file.contents])),
    inputs: Object.keys(result.metafile.inputs),
  };
}

/**
 * The command line, for Node. Its packages stay outside: whoever runs it has installed them.
 * @returns {Promise<Uint8Array>}
 */
export async function bundleCommandLine() {
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry("cli.ts")],
    plugins: [packedLexicons()],
    write: false,
    metafile: true,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    banner: { js: "#!/usr/bin/env node" },
    charset: "utf8",
    logLevel: "warning",
  });
  const file = result.outputFiles[0];
  if (file === undefined) throw new Error("esbuild made no command line.");
  return file.contents;
}
