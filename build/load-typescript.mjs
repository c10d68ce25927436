/** Loads a TypeScript module into Node, which knows none in our oldest version: esbuild makes one file of it first. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ROOT } from "./paths.mjs";

/**
 * @param {string} contents TypeScript whose relative imports start at the root
 * @param {import("esbuild").Plugin[]} [plugins]
 * @returns {Promise<Record<string, unknown>>} what it exports
 */
export async function loadTypeScript(contents, plugins = []) {
  const folder = join(ROOT, ".cache"); // inside the repository, so that packages are found
  mkdirSync(folder, { recursive: true });
  const result = await build({
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    plugins,
    write: false,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "preact",
    charset: "utf8",
  });
  const file = join(folder, `run-${process.pid}-${Date.now()}.mjs`);
  writeFileSync(file, result.outputFiles[0]?.contents ?? "");
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
}
