/**
 * The script that reads pages comes in parts, each a file of its own. The gate is in every page of a site that is read by itself; it asks the
 * background for the rest where a page has an article, as scripts in pages cannot load files of the extension without opening them to every page.
 * Each file is safe to run twice in a page.
 */
export const GATE_SCRIPT = "gate.js";

/** What a script in a page may ask for. */
export const PART_FILES = { reading: "content.js", analyser: "analyser.js", surfaces: "surfaces.js" } as const;
export type Part = keyof typeof PART_FILES;
