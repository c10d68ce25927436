/**
 * The import law (src/README.md), checked on the parsed sources: imports go down the floors only, folders of floor 1 do not
 * know each other, each package is imported where it belongs, and no imports run in a circle; imports of types count as well.
 * Cost: linear in the sources; a tenth of a second for hundreds of files.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { parseSync } from "oxc-parser";

/** Folder of src -> floor. */
const FLOORS = { core: 0, locales: 0, dom: 1, store: 1, ui: 1, cli: 1, browser: 2, entries: 3 };

/** Package -> folders that may import it. A package that stands here for no folder may not be imported at all. */
const PACKAGES = {
  "@noble/hashes": ["browser"],
  "@floating-ui/dom": ["ui"],
  "@preact/signals": ["ui", "entries"],
  "d3-array": ["ui"],
  "d3-time": ["ui"],
  dexie: ["store"],
  fflate: ["core"],
  "hyparquet-writer": ["cli"],
  linkedom: ["cli", "entries"],
  marked: ["core"],
  mustache: ["core"],
  piscina: ["cli", "entries"],
  preact: ["ui", "entries"],
  saxen: ["browser"],
  valibot: ["core", "browser", "store", "cli", "entries"],
  uuid: ["core", "browser"],
  warcio: ["cli"],
  "webextension-polyfill": ["browser"],
};

/** Where Node's own modules may be imported. */
const NODE_FOLDERS = ["cli", "entries"];

/** Longer files do more than one job; lexicons are data and may be as long as their language. */
const MOST_LINES = 300;
const LEXICON = "core/lexicon/";

/** @typedef {ReadonlyMap<string, string>} Sources path within src, with `/` -> text */

/**
 * @param {string} folder of the sources
 * @returns {Sources}
 */
export function readSources(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  return new Map(
    files.sort().map((file) => [relative(folder, join(folder, file)).split(sep).join("/"), readFileSync(join(folder, file), "utf8")]),
  );
}

/**
 * @param {Sources} sources
 * @returns {string[]} one sentence for each break of the law
 */
export function checkLayers(sources) {
  const faults = [];
  /** @type {Map<string, string[]>} */
  const graph = new Map();
  for (const [file, text] of sources) {
    const { imports, errors } = importsOf(file, text);
    faults.push(...errors);
    /** @type {string[]} */
    const inside = [];
    for (const specifier of imports) {
      const target = resolve(file, specifier, sources);
      const fault = target === null ? faultOfPackage(file, specifier) : faultOfFile(file, target);
      if (fault !== null) faults.push(fault);
      if (target !== null && sources.has(target)) inside.push(target);
    }
    graph.set(file, inside);
    const lines = text.split("\n").length - 1;
    if (lines > MOST_LINES && !file.startsWith(LEXICON)) faults.push(`${file} has ${lines} lines; ${MOST_LINES} are allowed.`);
  }
  return [...faults, ...findCycles(graph).map((cycle) => `Imports run in a circle: ${cycle.join(" -> ")}.`)];
}

/**
 * Everything that a file imports or re-exports, types and dynamic imports included.
 * @param {string} file
 * @param {string} text
 */
function importsOf(file, text) {
  const { module, program, errors } = parseSync(file, text);
  const found = new Set([
    ...module.staticImports.map((item) => item.moduleRequest.value),
    ...module.staticExports.flatMap((item) =>
      item.entries.flatMap(({ moduleRequest }) => (moduleRequest === null ? [] : [moduleRequest.value])),
    ),
    ...typeQueries(program),
  ]);
  const unclear = [];
  for (const { moduleRequest } of module.dynamicImports) {
    const literal = /^(["'`])([^"'`$]*)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2];
    if (literal === undefined) unclear.push(`${file} imports something that only shows when it runs.`);
    else found.add(literal);
  }
  return { imports: [...found], errors: [...unclear, ...errors.map((error) => `${file}: ${error.message}`)] };
}

/**
 * The modules named in types: `import("./span").Span`.
 * @param {unknown} node
 * @returns {string[]}
 */
function typeQueries(node) {
  if (Array.isArray(node)) return node.flatMap(typeQueries);
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.values(node).flatMap(typeQueries);
  if (Reflect.get(node, "type") !== "TSImportType") return inner;
  const source = Reflect.get(node, "source") ?? Reflect.get(node, "argument");
  return [String(Reflect.get(source.literal ?? source, "value")), ...inner];
}

/**
 * @param {string} file
 * @param {string} specifier
 * @param {Sources} sources
 * @returns {string | null} path within src (or above it, with `..`) of a relative import; null for a package
 */
function resolve(file, specifier, sources) {
  if (!specifier.startsWith(".")) return null;
  const path = posix.join(posix.dirname(file), specifier);
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => sources.has(candidate)) ?? path;
}

/** @param {string} file */
const folderOf = (file) => file.split("/")[0] ?? "";

/**
 * @param {string} file
 * @param {string} target
 * @returns {string | null}
 */
function faultOfFile(file, target) {
  const [from, to] = [folderOf(file), folderOf(target)];
  if (target === "../package.json" && from === "entries") return null; // the version number
  const [own, other] = [floor(from), floor(to)];
  if (own === null || other === null) return `${file} imports ${target}, which is on no floor.`;
  if (from === to || other < own) return null;
  if (from === "locales" && to === "core") return null; // both on floor 0; locales know the core's types
  return `${file} (floor ${own}) imports ${target} (floor ${other}).`;
}

/**
 * @param {string} folder
 * @returns {number | null}
 */
function floor(folder) {
  return Object.entries(FLOORS).find(([name]) => name === folder)?.[1] ?? null;
}

/**
 * @param {string} file
 * @param {string} specifier
 * @returns {string | null}
 */
function faultOfPackage(file, specifier) {
  if (/^(?:https?:|data:|blob:|\/\/|\/)/.test(specifier)) return `${file} imports code from elsewhere: ${specifier}.`;
  const folder = folderOf(file);
  if (specifier.startsWith("node:"))
    return NODE_FOLDERS.includes(folder) ? null : `${file} imports ${specifier}; only ${NODE_FOLDERS.join(", ")} may.`;
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  const folders = Object.entries(PACKAGES).find(([known]) => known === name)?.[1] ?? [];
  if (folders.includes(folder)) return null;
  return `${file} imports ${name}; ${folders.length === 0 ? "nothing" : `only ${folders.join(", ")}`} may.`;
}

/**
 * One circle for each group of files that import each other. Depth-first search, linear in files and imports.
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {string[][]}
 */
function findCycles(graph) {
  /** @type {string[][]} */
  const cycles = [];
  /** @type {Set<string>} */
  const done = new Set();
  /** @type {string[]} */
  const path = [];
  const visit = (/** @type {string} */ file) => {
    if (done.has(file)) return;
    const at = path.indexOf(file);
    if (at >= 0) {
      cycles.push([...path.slice(at), file]);
      return;
    }
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return cycles;
}
