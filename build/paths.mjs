import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything that is made goes here, and nothing else does. */
export const DIST = join(ROOT, "dist");

/** @typedef {"chrome" | "firefox"} Target a browser that we build for */
/** @type {readonly Target[]} */
export const TARGETS = ["chrome", "firefox"];
