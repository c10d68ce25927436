/**
 * A text as the words that readers compare: blind to Unicode form, tone placement, white space, and the style of quotation marks and dashes; not to case,
 * digits or anything else. Linear in the text.
 */
import type { ReadText } from "../text/read-text";
import { Shape, TokenKind, type Tokens } from "../text/tokens";

export interface Words {
  readonly tokens: Tokens;
  readonly count: number;
  /** Token of each word; words, numbers and marks are words here, breaks are not. */
  readonly token: Int32Array;
  /** Equal for equal words, in all texts that were read with the same `Keys`. */
  readonly key: Int32Array;
  /** First word of each sentence, and behind the last one the count of words. */
  readonly sentences: Int32Array;
}

/** Marks that are one to readers. */
const SAME_MARK: ReadonlyMap<string, string> = new Map([
  ...[..."“”„‟«»″"].map((mark) => [mark, '"'] as const),
  ...[..."‘’‚‛‹›′`"].map((mark) => [mark, "'"] as const),
  ...[..."‐‑‒–—―−"].map((mark) => [mark, "-"] as const),
  ["...", "…"],
]);

/** Numbers the words of several texts alike. */
export class Keys {
  private readonly numbers = new Map<string, number>();

  /** The key of a form, by its folded and its written form. */
  of(fold: string, kind: TokenKind, shape: Shape): number {
    const word = kind === TokenKind.Mark ? (SAME_MARK.get(fold) ?? fold) : `${fold}\u0000${shape}`;
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.numbers.size + 1;
    this.numbers.set(word, number);
    return number;
  }
}

export function readWords({ tokens, sentences }: ReadText, keys: Keys): Words {
  const token = new Int32Array(tokens.count);
  const key = new Int32Array(tokens.count);
  const keyOfForm = new Int32Array(tokens.forms.count);
  const starts = new Int32Array(sentences.length + 1);
  let count = 0;
  let ends = 0;
  sentences.forEach(({ first, last }) => {
    if (!goesOn(tokens, first, last)) starts[ends++] = count;
    for (let i = first; i <= last; i++) {
      if (tokens.kind[i] === TokenKind.Break) continue;
      const form = tokens.entry[i] ?? 0;
      let number = keyOfForm[form] ?? 0;
      if (number === 0) {
        number = keys.of(tokens.forms.fold[form] ?? "", tokens.kind[i] as TokenKind, tokens.shape[i] as Shape);
        keyOfForm[form] = number;
      }
      token[count] = i;
      key[count] = number;
      count++;
    }
  });
  starts[ends] = count;
  return { tokens, count, token: token.subarray(0, count), key: key.subarray(0, count), sentences: starts.subarray(0, ends + 1) };
}

/** Whether a sentence is the rest of the one before, as the words of saying are behind a quote that ends in a question: it begins in lower case, and in its block. */
function goesOn({ kind, shape }: Tokens, first: number, last: number): boolean {
  if (first === 0 || kind[first - 1] === TokenKind.Break) return false;
  let i = first;
  while (i < last && kind[i] === TokenKind.Mark) i++;
  return kind[i] === TokenKind.Word && shape[i] === Shape.Lower;
}

/** What a difference in it changes the sense of: a number, a name (or anything with a capital), a negation. */
export function isTelling({ tokens, token }: Words, w: number): boolean {
  const i = token[w] ?? -1;
  return (
    tokens.kind[i] === TokenKind.Number ||
    (tokens.shape[i] ?? Shape.None) >= Shape.Title ||
    NEGATIONS.has(tokens.forms.fold[tokens.entry[i] ?? -1] ?? "")
  );
}

const NEGATIONS: ReadonlySet<string> = new Set(
  "không chưa chẳng chả đừng phi vô not no never none nor neither without n't cannot don't doesn't didn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't can't couldn't shouldn't".split(
    " ",
  ),
);

/** Whether it is a word or a number, no mark. */
export function isWordOrNumber({ tokens, token }: Words, w: number): boolean {
  return tokens.kind[token[w] ?? -1] !== TokenKind.Mark;
}

/** Where a word begins; behind the last word, where the text ends. */
export function startOf({ tokens, token }: Words, w: number): number {
  return tokens.start[token[w] ?? -1] ?? tokens.text.length;
}

export function endOf({ tokens, token }: Words, w: number): number {
  return tokens.end[token[w] ?? -1] ?? tokens.text.length;
}
