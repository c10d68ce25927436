/**
 * What the sentence says around a figure: how near it is meant, which way it went and from where. Said or null, never guessed.
 * Looks at a bounded number of tokens for each figure.
 */
import type { Approximation, Change, FigureContext } from "../../finding";
import { APPROXIMATIONS, CHANGES, COMPARED, LASTED, LEVEL_WORDS, PHRASAL, STAGES, TOLD_OF } from "../../lexicon/figure-context";
import type { Span } from "../../span";
import { PhraseTable } from "../../text/phrase-table";
import { folded, isBreak, isNumber, isWord, spanOfTokens, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Draft } from "./draft";
import type { Scan } from "./scan";
import { type WhenWhere, whenWhere } from "./when-where";

const BEFORE = new PhraseTable(APPROXIMATIONS.before);
const AFTER = new PhraseTable(APPROXIMATIONS.after);
const CHANGE = new PhraseTable(CHANGES);
const LEVEL = new WordSet(LEVEL_WORDS);
const TOLD = new WordSet(TOLD_OF);
const LASTING = new WordSet(LASTED);
const STAGE = new WordSet(STAGES);
const PHRASAL_VERBS = new WordSet(PHRASAL);
const AT = new WordSet(["ở", "tại"]);
const COMPARISON = new PhraseTable(COMPARED.map((words) => [words, true] as const));

/** Longest phrase of approximation or change, in tokens. */
const LONGEST = 4;
/** How far before its figure a change may stand, in tokens. */
const CHANGE_REACH = 6;
/** How far behind its figure a comparison may begin, and how long it may be, in tokens. */
const COMPARISON_REACH = 5;
const LONGEST_BASE = 12;

/** Words that may stand between a change and its figure. */
const BETWEEN = new WordSet(
  "by to lên xuống còn đến tới thêm mạnh nhẹ khoảng gần hơn trên about nearly almost over around more than a further another rapidly sharply slightly mức".split(
    " ",
  ),
);

/** Of ages: what time and place are said are the person's. */
const NOWHERE: WhenWhere = { when: null, where: null };

export function contextOf(scan: Scan, draft: Draft): FigureContext {
  const after = changeAfter(scan.tokens, draft.last);
  return {
    approximation: approximationOf(scan.tokens, draft),
    change: after?.change ?? changeOf(scan, draft.first),
    base: after?.base ?? baseOf(scan, draft),
    ...(draft.unit.type === "age" ? NOWHERE : whenWhere(scan, draft.first, draft.last)),
  };
}

function approximationOf(tokens: Tokens, draft: Draft): Approximation | null {
  const { first, last } = draft;
  for (let length = LONGEST; length > 0; length--) {
    const match = BEFORE.longestAt(tokens, first - length);
    if (match !== null && match.last === first - 1) return length === 1 && isPreposition(tokens, draft) ? null : match.entry;
  }
  return AFTER.longestAt(tokens, last + 1)?.entry ?? null;
}

/** `talked about 5 cases`, `spread over 10 years`, `có mặt trên 40 quốc gia`: the word before the figure says where it belongs, not how near it is. */
function isPreposition(tokens: Tokens, { first, unit, unitAt }: Draft): boolean {
  switch (folded(tokens, first - 1)) {
    case "about":
      return TOLD.at(tokens, first - 2);
    case "gần":
      return AT.at(tokens, first - 2);
    case "over":
      return unit.type === "duration" && !LASTING.at(tokens, first - 2);
    case "trên":
      return unit.type === "count" && unitAt !== null && STAGE.at(tokens, unitAt[0]);
    default:
      return false;
  }
}

function changeOf(scan: Scan, first: number): Change | null {
  const { tokens } = scan;
  const floor = Math.max(scan.read.sentences[scan.read.sentenceOf[first] ?? 0]?.first ?? first, first - CHANGE_REACH);
  for (let i = first - 1; i >= floor; i--) {
    const match = CHANGE.longestAt(tokens, i);
    if (match !== null && match.last < first) {
      if (isNoChange(tokens, i)) return null;
      const longer = CHANGE.longestAt(tokens, i - 1);
      const found = longer !== null && longer.last >= match.last ? longer : match;
      return { direction: found.entry, amount: isLevel(tokens, i, first) ? "level" : "step" };
    }
    if (!BETWEEN.at(tokens, i)) return null;
  }
  return null;
}

/** `up to 300`, `set up 5 schools`. */
function isNoChange(tokens: Tokens, i: number): boolean {
  return folded(tokens, i) === "up" && (folded(tokens, i + 1) === "to" || PHRASAL_VERBS.at(tokens, i - 1));
}

/** Whether the figure is where it went to (`lên 5 tỷ`, `to nearly 5`): such a word stands between. */
function isLevel(tokens: Tokens, change: number, first: number): boolean {
  for (let i = change; i < first; i++) if (LEVEL.at(tokens, i)) return true;
  return false;
}

/** `12 percent, up from 9 percent`: the change behind the new level, with what it came from. */
function changeAfter(tokens: Tokens, last: number): { change: Change; base: Span | null } | null {
  const at = folded(tokens, last + 1) === "," ? last + 2 : last + 1;
  const match = CHANGE.longestAt(tokens, at);
  if (match === null || folded(tokens, match.last + 1) !== "from" || isBreak(tokens, match.last + 1)) return null;
  return { change: { direction: match.entry, amount: "level" }, base: phraseFrom(tokens, match.last + 2) };
}

/** What the words behind the figure compare it with: `12% so với cùng kỳ`, `5 million more than last year`, `fell 3 percent from May`. */
function baseOf(scan: Scan, { first, last }: Draft): Span | null {
  const { tokens } = scan;
  if (folded(tokens, last + 1) === "from" && changeOf(scan, first)?.amount === "step") return phraseFrom(tokens, last + 2);
  for (let i = last + 1; i <= last + COMPARISON_REACH; i++) {
    if (!isWord(tokens, i)) return null;
    const match = COMPARISON.longestAt(tokens, i);
    if (match !== null) return phraseFrom(tokens, match.last + 1);
    if (CLAUSE_JOINTS.at(tokens, i)) return null; // `600 bullets and arrested more than 300`
  }
  return null;
}

const CLAUSE_JOINTS = new WordSet("và and but nhưng while trong which that".split(" "));
const BASE_ENDS = new WordSet("và and but nhưng while còn to lên xuống trong which that".split(" "));
const WITHIN_BASE = new WordSet(["%", "/", "-", "$", "€", "£"]);

/** The words from token `first` to the next mark or clause, or null where there are none. */
function phraseFrom(tokens: Tokens, first: number): Span | null {
  let last = first - 1;
  for (let i = first; i < first + LONGEST_BASE; i++) {
    if (isBreak(tokens, i) || BASE_ENDS.at(tokens, i)) break;
    if (isWord(tokens, i) || isNumber(tokens, i)) last = i;
    else if (WITHIN_BASE.at(tokens, i)) last = folded(tokens, i) === "%" ? i : last;
    else break;
  }
  return last < first ? null : spanOfTokens(tokens, first, last);
}
