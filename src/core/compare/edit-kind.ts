import { isWordOrNumber, type Words } from "../anchor/words";
import { Shape, TokenKind } from "../text/tokens";
import type { EditKind } from "./comparison";

/** What a word is, as far as a change of it goes. The first word of a sentence has its capital for that alone, unless another one follows. */
export function kindOf(words: Words, w: number): EditKind {
  if (!isWordOrNumber(words, w)) return "mark";
  const { tokens, token } = words;
  if (tokens.kind[token[w] ?? -1] === TokenKind.Number) return "figure";
  return isCapital(words, w) && (!beginsSentence(words, w) || isCapital(words, w + 1)) ? "name" : "word";
}

function isCapital({ tokens, token }: Words, w: number): boolean {
  return (tokens.shape[token[w] ?? -1] ?? Shape.None) >= Shape.Title;
}

/** Also where only marks stand before it in its sentence, such as an opening quotation mark. */
function beginsSentence(words: Words, w: number): boolean {
  const { sentences } = words;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] ?? 0) <= w) low = middle;
    else high = middle - 1;
  }
  let first = sentences[low] ?? 0;
  while (first < w && !isWordOrNumber(words, first)) first++;
  return first === w;
}
