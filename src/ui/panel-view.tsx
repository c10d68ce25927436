import { useState } from "preact/hooks";
import { FINDING_KINDS, type FindingKind } from "../core/finding";
import { announcementOf } from "./announcement";
import { ArticleHeader } from "./article-header";
import { FindingRow } from "./finding-row";
import type { Jump } from "./jump";
import { KindFilter } from "./kind-filter";
import { LiveRegion } from "./live-region";
import type { PageView, ReadReading } from "./page-view";
import { Skeleton } from "./skeleton";
import { EmptyNotice, StateNotice } from "./state-notice";
import { useWords } from "./words";

interface PanelViewProps {
  readonly view: PageView;
  readonly host: string | null;
  /** What just happened, in words; null for nothing worth telling. */
  readonly message: string | null;
  readonly jump: Jump;
  readonly onRead: (force: boolean) => void;
}

/** The whole side panel: the article's findings in reading order. */
export function PanelView({ view, host, message, jump, onRead }: PanelViewProps) {
  const { translate } = useWords();
  return (
    <div class="panel">
      <LiveRegion words={message ?? announcementOf(view, translate)} />
      <main class="panel-body" aria-busy={view.state === "reading"}>
        {view.state === "reading" && <Skeleton />}
        {view.state === "read" && <PanelReading key={view.reading.article.text} reading={view.reading} host={host} jump={jump} />}
        {view.state !== "reading" && view.state !== "read" && <StateNotice view={view} onRead={onRead} />}
      </main>
      {message !== null && (
        <p class="message" aria-hidden="true">
          {message}
        </p>
      )}
    </div>
  );
}

interface PanelReadingProps {
  readonly reading: ReadReading;
  readonly host: string | null;
  readonly jump: Jump;
}

/** Rows drawn at first, and more at each press: a very long page must not hold the panel up. */
const PAGE_SIZE = 200;

function PanelReading({ reading, host, jump }: PanelReadingProps) {
  const { translate } = useWords();
  const [kinds, setKinds] = useState<readonly FindingKind[]>([]);
  const [most, setMost] = useState(PAGE_SIZE);
  const listed = kinds.length === 0 ? reading.findings : reading.findings.filter((finding) => kinds.includes(finding.kind));
  return (
    <>
      <ArticleHeader reading={reading} host={host} />
      {reading.findings.length === 0 ? (
        <EmptyNotice />
      ) : (
        <>
          <KindFilter findings={reading.findings} chosen={kinds} onChange={(chosen) => setKinds(inOrder(chosen))} />
          <section class="section" aria-label={translate("panel.findings")}>
            {listed.length === 0 && <p class="none">{translate("panel.none")}</p>}
            <ol class="rows">
              {listed.slice(0, most).map((finding) => (
                <FindingRow key={finding.id} finding={finding} reading={reading} jump={jump} />
              ))}
            </ol>
            {listed.length > most && (
              <button type="button" class="more" onClick={() => setMost(most + PAGE_SIZE)}>
                {translate("panel.showMore")}
              </button>
            )}
          </section>
        </>
      )}
    </>
  );
}

function inOrder(kinds: readonly FindingKind[]): readonly FindingKind[] {
  return FINDING_KINDS.filter((kind) => kinds.includes(kind));
}
