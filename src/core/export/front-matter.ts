/** YAML front matter. Every text is a double-quoted scalar: the one style in which nothing has a second meaning. */

export type FrontMatterValue = string | number | null | readonly string[];

/** The block with its fences. Fields that are null are left out. */
export function frontMatter(fields: Readonly<Record<string, FrontMatterValue>>): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${yaml(value)}`]));
  return ["---", ...lines, "---"].join("\n");
}

/** A value by itself; "" for none. */
export function yamlText(value: FrontMatterValue): string {
  return value === null ? "" : yaml(value);
}

function yaml(value: Exclude<FrontMatterValue, null>): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? yamlString(value) : `[${value.map(yamlString).join(", ")}]`;
}

/** What YAML does not count as printable, and JSON leaves as it is; and what makes a tag or a link to a reader of Markdown that knows no front matter. */
const ESCAPED = /[<\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\](?=[([:])/g;

/** JSON's strings are YAML's, but for what is not printable. */
function yamlString(text: string): string {
  return JSON.stringify(text).replace(ESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
