/** Where the name within the words for a speaker ends, short of what is only told about it. */
import { isWord, type Tokens, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";

/** English: how a poll or a paper came out (*a poll released last week, a report issued Monday*); but *data compiled by Acme*. */
const MADE_KNOWN = new WordSet(
  "released issued published conducted sent filed posted taken carried seen unveiled distributed circulated provided dated aired obtained commissioned completed".split(
    " ",
  ),
);
const BY = new WordSet(["by"]);

/** @returns the last token of the name in tokens `first` to `last`, both included: without a parenthesis that closes them, and how a paper came out */
export function nameEnd(tokens: Tokens, first: number, last: number): number {
  if (written(tokens, last) === ")") {
    let open = last;
    while (open > first && written(tokens, open) !== "(") open--;
    return open > first && isWord(tokens, open - 1) ? open - 1 : last;
  }
  for (let i = first + 1; i <= last; i++) if (MADE_KNOWN.at(tokens, i) && !BY.at(tokens, i + 1)) return i - 1;
  return last;
}
