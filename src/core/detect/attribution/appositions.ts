/** Appositions between a subject and its verb: *Ann Lee, the group's director, said; ông An, Giám đốc Sở, cho biết*. Bounded walks. */
import type { Grammar } from "../../lexicon/grammar";
import { folded, isCapital, isNumber, isWord, touchesNext, written } from "../../text/tokens";
import { mentionAt, type Scene } from "./scene";
import { isSpacedDash, REACH } from "./steps";
import { asMention, type Subject } from "./subject";

/** *X, một quan chức tại … cho biết; X, a senior analyst at Acme, the risk firm, told*: X, who opens the clause, through its appositions. */
export function apposedPerson(scene: Scene, grammar: Grammar, end: number, floor: number): Subject | null {
  const { tokens } = scene;
  if (
    mentionAt(scene, end) !== null &&
    mentionAt(scene, end)?.last === end &&
    !grammar.prepositions.at(tokens, (mentionAt(scene, end)?.first ?? 0) - 1)
  )
    return null;
  for (let j = end; j > Math.max(floor, end - REACH); j--) {
    if (scene.passageOf[j] !== scene.passageOf[end]) return null;
    if (written(tokens, j) !== ",") continue;
    if (!opensApposition(scene, grammar, j + 1)) return null;
    const mention = mentionAt(scene, j - 1);
    if (mention === null) {
      const name = nameBefore(scene, j, floor);
      if (name !== null) return name;
    }
    if (mention === null || mention.last !== j - 1) continue;
    if (mention.first <= floor || !isWord(tokens, mention.first - 1)) return asMention(mention);
  }
  return null;
}

/** A run of capitals that opens the clause before the comma `comma`: a name that is no known person. */
function nameBefore(scene: Scene, comma: number, floor: number): Subject | null {
  const { tokens } = scene;
  let first = comma;
  while (first > floor && (isCapital(tokens, first - 1) || isInitialStop(scene, first - 1)) && mentionAt(scene, first - 1) === null)
    first--;
  if (first === comma || (first > floor && isWord(tokens, first - 1))) return null;
  return { kind: "words", from: first, group: comma - first < 2, first, last: comma - 1 };
}

/** The stop of an initial (*Ann B. Lee*), or a hyphen within a name. */
function isInitialStop(scene: Scene, i: number): boolean {
  const mark = written(scene.tokens, i);
  return (mark === "." && written(scene.tokens, i - 1).length === 1) || (mark === "-" && touchesNext(scene.tokens, i));
}

/** Where the apposition that ends at the comma or dash `close` opens, or null where what stands before it is none. */
export function appositionStart(scene: Scene, grammar: Grammar, close: number, floor: number): number | null {
  const { tokens } = scene;
  const mark = written(tokens, close);
  let open: number | null = null;
  for (let j = close - 1; j > Math.max(floor, close - REACH); j--) {
    if (scene.passageOf[j] !== 0 && scene.passageOf[j] !== scene.passageOf[close]) return null;
    if (written(tokens, j) === mark && (mark === "," || isSpacedDash(scene, j))) {
      if (opensApposition(scene, grammar, j + 1)) open = j;
      if (open !== null) return open;
    }
  }
  return null;
}

/** *the group that owns it, Acme Records, says*: a name between commas right before the verb. */
export function apposedName(scene: Scene, grammar: Grammar, close: number, floor: number): Subject | null {
  const { tokens } = scene;
  if (grammar.headFirst || !isCapital(tokens, close - 1)) return null;
  let first = close - 1;
  while (first > floor && (isCapital(tokens, first - 1) || folded(tokens, first - 1) === "the")) first--;
  if (written(tokens, first - 1) !== "," || first - 1 <= floor) return null;
  return { kind: "words", from: first, group: true, first, last: close - 1 };
}

function opensApposition(scene: Scene, grammar: Grammar, i: number): boolean {
  const { tokens } = scene;
  const owner = mentionAt(scene, i);
  if (owner !== null) return folded(tokens, owner.last + 1) === "'s";
  const word = folded(tokens, i);
  if (
    word === "who" ||
    word === "which" ||
    (/^[rdi]$/.test(word) && written(tokens, i + 1) === "-") ||
    (word === "the" && !grammar.headFirst) ||
    word === "người" ||
    word === "a" ||
    word === "an" ||
    word === "nguyên" ||
    word === "cựu" ||
    word === "một" ||
    isNumber(tokens, i)
  )
    return true;
  const at = word === "the" || grammar.quantifiers.has(word) ? i + 1 : i;
  for (let k = at; k < at + 6; k++) {
    if (grammar.personHeads.longestAt(tokens, k) !== null) return true;
    if (grammar.headFirst) break;
    if (!isWord(tokens, k) && folded(tokens, k) !== "-") break;
  }
  return false;
}
