/**
 * Templates in the language of Mustache (https://mustache.github.io/mustache.5.html), read by mustache.js: values, sections and inverted sections.
 * No partials, no other delimiters, no code; a name that means nothing is a fault, as it is a slip of the pen.
 */
import Mustache from "mustache";
import { isField, isList, type ListName, MOST_TEMPLATE } from "./fields";

export type TemplatePart =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "value"; readonly name: string }
  /** Written for each item of the list. */
  | { readonly type: "list"; readonly name: ListName; readonly parts: readonly TemplatePart[] }
  /** Written where the value is there, or where it or the list is empty. */
  | { readonly type: "if" | "unless"; readonly name: string; readonly parts: readonly TemplatePart[] };

/** What is wrong, and in which line, from 1. */
export type TemplateProblem =
  | { readonly kind: "too-long"; readonly most: number }
  | { readonly kind: "unclosed-tag"; readonly line: number }
  /** A section that is opened and never closed, or closed and never opened; a name that means nothing here; a list within a list. */
  | { readonly kind: "unclosed" | "unopened" | "unknown" | "nested"; readonly line: number; readonly name: string }
  /** A tag of Mustache that On Record does not know. */
  | { readonly kind: "unsupported"; readonly line: number };

export type ParsedTemplate =
  | { readonly ok: true; readonly parts: readonly TemplatePart[] }
  | { readonly ok: false; readonly problem: TemplateProblem };

class Fault extends Error {
  constructor(readonly problem: TemplateProblem) {
    super(problem.kind);
  }
}

/** Never throws. Linear. */
export function parseTemplate(source: string): ParsedTemplate {
  if (source.length > MOST_TEMPLATE) return { ok: false, problem: { kind: "too-long", most: MOST_TEMPLATE } };
  const template = source.replace(/\r\n?/g, "\n");
  try {
    return { ok: true, parts: partsOf(new Mustache.Writer().parse(template), null, template) };
  } catch (error) {
    return { ok: false, problem: error instanceof Fault ? error.problem : problemOf(error, template) };
  }
}

function partsOf(tokens: unknown, within: ListName | null, template: string): readonly TemplatePart[] {
  if (!Array.isArray(tokens)) return [];
  return tokens.map((token: unknown): TemplatePart => {
    const [type, name, start, , inner]: unknown[] = Array.isArray(token) ? token : [];
    if (typeof type !== "string" || typeof name !== "string") throw new Fault({ kind: "unsupported", line: 1 });
    const line = lineAt(template, typeof start === "number" ? start : 0);
    switch (type) {
      case "text":
        return { type: "text", text: name };
      case "name":
      case "&":
        if (!isField(name, within)) throw new Fault({ kind: "unknown", line, name });
        return { type: "value", name };
      case "#":
        if (isField(name, within)) return { type: "if", name, parts: partsOf(inner, within, template) };
        if (!isList(name)) throw new Fault({ kind: "unknown", line, name });
        if (within !== null) throw new Fault({ kind: "nested", line, name });
        return { type: "list", name, parts: partsOf(inner, name, template) };
      case "^":
        if (!isField(name, within) && !isList(name)) throw new Fault({ kind: "unknown", line, name });
        return { type: "unless", name, parts: partsOf(inner, within, template) };
      default:
        throw new Fault({ kind: "unsupported", line });
    }
  });
}

/** mustache.js tells what is wrong in its messages: `Unclosed section "notes" at 120`. */
function problemOf(error: unknown, template: string): TemplateProblem {
  const message = error instanceof Error ? error.message : "";
  const [, what, name = "", at = "0"] =
    /^(Unclosed section|Unopened section|Unclosed tag)(?: "([^"]*)")?(?: at (\d+))?/.exec(message) ?? [];
  const line = lineAt(template, Number(at));
  if (what === "Unclosed section") return { kind: "unclosed", line: sectionLine(template, name) ?? line, name };
  if (what === "Unopened section") return { kind: "unopened", line, name };
  return what === "Unclosed tag" ? { kind: "unclosed-tag", line } : { kind: "unsupported", line };
}

/** Where the section is opened last: mustache.js tells where the template ends. */
function sectionLine(template: string, name: string): number | null {
  const opened = [...template.matchAll(/\{\{\s*[#^]\s*([^{}\s]+)\s*\}\}/g)].filter((match) => match[1] === name).at(-1);
  return opened === undefined ? null : lineAt(template, opened.index);
}

function lineAt(template: string, offset: number): number {
  return template.slice(0, offset).split("\n").length;
}
