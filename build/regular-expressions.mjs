/**
 * Every regular expression in the source is proven to take no more than linear time, by recheck (https://makenowjust-labs.github.io/recheck/): by automata where it can,
 * else by a search for strings that make it slow. What it has proven is remembered in `.cache`, as the same words are as fast tomorrow.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";
import { check } from "recheck";
import { ROOT } from "./paths.mjs";

/** @typedef {{ file: string, pattern: string, flags: string }} Found */

/** How long one may take to be judged, in ms; on a machine that is busy, the largest take some seconds. */
const PATIENCE_MS = 60_000;

const MEMORY = join(ROOT, ".cache/regular-expressions.json");

/**
 * Those that are not linear, as they are written, and why each is harmless: what it is given is short. One that is gone must go from here.
 * @type {Readonly<Record<string, string>>}
 */
export const BOUNDED = {
  [String.raw`/<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_:-]{1,40})/i`]: "sees the first 1024 bytes of a file (cli/decode.ts)",
  [String.raw`/\B(?=(\d{3})+$)/g`]: "sees the digits of one number (cli/markdown.ts)",
  [String.raw`/\.?\s*\n|\. /`]: "sees our own help (cli/options.ts)",
  [String.raw`/\s*[:.…!?]+$/`]: "sees lines of at most 160 (dom/furniture-lines.ts)",
  [String.raw`/(?:GMT|UTC)?\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?\s*\)?\s*$|\b(GMT|UTC|Z)\b/i`]:
    "sees at most 300 of what may be a date (dom/published.ts)",
  [String.raw`/(?<![\d:/+-])(\d{1,2})(?::|h|\s?giờ\s?)(\d{2})(?!\d)(?::(\d{2}))?\s*(am|pm|sa|ch)?/i`]: "the same",
  "/^0+|0+$/g": "sees the digits of one number (core/figures/related.ts)",
  "/^(?:.*? )?(?:bo truong|thu truong|giam doc so|minister of|minister for|secretary of)(?: bo)?(?: the)? (.+?)(?: (?:tinh|thanh pho|tp|viet nam|vietnam) .*)? $/":
    "sees at most 400 of an office's words (core/people/office-facts.ts)",
};

/**
 * The regular expressions that stand in a text as literals.
 * @param {string} file
 * @param {string} text TypeScript
 * @returns {Found[]}
 */
export function expressionsIn(file, text) {
  /** @type {Found[]} */
  const found = [];
  /** @param {any} node */
  const visit = (node) => {
    if (node === null || typeof node !== "object") return;
    if (node.type === "Literal" && node.regex) found.push({ file, pattern: node.regex.pattern, flags: node.regex.flags });
    for (const each of Object.values(node)) visit(each);
  };
  visit(parseSync(file, text).program.body);
  return found;
}

/** Those of `src`, each once. */
export function expressionsOfSource() {
  const folder = join(ROOT, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const all = files.sort().flatMap((file) => expressionsIn(file, readFileSync(join(folder, file), "utf8")));
  return [...new Map(all.map((found) => [nameOf(found), found])).values()];
}

/** As it is written. @param {{ pattern: string, flags: string }} found */
export function nameOf({ pattern, flags }) {
  return `/${pattern}/${flags}`;
}

/**
 * @param {readonly Found[]} expressions
 * @returns {Promise<ReadonlyMap<string, string>>} name -> `linear`, or what makes it slow
 */
export async function judge(expressions) {
  const memory = remembered();
  /** @type {Map<string, string>} */
  const judged = new Map();
  for (const found of expressions) {
    const name = nameOf(found);
    const verdict = memory[name] ?? (await verdictOn(found));
    judged.set(name, verdict);
    if (verdict === "linear") memory[name] = verdict;
  }
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  writeFileSync(MEMORY, JSON.stringify(memory));
  return judged;
}

/** @param {Found} found @returns {Promise<string>} */
async function verdictOn({ file, pattern, flags }) {
  const result = await check(pattern, flags, { timeout: PATIENCE_MS });
  if (result.status === "safe") return "linear";
  if (result.status === "vulnerable") return `${file}: ${result.complexity.summary}, as with ${result.attack.pattern}`;
  return `${file}: not judged (${result.error.kind})`;
}

/** @returns {Record<string, string>} */
function remembered() {
  try {
    return JSON.parse(readFileSync(MEMORY, "utf8"));
  } catch {
    return {};
  }
}
