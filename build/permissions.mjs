/**
 * Everything by which the extension could reach further, held in a checked-in file: a wider reach is a line in a diff that
 * somebody wrote and somebody read, never a side effect.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
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

/**
 * By what in `src` each permission is needed. Stores refuse an extension that asks for more than it uses, and a browser one that uses more than it
 * asks for: without the permission, that part of the API is undefined.
 * @type {Readonly<Record<string, RegExp>>}
 */
const NEEDED_BY = {
  activeTab: /\bbrowser\.scripting\.executeScript\b/,
  alarms: /\bbrowser\.alarms\b/,
  contextMenus: /\bbrowser\.contextMenus\b/,
  downloads: /\bbrowser\.downloads\b/,
  offscreen: /\boffscreen\.createDocument\b/,
  scripting: /\bbrowser\.scripting\b/,
  sidePanel: /\bbrowser\.sidePanel\b/,
  storage: /\bbrowser\.storage\b/,
  unlimitedStorage: /\bnew Dexie\(/,
};

/**
 * @param {readonly string[]} asked every permission of a manifest, optional ones included
 * @param {string} source everything in `src`
 * @returns {string[]} what is asked for and not used, and what is used and not asked for
 */
export function checkUse(asked, source) {
  const unknown = asked.filter((name) => NEEDED_BY[name] === undefined);
  const unused = asked.filter((name) => NEEDED_BY[name] !== undefined && !NEEDED_BY[name].test(source));
  const missing = Object.entries(NEEDED_BY).filter(([name, needed]) => !asked.includes(name) && needed.test(source));
  return [
    ...unknown.map((name) => `The permission ${name} is not known to build/permissions.mjs: say what needs it.`),
    ...unused.map((name) => `The permission ${name} is asked for, and nothing in src uses it.`),
    ...missing.map(([name]) => `src uses ${name} without asking for the permission in manifest.json.`),
  ];
}

/** The same of the manifests and the source as they are. @returns {string[]} */
export function checkUseHere() {
  const reach = TARGETS.map((target) => deriveManifest(target, { hasContentStyles: false }));
  const asked = reach.flatMap((manifest) => [manifest["permissions"] ?? [], manifest["optional_permissions"] ?? []].flat()).map(String);
  const folder = join(ROOT, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  return checkUse([...new Set(asked)], files.map((file) => readFileSync(join(folder, file), "utf8")).join("\n"));
}

/** @param {JsonObject} reach */
export function writeSnapshot(reach) {
  writeFileSync(join(ROOT, SNAPSHOT), format(reach));
}

/** @param {JsonObject} reach */
function format(reach) {
  return `${JSON.stringify(reach, null, 2)}\n`;
}
