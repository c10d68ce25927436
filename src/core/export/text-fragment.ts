/**
 * Links that open a page at a passage: https://wicg.github.io/scroll-to-text-fragment/, `#:~:text=[prefix-,]start[,end][,-suffix]`.
 * Browsers match whole words, blind to case, the start within one block; prefix and suffix tell repeated words apart.
 */
import type { Article } from "../article";
import type { Span } from "../span";

/** Passages longer than this, in UTF-16 code units, are given by their first and last words; as Chrome's own "copy link to highlight" does. */
const LONGEST_EXACT = 300;

/** Words of the beginning, of the end, and of the context. */
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 3;

const WORD = /[\p{L}\p{N}\p{M}]/u;

/** The address with the passage in its fragment; the page's own fragment, if there is one, stays. */
export function textFragmentLink(url: string, { text }: Article, span: Span): string {
  const directive = textDirective(text, span);
  const address = url.replace(/:~:.*$/s, "");
  if (directive === null) return address;
  return `${address.includes("#") ? address : `${address}#`}:~:text=${directive}`;
}

/** null where there is nothing to look for. */
function textDirective(text: string, span: Span): string | null {
  const { start, end } = wholeWords(text, span);
  const passage = text.slice(start, end);
  const lines = passage.split("\n").flatMap((line) => (line.trim() === "" ? [] : [tidy(line)]));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isRange = lines.length > 1 || passage.length > LONGEST_EXACT;
  const parts = isRange ? rangeOf(first, last, lines.length) : [encode(first)];
  if (!isRange && isOnce(text, first)) return parts.join(",");
  const before = tidy(text.slice(text.lastIndexOf("\n", start - 1) + 1, start))
    .split(" ")
    .slice(-CONTEXT_WORDS)
    .join(" ");
  const lineEnd = text.indexOf("\n", end);
  const after = tidy(text.slice(end, lineEnd < 0 ? text.length : lineEnd))
    .split(" ")
    .slice(0, CONTEXT_WORDS)
    .join(" ");
  return [...(before === "" ? [] : [`${encode(before)}-`]), ...parts, ...(after === "" ? [] : [`-${encode(after)}`])].join(",");
}

/** Beginning and end of a long passage; they never overlap. */
function rangeOf(first: string, last: string, lines: number): readonly string[] {
  const [head, tail] = [first.split(" "), last.split(" ")];
  const edge = lines > 1 ? EDGE_WORDS : Math.min(EDGE_WORDS, Math.floor(head.length / 2));
  if (edge === 0) return [encode(first)]; // one endless word
  return [encode(head.slice(0, edge).join(" ")), encode(tail.slice(-edge).join(" "))];
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

function isOnce(text: string, words: string): boolean {
  const [haystack, needle] = [tidy(text).toLowerCase(), words.toLowerCase()];
  const at = haystack.indexOf(needle);
  return at >= 0 && haystack.indexOf(needle, at + 1) < 0;
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
