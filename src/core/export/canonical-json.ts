/**
 * JSON with the keys of every object in alphabetical order, so that equal data give equal text. Linear. It writes straight from the data: a sorted copy of each
 * object, for `JSON.stringify` to write, took longer to make and to clear away than the writing.
 */

interface Shape {
  /** The keys as the object has them. */
  readonly own: readonly string[];
  readonly keys: readonly string[];
  /** Each key as it is written, with its colon. */
  readonly labels: readonly string[];
}

/** Of plain data, as JSON can hold it; else as `JSON.stringify` does: what is undefined is left out, or null in a list. */
export function canonicalJson(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "null";
  if (Array.isArray(value)) {
    let text = "[";
    for (let at = 0; at < value.length; at++) text += at === 0 ? canonicalJson(value[at]) : `,${canonicalJson(value[at])}`;
    return `${text}]`;
  }
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  const { keys, labels } = shapeOf(Object.keys(value));
  let text = "{";
  for (let at = 0; at < keys.length; at++) {
    const member = value[keys[at] ?? ""];
    if (member === undefined) continue;
    text += `${text === "{" ? "" : ","}${labels[at]}${canonicalJson(member)}`;
  }
  return `${text}}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** Records have few shapes; strange data may have as many as they like. */
const MOST_SHAPES = 500;
const shapes = new Map<string, Shape>();

function shapeOf(own: readonly string[]): Shape {
  const name = own.join("\0");
  const known = shapes.get(name);
  if (known?.own.length === own.length && known.own.every((key, at) => key === own[at])) return known; // a key may hold what parts them here
  const keys = [...own].sort();
  const shape: Shape = { own, keys, labels: keys.map((key) => `${JSON.stringify(key)}:`) };
  if (shapes.size < MOST_SHAPES) shapes.set(name, shape);
  return shape;
}
