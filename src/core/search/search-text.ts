/**
 * What a reader types into the search box: words, and operators with a value such as `site:baonghean.vn` or `person:"Lò Văn Sáng"`. The text is the one place
 * that says what is searched: whatever else narrows the list changes the text. Linear.
 */
import type { Language } from "../article";
import type { Colour } from "../note";
import type { Span } from "../span";
import { parseDay } from "./days";
import type { EntryKind, Filters } from "./filters";
import { colourOf, kindOf, languageOf, type Operator, operatorOf, writeTerm } from "./operators";

/** An operator with its value, understood: days as `2026-03-15`. `span` is where it stands in the text. */
export type Term = { readonly span: Span } & (
  | { readonly operator: "person" | "site" | "tag" | "after" | "before"; readonly value: string }
  | { readonly operator: "colour"; readonly value: Colour }
  | { readonly operator: "kind"; readonly value: EntryKind }
  | { readonly operator: "language"; readonly value: Language }
);

/** An operator whose value means nothing; it is left out of the search. */
export interface TermFault {
  readonly operator: "colour" | "kind" | "language" | "after" | "before";
  readonly typed: string;
  readonly span: Span;
}

export interface Search {
  /** The text without its operators. */
  readonly words: string;
  readonly terms: readonly Term[];
  readonly faults: readonly TermFault[];
  readonly filters: Filters;
}

/** A word with a colon, and what follows without a space: in quotation marks, or up to the next space. Quotes that are still open reach to the end. */
const TERM = /(?<=^|\s)(\p{L}[\p{L}\p{M}]*):(?:["“”]([^"“”]*)(?:["“”]|$)|([^\s"“”]*))(?=\s|$)/gu;

/** Takes the text apart. An operator still without a value is neither a word nor a filter: the reader is about to type it. */
export function parseSearch(text: string): Search {
  const terms: Term[] = [];
  const faults: TermFault[] = [];
  const words: string[] = [];
  let end = 0;
  for (const match of text.matchAll(TERM)) {
    const operator = operatorOf(match[1] ?? "");
    if (operator === null) continue; // 10:30, https: and the like are words
    const span = { start: match.index, end: match.index + match[0].length };
    words.push(text.slice(end, span.start));
    end = span.end;
    const typed = (match[2] ?? match[3] ?? "").normalize("NFC").trim();
    if (typed === "") continue;
    const read = termOf(operator, typed, span);
    if ("typed" in read) faults.push(read);
    else terms.push(read);
  }
  words.push(text.slice(end));
  return { words: words.join(" ").replace(/\s+/g, " ").trim(), terms, faults, filters: filtersOf(terms) };
}

function termOf(operator: Operator, typed: string, span: Span): Term | TermFault {
  if (operator === "person" || operator === "site" || operator === "tag") return { operator, value: typed, span };
  if (operator === "colour") return orFault(operator, typed, span, colourOf, (value) => ({ operator, value, span }));
  if (operator === "kind") return orFault(operator, typed, span, kindOf, (value) => ({ operator, value, span }));
  if (operator === "language") return orFault(operator, typed, span, languageOf, (value) => ({ operator, value, span }));
  return orFault(operator, typed, span, parseDay, (value) => ({ operator, value, span }));
}

function orFault<T>(
  operator: TermFault["operator"],
  typed: string,
  span: Span,
  read: (typed: string) => T | null,
  make: (value: T) => Term,
): Term | TermFault {
  const value = read(typed);
  return value === null ? { operator, typed, span } : make(value);
}

function filtersOf(terms: readonly Term[]): Filters {
  const texts = (operator: "person" | "site" | "tag" | "after" | "before"): readonly string[] =>
    terms.flatMap((term) => (term.operator === operator ? [term.value] : []));
  const [afters, befores] = [[...texts("after")].sort(), [...texts("before")].sort()];
  return {
    persons: texts("person"),
    sites: texts("site"),
    tags: texts("tag"),
    colours: terms.flatMap((term) => (term.operator === "colour" ? [term.value] : [])),
    kinds: terms.flatMap((term) => (term.operator === "kind" ? [term.value] : [])),
    languages: terms.flatMap((term) => (term.operator === "language" ? [term.value] : [])),
    after: afters.at(-1) ?? null,
    before: befores[0] ?? null,
  };
}

/** The text without what stands there. */
export function withoutSpan(text: string, { start, end }: Span): string {
  return tidy(`${text.slice(0, start)} ${text.slice(end)}`);
}

/** The text with this as the one value of the operator; null takes the operator out. `value` is as `writeTerm` takes it. */
export function withTerm(text: string, operator: Operator, value: string | null, locale: Language): string {
  const { terms, faults } = parseSearch(text);
  const own = [...terms, ...faults].filter((each) => each.operator === operator).sort((a, b) => b.span.start - a.span.start);
  const without = own.reduce((rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`, text);
  return tidy(value === null ? without : `${without} ${writeTerm(operator, value, locale)}`);
}

/** The words alone. */
export function withoutTerms(text: string): string {
  return parseSearch(text).words;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
