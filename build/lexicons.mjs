/**
 * Packs the lexicons. The tables that `src/core` makes of its lexicons as it loads are made here once; what is bundled has them ready: each word once, sorted,
 * and each table as the numbers of its words. The source of the lexicons stays as an editor can read it, and is left out of what is bundled.
 *
 * A table is a call or `new` at the top of a module whose value is one. It is found by running all such calls; in the bundle it is `new` with the table's number.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parseSync } from "oxc-parser";
import { dataOf, sizeOf } from "./lexicon-data.mjs";
import { loadTypeScript } from "./load-typescript.mjs";
import { ROOT } from "./paths.mjs";

/** @typedef {{ start: number, end: number }} Site */

const CORE = join(ROOT, "src/core");
const TEXT = join(CORE, "text");
const PACKED = join(TEXT, "packed");

/** What makes tables, and is replaced as a whole. */
const MAKERS = ["word-set.ts", "word-map.ts", "phrase-table.ts", "vocabulary.ts", "listed-words.ts"].map((name) => join(TEXT, name));

/** @type {Promise<Packed> | null} */
let packed = null;

/** @typedef {Site & { file: string } & import("./lexicon-data.mjs").Table} Made what a call came to */
/** @typedef {{ sites: Map<string, (Site & { made: string })[]>, data: string }} Packed `sites`: tables by file; `data`: contents of packed/data.ts */

/** The plugin for whatever is bundled with the analyser. @returns {import("esbuild").Plugin} */
export function packedLexicons() {
  return {
    name: "packed-lexicons",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.ts$/ }, async ({ path }) => {
        packed ??= pack();
        const { sites, data } = await packed;
        if (path === join(PACKED, "data.ts")) return { contents: data, loader: "ts" };
        if (path === join(TEXT, "word-numbers.ts")) return { contents: `export * from "./packed/unpack";`, loader: "ts" };
        if (path.startsWith(PACKED + sep)) return null;
        return { contents: withPacked(path, sites.get(path) ?? []), loader: "ts" };
      });
      build.onEnd((result) => {
        for (const output of Object.values(result.metafile?.outputs ?? {}))
          for (const [input, { bytesInOutput }] of Object.entries(output.inputs))
            if (bytesInOutput > 0 && MAKERS.includes(join(ROOT, input)))
              return {
                errors: [
                  {
                    text: `${input} is bundled, though the lexicons are packed: a table is made where build/lexicons.mjs does not see it.`,
                  },
                ],
              };
        return null;
      });
    },
  };
}

/** Files that may hold tables, or words for them. @param {string} path */
function isLexical(path) {
  return !path.startsWith(PACKED + sep) && !MAKERS.includes(path);
}

/** @returns {Promise<Packed>} */
async function pack() {
  const files = readdirSync(CORE, { recursive: true, encoding: "utf8" })
    .map((file) => join(CORE, file))
    .filter((file) => file.endsWith(".ts") && isLexical(file) && /\b(?:WordSet|WordMap|PhraseTable)\b/.test(readFileSync(file, "utf8")))
    .sort();
  const imports = files.map((file) => `import "./${relative(ROOT, file).replaceAll(sep, "/")}";`).join("\n");
  const made = await loadTypeScript(
    `import { WordMap } from "./src/core/text/word-map";
     import { WordSet } from "./src/core/text/word-set";
     import { PhraseTable } from "./src/core/text/phrase-table";
     import { vocabulary } from "./src/core/text/vocabulary";
     ${imports}
     export const words = vocabulary();
     export const made = (globalThis.${RECORD} ?? []).map(({ value, ...site }) => {
       const kind = value instanceof WordSet ? "WordSet" : value instanceof WordMap ? "WordMap" : value instanceof PhraseTable ? "PhraseTable" : null;
       return { ...site, kind, packed: kind === null ? null : value.packed() };
     });`,
    [recording()],
  );
  const words = /** @type {string[]} */ (made["words"]);
  const tables = outermost(/** @type {Made[]} */ (made["made"]).filter(({ kind }) => kind !== null)).sort((a, b) => sizeOf(b) - sizeOf(a));
  /** @type {Packed["sites"]} */
  const sites = new Map();
  for (const [number, { file, start, end, kind }] of tables.entries()) {
    const ofFile = sites.get(file) ?? [];
    ofFile.push({ start, end, made: `/* @__PURE__ */ new ${ALIAS}${kind}(${number})` });
    sites.set(file, ofFile);
  }
  return { sites, data: dataOf(words, tables) };
}

