import type { ComponentChildren } from "preact";
import type { Finding } from "../core/finding";
import { ChevronIcon, CiteIcon, LinkIcon, WrongIcon } from "./icons";
import type { CompanionPlace, StepBy } from "./mark-steps";
import { Tool } from "./tool";
import { useWords } from "./words";

/** What can be done with a mark besides keeping it. `index` is its stretch, as in `spansOf`. */
export interface MarkActions {
  readonly onCopyCitation: (finding: Finding, index: number) => void;
  readonly onCopyLink: (finding: Finding, index: number) => void;
  /** The reader knows better. */
  readonly onCorrect: (finding: Finding, index: number) => void;
  /** Goes to another mention of the same person, or another mark of the same kind; of any kind with `anyKind`. */
  readonly onStep: (finding: Finding, index: number, by: StepBy, anyKind: boolean) => void;
}

interface CardActionsProps {
  readonly finding: Finding;
  readonly index: number;
  readonly place: CompanionPlace;
  readonly actions: MarkActions;
  /** Whether the card's keys mean this mark. */
  readonly hasKeys: boolean;
  /** The way to keep the mark, where it is not kept yet. */
  readonly children: ComponentChildren;
}

/** The foot of a mark's section: keep, copy, link, and the way to its neighbours. */
export function CardActions({ finding, index, place, actions, hasKeys, children }: CardActionsProps) {
  const { translate } = useWords();
  const keys = (key: string): { readonly keys?: string } => (hasKeys ? { keys: key } : {});
  const step = (by: StepBy) => () => actions.onStep(finding, index, by, false);
  return (
    <div class="mark-actions">
      {children}
      <span class="mark-tools">
        <Tool label={translate("card.copyCitation")} {...keys("C")} onClick={() => actions.onCopyCitation(finding, index)}>
          <CiteIcon />
        </Tool>
        <Tool label={translate("toolbar.copyLink")} {...keys("L")} onClick={() => actions.onCopyLink(finding, index)}>
          <LinkIcon />
        </Tool>
        <Tool label={translate("card.correct")} name="correct" {...keys("X")} onClick={() => actions.onCorrect(finding, index)}>
          <WrongIcon />
        </Tool>
      </span>
      {place.total > 1 && (
        <span class="mark-steps">
          <Tool label={translate(`card.previous.${finding.kind}`)} name="previous" {...keys("ArrowLeft")} onClick={step(-1)}>
            <ChevronIcon to="left" />
          </Tool>
          <span class="mark-place">{translate("popup.mentionOf", { index: place.index + 1, total: place.total })}</span>
          <Tool label={translate(`card.next.${finding.kind}`)} name="next" {...keys("ArrowRight")} onClick={step(1)}>
            <ChevronIcon to="right" />
          </Tool>
        </span>
      )}
    </div>
  );
}
