import type { ListName, TemplateView } from "./fields";
import type { TemplatePart } from "./parse-template";

/** What begins a line and holds for all lines of a value in it: indentation, quotation, a list's sign. */
const LINE_START = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?$/;

/**
 * The text that a template makes of an article. A value of several lines that stands behind the beginning of a list item or quotation stays within
 * it. Linear in the template times the items of its longest list.
 */
export function renderTemplate(parts: readonly TemplatePart[], view: TemplateView): string {
  const written: string[] = [];
  /** What is written of the current line. */
  let line = "";
  const write = (text: string): void => {
    written.push(text);
    const end = text.lastIndexOf("\n");
    line = end < 0 ? line + text : text.slice(end + 1);
  };
  const walk = (inner: readonly TemplatePart[], item: object | null): void => {
    const read = (name: string): unknown =>
      item !== null && Object.hasOwn(item, name) ? Reflect.get(item, name) : Reflect.get(view.values, name);
    for (const part of inner) {
      switch (part.type) {
        case "text":
          write(part.text);
          break;
        case "value":
          write(withinLine(String(read(part.name) ?? ""), line));
          break;
        case "list":
          for (const each of view.lists[part.name]) walk(part.parts, each);
          break;
        case "if":
          if (isThere(read(part.name))) walk(part.parts, item);
          break;
        case "unless":
          if (!isThere(read(part.name)) && !isFilled(view, part.name)) walk(part.parts, item);
          break;
      }
    }
  };
  walk(parts, null);
  return `${written.join("").trimEnd()}\n`;
}

function isThere(value: unknown): boolean {
  return value === true || (typeof value === "string" && value !== "");
}

function isFilled(view: TemplateView, name: string): boolean {
  return Object.hasOwn(view.lists, name) && view.lists[name as ListName].length > 0; // an own key of the lists
}

function withinLine(text: string, line: string): string {
  if (!text.includes("\n") || line === "" || !LINE_START.test(line)) return text;
  const indent = line.replace(/[^>\t]/g, " ");
  return text
    .split("\n")
    .map((each, index) => (index === 0 ? each : each === "" ? indent.trimEnd() : indent + each))
    .join("\n");
}

/** The template without its front matter and with its headings one level deeper, as an article stands among others in one file. */
export function withinFile(template: string): string {
  return template
    .replace(/\r\n?/g, "\n")
    .replace(/^---\n(?:[\s\S]*?\n)?---\n+/, "")
    .replace(/^(#{1,5})(?= )/gm, "#$1");
}
