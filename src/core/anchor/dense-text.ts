/**
 * Text without its white space, with what stood between its letters: other programs take a passage down with the spaces and line ends of the page's
 * source, or with none where a paragraph ends. Words are the same only where a space in one is white space in the other.
 */
import { occurrencesOf } from "./occurrences";

/** `Break`: the end of a line. */
const Gap = { None: 0, Space: 1, Break: 2 } as const;

export interface DenseText {
  readonly text: string;
  /** Offset of each code unit in the text with its white space. */
  readonly origins: Uint32Array;
  /** What stands before each code unit. */
  readonly gaps: Uint8Array;
}

/** One pass; five bytes a code unit. */
export function denseText(text: string): DenseText {
  const origins = new Uint32Array(text.length);
  const gaps = new Uint8Array(text.length);
  const words: string[] = [];
  let length = 0;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    words.push(word);
    if (index > 0) gaps[length] = text.slice(end, index).includes("\n") ? Gap.Break : Gap.Space;
    end = index + word.length;
    for (let at = index; at < end; at++) origins[length++] = at;
  }
  return { text: words.join(""), origins, gaps };
}

/** Where the passage begins in the text, white space aside. A line's end in the text may be nothing in the passage: its maker joined two blocks. */
export function denseOccurrences(passage: DenseText, text: DenseText): readonly number[] {
  return occurrencesOf(passage.text, text.text).filter((start) => {
    for (let i = 1; i < passage.text.length; i++) {
      const here = text.gaps[start + i];
      if (here !== Gap.Break && (here === Gap.None) !== (passage.gaps[i] === Gap.None)) return false;
    }
    return true;
  });
}

/** Whether two passages differ in white space at most. */
export function isSameButSpace(a: string, b: string): boolean {
  return a.replace(/\s+/g, "") === b.replace(/\s+/g, "");
}
