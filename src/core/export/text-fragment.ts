/**
 * Links that open a page at a passage: https://wicg.github.io/scroll-to-text-fragment/, `#:~:text=[prefix-,]start[,end][,-suffix]`.
 * Browsers match whole words, blind to case, the start within one block, and take the first place that fits: as many neighbours go along as it takes
 * for that to be the passage (`fragment-search.ts`).
 */
import type { Article } from "../article";
import type { Span } from "../span";
import { type Directive, FragmentSearch } from "./fragment-search";

/** Passages longer than this, in UTF-16 code units, are given by their first and last words; as Chrome's own "copy link to highlight" does. */
const LONGEST_EXACT = 300;

/** Words of the beginning and of the end of a long passage, and of the neighbours: the fewest that lead there are taken. */
const EDGE_WORDS = [5, 10, 20];
const CONTEXT_WORDS = [0, 3, 6, 12, 24];

/** Passages of fewer words take their neighbours along where the page around the article is not known: its menu may have the same words. */
const TELLING_WORDS = 3;

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** A text to be linked into. `isWholePage` where it is all that the page shows, and not the article alone. */
export type LinkedText = Pick<Article, "text"> & { readonly isWholePage?: boolean };

const searches = new WeakMap<LinkedText, FragmentSearch>();

/** The address with the passage in its fragment; the page's own fragment, if there is one, stays. */
export function textFragmentLink(url: string, linked: LinkedText, span: Span): string {
  const directive = textDirective(linked, span);
  const address = url.replace(/:~:.*$/s, "");
  if (directive === null) return address;
  return `${address.includes("#") ? address : `${address}#`}:~:text=${written(directive)}`;
}

/** null where there is nothing to look for. */
function textDirective(linked: LinkedText, span: Span): Directive | null {
  const { text, isWholePage = false } = linked;
  const passage = trimmed(text, wholeWords(text, span));
  const lines = text
    .slice(passage.start, passage.end)
    .split("\n")
    .flatMap((line) => (line.trim() === "" ? [] : [tidy(line)]));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isRange = lines.length > 1 || passage.end - passage.start > LONGEST_EXACT;
  const isShort = !isRange && !isWholePage && first.split(" ").length < TELLING_WORDS;
  let search = searches.get(linked);
  if (search === undefined) {
    search = new FragmentSearch(text);
    searches.set(linked, search);
  }
  let directive: Directive | null = null;
  for (const isBeyond of isWholePage ? [false, true] : [false]) {
    const [before, after] = [wordsBefore(text, passage.start, isBeyond), wordsAfter(text, passage.end, isBeyond)];
    for (const edge of isRange ? EDGE_WORDS : [0]) {
      const [start, end] = isRange ? edgesOf(first, last, lines.length, edge) : [first, ""];
      for (const context of CONTEXT_WORDS) {
        if (context === 0 && isShort) continue;
        directive = {
          prefix: context === 0 ? "" : before.slice(-context).join(" "),
          start,
          end,
          suffix: after.slice(0, context).join(" "),
        };
        if (search.leadsTo(directive, passage)) return directive;
      }
    }
  }
  return directive;
}

/** Words of the same line; or, where there are none, of the line before. */
function wordsBefore(text: string, start: number, isBeyond: boolean): readonly string[] {
  const own = lastLine(text, start);
  return own.length > 0 || !isBeyond ? own : lastLine(text, text.slice(0, start).trimEnd().length);
}

function wordsAfter(text: string, end: number, isBeyond: boolean): readonly string[] {
  const own = firstLine(text, end);
  return own.length > 0 || !isBeyond ? own : firstLine(text, text.length - text.slice(end).trimStart().length);
}

/** The words of a line up to an offset, and from one on. */
function lastLine(text: string, end: number): readonly string[] {
  return wordsOf(text.slice(text.slice(0, end).lastIndexOf("\n") + 1, end));
}

function firstLine(text: string, start: number): readonly string[] {
  const end = text.indexOf("\n", start);
  return wordsOf(text.slice(start, end < 0 ? text.length : end));
}

function wordsOf(line: string): readonly string[] {
  const words = tidy(line);
  return words === "" ? [] : words.split(" ");
}

/** Beginning and end of a long passage; they never overlap. */
function edgesOf(first: string, last: string, lines: number, words: number): readonly [start: string, end: string] {
  const [head, tail] = [first.split(" "), last.split(" ")];
  const edge = lines > 1 ? words : Math.min(words, Math.floor(head.length / 2));
  if (edge === 0) return [first, ""]; // one endless word
  return [head.slice(0, edge).join(" "), tail.slice(-edge).join(" ")];
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [start, end].filter((part) => part !== "").map(encode);
  return [...(prefix === "" ? [] : [`${encode(prefix)}-`]), ...parts, ...(suffix === "" ? [] : [`-${encode(suffix)}`])].join(",");
}

/** A passage that begins or ends within a word is found by nobody: it is widened to whole words. */
function wholeWords(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from > 0 && from < text.length && isWithinWord(text, from)) from--;
  while (to > 0 && to < text.length && isWithinWord(text, to)) to++;
  return { start: from, end: to };
}

function isWithinWord(text: string, offset: number): boolean {
  return WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Percent-encoded, with `-`, `,` and `&` as the directive's syntax wants it, and what else would end a link in running text. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[-()'*!~]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
