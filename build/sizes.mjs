/** The size of every bundle, and the budgets that it must keep. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ROOT } from "./paths.mjs";

/**
 * @typedef {object} Size
 * @property {string} file `chrome/content.js`
 * @property {number} raw bytes
 * @property {number} gzip bytes at level 9
 */
/** @typedef {Readonly<Record<string, { readonly raw: number, readonly gzip: number }>>} Budgets bytes, by file */

/**
 * @param {string} file
 * @param {Uint8Array} content
 * @returns {Size}
 */
export function sizeOf(file, content) {
  return { file, raw: content.byteLength, gzip: gzipSync(content, { level: 9 }).byteLength };
}

/** @returns {Budgets} */
export function readBudgets() {
  return JSON.parse(readFileSync(join(ROOT, "build/budgets.json"), "utf8"));
}

/**
 * @param {readonly Size[]} sizes
 * @param {Budgets} budgets
 * @returns {string[]} one sentence for each file that is over its budget, has none, or is budgeted but not built
 */
export function checkBudgets(sizes, budgets) {
  const over = sizes.flatMap(({ file, raw, gzip }) => {
    const budget = budgets[file];
    if (budget === undefined) return [`${file} has no budget in build/budgets.json.`];
    return [
      ...(raw > budget.raw ? [`${file} is ${raw} bytes, ${raw - budget.raw} over its budget.`] : []),
      ...(gzip > budget.gzip ? [`${file} is ${gzip} bytes gzipped, ${gzip - budget.gzip} over its budget.`] : []),
    ];
  });
  const built = new Set(sizes.map(({ file }) => file));
  const gone = Object.keys(budgets).filter((file) => !built.has(file));
  return [...over, ...gone.map((file) => `${file} has a budget but is not built.`)];
}

/**
 * @param {readonly Size[]} sizes
 * @param {Budgets} budgets
 * @returns {string} a table for the terminal
 */
export function sizeTable(sizes, budgets) {
  const rows = sizes.map(({ file, raw, gzip }) => {
    const allowed = budgets[file]?.gzip;
    const share = allowed === undefined ? "no budget" : `${Math.round((100 * gzip) / allowed)} %`;
    return [file, kilobytes(raw), kilobytes(gzip), share];
  });
  const all = [["bundle", "raw", "gzip", "of budget"], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => (row[column] ?? "").length)));
  return all
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  "))
    .join("\n");
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
