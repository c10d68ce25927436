/** Text on one line, without what no text file shows: control characters, halves of letters. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();
}
