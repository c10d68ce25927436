/** Bodies for which an article makes letters of its own: `the National Statistics Office (NSO)`, `Ủy ban Chứng khoán Nhà nước (UBCKNN)`; then `head of the NSO`. */
import { folded, isCapital, isWord, Shape, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { OfficePhrase } from "./office-phrase";
import { EN_BODY_WORDS, VI_BODY_WORDS } from "./tables";

/** Words of a body's name at most. */
const LONGEST_BODY = 8;
const OPENING = new WordSet(["("]);

/** The letters of public bodies, folded. One pass. */
export function definedBodies(tokens: Tokens): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const i of tokens.capitals)
    if (tokens.shape[i] === Shape.Upper && OPENING.at(tokens, i - 1) && folded(tokens, i + 1) === ")" && bodyFirst(tokens, i - 2) >= 0)
      letters.add(folded(tokens, i));
  return letters;
}

/** The first token of a public body's name that ends at token `last`; -1 where none does. */
function bodyFirst(tokens: Tokens, last: number): number {
  let found = -1;
  for (let i = last; i > last - LONGEST_BODY && isWord(tokens, i); i--) {
    if (!isCapital(tokens, i)) continue;
    if (VI_BODY_WORDS.longestAt(tokens, i)?.entry === "public" || EN_BODY_WORDS.longestAt(tokens, i)?.entry === "public") found = i;
  }
  return found;
}

/** The office with such a body in it, or before it, as a public one; else itself. */
export function withDefinedBody(tokens: Tokens, office: OfficePhrase, bodies: ReadonlySet<string>): OfficePhrase {
  if (bodies.size === 0 || office.isPublic || office.isPrivate) return office;
  for (let i = office.first; i <= office.last; i++) if (bodies.has(folded(tokens, i))) return { ...office, isPublic: true };
  if (office.language === "vi") return office;
  const before = office.first - 1;
  if (bodies.has(folded(tokens, before))) return { ...office, first: before, isPublic: true };
  const isAside = folded(tokens, before) === ")" && bodies.has(folded(tokens, before - 1)) && OPENING.at(tokens, before - 2);
  const first = isAside ? bodyFirst(tokens, before - 3) : -1;
  return first < 0 ? office : { ...office, first, isPublic: true };
}
