import { folded, isWord, type Tokens } from "../../text/tokens";
import { extendEnglish } from "./en-office";
import type { OfficePhrase } from "./office-phrase";
import { TITLES } from "./tables";
import { extendVietnamese } from "./vi-office";

/** Title words that are common words as well: an office only where they are written with a capital, or something of an office stands around them. */
const COMMON_WORDS = new Set([
  "tướng",
  "justice",
  "general",
  "major",
  "officer",
  "speaker",
  "representative",
  "rep",
  "delegate",
  "captain",
  "sergeant",
  "constable",
  "head",
  "chief",
  "member",
  "chair",
  "leader",
  "expert",
  "manager",
  "official",
  "aide",
  "agent",
  "director",
]);

/** Every office in the text, in reading order, without overlaps. Linear: each token opens at most one phrase. */
export function findOffices(tokens: Tokens): readonly OfficePhrase[] {
  const offices: OfficePhrase[] = [];
  let i = 0;
  while (i < tokens.count) {
    const office = isWord(tokens, i) ? officeAt(tokens, i, offices.at(-1)?.last ?? -1) : null;
    if (office === null) {
      i++;
      continue;
    }
    offices.push(office);
    i = office.last + 1;
  }
  return offices;
}

function officeAt(tokens: Tokens, i: number, previousLast: number): OfficePhrase | null {
  const match = TITLES.longestAt(tokens, i);
  if (match === null) return null;
  const office =
    match.entry.language === "vi"
      ? extendVietnamese(tokens, i, match.last, match.entry)
      : extendEnglish(tokens, i, match.last, match.entry);
  const clear = office.first > previousLast ? office : { ...office, first: Math.max(office.titleFirst, previousLast + 1) };
  const bare = clear.first === clear.last && COMMON_WORDS.has(folded(tokens, i));
  return bare && tokens.shape[i] === 1 ? null : clear;
}
