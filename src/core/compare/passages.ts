/** The changes in their places: what went and what came, among the words around them. */
import { endOf, startOf, type Words } from "../anchor/words";
import type { Passage, Piece } from "./comparison";
import { type Compared, type Hunk, isBreakBefore } from "./read-both";

/** Words around a change that are told, at most; never beyond its paragraph. Changes whose surroundings meet are one passage. */
const AROUND = 12;

/** In the order of the new text. */
export function passagesOf(compared: Compared): readonly Passage[] {
  const { now, hunks } = compared;
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && wordsBefore(now, hunk.start) + wordsAfter(now, last.end) >= hunk.start - last.end) {
      group.push(hunk);
    } else groups.push([hunk]);
  }
  return groups.flatMap((group) => passageOf(compared, group) ?? []);
}

/** How many words before this one belong to its surroundings. */
function wordsBefore(words: Words, w: number): number {
  let count = 0;
  while (count < AROUND && w - count > 0 && !isBreakBefore(words, w - count)) count++;
  return count;
}

/** The same for those from this one on. */
function wordsAfter(words: Words, w: number): number {
  let count = 0;
  while (count < AROUND && w + count < words.count && !isBreakBefore(words, w + count)) count++;
  return count;
}

function passageOf(compared: Compared, group: readonly Hunk[]): Passage | null {
  const { now } = compared;
  const [head, tail] = [group[0], group.at(-1)];
  if (head === undefined || tail === undefined) return null;
  const begin = head.start - wordsBefore(now, head.start);
  const end = tail.end + wordsAfter(now, tail.end);
  const pieces: Piece[] = [];
  let at = begin;
  for (const hunk of group) {
    addSame(pieces, now, at, hunk.start);
    pieces.push(...piecesOf(compared, hunk));
    at = hunk.end;
  }
  addSame(pieces, now, at, end);
  return {
    pieces: withoutEdges(pieces.filter(({ text }) => text !== "")),
    isCutBefore: begin > 0 && !isBreakBefore(now, begin),
    isCutAfter: end < now.count && !isBreakBefore(now, end),
  };
}

/** Without white space at both ends. */
function withoutEdges(pieces: readonly Piece[]): readonly Piece[] {
  const isBlank = (piece: Piece | undefined) => piece?.text.trim() === "";
  return pieces.slice(isBlank(pieces[0]) ? 1 : 0, isBlank(pieces.at(-1)) ? -1 : undefined);
}

function addSame(pieces: Piece[], words: Words, from: number, to: number): void {
  if (to > from) pieces.push({ kind: "same", text: words.tokens.text.slice(startOf(words, from), endOf(words, to - 1)) });
}

/** A change with the white space on both its sides. */
function piecesOf({ old, now, movedAway, movedHere }: Compared, { from, to, start, end }: Hunk): readonly Piece[] {
  const gone = sideOf(old, from, to, movedAway, "deleted", "movedAway");
  const come = sideOf(now, start, end, movedHere, "inserted", "movedHere");
  const [words, first, last] = end > start ? [now, start, end] : [old, from, to];
  return [
    { kind: "same", text: first === 0 ? "" : space(words, first) },
    ...gone,
    // What went and what came must not run together for who sees neither colour nor line.
    { kind: "same", text: gone.length > 0 && come.length > 0 ? between(now, start) : "" },
    ...come,
    { kind: "same", text: last >= words.count ? "" : space(words, last) },
  ];
}

function between(now: Words, start: number): string {
  return isBreakBefore(now, start) ? "\n" : " ";
}

/** The white space before a word, one of a kind. */
function space(words: Words, w: number): string {
  const found = words.tokens.text.slice(endOf(words, w - 1), startOf(words, w));
  return found.includes("\n") ? "\n" : found === "" ? "" : " ";
}

function sideOf(
  words: Words,
  first: number,
  end: number,
  moved: Uint8Array,
  plain: Piece["kind"],
  asMoved: Piece["kind"],
): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let w = first; w < end; ) {
    const run = w;
    while (w < end && moved[w] === moved[run]) w++;
    if (run > first) pieces.push({ kind: "same", text: space(words, run) });
    pieces.push({ kind: moved[run] === 1 ? asMoved : plain, text: words.tokens.text.slice(startOf(words, run), endOf(words, w - 1)) });
  }
  return pieces;
}
