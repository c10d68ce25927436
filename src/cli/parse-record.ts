import type { Language, Source } from "../core/article";
import { type Incoming, problemAt } from "./input";

/** Longest stretch of a JSON error that is told; the machine quotes its input in it. */
const MAX_DETAIL = 120;

/**
 * One line of JSON to an article: `{id, text, lang?, url?, title?, site?, published?, authors?}` or `{id, html, url?, lang?}`.
 * Other fields are let be; an `id` that is missing is made of the line's place.
 */
export function parseRecord(line: string, where: string): Incoming {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return problemAt(where, `not JSON: ${error instanceof Error ? error.message.slice(0, MAX_DETAIL) : "unreadable"}`);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return problemAt(where, 'not a JSON object: each line must be {"id": …, "text": …} or {"id": …, "html": …}');
  }
  return readFields(value, where);
}

function readFields(record: object, where: string): Incoming {
  const id = field(record, "id");
  if (id !== undefined && typeof id !== "string" && typeof id !== "number") return problemAt(where, '"id" must be a string or a number');
  const tag = field(record, "lang");
  if (tag !== undefined && tag !== null && typeof tag !== "string")
    return problemAt(where, '"lang" must be a language tag such as "vi" or "en-GB"');
  const url = field(record, "url");
  if (url !== undefined && url !== null && typeof url !== "string") return problemAt(where, '"url" must be a string');
  const text = field(record, "text");
  const html = field(record, "html");
  const common = { id: id === undefined ? where : String(id), where, language: languageOf(tag ?? "") };
  if (text !== undefined && html !== undefined) return problemAt(where, 'has both "text" and "html": one of them is the article');
  if (typeof text === "string")
    return { ok: true, input: { ...common, content: { kind: "text", text, inRecord: true, source: sourceOf(record, url ?? null) } } };
  if (typeof html === "string") return { ok: true, input: { ...common, content: { kind: "html", html, url: url ?? null } } };
  return problemAt(where, text === undefined && html === undefined ? 'has neither "text" nor "html"' : '"text" and "html" must be strings');
}

/** What a line with a text says of where it is from; what is no text is let be. */
function sourceOf(record: object, url: string | null): Source {
  const words = (name: string): string | null => {
    const value = field(record, name);
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const authors = field(record, "authors");
  return {
    url,
    site: words("site"),
    title: words("title"),
    authors: Array.isArray(authors) ? authors.filter((author) => typeof author === "string") : [],
    published: words("published"),
  };
}

/** An own field only: what a line calls `__proto__` or leaves to it is no field of the record. */
function field(record: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(record, name)?.value;
}

/** The language that a BCP 47 tag names, if it is one of ours; an archive's other tags leave it to the text. */
function languageOf(tag: string): Language | null {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return primary === "vi" || primary === "en" ? primary : null;
}
