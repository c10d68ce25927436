/**
 * All places of some words in a text, overlapping ones too: Knuth, Morris and Pratt, "Fast Pattern Matching in Strings" (1977).
 * Linear in text and words whatever they are, where repeated `indexOf` goes quadratic on text like `aaaa…`; between possible
 * beginnings it leaps with `indexOf`, so that common text costs little more than that.
 */

/** Offsets of all occurrences, rising. None for empty words. */
export function occurrencesOf(words: string, text: string): readonly number[] {
  if (words === "" || words.length > text.length) return [];
  const borders = bordersOf(words);
  const first = words.charAt(0);
  const found: number[] = [];
  let matched = 0;
  let at = 0;
  while (at < text.length) {
    if (matched === 0) {
      at = text.indexOf(first, at);
      if (at < 0) return found;
    }
    while (matched > 0 && text.charCodeAt(at) !== words.charCodeAt(matched)) matched = borders[matched - 1] ?? 0;
    if (text.charCodeAt(at) === words.charCodeAt(matched)) matched++;
    at++;
    if (matched === words.length) {
      found.push(at - matched);
      matched = borders[matched - 1] ?? 0;
    }
  }
  return found;
}

/** For each beginning of the words: length of its longest true end that is a beginning as well. */
function bordersOf(words: string): Uint32Array {
  const borders = new Uint32Array(words.length);
  let length = 0;
  for (let index = 1; index < words.length; index++) {
    while (length > 0 && words.charCodeAt(index) !== words.charCodeAt(length)) length = borders[length - 1] ?? 0;
    if (words.charCodeAt(index) === words.charCodeAt(length)) length++;
    borders[index] = length;
  }
  return borders;
}
