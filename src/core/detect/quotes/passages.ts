/**
 * Pairs quotation marks: finds every passage between them, whoever's words it is or none's.
 * Straight and curly, double, single and angle marks, nested, of wrong direction, unclosed, running over line breaks.
 * One pass with a bounded stack; the look-ahead over a line break goes on from the last one. O(n).
 */
import { isBreak, isNumber, isWord, TokenKind, type Tokens, touchesNext, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";

/** A stretch within quotation marks on one line. A quotation over several lines is one passage a line, in one chain. */
export interface Passage {
  /** First and last token, marks included where there are any. */
  readonly first: number;
  readonly last: number;
  /** First and last token of the words within. */
  readonly innerFirst: number;
  readonly innerLast: number;
  /** 0 for an outermost passage, 1 for one within it. */
  readonly depth: number;
  /** The passage goes on in the next one (over a line break). */
  readonly goesOn: boolean;
  /** The passage goes on from the one before. */
  readonly comesFrom: boolean;
  readonly closed: boolean;
  readonly single: boolean;
}

/** Deeper nesting than this is noise. */
const MAX_DEPTH = 3;
/** A quotation that runs over more than this many tokens without a mark is a lost mark. */
const MAX_RUN = 600;

const DOUBLE_OPEN = new WordSet(["“", "„", "«", "‟", "``", "‘‘"]);
const DOUBLE_CLOSE = new WordSet(["”", "»"]);
const DOUBLE = new WordSet([...DOUBLE_OPEN.words, ...DOUBLE_CLOSE.words, '"', "''", "’’"]);
const SINGLE = new WordSet(["‘", "’", "'", "‚"]);
const OPENERS = new WordSet(["(", "[", "-", "–", "—", "/", "“", "‘", '"', "'", "…", ":"]);
const STOPS = new WordSet([".", ",", ";", ":", "!", "?", ")", "]", "-", "–", "—", "…"]);

interface Open {
  readonly token: number;
  readonly single: boolean;
  /** First token of the part on this line. */
  lineFirst: number;
  comesFrom: boolean;
}

type Turn = "open" | "close" | "either" | "none";

/** All passages of a text, outer before inner, in reading order. */
export function findPassages(tokens: Tokens): readonly Passage[] {
  let nextDouble = 0;
  /** Whether the first double mark after a line break is a closing one: the quotation runs on. To be asked in reading order, which keeps it linear. */
  const closesLater = (brk: number): boolean => {
    nextDouble = Math.max(nextDouble, brk + 1);
    while (nextDouble < tokens.count && !DOUBLE.at(tokens, nextDouble)) nextDouble++;
    if (nextDouble >= tokens.count || nextDouble - brk > MAX_RUN) return false;
    return !DOUBLE_OPEN.at(tokens, nextDouble) && lookOf(tokens, nextDouble) === "close";
  };
  const passages: Passage[] = [];
  let stack: Open[] = [];
  const end = (open: Open, last: number, closed: boolean, goesOn: boolean) => {
    const opensHere = open.lineFirst === open.token;
    const innerFirst = opensHere ? open.token + 1 : open.lineFirst;
    const innerLast = closed ? last - 1 : last;
    if (innerLast < innerFirst) return;
    const depth = stack.indexOf(open);
    passages.push({
      first: open.lineFirst,
      last,
      innerFirst,
      innerLast,
      depth,
      goesOn,
      comesFrom: open.comesFrom,
      closed,
      single: open.single,
    });
  };
  const endLine = (brk: number) => {
    if (stack.length === 0) return;
    const outer = stack.find((open) => !open.single);
    for (const open of stack) if (open.single && opensSpeech(tokens, open)) end(open, brk - 1, false, false);
    stack = outer === undefined ? [] : [outer];
    if (outer === undefined) return;
    const runsOn = closesLater(brk);
    end(outer, brk - 1, false, runsOn || reopens(tokens, brk));
    if (runsOn) {
      outer.lineFirst = brk + 1;
      outer.comesFrom = true;
    } else stack = [];
  };
  for (let i = 0; i < tokens.count; i++) {
    const single = SINGLE.at(tokens, i);
    if (!single && !DOUBLE.at(tokens, i)) {
      if (tokens.kind[i] === TokenKind.Break) endLine(i);
      continue;
    }
    const turn = turnOf(tokens, i, single, stack);
    if (turn === "open" && stack.length < MAX_DEPTH) stack.push({ token: i, single, lineFirst: i, comesFrom: false });
    else if (turn === "close") {
      const at = lastOpen(stack, single);
      const open = stack[at];
      if (open === undefined) continue;
      for (const inner of stack.slice(at + 1)) if (inner.single && written(tokens, inner.token) === "‘") end(inner, i - 1, false, false);
      end(open, i, true, false);
      stack.length = at;
    }
  }
  endLine(tokens.count);
  return passages.sort((a, b) => a.first - b.first || b.last - a.last);
}

/** What the mark at `i` does, by its form, the white space around it, and what is open. */
function turnOf(tokens: Tokens, i: number, single: boolean, stack: readonly Open[]): Turn {
  const mark = written(tokens, i);
  const isOpen = stack.some((open) => open.single === single);
  const look = lookOf(tokens, i);
  if (single) {
    if (mark === "‘" || mark === "‚") return isOpen && look === "close" ? "close" : "open";
    if (mark === "’") return isOpen ? (look === "open" ? "none" : "close") : "none";
    if (look === "open") return isOpen ? "none" : "open";
    return isOpen && look === "close" ? "close" : "none";
  }
  if (DOUBLE_OPEN.at(tokens, i)) return isOpen && look === "close" ? "close" : "open";
  if (DOUBLE_CLOSE.at(tokens, i)) return isOpen ? "close" : look === "open" ? "open" : "none";
  if (look === "open") return "open";
  if (look === "close") return isOpen ? "close" : "none";
  return isOpen ? "close" : "open";
}

/** How a mark looks by the white space and marks around it. */
function lookOf(tokens: Tokens, i: number): Turn {
  const before = i > 0 && touchesNext(tokens, i - 1) && !isBreak(tokens, i - 1);
  const after = touchesNext(tokens, i) && !isBreak(tokens, i + 1);
  const opensAfter = after && (isWord(tokens, i + 1) || isNumber(tokens, i + 1) || !STOPS.at(tokens, i + 1));
  const closesBefore = before && !OPENERS.at(tokens, i - 1);
  if (closesBefore && !opensAfter) return "close";
  if (opensAfter && !closesBefore) return isBreak(tokens, i - 1) || !before || OPENERS.at(tokens, i - 1) ? "open" : "either";
  if (isBreak(tokens, i - 1)) return "open";
  if (isBreak(tokens, i + 1) || (after && STOPS.at(tokens, i + 1))) return "close";
  return "either";
}

/** Whether the next line opens with a mark: the way English resumes a quotation in a new paragraph. */
function reopens(tokens: Tokens, brk: number): boolean {
  return DOUBLE.at(tokens, brk + 1) && !DOUBLE_CLOSE.at(tokens, brk + 1);
}

/** A single mark that is never closed counts only if it cannot be an apostrophe. */
function opensSpeech(tokens: Tokens, open: Open): boolean {
  return written(tokens, open.token) === "‘" && isBreak(tokens, open.token - 1);
}

/** The place of the innermost open mark of a kind; -1 for none. A loop over all tokens must hold no closure: V8 would make room for what it sees at each token. */
function lastOpen(stack: readonly Open[], single: boolean): number {
  let at = stack.length - 1;
  while (at >= 0 && stack[at]?.single !== single) at--;
  return at;
}
