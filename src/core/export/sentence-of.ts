/** Sentences as context of what was found in them. */
import type { Article } from "../article";
import type { Span } from "../span";
import { readText } from "../text/read-text";

/** Gives the sentences that a span touches, white space made one space; the text is read once, then O(log n) each. */
export function sentenceFinder(article: Article): (span: Span) => string {
  const { tokens, sentences } = readText(article);
  /** Index of the first sentence that ends after the offset. */
  const after = (offset: number): number => {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const end = tokens.end[sentences[middle]?.last ?? 0] ?? 0;
      if (end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return ({ start, end }) => {
    const first = sentences[after(start)];
    const last = sentences[Math.min(after(Math.max(start, end - 1)), sentences.length - 1)];
    if (first === undefined || last === undefined) return "";
    return article.text.slice(tokens.start[first.first], tokens.end[last.last]).replace(/\s+/g, " ").trim();
  };
}
