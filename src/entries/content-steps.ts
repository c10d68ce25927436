/** Goes from mark to mark, by the card's arrows and by the browser's keys. Part of the content script's wiring. */
import type { Result, ToPage } from "../browser/messages";
import type { FindingKind } from "../core/finding";
import { firstBelowTop, isInWindow, marksInOrder } from "../dom/mark-order";
import type { PageReader } from "../dom/page-reader";
import type { Mark } from "../dom/painter";
import type { MarkActions } from "../ui/card-actions";
import type { StepBy } from "../ui/mark-steps";
import type { Cards } from "./content-cards";

export interface Steps {
  readonly onStep: MarkActions["onStep"];
  /** The next mark from where the reader is: from the open card, the mark gone to last while it is in view, or the top of the window. */
  go(request: ToPage["stepMark"]["request"]): Result<null>;
  /** Goes to a mark and opens its card. False where it is not to be seen. */
  goTo(mark: Mark): boolean;
}

export function prepareSteps(reader: PageReader, cards: () => Cards): Steps {
  let last: Mark | null = null;
  return {
    onStep(finding, index, by, anyKind) {
      const { painted } = reader;
      if (painted === null) return;
      const marks = marksInOrder(painted.painting, anyKind ? null : finding.kind);
      const from = marks.find((mark) => mark.finding.id === finding.id && mark.index === index) ?? null;
      // An official's arrows go through the mentions of this person, the others' through all of the kind.
      const isFellow = (mark: Mark): boolean => anyKind || finding.kind !== "official" || mark.finding === from?.finding;
      walk(marks.filter(isFellow), from, by);
    },
    go({ to, among }) {
      const { painted } = reader;
      if (painted === null) return { ok: false, error: "error.noMarks", detail: null };
      const here = cards().mark ?? (last !== null && painted.painting.marks.includes(last) && isInWindow(last) ? last : null);
      const kind: FindingKind | null = among === "kind" ? (here?.finding.kind ?? last?.finding.kind ?? null) : null;
      const went = walk(marksInOrder(painted.painting, kind), here, to === "next" ? 1 : -1);
      return went ? { ok: true, value: null } : { ok: false, error: "error.noMarks", detail: null };
    },
    goTo,
  };

  /** Over marks that are folded away, to the first that can be shown; round the end once. */
  function walk(marks: readonly Mark[], from: Mark | null, by: StepBy): boolean {
    const at = from === null ? -1 : marks.indexOf(from);
    const below = at >= 0 ? at : firstBelowTop(marks);
    const start = at >= 0 || by < 0 ? below + by : below;
    for (let passed = 0; passed < marks.length; passed++) {
      const mark = marks[(((start + by * passed) % marks.length) + marks.length) % marks.length];
      if (mark !== undefined && goTo(mark)) return true;
    }
    return false;
  }

  function goTo(mark: Mark): boolean {
    if (!reader.jumpToSpan(mark.span, "instant")) return false;
    last = mark;
    cards().pin(mark);
    return true;
  }
}
