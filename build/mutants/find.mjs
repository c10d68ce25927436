/** Small faults that a parsed TypeScript file could have: where, what stands there, and what the fault puts in its place. */
import { parseSync } from "oxc-parser";

/**
 * @typedef {object} Mutant
 * @property {string} file
 * @property {number} start UTF-16 offset of what is replaced
 * @property {number} end
 * @property {string} replacement
 * @property {string} what the fault, in words
 */

/** Comparison or connective -> the one that is mistaken for it. @type {Readonly<Record<string, string>>} */
const SWAPPED = { "<": "<=", "<=": "<", ">": ">=", ">=": ">", "===": "!==", "!==": "===", "&&": "||", "||": "&&", "+": "-", "-": "+" };

/** Collections that a detector may be missing the words of. */
const COLLECTIONS = new Set(["WordSet", "Set", "Map", "PhraseTable"]);

/**
 * All mutants of a file, in the order of the text. Types, imports and the conditions of loops are left alone: a loop without end tells nothing.
 * @param {string} file
 * @param {string} text
 * @returns {Mutant[]}
 */
export function findMutants(file, text) {
  /** @type {Mutant[]} */
  const mutants = [];
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const add = (/** @type {any} */ { start, end }, /** @type {string} */ replacement, /** @type {string} */ what) =>
    mutants.push({ file, start, end, replacement, what });
  const source = (/** @type {any} */ { start, end }) => text.slice(start, end);

  /** @param {any} node @param {boolean} isLoop whether the node is the condition or step of a loop */
  const visit = (node, isLoop) => {
    if (node === null || typeof node !== "object") return;
    if (Array.isArray(node)) {
      for (const each of node) visit(each, isLoop);
      return;
    }
    if (typeof node.type !== "string" || /^(?:TS(?!As|NonNull|Satisfies)|Import|Export(?:All|Specifier))/.test(node.type)) return;
    switch (node.type) {
      case "BinaryExpression":
      case "LogicalExpression": {
        const swapped = SWAPPED[node.operator];
        if (swapped === undefined || isLoop) break;
        const between = text.slice(node.left.end, node.right.start);
        if ((node.operator === "+" || node.operator === "-") && node.right.type !== "Literal") break; // words are added too
        add(
          { start: node.left.end, end: node.right.start },
          between.replace(node.operator, swapped),
          `${node.operator} becomes ${swapped}`,
        );
        break;
      }
      case "UnaryExpression":
        if (node.operator === "!" && !isLoop) add(node, `(${source(node.argument)})`, "a ! is lost");
        break;
      case "IfStatement":
        add(node.test, "false", "a branch is never taken");
        break;
      case "ConditionalExpression":
        add(node.test, "true", "the second choice is never taken");
        break;
      case "ReturnStatement":
        if (node.argument?.type === "Literal" && typeof node.argument.value === "boolean")
          add(node.argument, String(!node.argument.value), `${node.argument.value} becomes ${!node.argument.value}`);
        break;
      case "VariableDeclarator":
        if (node.init?.type === "Literal" && typeof node.init.value === "number")
          add(node.init, String(node.init.value + 1), `${source(node.id)} is one more`);
        break;
      case "NewExpression":
        if (COLLECTIONS.has(node.callee.name) && node.arguments.length === 1)
          add(node.arguments[0], "[]", `a ${node.callee.name} is empty`);
        break;
    }
    for (const [key, value] of Object.entries(node)) {
      const isCondition = /^(?:For|While|DoWhile)/.test(node.type) && (key === "test" || key === "update");
      visit(value, isCondition || (isLoop && key !== "body"));
    }
  };
  visit(program.body, false);
  return mutants.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A text with the fault in it. @param {string} text @param {Mutant} mutant */
export function planted(text, { start, end, replacement }) {
  return text.slice(0, start) + replacement + text.slice(end);
}

/**
 * So many of a list, chosen by a seed, in the order of the list: equal seeds choose equally (mulberry32, https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 * @template T
 * @param {readonly T[]} list
 * @param {number} count
 * @param {number} seed
 * @returns {T[]}
 */
export function sample(list, count, seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const places = list.map((_, i) => i);
  for (let i = places.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [places[i], places[j]] = [places[j] ?? 0, places[i] ?? 0];
  }
  return places
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((i) => /** @type {T} */ (list[i]));
}