/** Tables of which others are made are not needed beside them. @param {Made[]} tables */
function outermost(tables) {
  return tables.filter((a) => !tables.some((b) => a !== b && a.file === b.file && b.start <= a.start && a.end <= b.end));
}

const RECORD = "__onRecordTables";
const ALIAS = "Packed";

/** Makes every call at the top of a module leave its value. @returns {import("esbuild").Plugin} */
function recording() {
  return {
    name: "recording-tables",
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]core[\\/].*\.ts$/ }, ({ path }) => {
        if (!isLexical(path)) return null;
        const text = readFileSync(path, "utf8");
        const edits = callsAtTop(path, text).flatMap(({ start, end }) => [
          { at: start, text: `__record(${start}, ${end}, ` },
          { at: end, text: ")" },
        ]);
        const contents = `const __record = (start: number, end: number, value: any): any => ((globalThis as any).${RECORD} ??= []).push({ file: ${JSON.stringify(path)}, start, end, value }) && value;\n`;
        return { contents: contents + insert(text, edits), loader: "ts" };
      });
    },
  };
}

/** The module with its tables by number, and all else at its top left out unless it is used. @param {string} path @param {readonly (Site & { made: string })[]} sites */
function withPacked(path, sites) {
  const text = readFileSync(path, "utf8");
  const pure = constantsAtTop(path, text).filter(
    ({ start, end }) => !sites.some((site) => site.start <= start && end <= site.end) && /[(.]|\$\{/.test(text.slice(start, end)),
  );
  const edits = [
    ...pure.flatMap(({ start, end }) => [
      { at: start, text: "/* @__PURE__ */ (() => (" },
      { at: end, text: "))()" },
    ]),
    ...sites.map(({ start, end, made }) => ({ at: start, text: made, until: end })),
  ];
  const kinds = ["WordSet", "WordMap", "PhraseTable"].map((kind) => `${kind} as ${ALIAS}${kind}`).join(", ");
  const imports = sites.length === 0 ? "" : `import { ${kinds} } from ${JSON.stringify(join(PACKED, "tables.ts"))};\n`;
  return imports + insert(text, edits);
}

/** @param {string} text @param {readonly { at: number, text: string, until?: number }[]} edits those that end or replace are in order of `at` */
function insert(text, edits) {
  let out = "";
  let from = 0;
  for (const { at, text: inserted, until = at } of [...edits].sort((a, b) => a.at - b.at)) {
    if (at < from) continue; // within what was replaced
    out += text.slice(from, at) + inserted;
    from = until;
  }
  return out + text.slice(from);
}

const FUNCTIONS = ["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression", "ClassDeclaration", "ClassExpression"];

/** @param {string} file @param {string} text @returns {Site[]} calls outside of functions, outer ones before those within */
function callsAtTop(file, text) {
  /** @type {Site[]} */
  const found = [];
  /** @param {any} node */
  const visit = (node) => {
    if (node === null || typeof node !== "object" || FUNCTIONS.includes(node.type)) return;
    if (node.type === "CallExpression" || node.type === "NewExpression") found.push({ start: node.start, end: node.end });
    for (const child of Object.values(node)) if (typeof child === "object") Array.isArray(child) ? child.forEach(visit) : visit(child);
  };
  for (const { init } of declaratorsAtTop(file, text)) visit(init);
  return found;
}

/** @param {string} file @param {string} text @returns {Site[]} what the constants at the top of the module are, functions left out */
function constantsAtTop(file, text) {
  return declaratorsAtTop(file, text)
    .filter(({ id, init }) => id.type === "Identifier" && !FUNCTIONS.includes(init.type))
    .map(({ init }) => ({ start: init.start, end: init.end }));
}

/** @param {string} file @param {string} text @returns {any[]} */
function declaratorsAtTop(file, text) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message}`);
  return /** @type {any[]} */ (program.body)
    .map((statement) => (statement.type === "ExportNamedDeclaration" ? statement.declaration : statement))
    .filter((statement) => statement?.type === "VariableDeclaration")
    .flatMap((statement) => statement.declarations)
    .filter(({ init }) => init !== null);
}
