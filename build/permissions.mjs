/**
 * Everything by which the extension could reach further, held in a checked-in file: a wider reach is a line in a diff that
 * somebody wrote and somebody read, never a side effect.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deriveManifest } from "./manifest.mjs";
import { ROOT, TARGETS } from "./paths.mjs";

/** @typedef {import("./manifest.mjs").JsonObject} JsonObject */

export const SNAPSHOT = "build/permissions.json";

/** The members of a manifest that decide what the extension can reach, and who can reach it. */
const REACH = [
  "permissions",
  "optional_permissions",
  "host_permissions",
  "optional_host_permissions",
  "content_scripts",
  "content_security_policy",
  "commands",
  "externally_connectable",
  "web_accessible_resources",
  "minimum_chrome_version",
  "browser_specific_settings",
];

/**
 * @param {JsonObject} manifest
 * @returns {JsonObject} every member of REACH; null says that it is absent
 */
export function reachOf(manifest) {
  return Object.fromEntries(REACH.map((key) => [key, manifest[key] ?? null]));
}

/**
 * @param {JsonObject} reach by target
 * @param {string} [snapshot] text of the snapshot
 * @returns {string[]} the lines that differ, as in a diff; empty if all is as held
 */
export function compareReach(reach, snapshot = readFileSync(join(ROOT, SNAPSHOT), "utf8")) {
  const held = format(JSON.parse(snapshot)).trimEnd().split("\n"); // however the formatter has laid it out
  const now = format(reach).trimEnd().split("\n");
  return [
    ...held.filter((line) => !isIn(line, now, held)).map((line) => `- ${line.trim()}`),
    ...now.filter((line) => !isIn(line, held, now)).map((line) => `+ ${line.trim()}`),
  ];
}

/**
 * Whether `others` has the line as often as `own` has.
 * @param {string} line
 * @param {readonly string[]} others
 * @param {readonly string[]} own
 */
function isIn(line, others, own) {
  const bare = line.replace(/,$/, "");
  const count = (/** @type {readonly string[]} */ lines) => lines.filter((other) => other.replace(/,$/, "") === bare).length;
  return count(others) === count(own);
}

/** @param {{ hasContentStyles: boolean }} found */
export function currentReach(found) {
  return Object.fromEntries(TARGETS.map((target) => [target, reachOf(deriveManifest(target, found))]));
}

/** @param {JsonObject} reach */
export function writeSnapshot(reach) {
  writeFileSync(join(ROOT, SNAPSHOT), format(reach));
}

/** @param {JsonObject} reach */
function format(reach) {
  return `${JSON.stringify(reach, null, 2)}\n`;
}
