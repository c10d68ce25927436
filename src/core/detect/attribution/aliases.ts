/** Short names of bodies, and the full names that the article gives them. */
import { isBreak, isCapital, isWord, Shape, spanOfTokens, type Tokens, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Scene } from "./scene";

const BRACKETS = new WordSet(["("]);

/** Short names set in parentheses after the full one: *Cục Quản lý Thực phẩm (CQT)*. */
export function findAliases(scene: Scene): ReadonlyMap<string, string> {
  const { tokens } = scene;
  const aliases = new Map<string, string>();
  for (let i = 1; i + 2 < tokens.count; i++) {
    if (!BRACKETS.at(tokens, i) || written(tokens, i) !== "(" || written(tokens, i + 2) !== ")" || !isCapital(tokens, i + 1)) continue;
    const first = fullNameStart(scene, i - 1);
    if (first === null) continue;
    const span = spanOfTokens(tokens, first, i - 1);
    aliases.set(written(tokens, i + 1).toLowerCase(), tokens.text.slice(span.start, span.end));
  }
  addAcronyms(scene, aliases);
  return aliases;
}

/** Words left out of an acronym. */
const UNINITIALED = new WordSet(["of", "the", "and", "for", "on", "to", "in"]);

/** In letters. */
const SHORTEST_ACRONYM = 3;

/** *World Health Organization* … *WHO*: runs of capitalised English words whose initials another word is. */
function addAcronyms(scene: Scene, aliases: Map<string, string>): void {
  const { tokens } = scene;
  const acronyms = new Set<string>();
  const firstUnits = new Set<number>();
  for (const i of tokens.capitals) {
    if (tokens.shape[i] !== Shape.Upper || (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) < SHORTEST_ACRONYM) continue;
    acronyms.add(written(tokens, i));
    firstUnits.add(firstUnit(tokens, i));
  }
  if (acronyms.size === 0) return;
  for (const i of tokens.capitals) {
    if (
      !(isCapital(tokens, i + 1) || UNINITIALED.at(tokens, i + 1)) ||
      (isCapital(tokens, i - 1) && !UNINITIALED.at(tokens, i - 1)) ||
      UNINITIALED.at(tokens, i) ||
      !firstUnits.has(firstUnit(tokens, i))
    )
      continue;
    let initials = "";
    let last = i;
    for (let j = i; j < i + FULL_NAME_REACH && isWord(tokens, j); j++) {
      if (isCapital(tokens, j)) {
        initials += written(tokens, j).charAt(0);
        last = j;
      } else if (!UNINITIALED.at(tokens, j)) break;
    }
    if (initials.length < SHORTEST_ACRONYM || !acronyms.has(initials) || aliases.has(initials.toLowerCase())) continue;
    const span = spanOfTokens(tokens, i, last);
    aliases.set(initials.toLowerCase(), tokens.text.slice(span.start, span.end));
  }
}

function firstUnit(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i] ?? 0);
}

/** Longest full name before its short one, in tokens. */
const FULL_NAME_REACH = 14;

function fullNameStart(scene: Scene, end: number): number | null {
  const { tokens } = scene;
  const grammar = scene.grammarAt(end);
  let first: number | null = null;
  for (let i = end; i > end - FULL_NAME_REACH && !isBreak(tokens, i); i--) {
    if (!isWord(tokens, i) && written(tokens, i) !== "-" && written(tokens, i) !== "&") break;
    if (grammar.headFirst ? isCapital(tokens, i) && grammar.groupHeads.longestAt(tokens, i) !== null : isCapital(tokens, i)) first = i;
    if (grammar.headFirst && first !== null) break;
    if (!grammar.headFirst && !isCapital(tokens, i) && !UNINITIALED.at(tokens, i)) break;
  }
  return first;
}
