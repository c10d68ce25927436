import { isCutShort } from "./cut-short";

/** Longest file that is read, in UTF-16 code units (a file of more bytes may be refused unread): some 10,000 articles; a browser's longest string is twice that. */
export const MOST_UNITS = 256 * 1024 * 1024;

/** Why a text is no JSON that is read. */
export type JsonProblem =
  | { readonly kind: "not-json" }
  /** JSON that ends too early, or an empty file: a download that broke off. */
  | { readonly kind: "truncated" }
  | { readonly kind: "too-big"; readonly length: number; readonly most: number };

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: JsonProblem };

/** The value of a file's text. Linear in its length; never throws. */
export function parseJson(text: string, most: number = MOST_UNITS): ParsedJson {
  if (text.length > most) return { ok: false, problem: { kind: "too-big", length: text.length, most } };
  const json = text.startsWith("\ufeff") ? text.slice(1) : text; // editors on Windows put a byte-order mark there
  try {
    return { ok: true, value: JSON.parse(json) };
  } catch {
    return { ok: false, problem: { kind: isCutShort(json) ? "truncated" : "not-json" } };
  }
}
