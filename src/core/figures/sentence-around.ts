import type { Span } from "../span";

/** Where a sentence may end: a stop, closing marks, then white space. `4.222` and `Mr.` before a small letter are no ends. */
const SENTENCE_END = /[.!?…]["'”’»)]*\s+(?=[\p{Lu}\p{N}"'“‘«(–-])/gu;

/** UTF-16 code units on each side; a table or a list may be one sentence to its end. */
const MOST = 300;

/** The sentence of a passage as stops and line breaks show it, cut between words where it is very long. Contains the passage. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf("\n", Math.max(start - 1, 0)) + 1;
  const lineBreak = text.indexOf("\n", end);
  const from = Math.max(Math.min(lineStart, start), start - MOST);
  const to = Math.min(lineBreak < 0 ? text.length : lineBreak, end + MOST);
  const before = text.slice(from, start);
  const opening = [...before.matchAll(SENTENCE_END)].at(-1);
  const closing = text.slice(end, to).matchAll(SENTENCE_END).next().value;
  const first = opening === undefined ? cutAfterBlank(text, from, start) : from + opening.index + opening[0].length;
  const last = closing === undefined ? cutBeforeBlank(text, to, end) : end + closing.index + closing[0].trimEnd().length;
  return { start: first, end: last };
}

function cutAfterBlank(text: string, from: number, limit: number): number {
  if (from === 0 || text[from - 1] === "\n") return from;
  const blank = text.indexOf(" ", from - 1);
  return blank < 0 || blank >= limit ? from : blank + 1;
}

function cutBeforeBlank(text: string, to: number, limit: number): number {
  if (to === text.length || text[to] === "\n") return to;
  const blank = text.lastIndexOf(" ", to);
  return blank <= limit ? to : blank;
}
