/**
 * What was changed from one text of an article to another. Which words are which is told by `anchor/align.ts`; what stayed in its order is the
 * ground, and what stands between is a change. Blind to what readers do not see (`anchor/words.ts`): such texts are the same.
 *
 * Cost: that of the alignment, and O(n log n) in the words for what stayed.
 */
import type { Words } from "../anchor/words";
import type { Language } from "../article";
import type { Comparison, EditKind } from "./comparison";
import { kindOf } from "./edit-kind";
import { editsOf } from "./edits";
import { passagesOf } from "./passages";
import { type Compared, readBoth } from "./read-both";

/** @param language of the article: which words are sentences, and what is in a line too short to tell */
export function compareTexts(before: string, after: string, language: Language): Comparison {
  const compared = readBoth(before, after, language);
  return { counts: countsOf(compared), edits: editsOf(compared), passages: passagesOf(compared) };
}

const KINDS = ["figure", "name", "word", "mark"] as const satisfies readonly EditKind[];

/** Of the words that went and those that came in their place, the more count. Words of one name count once. */
function countsOf({ old, now, hunks, movedAway, movedHere }: Compared): Comparison["counts"] {
  const counts = { figure: 0, name: 0, word: 0, mark: 0, moved: 0 };
  for (const { from, to, start, end } of hunks) {
    const gone = countIn(old, from, to, movedAway);
    const come = countIn(now, start, end, movedHere);
    for (const kind of KINDS) counts[kind] += Math.max(gone[kind], come[kind]);
    counts.moved += come.moved;
  }
  return counts;
}

function countIn(words: Words, first: number, end: number, moved: Uint8Array): Record<EditKind | "moved", number> {
  const counts = { figure: 0, name: 0, word: 0, mark: 0, moved: 0 };
  let last: EditKind | "moved" | null = null;
  for (let w = first; w < end; w++) {
    const kind = moved[w] === 1 ? "moved" : kindOf(words, w);
    const goesOn = kind === last && (kind === "name" || kind === "moved");
    if (!goesOn) counts[kind]++;
    last = kind;
  }
  return counts;
}
