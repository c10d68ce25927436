/**
 * Statistics: numbers with what they measure or count. One walk over the tokens; at each number the readers below are tried in order, each of
 * which looks at a bounded number of neighbours, so that the work is linear in the text.
 */
import type { Statistic } from "../../finding";
import type { ReadText } from "../../text/read-text";
import { isNumber, isWord, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { readAge } from "./ages";
import { times } from "./amount";
import { withComparedUnit } from "./compared-unit";
import { countedAfter, readCounted } from "./counted";
import type { Draft } from "./draft";
import { type Figure, MINUS_SIGNS, mayPrecede, readFigure } from "./figure";
import { readMeasured, readMetres } from "./measured";
import { CURRENCY_OPENERS } from "./money-before";
import { beginsNumberWords, NUMBER_OPENERS } from "./number-words";
import { passOver } from "./pass-over";
import { isVote, type RatioHit, readOutOf, readSlash, readSpelledFraction } from "./ratio";
import { STATISTIC_RULES as RULES } from "./rules";
import { type Scan, scanOf } from "./scan";
import { withSharedUnit } from "./shared-unit";
import { toStatistic } from "./to-statistic";

export { STATISTIC_RULE_IDS } from "./rules";

/** What was read at a token: a statistic or none, and where reading goes on. */
interface Step {
  readonly draft: Draft | null;
  readonly next: number;
}

/** The statistics of a text, in reading order, none overlapping another. */
export function detectStatistics(read: ReadText): readonly Statistic[] {
  const scan = scanOf(read);
  const found: Statistic[] = [];
  const { tokens } = scan;
  let previous: Draft | null = null;
  for (let i = 0; i < tokens.count; i++) {
    if (!(isNumber(tokens, i) || (OPENERS.at(tokens, i) && mayBegin(scan, i)))) continue;
    const step = readAt(scan, i);
    if (step.draft !== null) {
      const draft: Draft = withComparedUnit(scan, step.draft, previous);
      found.push(toStatistic(scan, draft));
      previous = draft;
    }
    i = Math.max(step.next - 1, i);
  }
  return found;
}

/** All words and marks but numbers that may begin a figure: most tokens cost no more than this look-up. */
const OPENERS = new WordSet([...NUMBER_OPENERS, ...CURRENCY_OPENERS, ...MINUS_SIGNS]);

/** Whether a figure may begin at one of them: a number word, or what stands before a number. */
function mayBegin(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  return isWord(tokens, i) ? beginsNumberWords(scan, i) || (!isWord(tokens, i + 1) && mayPrecede(tokens, i)) : mayPrecede(tokens, i);
}

function readAt(scan: Scan, i: number): Step {
  const { tokens } = scan;
  if (isNumber(tokens, i)) {
    const slash = readSlash(scan, i);
    if (slash !== null) {
      if ("passOver" in slash) return { draft: null, next: Math.max(slash.passOver, passOver(scan, i)) + 1 };
      return took(ratioDraft(scan, i, slash, RULES.ratio));
    }
    const last = passOver(scan, i);
    if (last >= i) return { draft: null, next: last + 1 };
    const height = readMetres(scan, i);
    if (height !== null) return took(height);
  } else if (isWord(tokens, i)) {
    const fraction = readSpelledFraction(scan, i);
    if (fraction !== null) return took(ratioDraft(scan, i, fraction, RULES.ratioWords));
  }
  const figure = readFigure(scan, i);
  return figure === null ? { draft: null, next: i + 1 } : readFigureStep(scan, withSharedUnit(scan, figure));
}

const took = (draft: Draft): Step => ({ draft, next: draft.last + 1 });

function readFigureStep(scan: Scan, figure: Figure): Step {
  const past: Step = { draft: null, next: figure.last + 1 };
  const measured = readMeasured(scan, figure);
  if (measured === "none") return { draft: null, next: (figure.unit?.last ?? figure.last) + 1 };
  if (measured !== null) return took(measured);
  if (figure.negative || isGlued(scan, figure)) return past;
  if (isVote(scan, figure)) return took(voteDraft(figure));
  const out = readOutOf(scan, figure);
  if (out !== null) return took(ratioDraft(scan, figure.first, out, RULES.ratio));
  const draft = readAge(scan, figure) ?? readCounted(scan, figure);
  return draft === null ? past : took(draft);
}

/** `1MDB`, `777x`: letters that are no unit hang on the number. */
function isGlued(scan: Scan, figure: Figure): boolean {
  return touchesNext(scan.tokens, figure.last) && isWord(scan.tokens, figure.last + 1);
}

function ratioDraft(scan: Scan, first: number, ratio: RatioHit, rule: Draft["rule"]): Draft {
  const { tokens } = scan;
  const number: readonly [number, number] = [first, ratio.last];
  const measured = isNumber(tokens, ratio.last) ? measuredBelow(scan, ratio.last) : null;
  if (measured !== null && measured !== "none" && (measured.unit.type === "money" || measured.unit.type === "measure")) {
    const scale = measured.quantity.value / ratio.of;
    return { ...measured, rule, first, number, quantity: { type: "ratio", value: times(ratio.value, scale), of: measured.quantity.value } };
  }
  const hit = countedAfter(scan, ratio.last, ratio.value);
  return {
    rule,
    first,
    last: hit?.last ?? ratio.last,
    number,
    unitAt: hit === null ? null : [hit.first, hit.last],
    quantity: { type: "ratio", value: ratio.value, of: ratio.of },
    unit: { type: "count", counted: hit === null ? "" : tokens.text.slice(tokens.start[hit.first], tokens.end[hit.last]) },
  };
}

/** The lower number of a ratio with its unit: `8.500/15.857 tỷ đồng`. */
function measuredBelow(scan: Scan, i: number): Draft | "none" | null {
  const figure = readFigure(scan, i);
  return figure === null || figure.to !== null ? null : readMeasured(scan, figure);
}

function voteDraft(figure: Figure): Draft {
  return {
    rule: RULES.ratioVote,
    first: figure.first,
    last: figure.last,
    number: [figure.first, figure.last],
    unitAt: null,
    quantity: { type: "ratio", value: figure.from.value, of: figure.to?.value ?? 0 },
    unit: { type: "count", counted: "" },
  };
}
