/**
 * Text in composed form (NFC) with a way back to the original. Pages, clipboards and browsers write `ệ` as one code point or
 * as three, and readers see no difference. Cost: nothing beyond one native pass where the text is composed already (nearly always);
 * else linear, with 4 bytes a code unit.
 */
import type { Span } from "../span";

export interface ComposedText {
  readonly text: string;
  /** The span in the original, or null where it would begin or end within what readers take for one letter. */
  readonly toOriginal: (span: Span) => Span | null;
  /** Where an offset of the original stands in the composed text; within a letter, the letter's beginning. */
  readonly fromOriginal: (offset: number) => number;
}

/** A letter: a code point with the marks upon it; the parts of a Hangul syllable stay together. */
const LETTER = /[\s\S][\p{M}\u1160-\u11ff]*/gu;
const CONTINUES = /^[\p{M}\u1160-\u11ff]/u;

/** Whether the text may be cut here: not within a surrogate pair, nor before a mark that belongs to the letter before it. */
export function isLetterBoundary(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const after = text.charCodeAt(offset);
  if (after < 0x300) return true; // no mark and no surrogate is that low
  if (after >= 0xdc00 && after <= 0xdfff && isHighSurrogate(text.charCodeAt(offset - 1))) return false;
  return !CONTINUES.test(text.slice(offset, offset + 2));
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Reads a text once. */
export function composeText(original: string): ComposedText {
  const text = original.normalize("NFC");
  return text === original ? sameText(original) : mappedText(original, text);
}

function sameText(text: string): ComposedText {
  return {
    text,
    toOriginal: (span) => (isLetterBoundary(text, span.start) && isLetterBoundary(text, span.end) ? span : null),
    fromOriginal: (offset) => Math.min(offset, text.length),
  };
}

function mappedText(original: string, text: string): ComposedText {
  const starts: number[] = []; // of the letters, in the composed text
  const origins: number[] = []; // of the same letters, in the original
  let composed = 0;
  for (const letter of original.matchAll(LETTER)) {
    starts.push(composed);
    origins.push(letter.index);
    composed += letter[0].normalize("NFC").length;
  }
  starts.push(text.length);
  origins.push(original.length);
  const back = (offset: number): number | null => {
    const index = lastAtMost(starts, offset);
    return starts[index] === offset ? (origins[index] ?? null) : null;
  };
  return {
    text,
    toOriginal: (span) => {
      const [start, end] = [back(span.start), back(span.end)];
      return start === null || end === null ? null : { start, end };
    },
    fromOriginal: (offset) => starts[lastAtMost(origins, offset)] ?? text.length,
  };
}

/** Index of the last value that is not above `limit` in a list that only rises; 0 if all are above. */
export function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
