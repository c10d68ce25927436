/**
 * Derives each browser's manifest from the one source: `manifest.json` at the root has what `all` browsers get and what each
 * gets besides. Objects are merged and lists joined; versions, icons and sites come from where they are kept.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ICON_SIZES, TOOLBAR_SIZES } from "./icons.mjs";
import { ROOT } from "./paths.mjs";

/** @typedef {import("./paths.mjs").Target} Target */
/** @typedef {null | boolean | number | string | Json[] | { [key: string]: Json }} Json */
/** @typedef {{ [key: string]: Json }} JsonObject */

/**
 * The oldest versions that we promise, and hand to esbuild as targets.
 * Chrome 128: `caretPositionFromPoint`, by which the card finds the mark under the pointer where `highlightsFromPoint`
 * (Chrome 140) is missing; highlights themselves are there from 105, `sidePanel.open` from 116.
 * Firefox 146: underlines in `::highlight()`, without which kinds would be told apart by colour alone.
 */
export const OLDEST = { chrome: "128", firefox: "146.0" };

/** Chrome refuses a manifest that suggests more keys. */
const MOST_SUGGESTED_KEYS = 4;

/**
 * @param {Target} target
 * @param {{ hasContentStyles: boolean }} found whether the content script brings a style sheet of its own
 * @returns {JsonObject}
 * @throws {Error} where the browser would refuse the result
 */
export function deriveManifest(target, { hasContentStyles }) {
  const source = readJson("manifest.json");
  const { version } = readJson("package.json");
  const merged = merge(asObject(source["all"]), asObject(source[target]));
  const icons = iconPaths(ICON_SIZES);
  const manifest = merge(merged, {
    version: version ?? null,
    icons,
    action: { default_icon: iconPaths(TOOLBAR_SIZES) },
    host_permissions: listedSitePatterns(), // Chrome lets the background run scripts by them, and not by the matches below
    content_scripts: [
      {
        matches: listedSitePatterns(),
        js: ["gate.js"],
        ...(hasContentStyles ? { css: ["content.css"] } : {}),
        run_at: "document_idle",
      },
    ],
  });
  const suggested = Object.values(asObject(manifest["commands"])).filter((command) => "suggested_key" in asObject(command));
  if (suggested.length > MOST_SUGGESTED_KEYS)
    throw new Error(`${target}: ${suggested.length} suggested keys, ${MOST_SUGGESTED_KEYS} allowed.`);
  return target === "chrome"
    ? { ...manifest, minimum_chrome_version: OLDEST.chrome }
    : merge(manifest, {
        browser_specific_settings: {
          gecko: { strict_min_version: OLDEST.firefox },
          gecko_android: { strict_min_version: OLDEST.firefox },
        },
      });
}

/** Match patterns of the sites that are read without a click, in the order of the list. */
export function listedSitePatterns() {
  const sites = readJson("src/browser/listed-sites.json");
  if (!Array.isArray(sites)) throw new Error("listed-sites.json is no list.");
  return sites.map((site) => `*://*.${asObject(site)["host"]}/*`);
}

/** @param {readonly number[]} sizes in pixels */
function iconPaths(sizes) {
  return Object.fromEntries(sizes.map((size) => [String(size), `icons/icon-${size}.png`]));
}

/**
 * @param {JsonObject} base
 * @param {JsonObject} more
 * @returns {JsonObject}
 */
function merge(base, more) {
  const merged = { ...base };
  for (const [key, value] of Object.entries(more)) {
    const old = merged[key];
    if (Array.isArray(old) && Array.isArray(value)) merged[key] = [...old, ...value];
    else if (isObject(old) && isObject(value)) merged[key] = merge(old, value);
    else merged[key] = value;
  }
  return merged;
}

/**
 * @param {Json | undefined} value
 * @returns {value is JsonObject}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * @param {Json | undefined} value
 * @returns {JsonObject}
 */
export function asObject(value) {
  if (!isObject(value)) throw new Error(`Expected an object, not ${JSON.stringify(value)}.`);
  return value;
}

/** @param {string} path from the root */
export function readJson(path) {
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}
