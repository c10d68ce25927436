import type { Finding, Quote, Statement } from "../core/finding";
import { beginning } from "./excerpt";
import { FigureText } from "./figures-section";
import type { Jump } from "./jump";
import { OfficialRow } from "./officials-section";
import type { ReadReading } from "./page-view";
import { useWords } from "./words";

interface FindingRowProps {
  readonly finding: Finding;
  readonly reading: ReadReading;
  readonly jump: Jump;
  /** Whether the page is there just now. */
  readonly isCurrent: boolean;
}

/** One finding of any kind as a row that leads to its place. */
export function FindingRow({ finding, reading, jump, isCurrent }: FindingRowProps) {
  const current = isCurrent ? "location" : undefined;
  switch (finding.kind) {
    case "official":
      return <OfficialRow official={finding} jump={jump} lang={reading.article.language} current={current} />;
    case "statistic":
      return (
        <li aria-current={current}>
          <button type="button" class="row" onClick={() => jump.toFinding(finding.id, 0)}>
            <FigureText figure={finding} reading={reading} />
          </button>
        </li>
      );
    case "quote":
    case "statement":
      return (
        <li aria-current={current}>
          <button type="button" class="row quote" data-kind={finding.kind} onClick={() => jump.toFinding(finding.id, 0)}>
            <SaidText said={finding} reading={reading} />
          </button>
        </li>
      );
  }
}

function SaidText({ said, reading }: { readonly said: Quote | Statement; readonly reading: ReadReading }) {
  const { translate } = useWords();
  return (
    <span class="row-main">
      {said.speaker === null ? (
        <span class="said-by open">{translate("speaker.unknown")}</span>
      ) : (
        <span class="said-by" lang={reading.article.language}>
          {said.speaker.name}
        </span>
      )}
      <span class="clamp" lang={reading.article.language}>
        {beginning(reading.article.text, said.span)}
      </span>
    </span>
  );
}
